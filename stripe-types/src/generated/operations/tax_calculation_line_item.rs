// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, TaxCalculationLineItem};

crate::operation! {
    /// Lists tax calculation line items.
    ///
    /// `GET /v1/tax/calculations/{calculation}/line_items`, by the cargo feature `tax_calculation_line_item`.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/line_items/list)
    pub struct ListTaxCalculationLineItems: Get "/v1/tax/calculations/{calculation}/line_items" Form => List<TaxCalculationLineItem> {
        path {
            /// Calculation.
            calculation: String,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it. At most 500 characters.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it. At most 500 characters.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TaxCalculationLineItem>>,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, TaxCalculationLineItem};

crate::operation! {
    /// `GET /v1/tax/calculations/{calculation}/line_items`
    pub struct ListTaxCalculationLineItems: Get "/v1/tax/calculations/{calculation}/line_items" Form => List<TaxCalculationLineItem> {
        path {
            calculation: String,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<TaxCalculationLineItem>>,
        }
    }
}

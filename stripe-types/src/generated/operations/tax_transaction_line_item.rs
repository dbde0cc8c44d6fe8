// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, TaxTransactionId, TaxTransactionLineItem};

crate::operation! {
    /// Lists tax transaction line items.
    ///
    /// `GET /v1/tax/transactions/{transaction}/line_items`, by the cargo feature `tax_transaction_line_item`.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/line_items/list)
    pub struct ListTaxTransactionLineItems: Get "/v1/tax/transactions/{transaction}/line_items" Form => List<TaxTransactionLineItem> {
        path {
            /// Transaction: the id of a `tax.transaction`.
            transaction: TaxTransactionId,
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
            expand: Expand<List<TaxTransactionLineItem>>,
        }
    }
}

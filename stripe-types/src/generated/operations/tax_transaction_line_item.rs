// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, TaxTransactionId, TaxTransactionLineItem};

crate::operation! {
    /// `GET /v1/tax/transactions/{transaction}/line_items`
    pub struct ListTaxTransactionLineItems: Get "/v1/tax/transactions/{transaction}/line_items" Form => List<TaxTransactionLineItem> {
        path {
            transaction: TaxTransactionId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<TaxTransactionLineItem>>,
        }
    }
}

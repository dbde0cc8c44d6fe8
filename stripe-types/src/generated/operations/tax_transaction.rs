// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, Map, TaxTransaction, TaxTransactionId, TaxTransactionLineItemParams,
    TaxTransactionMode, TaxTransactionShippingCostParams, Timestamp,
};

crate::operation! {
    /// Creates a tax transaction from calculation.
    ///
    /// `POST /v1/tax/transactions/create_from_calculation`, by the cargo feature `tax_transaction`.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/create_from_calculation/create)
    pub struct CreateTaxTransactionFromCalculation: Post "/v1/tax/transactions/create_from_calculation" Form => TaxTransaction {
        required {
            /// Calculation.
            calculation: String,
            /// Reference: at most 500 characters.
            reference: String,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Posted at: a time in seconds since 1970.
            posted_at: Timestamp,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxTransaction>,
        }
    }
}

crate::operation! {
    /// Creates a tax transaction reversal.
    ///
    /// `POST /v1/tax/transactions/create_reversal`, by the cargo feature `tax_transaction`.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/create_reversal/create)
    pub struct CreateTaxTransactionReversal: Post "/v1/tax/transactions/create_reversal" Form => TaxTransaction {
        required {
            /// Mode: one of `full`, `partial`.
            mode: TaxTransactionMode,
            /// Original transaction.
            original_transaction: String,
            /// Reference: at most 500 characters.
            reference: String,
        }
        optional {
            /// Flat amount: in minor units of the currency.
            flat_amount: i64,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        boxed {
            /// Shipping cost.
            shipping_cost: TaxTransactionShippingCostParams,
        }
        lists {
            /// Line items.
            line_items: TaxTransactionLineItemParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxTransaction>,
        }
    }
}

crate::operation! {
    /// Retrieves a tax transaction.
    ///
    /// `GET /v1/tax/transactions/{transaction}`, by the cargo feature `tax_transaction`.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/retrieve)
    pub struct RetrieveTaxTransaction: Get "/v1/tax/transactions/{transaction}" Form => TaxTransaction {
        path {
            /// Transaction: the id of a `tax.transaction`.
            transaction: TaxTransactionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxTransaction>,
        }
    }
}

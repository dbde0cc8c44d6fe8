// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Expand, Map, TaxTransaction, TaxTransactionId, Timestamp};

crate::operation! {
    /// `POST /v1/tax/transactions/create_from_calculation`
    pub struct CreateTaxTransactionFromCalculation: Post "/v1/tax/transactions/create_from_calculation" Form => TaxTransaction {
        required {
            calculation: String,
            reference: String,
        }
        optional {
            metadata: Map<Clearable<String>>,
            posted_at: Timestamp,
        }
        lists {
            expand: Expand<TaxTransaction>,
        }
    }
}

crate::operation! {
    /// `POST /v1/tax/transactions/create_reversal`
    pub struct CreateTaxTransactionReversal: Post "/v1/tax/transactions/create_reversal" Form => TaxTransaction {
        required {
            mode: TaxTransactionMode,
            original_transaction: String,
            reference: String,
        }
        optional {
            flat_amount: i64,
            metadata: Map<Clearable<String>>,
        }
        boxed {
            shipping_cost: TaxTransactionShippingCostParams,
        }
        lists {
            expand: Expand<TaxTransaction>,
            line_items: TaxTransactionLineItemParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/tax/transactions/{transaction}`
    pub struct RetrieveTaxTransaction: Get "/v1/tax/transactions/{transaction}" Form => TaxTransaction {
        path {
            transaction: TaxTransactionId,
        }
        lists {
            expand: Expand<TaxTransaction>,
        }
    }
}

crate::params! {
    /// Held by `CreateTaxTransactionReversal.line_items`.
    pub struct TaxTransactionLineItemParams {
        required {
            amount: i64,
            amount_tax: i64,
            original_line_item: String,
            reference: String,
        }
        optional {
            metadata: Map<Clearable<String>>,
            quantity: i64,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateTaxTransactionReversal.mode`.
    pub enum TaxTransactionMode {
        Full = "full",
        Partial = "partial",
    }
}

crate::params! {
    /// Held by `CreateTaxTransactionReversal.shipping_cost`.
    pub struct TaxTransactionShippingCostParams {
        required {
            amount: i64,
            amount_tax: i64,
        }
    }
}

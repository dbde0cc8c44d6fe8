// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Map};

crate::params! {
    /// Held by [`CreateTaxTransactionReversal::line_items`](crate::CreateTaxTransactionReversal::line_items).
    pub struct TaxTransactionLineItemParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount tax: in minor units of the currency.
            amount_tax: i64,
            /// Original line item.
            original_line_item: String,
            /// Reference: at most 500 characters.
            reference: String,
        }
        optional {
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Quantity.
            quantity: i64,
        }
    }
}

crate::open_enum! {
    /// Values of [`CreateTaxTransactionReversal::mode`](crate::CreateTaxTransactionReversal::mode).
    pub enum TaxTransactionMode {
        Full = "full",
        Partial = "partial",
    }
}

crate::params! {
    /// Held by
    /// [`CreateTaxTransactionReversal::shipping_cost`](crate::CreateTaxTransactionReversal::shipping_cost).
    pub struct TaxTransactionShippingCostParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount tax: in minor units of the currency.
            amount_tax: i64,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PriceId;

crate::params! {
    /// Held by `CreateInvoiceitem.pricing`, `UpdateInvoiceitem.pricing`, `InvoiceLineParams.pricing` and 2 more.
    pub struct PricingParams {
        optional {
            price: PriceId,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TaxIdCollectionRequired;

/// Held by `CheckoutSession.tax_id_collection`, `PaymentLink.tax_id_collection`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxIdCollection {
    pub enabled: bool,
    pub required: TaxIdCollectionRequired,
}

crate::record!(
    TaxIdCollection, "", false,
    ["enabled", "required"],
    [enabled, required],
);

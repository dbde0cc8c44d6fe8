// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `CheckoutSession.tax_id_collection`, `PaymentLink.tax_id_collection`.
#[derive(Clone, Default)]
pub struct TaxIdCollection {
    pub enabled: bool,
    pub required: TaxIdCollectionRequired,
}

crate::record!(
    TaxIdCollection, "", false,
    ["enabled", "required"],
    [enabled, required],
);

crate::open_enum! {
    /// Values of `TaxIdCollection.required`.
    pub enum TaxIdCollectionRequired {
        IfSupported = "if_supported",
        Never = "never",
    }
}

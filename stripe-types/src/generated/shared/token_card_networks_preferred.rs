// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `TokenCardNetworksParams.preferred`, `UpdatePaymentMethodCardNetworksParams.preferred`.
    pub enum TokenCardNetworksPreferred {
        CartesBancaires = "cartes_bancaires",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

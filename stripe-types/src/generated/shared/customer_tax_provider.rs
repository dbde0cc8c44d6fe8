// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CustomerTax.provider`, `TaxSettingsDefaults.provider`.
    pub enum CustomerTaxProvider {
        Anrok = "anrok",
        Avalara = "avalara",
        Sphere = "sphere",
        Stripe = "stripe",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `FeaturesParams.card_issuing`, `FeaturesParams.deposit_insurance`, `FinancialAddressesParams.aba` and 53 more.
    pub struct TreasuryFinancialAccountFeaturesCardIssuingParams {
        required {
            requested: bool,
        }
    }
}

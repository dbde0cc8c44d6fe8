// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `TreasuryFinancialAccountFeaturesParams.card_issuing`, `TreasuryFinancialAccountFeaturesParams.deposit_insurance`, `FinancialAddressesParams.aba` and 53 more.
    pub struct TreasuryFinancialAccountFeaturesCardIssuingParams {
        required {
            requested: bool,
        }
    }
}

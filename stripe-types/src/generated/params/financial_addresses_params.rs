// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TreasuryFinancialAccountFeaturesCardIssuingParams;

crate::params! {
    /// Held by `FeaturesParams.financial_addresses`, `UpdateTreasuryFinancialAccountFeatures.financial_addresses`.
    pub struct FinancialAddressesParams {
        boxed {
            aba: TreasuryFinancialAccountFeaturesCardIssuingParams,
        }
    }
}

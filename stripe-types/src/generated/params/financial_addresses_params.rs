// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TreasuryFinancialAccountFeaturesCardIssuingParams;

crate::params! {
    /// Held by `TreasuryFinancialAccountFeaturesParams.financial_addresses`, `UpdateTreasuryFinancialAccountFeatures.financial_addresses`.
    pub struct FinancialAddressesParams {
        boxed {
            aba: TreasuryFinancialAccountFeaturesCardIssuingParams,
        }
    }
}

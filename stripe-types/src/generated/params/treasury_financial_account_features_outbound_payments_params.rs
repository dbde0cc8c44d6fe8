// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TreasuryFinancialAccountFeaturesCardIssuingParams;

crate::params! {
    /// Held by `FeaturesParams.outbound_payments`, `FeaturesParams.outbound_transfers`, `UpdateTreasuryFinancialAccountFeatures.outbound_payments` and 1 more.
    pub struct TreasuryFinancialAccountFeaturesOutboundPaymentsParams {
        boxed {
            ach: TreasuryFinancialAccountFeaturesCardIssuingParams,
            us_domestic_wire: TreasuryFinancialAccountFeaturesCardIssuingParams,
        }
    }
}

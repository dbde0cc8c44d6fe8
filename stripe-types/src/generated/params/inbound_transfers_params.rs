// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TreasuryFinancialAccountFeaturesCardIssuingParams;

crate::params! {
    /// Held by `FeaturesParams.inbound_transfers`, `UpdateTreasuryFinancialAccountFeatures.inbound_transfers`.
    pub struct InboundTransfersParams {
        boxed {
            ach: TreasuryFinancialAccountFeaturesCardIssuingParams,
        }
    }
}

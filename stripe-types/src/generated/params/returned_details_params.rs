// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TreasuryOutboundReturnedCode;

crate::params! {
    /// Held by `ReturnTestTreasuryOutboundPayment.returned_details`, `ReturnTestTreasuryOutboundTransfer.returned_details`.
    pub struct ReturnedDetailsParams {
        optional {
            code: TreasuryOutboundReturnedCode,
        }
    }
}

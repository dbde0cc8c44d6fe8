// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TreasuryInboundTransferFailureDetailsCode;

crate::params! {
    /// Held by
    /// [`FailTestTreasuryInboundTransfer::failure_details`](crate::FailTestTreasuryInboundTransfer::failure_details).
    pub struct TreasuryInboundTransferFailureDetailsParams {
        optional {
            /// Code: one of 13 values.
            code: TreasuryInboundTransferFailureDetailsCode,
        }
    }
}

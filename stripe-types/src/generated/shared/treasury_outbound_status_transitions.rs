// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

/// Held by `TreasuryOutboundPayment.status_transitions`, `TreasuryOutboundTransfer.status_transitions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryOutboundStatusTransitions {
    pub canceled_at: Option<Timestamp>,
    pub failed_at: Option<Timestamp>,
    pub posted_at: Option<Timestamp>,
    pub returned_at: Option<Timestamp>,
}

crate::record!(
    TreasuryOutboundStatusTransitions, "", false,
    ["canceled_at", "failed_at", "posted_at", "returned_at"],
    [canceled_at, failed_at, posted_at, returned_at],
);

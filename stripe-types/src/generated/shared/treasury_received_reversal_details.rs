// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

/// Held by `TreasuryReceivedCredit.reversal_details`, `TreasuryReceivedDebit.reversal_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryReceivedReversalDetails {
    pub deadline: Option<Timestamp>,
    pub restricted_reason: Option<TreasuryReceivedReversalDetailsRestrictedReason>,
}

crate::record!(
    TreasuryReceivedReversalDetails, "", false,
    ["deadline", "restricted_reason"],
    [deadline, restricted_reason],
);

crate::open_enum! {
    /// Values of `TreasuryReceivedReversalDetails.restricted_reason`.
    pub enum TreasuryReceivedReversalDetailsRestrictedReason {
        AlreadyReversed = "already_reversed",
        DeadlinePassed = "deadline_passed",
        NetworkRestricted = "network_restricted",
        Other = "other",
        SourceFlowRestricted = "source_flow_restricted",
    }
}

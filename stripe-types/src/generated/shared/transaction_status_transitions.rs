// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

/// Held by [`TreasuryTransaction::status_transitions`](crate::TreasuryTransaction::status_transitions),
/// [`FinancialConnectionsTransaction::status_transitions`](crate::FinancialConnectionsTransaction::status_transitions).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionStatusTransitions {
    /// Posted at: a time in seconds since 1970; may be null or absent.
    pub posted_at: Option<Timestamp>,
    /// Void at: a time in seconds since 1970; may be null or absent.
    pub void_at: Option<Timestamp>,
}

crate::record!(
    TransactionStatusTransitions, "", false,
    ["posted_at", "void_at"],
    [posted_at, void_at],
);

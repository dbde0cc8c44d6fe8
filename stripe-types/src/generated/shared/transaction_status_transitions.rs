// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

/// Held by `FinancialConnectionsTransaction.status_transitions`, `TreasuryTransaction.status_transitions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionStatusTransitions {
    pub posted_at: Option<Timestamp>,
    pub void_at: Option<Timestamp>,
}

crate::record!(
    TransactionStatusTransitions, "", false,
    ["posted_at", "void_at"],
    [posted_at, void_at],
);

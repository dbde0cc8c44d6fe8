// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `TreasuryTransaction.balance_impact`, `TreasuryTransactionEntry.balance_impact`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryTransactionBalanceImpact {
    pub cash: i64,
    pub inbound_pending: i64,
    pub outbound_pending: i64,
}

crate::record!(
    TreasuryTransactionBalanceImpact, "", false,
    ["cash", "inbound_pending", "outbound_pending"],
    [cash, inbound_pending, outbound_pending],
);

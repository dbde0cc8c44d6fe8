// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of
    /// [`ListTreasuryTransactionEntries::order_by`](crate::ListTreasuryTransactionEntries::order_by).
    pub enum TreasuryTransactionEntryOrderBy {
        Created = "created",
        EffectiveAt = "effective_at",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of [`ListTreasuryDebitReversals::resolution`](crate::ListTreasuryDebitReversals::resolution).
    pub enum TreasuryDebitReversalResolution {
        Lost = "lost",
        Won = "won",
    }
}

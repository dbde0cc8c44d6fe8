// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `BankAccount.available_payout_methods`, `Card.available_payout_methods`, `CreatePayout.method`.
    pub enum AvailablePayoutMethod {
        Instant = "instant",
        Standard = "standard",
    }
}

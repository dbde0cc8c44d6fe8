// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `TreasuryReceivedCredit.status`, `TreasuryReceivedDebit.status`, `ListTreasuryReceivedCredits.status` and 1 more.
    pub enum TreasuryReceivedDebitStatus {
        Failed = "failed",
        Succeeded = "succeeded",
    }
}

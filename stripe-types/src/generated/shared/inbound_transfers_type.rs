// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `InboundTransfers.type`, `InitiatingPaymentMethodDetailsParams.type`.
    pub enum InboundTransfersType {
        UsBankAccount = "us_bank_account",
    }
}

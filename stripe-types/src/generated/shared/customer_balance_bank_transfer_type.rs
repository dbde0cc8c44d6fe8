// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CustomerBalanceBankTransfer.type`, `CashBalanceTransactionFundedTransactionBankTransfer.type`, `PaymentIntentNextActionDisplayBankTransferInstructions.type` and 2 more.
    pub enum CustomerBalanceBankTransferType {
        EuBankTransfer = "eu_bank_transfer",
        GbBankTransfer = "gb_bank_transfer",
        JpBankTransfer = "jp_bank_transfer",
        MxBankTransfer = "mx_bank_transfer",
        UsBankTransfer = "us_bank_transfer",
    }
}

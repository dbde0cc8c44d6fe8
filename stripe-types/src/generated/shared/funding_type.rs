// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodOptionsCustomerBalance.funding_type`, `FundingInstructions.funding_type`, `InvoicePaymentMethodOptionsCustomerBalance.funding_type` and 2 more.
    pub enum FundingType {
        BankTransfer = "bank_transfer",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `OutboundPaymentMethodDetails.type`, `TreasuryOutboundPaymentDestinationPaymentMethodDataParams.type`.
    pub enum OutboundPaymentMethodDetailsType {
        FinancialAccount = "financial_account",
        UsBankAccount = "us_bank_account",
    }
}

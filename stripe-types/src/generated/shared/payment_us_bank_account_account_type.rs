// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `InboundTransfersPaymentMethodDetailsUsBankAccount.account_type`, `LinkedAccountOptionsFilters.account_subcategories`, `OutboundPaymentMethodDetailsUsBankAccount.account_type` and 5 more.
    pub enum PaymentUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

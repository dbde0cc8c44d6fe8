// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `InboundTransfersPaymentMethodDetailsUsBankAccount.account_holder_type`, `IssuingCardholder.type`, `OutboundPaymentMethodDetailsUsBankAccount.account_holder_type` and 16 more.
    pub enum AccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

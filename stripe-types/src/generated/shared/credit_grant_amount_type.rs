// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CreditGrantAmount.type`, `BillingCreditGrantAmountParams.type`.
    pub enum CreditGrantAmountType {
        Monetary = "monetary",
    }
}

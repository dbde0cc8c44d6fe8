// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of [`CreateRefund::origin`](crate::CreateRefund::origin),
    /// [`CreateChargeRefund::origin`](crate::CreateChargeRefund::origin).
    pub enum RefundOrigin {
        CustomerBalance = "customer_balance",
    }
}

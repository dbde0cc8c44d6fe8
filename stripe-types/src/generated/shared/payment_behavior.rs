// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CreateCustomerSubscription.payment_behavior`, `UpdateCustomerSubscription.payment_behavior`, `CreateSubscriptionItem.payment_behavior` and 4 more.
    pub enum PaymentBehavior {
        AllowIncomplete = "allow_incomplete",
        DefaultIncomplete = "default_incomplete",
        ErrorIfIncomplete = "error_if_incomplete",
        PendingIfIncomplete = "pending_if_incomplete",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CheckoutSession.customer_creation`, `CheckoutSession.payment_method_collection`, `PaymentLink.customer_creation` and 7 more.
    pub enum PaymentLinkCustomerCreation {
        Always = "always",
        IfRequired = "if_required",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CheckoutSession.billing_address_collection`, `PaymentLink.billing_address_collection`, `CreateCheckoutSession.billing_address_collection` and 2 more.
    pub enum BillingAddressCollection {
        Auto = "auto",
        Required = "required",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CheckoutSession.billing_address_collection`, `PaymentLink.billing_address_collection`.
    pub enum BillingAddressCollection {
        Auto = "auto",
        Required = "required",
    }
}

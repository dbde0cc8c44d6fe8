// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentLinkCardRestrictions.brands_blocked`, `CheckoutSessionCardPaymentMethodOptionsRestrictions.brands_blocked`, `RestrictionsParams.brands_blocked` and 1 more.
    pub enum BrandsBlocked {
        AmericanExpress = "american_express",
        DiscoverGlobalNetwork = "discover_global_network",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

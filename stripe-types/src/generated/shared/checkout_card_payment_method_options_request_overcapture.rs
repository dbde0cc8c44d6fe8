// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CheckoutCardPaymentMethodOptions.request_extended_authorization`, `CheckoutCardPaymentMethodOptions.request_incremental_authorization`, `CheckoutCardPaymentMethodOptions.request_multicapture` and 13 more.
    pub enum CheckoutCardPaymentMethodOptionsRequestOvercapture {
        IfAvailable = "if_available",
        Never = "never",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CreateCheckoutSession.adaptive_pricing`, `CreateCheckoutSession.managed_payments`, `CheckoutSessionPaymentMethodOptionsCardParams.installments` and 1 more.
    pub struct PaymentLinkManagedPaymentsParams {
        optional {
            enabled: bool,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `CheckoutSession.payment_method_configuration_details`, `PaymentIntent.payment_method_configuration_details`, `SetupIntent.payment_method_configuration_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodConfigBizPaymentMethodConfigurationDetails {
    pub id: String,
    pub parent: Option<String>,
}

crate::record!(
    PaymentMethodConfigBizPaymentMethodConfigurationDetails, "", false,
    ["id", "parent"],
    [id, parent],
);

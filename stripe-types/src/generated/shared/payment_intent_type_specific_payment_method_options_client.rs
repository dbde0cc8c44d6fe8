// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CardInstallmentPlan, PaymentIntentPaymentMethodOptionsMandateOptionsPayto,
    PaymentMethodOptionsCardPresentRouting, SetupFutureUsage, VerificationMethod,
};

/// Held by `PaymentIntentTypeSpecificPaymentMethodOptionsClient.installments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallmentOptions {
    pub enabled: bool,
    pub plan: Option<Box<CardInstallmentPlan>>,
}

crate::record!(
    InstallmentOptions, "", false,
    ["enabled", "plan"],
    [enabled, plan],
);

crate::open_enum! {
    /// Values of `PaymentIntentTypeSpecificPaymentMethodOptionsClient.capture_method`.
    pub enum IntentTypeSpecificPaymentMethodOptionsClientCaptureMethod {
        AutomaticDelayed = "automatic_delayed",
        Manual = "manual",
        ManualPreferred = "manual_preferred",
    }
}

/// Held by no other object.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentTypeSpecificPaymentMethodOptionsClient {
    pub capture_method: Option<IntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<InstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub setup_future_usage: Option<SetupFutureUsage>,
    pub verification_method: Option<VerificationMethod>,
}

crate::record!(
    PaymentIntentTypeSpecificPaymentMethodOptionsClient, "", false,
    [
        "capture_method", "installments", "mandate_options", "request_incremental_authorization_support",
        "require_cvc_recollection", "routing", "setup_future_usage", "verification_method",
    ],
    [
        capture_method, installments, mandate_options, request_incremental_authorization_support,
        require_cvc_recollection, routing, setup_future_usage, verification_method,
    ],
);

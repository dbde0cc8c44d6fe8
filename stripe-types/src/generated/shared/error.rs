// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AmountDetailsClientTip, ApiErrors, ApplicationId, Boxed, CardInstallmentPlan, MandateOptionsPayto,
    PaymentIntentPaymentMethodOptionsMandateOptionsPayto, PaymentMethodOptionsCardPresentRouting,
};

/// Held by no other object.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountDetailsClient {
    /// Tip: may be absent.
    pub tip: Option<Boxed<AmountDetailsClientTip>>,
}

crate::record!(
    AmountDetailsClient, "", false,
    ["tip"],
    [tip],
);

/// The answer for a deleted `application`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedApplication {
    /// The id, unique within the account.
    pub id: ApplicationId,
    /// Deleted.
    pub deleted: bool,
    /// Name: may be null or absent.
    pub name: Option<String>,
}

crate::record!(
    DeletedApplication, "application", true,
    ["id", "deleted", "name"],
    [id, deleted, name],
);

/// Held by no other object.
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// Error.
    pub error: ApiErrors,
}

crate::record!(
    Error, "", false,
    ["error"],
    [error],
);

/// Held by
/// [`PaymentIntentTypeSpecificPaymentMethodOptionsClient::installments`](crate::PaymentIntentTypeSpecificPaymentMethodOptionsClient::installments).
#[derive(Clone)]
#[non_exhaustive]
pub struct InstallmentOptions {
    /// Enabled.
    pub enabled: bool,
    /// Plan: may be absent.
    pub plan: Option<Boxed<CardInstallmentPlan>>,
}

crate::record!(
    InstallmentOptions, "", false,
    ["enabled", "plan"],
    [enabled, plan],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentTypeSpecificPaymentMethodOptionsClient::capture_method`](crate::PaymentIntentTypeSpecificPaymentMethodOptionsClient::capture_method).
    pub enum IntentTypeSpecificPaymentMethodOptionsClientCaptureMethod {
        AutomaticDelayed = "automatic_delayed",
        Manual = "manual",
        ManualPreferred = "manual_preferred",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentTypeSpecificPaymentMethodOptionsClient::setup_future_usage`](crate::PaymentIntentTypeSpecificPaymentMethodOptionsClient::setup_future_usage).
    pub enum IntentTypeSpecificPaymentMethodOptionsClientSetupFutureUsage {
        None = "none",
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

/// Held by no other object.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentTypeSpecificPaymentMethodOptionsClient {
    /// Capture method: one of `automatic_delayed`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<IntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    /// Installments: may be absent.
    pub installments: Option<Boxed<InstallmentOptions>>,
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    /// Request incremental authorization support: may be absent.
    pub request_incremental_authorization_support: Option<bool>,
    /// Require cvc recollection: may be absent.
    pub require_cvc_recollection: Option<bool>,
    /// Routing: may be absent.
    pub routing: Option<Boxed<PaymentMethodOptionsCardPresentRouting>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<IntentTypeSpecificPaymentMethodOptionsClientSetupFutureUsage>,
    /// Verification method: one of `automatic`, `instant`, `microdeposits`; may be absent.
    pub verification_method: Option<TypeSpecificPaymentMethodOptionsClientVerificationMethod>,
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

/// Held by no other object.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarRule {
    /// Id.
    pub id: String,
    /// Action.
    pub action: String,
    /// Predicate.
    pub predicate: String,
}

crate::record!(
    RadarRule, "", false,
    ["id", "action", "predicate"],
    [id, action, predicate],
);

/// Held by no other object.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentTypeSpecificPaymentMethodOptionsClient {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<MandateOptionsPayto>>,
    /// Verification method: one of `automatic`, `instant`, `microdeposits`; may be absent.
    pub verification_method: Option<SpecificPaymentMethodOptionsClientVerificationMethod>,
}

crate::record!(
    SetupIntentTypeSpecificPaymentMethodOptionsClient, "", false,
    ["mandate_options", "verification_method"],
    [mandate_options, verification_method],
);

crate::open_enum! {
    /// Values of
    /// [`SetupIntentTypeSpecificPaymentMethodOptionsClient::verification_method`](crate::SetupIntentTypeSpecificPaymentMethodOptionsClient::verification_method).
    pub enum SpecificPaymentMethodOptionsClientVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentTypeSpecificPaymentMethodOptionsClient::verification_method`](crate::PaymentIntentTypeSpecificPaymentMethodOptionsClient::verification_method).
    pub enum TypeSpecificPaymentMethodOptionsClientVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
}

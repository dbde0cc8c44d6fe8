// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, ChargeId, CustomerSource, DeclineCode, PaymentIntent, PaymentMethod, SetupIntent, Timestamp,
};

/// Held by [`AmountDetails::tip`](crate::AmountDetails::tip),
/// [`AmountDetailsClient::tip`](crate::AmountDetailsClient::tip).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountDetailsClientTip {
    /// Amount: in minor units of the currency; may be absent.
    pub amount: Option<i64>,
}

crate::record!(
    AmountDetailsClientTip, "", false,
    ["amount"],
    [amount],
);

/// Held by [`Error::error`](crate::Error::error),
/// [`SetupAttempt::setup_error`](crate::SetupAttempt::setup_error),
/// [`SetupIntent::last_setup_error`](crate::SetupIntent::last_setup_error) and 3 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiErrors {
    /// Advice code: may be absent.
    pub advice_code: Option<String>,
    /// Charge: the id of a `charge`; may be absent.
    pub charge: Option<ChargeId>,
    /// Code: may be absent.
    pub code: Option<String>,
    /// Decline code: may be absent.
    pub decline_code: Option<DeclineCode>,
    /// Doc url: may be absent.
    pub doc_url: Option<String>,
    /// Message: at most 40000 characters; may be absent.
    pub message: Option<String>,
    /// Network advice code: may be absent.
    pub network_advice_code: Option<String>,
    /// Network decline code: may be absent.
    pub network_decline_code: Option<String>,
    /// Param: may be absent.
    pub param: Option<String>,
    /// Payment intent: may be absent.
    pub payment_intent: Option<Boxed<PaymentIntent>>,
    /// Payment method: may be absent.
    pub payment_method: Option<Boxed<PaymentMethod>>,
    /// Payment method type: may be absent.
    pub payment_method_type: Option<String>,
    /// Request log url: may be absent.
    pub request_log_url: Option<String>,
    /// Setup intent: may be absent.
    pub setup_intent: Option<Boxed<SetupIntent>>,
    /// Source: may be absent.
    pub source: Option<Boxed<CustomerSource>>,
    /// Type: one of `api_error`, `card_error`, `idempotency_error`, `invalid_request_error`.
    pub type_: ApiErrorsType,
}

crate::record!(
    ApiErrors, "", false,
    [
        "advice_code", "charge", "code", "decline_code", "doc_url", "message", "network_advice_code",
        "network_decline_code", "param", "payment_intent", "payment_method", "payment_method_type",
        "request_log_url", "setup_intent", "source", "type",
    ],
    [
        advice_code, charge, code, decline_code, doc_url, message, network_advice_code, network_decline_code,
        param, payment_intent, payment_method, payment_method_type, request_log_url, setup_intent, source,
        type_,
    ],
);

crate::open_enum! {
    /// Values of [`ApiErrors::type_`](crate::ApiErrors::type_).
    pub enum ApiErrorsType {
        ApiError = "api_error",
        CardError = "card_error",
        IdempotencyError = "idempotency_error",
        InvalidRequestError = "invalid_request_error",
    }
}

/// Held by [`SetupIntentNextAction::redirect_to_url`](crate::SetupIntentNextAction::redirect_to_url),
/// [`PaymentIntentNextAction::redirect_to_url`](crate::PaymentIntentNextAction::redirect_to_url).
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentNextActionRedirectToUrl {
    /// Return url: may be null or absent.
    pub return_url: Option<String>,
    /// Url: may be null or absent.
    pub url: Option<String>,
}

crate::record!(
    IntentNextActionRedirectToUrl, "", false,
    ["return_url", "url"],
    [return_url, url],
);

/// Held by
/// [`SetupIntentNextAction::verify_with_microdeposits`](crate::SetupIntentNextAction::verify_with_microdeposits),
/// [`PaymentIntentNextAction::verify_with_microdeposits`](crate::PaymentIntentNextAction::verify_with_microdeposits).
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentNextActionVerifyWithMicrodeposits {
    /// Arrival date: a time in seconds since 1970.
    pub arrival_date: Timestamp,
    /// Hosted verification url.
    pub hosted_verification_url: String,
    /// Microdeposit type: one of `amounts`, `descriptor_code`; may be null or absent.
    pub microdeposit_type: Option<IntentNextActionVerifyWithMicrodepositsMicrodepositType>,
}

crate::record!(
    IntentNextActionVerifyWithMicrodeposits, "", false,
    ["arrival_date", "hosted_verification_url", "microdeposit_type"],
    [arrival_date, hosted_verification_url, microdeposit_type],
);

crate::open_enum! {
    /// Values of
    /// [`IntentNextActionVerifyWithMicrodeposits::microdeposit_type`](crate::IntentNextActionVerifyWithMicrodeposits::microdeposit_type).
    pub enum IntentNextActionVerifyWithMicrodepositsMicrodepositType {
        Amounts = "amounts",
        DescriptorCode = "descriptor_code",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodOptionsCardMandateOptions::amount_type`](crate::PaymentMethodOptionsCardMandateOptions::amount_type),
    /// [`PaymentIntentPaymentMethodOptionsMandateOptionsPayto::amount_type`](crate::PaymentIntentPaymentMethodOptionsMandateOptionsPayto::amount_type),
    /// [`PaymentIntentPaymentMethodDataUpiMandateOptionsParams::amount_type`](crate::PaymentIntentPaymentMethodDataUpiMandateOptionsParams::amount_type)
    /// and 2 more.
    pub enum PaymentIntentAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsMandateOptionsPayto::payment_schedule`](crate::PaymentIntentPaymentMethodOptionsMandateOptionsPayto::payment_schedule),
    /// [`PaymentIntentPaymentMethodOptionsPaytoMandateOptionsParams::payment_schedule`](crate::PaymentIntentPaymentMethodOptionsPaytoMandateOptionsParams::payment_schedule).
    pub enum PaymentIntentMandateOptionPaymentSchedule {
        Adhoc = "adhoc",
        Annual = "annual",
        Daily = "daily",
        Fortnightly = "fortnightly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        SemiAnnual = "semi_annual",
        Weekly = "weekly",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsMandateOptionsPayto::purpose`](crate::PaymentIntentPaymentMethodOptionsMandateOptionsPayto::purpose),
    /// [`PaymentIntentPaymentMethodOptionsPaytoMandateOptionsParams::purpose`](crate::PaymentIntentPaymentMethodOptionsPaytoMandateOptionsParams::purpose).
    pub enum PaymentIntentMandateOptionPurpose {
        DependantSupport = "dependant_support",
        Government = "government",
        Loan = "loan",
        Mortgage = "mortgage",
        Other = "other",
        Pension = "pension",
        Personal = "personal",
        Retail = "retail",
        Salary = "salary",
        Tax = "tax",
        Utility = "utility",
    }
}

/// Held by
/// [`SetupIntentNextAction::cashapp_handle_redirect_or_display_qr_code`](crate::SetupIntentNextAction::cashapp_handle_redirect_or_display_qr_code),
/// [`PaymentIntentNextAction::cashapp_handle_redirect_or_display_qr_code`](crate::PaymentIntentNextAction::cashapp_handle_redirect_or_display_qr_code).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode {
    /// Hosted instructions url.
    pub hosted_instructions_url: String,
    /// Mobile auth url.
    pub mobile_auth_url: String,
    /// Qr code.
    pub qr_code: PaymentIntentNextActionCode,
}

crate::record!(
    PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode, "", false,
    ["hosted_instructions_url", "mobile_auth_url", "qr_code"],
    [hosted_instructions_url, mobile_auth_url, qr_code],
);

/// Held by
/// [`PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode::qr_code`](crate::PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode::qr_code),
/// [`PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode::qr_code`](crate::PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode::qr_code).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionCode {
    /// Expires at: a time in seconds since 1970.
    pub expires_at: Timestamp,
    /// Image url png.
    pub image_url_png: String,
    /// Image url svg.
    pub image_url_svg: String,
}

crate::record!(
    PaymentIntentNextActionCode, "", false,
    ["expires_at", "image_url_png", "image_url_svg"],
    [expires_at, image_url_png, image_url_svg],
);

/// Held by
/// [`SetupIntentNextAction::upi_handle_redirect_or_display_qr_code`](crate::SetupIntentNextAction::upi_handle_redirect_or_display_qr_code),
/// [`PaymentIntentNextAction::upi_handle_redirect_or_display_qr_code`](crate::PaymentIntentNextAction::upi_handle_redirect_or_display_qr_code).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode {
    /// Hosted instructions url.
    pub hosted_instructions_url: String,
    /// Qr code.
    pub qr_code: PaymentIntentNextActionCode,
}

crate::record!(
    PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode, "", false,
    ["hosted_instructions_url", "qr_code"],
    [hosted_instructions_url, qr_code],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptionsPayto::mandate_options`](crate::PaymentIntentPaymentMethodOptionsPayto::mandate_options),
/// [`PaymentIntentTypeSpecificPaymentMethodOptionsClient::mandate_options`](crate::PaymentIntentTypeSpecificPaymentMethodOptionsClient::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMandateOptionsPayto {
    /// Amount: in minor units of the currency; may be null or absent.
    pub amount: Option<i64>,
    /// Amount type: one of `fixed`, `maximum`; may be null or absent.
    pub amount_type: Option<PaymentIntentAmountType>,
    /// End date: may be null or absent.
    pub end_date: Option<String>,
    /// Payment schedule: one of 8 values; may be null or absent.
    pub payment_schedule: Option<PaymentIntentMandateOptionPaymentSchedule>,
    /// Payments per period: may be null or absent.
    pub payments_per_period: Option<i64>,
    /// Purpose: one of 11 values; may be null or absent.
    pub purpose: Option<PaymentIntentMandateOptionPurpose>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsMandateOptionsPayto, "", false,
    ["amount", "amount_type", "end_date", "payment_schedule", "payments_per_period", "purpose"],
    [amount, amount_type, end_date, payment_schedule, payments_per_period, purpose],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodOptionsCardPresentRouting::requested_priority`](crate::PaymentMethodOptionsCardPresentRouting::requested_priority),
    /// [`PaymentIntentPaymentMethodOptionsCardPresentRoutingParams::requested_priority`](crate::PaymentIntentPaymentMethodOptionsCardPresentRoutingParams::requested_priority).
    pub enum PaymentIntentRequestedPriority {
        Domestic = "domestic",
        International = "international",
    }
}

/// Held by [`PaymentMethodOptionsCardPresent::routing`](crate::PaymentMethodOptionsCardPresent::routing),
/// [`PaymentIntentTypeSpecificPaymentMethodOptionsClient::routing`](crate::PaymentIntentTypeSpecificPaymentMethodOptionsClient::routing).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardPresentRouting {
    /// Requested priority: one of `domestic`, `international`; may be null or absent.
    pub requested_priority: Option<PaymentIntentRequestedPriority>,
}

crate::record!(
    PaymentMethodOptionsCardPresentRouting, "", false,
    ["requested_priority"],
    [requested_priority],
);

/// Held by
/// [`SetupIntentPaymentMethodOptionsUsBankAccount::mandate_options`](crate::SetupIntentPaymentMethodOptionsUsBankAccount::mandate_options),
/// [`PaymentIntentPaymentMethodOptionsUsBankAccount::mandate_options`](crate::PaymentIntentPaymentMethodOptionsUsBankAccount::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsUsBankAccountMandateOptions {
    /// Collection method: one of `paper`; may be absent.
    pub collection_method: Option<SetupIntentCollectionMethod>,
}

crate::record!(
    PaymentMethodOptionsUsBankAccountMandateOptions, "", false,
    ["collection_method"],
    [collection_method],
);

crate::open_enum! {
    /// Values of
    /// [`SetupIntentUsBankAccountMandateOptionsParams::collection_method`](crate::SetupIntentUsBankAccountMandateOptionsParams::collection_method),
    /// [`PaymentIntentUsBankAccountMandateOptionsParams::collection_method`](crate::PaymentIntentUsBankAccountMandateOptionsParams::collection_method),
    /// [`PaymentMethodOptionsUsBankAccountMandateOptions::collection_method`](crate::PaymentMethodOptionsUsBankAccountMandateOptions::collection_method).
    pub enum SetupIntentCollectionMethod {
        Paper = "paper",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AmountIncludesIof, AmountType, ApiErrors, ApplicationId,
    CheckoutAcssDebitPaymentMethodOptionsCurrency, Currency, CustomerId, EmptyObject,
    ExcludedPaymentMethodType, ExpandTo, Expandable, Expansion, FlowDirection, IntentNextActionRedirectToUrl,
    IntentNextActionVerifyWithMicrodeposits, InvoicePaymentMethodOptionsUpi, LinkedAccountOptionsCommon,
    ListInfo, ListStyle, ManagedPayments, MandateId, MandateOptionsAcssDebit, MandateOptionsPayto,
    MandateUsBankAccount, Metadata, Object, ObjectInfo,
    PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode,
    PaymentMethodConfigBizPaymentMethodConfigurationDetails, PaymentMethodId,
    PaymentMethodOptionsCardMandateOptionsInterval, PaymentMethodOptionsMandateOptionsDebit,
    PaymentMethodOptionsMandateOptionsPix, RawJson, RequestThreeDSecure, SetupAttemptId, SetupIntentId,
    SetupIntentPaymentMethodOptionsCardNetwork, SupportedType, Timestamp, VerificationMethod,
};

/// The object `setup_intent`.
///
/// See <https://docs.stripe.com/api/setup_intents/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntent {
    pub id: SetupIntentId,
    pub application: Option<Expandable<ApplicationId>>,
    pub attach_to_self: Option<bool>,
    pub automatic_payment_methods: Option<Box<AutomaticPaymentMethodsSetupIntent>>,
    pub cancellation_reason: Option<SetupIntentCancellationReason>,
    pub client_secret: Option<String>,
    pub created: Timestamp,
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub description: Option<String>,
    pub excluded_payment_method_types: Option<Vec<ExcludedPaymentMethodType>>,
    pub flow_directions: Option<Vec<FlowDirection>>,
    pub last_setup_error: Option<Box<ApiErrors>>,
    pub latest_attempt: Option<Expandable<SetupAttemptId>>,
    pub livemode: bool,
    pub managed_payments: Option<Box<ManagedPayments>>,
    pub mandate: Option<Expandable<MandateId>>,
    pub metadata: Option<Metadata>,
    pub next_action: Option<Box<SetupIntentNextAction>>,
    pub on_behalf_of: Option<Expandable<AccountId>>,
    pub payment_method: Option<Expandable<PaymentMethodId>>,
    pub payment_method_configuration_details: Option<Box<PaymentMethodConfigBizPaymentMethodConfigurationDetails>>,
    pub payment_method_options: Option<Box<SetupIntentPaymentMethodOptions>>,
    pub payment_method_types: Vec<String>,
    pub single_use_mandate: Option<Expandable<MandateId>>,
    pub status: SetupIntentStatus,
    pub usage: String,
}

crate::record!(
    SetupIntent, "setup_intent", true,
    [
        "id", "application", "attach_to_self", "automatic_payment_methods", "cancellation_reason",
        "client_secret", "created", "customer", "customer_account", "description",
        "excluded_payment_method_types", "flow_directions", "last_setup_error", "latest_attempt", "livemode",
        "managed_payments", "mandate", "metadata", "next_action", "on_behalf_of", "payment_method",
        "payment_method_configuration_details", "payment_method_options", "payment_method_types",
        "single_use_mandate", "status", "usage",
    ],
    [
        id, application, attach_to_self, automatic_payment_methods, cancellation_reason, client_secret,
        created, customer, customer_account, description, excluded_payment_method_types, flow_directions,
        last_setup_error, latest_attempt, livemode, managed_payments, mandate, metadata, next_action,
        on_behalf_of, payment_method, payment_method_configuration_details, payment_method_options,
        payment_method_types, single_use_mandate, status, usage,
    ],
);

impl Object for SetupIntent {
    type Id = SetupIntentId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "setup_intent",
        type_name: "SetupIntent",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/setup_intents/{intent}"),
        list: Some(&ListInfo { path: "/v1/setup_intents", parent: None, style: ListStyle::Cursor, required: &[], filters: &["attach_to_self", "created", "customer", "customer_account", "payment_method"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "application", targets: &["application"], array: false },
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "latest_attempt", targets: &["setup_attempt"], array: false },
            Expansion { path: "mandate", targets: &["mandate"], array: false },
            Expansion { path: "on_behalf_of", targets: &["account"], array: false },
            Expansion { path: "payment_method", targets: &["payment_method"], array: false },
            Expansion { path: "single_use_mandate", targets: &["mandate"], array: false },
        ],
        nested_lists: &[],
        events: &[
            "setup_intent.canceled", "setup_intent.created", "setup_intent.requires_action",
            "setup_intent.setup_failed", "setup_intent.succeeded",
        ],
    };
}

impl SetupIntent {
    pub const EXPAND_APPLICATION: ExpandTo<Self, ApplicationId> = ExpandTo::new("application");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_LATEST_ATTEMPT: ExpandTo<Self, SetupAttemptId> = ExpandTo::new("latest_attempt");
    pub const EXPAND_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("mandate");
    pub const EXPAND_ON_BEHALF_OF: ExpandTo<Self, AccountId> = ExpandTo::new("on_behalf_of");
    pub const EXPAND_PAYMENT_METHOD: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method");
    pub const EXPAND_SINGLE_USE_MANDATE: ExpandTo<Self, MandateId> = ExpandTo::new("single_use_mandate");
}

/// Held by `SetupIntent.automatic_payment_methods`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomaticPaymentMethodsSetupIntent {
    pub allow_redirects: Option<AmountIncludesIof>,
    pub enabled: Option<bool>,
}

crate::record!(
    AutomaticPaymentMethodsSetupIntent, "", false,
    ["allow_redirects", "enabled"],
    [allow_redirects, enabled],
);

crate::open_enum! {
    /// Values of `SetupIntent.cancellation_reason`, `CancelSetupIntent.cancellation_reason`.
    pub enum SetupIntentCancellationReason {
        Abandoned = "abandoned",
        Duplicate = "duplicate",
        RequestedByCustomer = "requested_by_customer",
    }
}

/// Held by `SetupIntent.next_action`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntentNextAction {
    pub blik_authorize: Option<EmptyObject>,
    pub cashapp_handle_redirect_or_display_qr_code: Option<Box<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>>,
    pub pix_display_qr_code: Option<Box<SetupIntentNextActionPixDisplayQrCode>>,
    pub redirect_to_url: Option<Box<IntentNextActionRedirectToUrl>>,
    pub type_: String,
    pub upi_handle_redirect_or_display_qr_code: Option<Box<PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode>>,
    pub use_stripe_sdk: Option<RawJson>,
    pub verify_with_microdeposits: Option<Box<IntentNextActionVerifyWithMicrodeposits>>,
}

crate::record!(
    SetupIntentNextAction, "", false,
    [
        "blik_authorize", "cashapp_handle_redirect_or_display_qr_code", "pix_display_qr_code",
        "redirect_to_url", "type", "upi_handle_redirect_or_display_qr_code", "use_stripe_sdk",
        "verify_with_microdeposits",
    ],
    [
        blik_authorize, cashapp_handle_redirect_or_display_qr_code, pix_display_qr_code, redirect_to_url,
        type_, upi_handle_redirect_or_display_qr_code, use_stripe_sdk, verify_with_microdeposits,
    ],
);

/// Held by `SetupIntentNextAction.pix_display_qr_code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntentNextActionPixDisplayQrCode {
    pub data: String,
    pub expires_at: Timestamp,
    pub hosted_instructions_url: String,
    pub image_url_png: String,
    pub image_url_svg: String,
}

crate::record!(
    SetupIntentNextActionPixDisplayQrCode, "", false,
    ["data", "expires_at", "hosted_instructions_url", "image_url_png", "image_url_svg"],
    [data, expires_at, hosted_instructions_url, image_url_png, image_url_svg],
);

/// Held by `SetupIntent.payment_method_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptions {
    pub acss_debit: Option<Box<SetupIntentPaymentMethodOptionsAcssDebit>>,
    pub amazon_pay: Option<EmptyObject>,
    pub bacs_debit: Option<Box<SetupIntentPaymentMethodOptionsDebit>>,
    pub bizum: Option<EmptyObject>,
    pub card: Option<Box<SetupIntentPaymentMethodOptionsCard>>,
    pub card_present: Option<EmptyObject>,
    pub klarna: Option<Box<SetupIntentPaymentMethodOptionsKlarna>>,
    pub link: Option<EmptyObject>,
    pub paypal: Option<Box<SetupIntentPaymentMethodOptionsPaypal>>,
    pub payto: Option<Box<SetupIntentPaymentMethodOptionsPayto>>,
    pub pix: Option<Box<SetupIntentPaymentMethodOptionsPix>>,
    pub sepa_debit: Option<Box<SetupIntentPaymentMethodOptionsDebit>>,
    pub upi: Option<Box<InvoicePaymentMethodOptionsUpi>>,
    pub us_bank_account: Option<Box<SetupIntentPaymentMethodOptionsUsBankAccount>>,
}

crate::record!(
    SetupIntentPaymentMethodOptions, "", false,
    [
        "acss_debit", "amazon_pay", "bacs_debit", "bizum", "card", "card_present", "klarna", "link",
        "paypal", "payto", "pix", "sepa_debit", "upi", "us_bank_account",
    ],
    [
        acss_debit, amazon_pay, bacs_debit, bizum, card, card_present, klarna, link, paypal, payto, pix,
        sepa_debit, upi, us_bank_account,
    ],
);

/// Held by `SetupIntentPaymentMethodOptions.acss_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsAcssDebit {
    pub currency: Option<CheckoutAcssDebitPaymentMethodOptionsCurrency>,
    pub mandate_options: Option<Box<MandateOptionsAcssDebit>>,
    pub verification_method: Option<VerificationMethod>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsAcssDebit, "", false,
    ["currency", "mandate_options", "verification_method"],
    [currency, mandate_options, verification_method],
);

/// Held by `SetupIntentPaymentMethodOptions.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsCard {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsCardMandateOptions>>,
    pub network: Option<SetupIntentPaymentMethodOptionsCardNetwork>,
    pub request_three_d_secure: Option<RequestThreeDSecure>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsCard, "", false,
    ["mandate_options", "network", "request_three_d_secure"],
    [mandate_options, network, request_three_d_secure],
);

/// Held by `SetupIntentPaymentMethodOptionsCard.mandate_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsCardMandateOptions {
    pub amount: i64,
    pub amount_type: AmountType,
    pub currency: Currency,
    pub description: Option<String>,
    pub end_date: Option<Timestamp>,
    pub interval: PaymentMethodOptionsCardMandateOptionsInterval,
    pub interval_count: Option<i64>,
    pub reference: String,
    pub start_date: Timestamp,
    pub supported_types: Option<Vec<SupportedType>>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsCardMandateOptions, "", false,
    [
        "amount", "amount_type", "currency", "description", "end_date", "interval", "interval_count",
        "reference", "start_date", "supported_types",
    ],
    [
        amount, amount_type, currency, description, end_date, interval, interval_count, reference,
        start_date, supported_types,
    ],
);

/// Held by `SetupIntentPaymentMethodOptions.bacs_debit`, `SetupIntentPaymentMethodOptions.sepa_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsDebit {
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsDebit>>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsDebit, "", false,
    ["mandate_options"],
    [mandate_options],
);

/// Held by `SetupIntentPaymentMethodOptions.klarna`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsKlarna {
    pub currency: Option<Currency>,
    pub preferred_locale: Option<String>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsKlarna, "", false,
    ["currency", "preferred_locale"],
    [currency, preferred_locale],
);

/// Held by `SetupIntentPaymentMethodOptions.paypal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsPaypal {
    pub billing_agreement_id: Option<String>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsPaypal, "", false,
    ["billing_agreement_id"],
    [billing_agreement_id],
);

/// Held by `SetupIntentPaymentMethodOptions.payto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsPayto {
    pub mandate_options: Option<Box<MandateOptionsPayto>>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsPayto, "", false,
    ["mandate_options"],
    [mandate_options],
);

/// Held by `SetupIntentPaymentMethodOptions.pix`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsPix {
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsPix>>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsPix, "", false,
    ["mandate_options"],
    [mandate_options],
);

/// Held by `SetupIntentPaymentMethodOptions.us_bank_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsUsBankAccount {
    pub financial_connections: Option<Box<LinkedAccountOptionsCommon>>,
    pub mandate_options: Option<Box<MandateUsBankAccount>>,
    pub verification_method: Option<VerificationMethod>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsUsBankAccount, "", false,
    ["financial_connections", "mandate_options", "verification_method"],
    [financial_connections, mandate_options, verification_method],
);

crate::open_enum! {
    /// Values of `SetupIntent.status`.
    pub enum SetupIntentStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresAction = "requires_action",
        RequiresConfirmation = "requires_confirmation",
        RequiresPaymentMethod = "requires_payment_method",
        Succeeded = "succeeded",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApiErrors, ApplicationId, Boxed, Currency, CustomerId, EmptyObject, Expand, Expandable,
    Expansion, IntentNextActionRedirectToUrl, IntentNextActionVerifyWithMicrodeposits,
    InvoicePaymentMethodOptionsUpi, LinkedAccountOptionsCommon, ListInfo, ListStyle, ManagedPayments,
    MandateId, MandateOptionsPayto, Metadata, Object, ObjectInfo,
    PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode,
    PaymentMethodConfigBizPaymentMethodConfigurationDetails, PaymentMethodId,
    PaymentMethodOptionsMandateOptionsDebit, PaymentMethodOptionsMandateOptionsPix,
    PaymentMethodOptionsUsBankAccountMandateOptions, RawJson, SetupAttemptId,
    SetupIntentExcludedPaymentMethodType, SetupIntentId, Timestamp,
};

/// The object `setup_intent`.
///
/// See <https://docs.stripe.com/api/setup_intents/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntent {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-id)
    pub id: SetupIntentId,
    /// The Connect application that created it, where a platform did. The id of an `application`; expandable;
    /// expand it by [`EXPAND_APPLICATION`](Self::EXPAND_APPLICATION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-application)
    pub application: Option<Expandable<ApplicationId>>,
    /// True if the payment method is saved to the account itself rather than to a customer. May be absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-attach_to_self)
    pub attach_to_self: Option<bool>,
    /// The choice of payment methods by the Dashboard, with or without those that redirect. May be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-automatic_payment_methods)
    pub automatic_payment_methods: Option<Boxed<AutomaticPaymentMethodsSetupIntent>>,
    /// The reason for the cancellation, if it was canceled. One of `abandoned`, `duplicate`,
    /// `requested_by_customer`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-cancellation_reason)
    pub cancellation_reason: Option<SetupIntentCancellationReason>,
    /// The secret with which a page confirms this setup. Never log or store it. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-client_secret)
    pub client_secret: Option<String>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-created)
    pub created: Timestamp,
    /// The customer to whom the payment method is attached on success. The id of a `customer`; expandable;
    /// expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-customer)
    pub customer: Option<Expandable<CustomerId>>,
    /// The id of the account that acts as the customer, where Accounts v2 represents customers. May be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-customer_account)
    pub customer_account: Option<String>,
    /// A text of your own, shown in the Dashboard and in some emails and exports. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-description)
    pub description: Option<String>,
    /// Types that are never offered for this setup. One of 53 values; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-excluded_payment_method_types)
    pub excluded_payment_method_types: Option<Vec<SetupIntentExcludedPaymentMethodType>>,
    /// The direction of the money, in, out or both, if the payment method is attached to the account itself.
    /// One of `inbound`, `outbound`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-flow_directions)
    pub flow_directions: Option<Vec<SetupIntentFlowDirection>>,
    /// The error of the latest attempt; null after success. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error)
    pub last_setup_error: Option<Boxed<ApiErrors>>,
    /// The latest attempt to set up the payment method. The id of a `setup_attempt`; expandable; expand it by
    /// [`EXPAND_LATEST_ATTEMPT`](Self::EXPAND_LATEST_ATTEMPT); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-latest_attempt)
    pub latest_attempt: Option<Expandable<SetupAttemptId>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-livemode)
    pub livemode: bool,
    /// The state of Managed Payments, where Stripe sells on your behalf. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-managed_payments)
    pub managed_payments: Option<Boxed<ManagedPayments>>,
    /// The mandate for later payments, where the payment method needs one. The id of a `mandate`; expandable;
    /// expand it by [`EXPAND_MANDATE`](Self::EXPAND_MANDATE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-mandate)
    pub mandate: Option<Expandable<MandateId>>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-metadata)
    pub metadata: Option<Metadata>,
    /// The next step for the customer, such as an authentication; null if there is none. May be null or
    /// absent. [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action)
    pub next_action: Option<Boxed<SetupIntentNextAction>>,
    /// The connected account that is the merchant of record: settlement, fees and statements follow it. The
    /// id of an `account`; expandable; expand it by [`EXPAND_ON_BEHALF_OF`](Self::EXPAND_ON_BEHALF_OF); may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-on_behalf_of)
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// The payment method that is set up. The id of a `payment_method`; expandable; expand it by
    /// [`EXPAND_PAYMENT_METHOD`](Self::EXPAND_PAYMENT_METHOD); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method)
    pub payment_method: Option<Expandable<PaymentMethodId>>,
    /// The configuration that decided which payment methods were offered. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_configuration_details)
    pub payment_method_configuration_details: Option<Boxed<PaymentMethodConfigBizPaymentMethodConfigurationDetails>>,
    /// Options for each type of payment method. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options)
    pub payment_method_options: Option<Boxed<SetupIntentPaymentMethodOptions>>,
    /// The types that can be set up.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_types)
    pub payment_method_types: Vec<String>,
    /// The mandate for one payment alone, if it is of that kind. The id of a `mandate`; expandable; expand it
    /// by [`EXPAND_SINGLE_USE_MANDATE`](Self::EXPAND_SINGLE_USE_MANDATE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-single_use_mandate)
    pub single_use_mandate: Option<Expandable<MandateId>>,
    /// The state: `requires_payment_method`, `requires_confirmation`, `requires_action`, `processing`,
    /// `succeeded` or `canceled`. One of `canceled`, `processing`, `requires_action`,
    /// `requires_confirmation`, `requires_payment_method`, `succeeded`.
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-status)
    pub status: SetupIntentStatus,
    /// The later use of the payment method: with the customer present (`on_session`) or not (`off_session`).
    /// [Reference](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-usage)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "setup_intent.canceled", "setup_intent.created", "setup_intent.requires_action",
            "setup_intent.setup_failed", "setup_intent.succeeded",
        ],
    };
}

impl SetupIntent {
    pub const EXPAND_APPLICATION: Expand<Self> = Expand::field("application");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_LAST_SETUP_ERROR_PAYMENT_INTENT: Expand<Self> = Expand::field("last_setup_error.payment_intent");
    pub const EXPAND_LAST_SETUP_ERROR_PAYMENT_METHOD: Expand<Self> = Expand::field("last_setup_error.payment_method");
    pub const EXPAND_LAST_SETUP_ERROR_SETUP_INTENT: Expand<Self> = Expand::field("last_setup_error.setup_intent");
    pub const EXPAND_LATEST_ATTEMPT: Expand<Self> = Expand::field("latest_attempt");
    pub const EXPAND_MANDATE: Expand<Self> = Expand::field("mandate");
    pub const EXPAND_ON_BEHALF_OF: Expand<Self> = Expand::field("on_behalf_of");
    pub const EXPAND_PAYMENT_METHOD: Expand<Self> = Expand::field("payment_method");
    pub const EXPAND_SINGLE_USE_MANDATE: Expand<Self> = Expand::field("single_use_mandate");
}

/// Held by [`SetupIntent::automatic_payment_methods`](crate::SetupIntent::automatic_payment_methods).
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticPaymentMethodsSetupIntent {
    /// Allow redirects: one of `always`, `never`; may be absent.
    pub allow_redirects: Option<SetupIntentAllowRedirects>,
    /// Enabled: may be null or absent.
    pub enabled: Option<bool>,
}

crate::record!(
    AutomaticPaymentMethodsSetupIntent, "", false,
    ["allow_redirects", "enabled"],
    [allow_redirects, enabled],
);

crate::open_enum! {
    /// Values of
    /// [`AutomaticPaymentMethodsSetupIntent::allow_redirects`](crate::AutomaticPaymentMethodsSetupIntent::allow_redirects),
    /// [`SetupIntentAutomaticPaymentMethodsParams::allow_redirects`](crate::SetupIntentAutomaticPaymentMethodsParams::allow_redirects).
    pub enum SetupIntentAllowRedirects {
        Always = "always",
        Never = "never",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsCardMandateOptions::amount_type`](crate::SetupIntentPaymentMethodOptionsCardMandateOptions::amount_type),
    /// [`SetupIntentPaymentMethodDataUpiMandateOptionsParams::amount_type`](crate::SetupIntentPaymentMethodDataUpiMandateOptionsParams::amount_type),
    /// [`SetupIntentPaymentMethodOptionsCardMandateOptionsParams::amount_type`](crate::SetupIntentPaymentMethodOptionsCardMandateOptionsParams::amount_type).
    pub enum SetupIntentAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

crate::open_enum! {
    /// Values of [`SetupIntent::cancellation_reason`](crate::SetupIntent::cancellation_reason),
    /// [`CancelSetupIntent::cancellation_reason`](crate::CancelSetupIntent::cancellation_reason).
    pub enum SetupIntentCancellationReason {
        Abandoned = "abandoned",
        Duplicate = "duplicate",
        RequestedByCustomer = "requested_by_customer",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit::default_for`](crate::SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit::default_for),
    /// [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams::default_for`](crate::SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams::default_for).
    pub enum SetupIntentDefaultFor {
        Invoice = "invoice",
        Subscription = "subscription",
    }
}

crate::open_enum! {
    /// Values of [`SetupIntent::flow_directions`](crate::SetupIntent::flow_directions),
    /// [`CreateSetupIntent::flow_directions`](crate::CreateSetupIntent::flow_directions),
    /// [`UpdateSetupIntent::flow_directions`](crate::UpdateSetupIntent::flow_directions).
    pub enum SetupIntentFlowDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsCardMandateOptions::interval`](crate::SetupIntentPaymentMethodOptionsCardMandateOptions::interval),
    /// [`SetupIntentPaymentMethodOptionsCardMandateOptionsParams::interval`](crate::SetupIntentPaymentMethodOptionsCardMandateOptionsParams::interval).
    pub enum SetupIntentMandateOptionInterval {
        Day = "day",
        Month = "month",
        Sporadic = "sporadic",
        Week = "week",
        Year = "year",
    }
}

/// Held by [`SetupIntent::next_action`](crate::SetupIntent::next_action).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentNextAction {
    /// Blik authorize: may be absent.
    pub blik_authorize: Option<EmptyObject>,
    /// Cashapp handle redirect or display qr code: may be absent.
    pub cashapp_handle_redirect_or_display_qr_code: Option<Boxed<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>>,
    /// Pix display qr code: may be absent.
    pub pix_display_qr_code: Option<Boxed<SetupIntentNextActionPixDisplayQrCode>>,
    /// Redirect to url: may be absent.
    pub redirect_to_url: Option<Boxed<IntentNextActionRedirectToUrl>>,
    /// Type.
    pub type_: String,
    /// Upi handle redirect or display qr code: may be absent.
    pub upi_handle_redirect_or_display_qr_code: Option<Boxed<PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode>>,
    /// Use stripe sdk: may be absent.
    pub use_stripe_sdk: Option<RawJson>,
    /// Verify with microdeposits: may be absent.
    pub verify_with_microdeposits: Option<Boxed<IntentNextActionVerifyWithMicrodeposits>>,
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

/// Held by [`SetupIntentNextAction::pix_display_qr_code`](crate::SetupIntentNextAction::pix_display_qr_code).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentNextActionPixDisplayQrCode {
    /// Data.
    pub data: String,
    /// Expires at: a time in seconds since 1970.
    pub expires_at: Timestamp,
    /// Hosted instructions url.
    pub hosted_instructions_url: String,
    /// Image url png.
    pub image_url_png: String,
    /// Image url svg.
    pub image_url_svg: String,
}

crate::record!(
    SetupIntentNextActionPixDisplayQrCode, "", false,
    ["data", "expires_at", "hosted_instructions_url", "image_url_png", "image_url_svg"],
    [data, expires_at, hosted_instructions_url, image_url_png, image_url_svg],
);

/// Held by [`SetupIntent::payment_method_options`](crate::SetupIntent::payment_method_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptions {
    /// Acss debit: may be absent.
    pub acss_debit: Option<Boxed<SetupIntentPaymentMethodOptionsAcssDebit>>,
    /// Amazon pay: may be absent.
    pub amazon_pay: Option<EmptyObject>,
    /// Bacs debit: may be absent.
    pub bacs_debit: Option<Boxed<SetupIntentPaymentMethodOptionsBacsDebit>>,
    /// Bizum: may be absent.
    pub bizum: Option<EmptyObject>,
    /// Card: may be absent.
    pub card: Option<Boxed<SetupIntentPaymentMethodOptionsCard>>,
    /// Card present: may be absent.
    pub card_present: Option<EmptyObject>,
    /// Klarna: may be absent.
    pub klarna: Option<Boxed<SetupIntentPaymentMethodOptionsKlarna>>,
    /// Link: may be absent.
    pub link: Option<EmptyObject>,
    /// Paypal: may be absent.
    pub paypal: Option<Boxed<SetupIntentPaymentMethodOptionsPaypal>>,
    /// Payto: may be absent.
    pub payto: Option<Boxed<SetupIntentPaymentMethodOptionsPayto>>,
    /// Pix: may be absent.
    pub pix: Option<Boxed<SetupIntentPaymentMethodOptionsPix>>,
    /// Sepa debit: may be absent.
    pub sepa_debit: Option<Boxed<SetupIntentPaymentMethodOptionsSepaDebit>>,
    /// Upi: may be absent.
    pub upi: Option<Boxed<InvoicePaymentMethodOptionsUpi>>,
    /// Us bank account: may be absent.
    pub us_bank_account: Option<Boxed<SetupIntentPaymentMethodOptionsUsBankAccount>>,
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

/// Held by
/// [`SetupIntentPaymentMethodOptions::acss_debit`](crate::SetupIntentPaymentMethodOptions::acss_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsAcssDebit {
    /// Currency: one of `cad`, `usd`; may be null or absent.
    pub currency: Option<SetupIntentPaymentMethodOptionsAcssDebitCurrency>,
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit>>,
    /// Verification method: one of `automatic`, `instant`, `microdeposits`; may be absent.
    pub verification_method: Option<SetupIntentVerificationMethod>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsAcssDebit, "", false,
    ["currency", "mandate_options", "verification_method"],
    [currency, mandate_options, verification_method],
);

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsAcssDebit::currency`](crate::SetupIntentPaymentMethodOptionsAcssDebit::currency),
    /// [`SetupIntentPaymentMethodOptionsAcssDebitParams::currency`](crate::SetupIntentPaymentMethodOptionsAcssDebitParams::currency).
    pub enum SetupIntentPaymentMethodOptionsAcssDebitCurrency {
        Cad = "cad",
        Usd = "usd",
    }
}

/// Held by
/// [`SetupIntentPaymentMethodOptions::bacs_debit`](crate::SetupIntentPaymentMethodOptions::bacs_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsBacsDebit {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentMethodOptionsMandateOptionsDebit>>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsBacsDebit, "", false,
    ["mandate_options"],
    [mandate_options],
);

/// Held by [`SetupIntentPaymentMethodOptions::card`](crate::SetupIntentPaymentMethodOptions::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsCard {
    /// Mandate options: may be null or absent.
    pub mandate_options: Option<Boxed<SetupIntentPaymentMethodOptionsCardMandateOptions>>,
    /// Network: one of 13 values; may be null or absent.
    pub network: Option<SetupIntentPaymentMethodOptionsCardNetwork>,
    /// Request three d secure: one of `any`, `automatic`, `challenge`; may be null or absent.
    pub request_three_d_secure: Option<SetupIntentRequestThreeDSecure>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsCard, "", false,
    ["mandate_options", "network", "request_three_d_secure"],
    [mandate_options, network, request_three_d_secure],
);

/// Held by
/// [`SetupIntentPaymentMethodOptionsCard::mandate_options`](crate::SetupIntentPaymentMethodOptionsCard::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsCardMandateOptions {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Amount type: one of `fixed`, `maximum`.
    pub amount_type: SetupIntentAmountType,
    /// Currency.
    pub currency: Currency,
    /// Description: at most 200 characters; may be null or absent.
    pub description: Option<String>,
    /// End date: a time in seconds since 1970; may be null or absent.
    pub end_date: Option<Timestamp>,
    /// Interval: one of `day`, `month`, `sporadic`, `week`, `year`.
    pub interval: SetupIntentMandateOptionInterval,
    /// Interval count: may be null or absent.
    pub interval_count: Option<i64>,
    /// Reference: at most 80 characters.
    pub reference: String,
    /// Start date: a time in seconds since 1970.
    pub start_date: Timestamp,
    /// Supported types: one of `india`; may be null or absent.
    pub supported_types: Option<Vec<SetupIntentSupportedType>>,
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

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsCard::network`](crate::SetupIntentPaymentMethodOptionsCard::network),
    /// [`SetupIntentPaymentMethodOptionsCardParams::network`](crate::SetupIntentPaymentMethodOptionsCardParams::network).
    pub enum SetupIntentPaymentMethodOptionsCardNetwork {
        Amex = "amex",
        CartesBancaires = "cartes_bancaires",
        Diners = "diners",
        Discover = "discover",
        EftposAu = "eftpos_au",
        Girocard = "girocard",
        Interac = "interac",
        Jcb = "jcb",
        Link = "link",
        Mastercard = "mastercard",
        Unionpay = "unionpay",
        Unknown = "unknown",
        Visa = "visa",
    }
}

/// Held by [`SetupIntentPaymentMethodOptions::klarna`](crate::SetupIntentPaymentMethodOptions::klarna).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsKlarna {
    /// Currency: may be null or absent.
    pub currency: Option<Currency>,
    /// Preferred locale: may be null or absent.
    pub preferred_locale: Option<String>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsKlarna, "", false,
    ["currency", "preferred_locale"],
    [currency, preferred_locale],
);

/// Held by
/// [`SetupIntentPaymentMethodOptionsAcssDebit::mandate_options`](crate::SetupIntentPaymentMethodOptionsAcssDebit::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit {
    /// Custom mandate url: may be absent.
    pub custom_mandate_url: Option<String>,
    /// Default for: one of `invoice`, `subscription`; may be absent.
    pub default_for: Option<Vec<SetupIntentDefaultFor>>,
    /// Interval description: may be null or absent.
    pub interval_description: Option<String>,
    /// Payment schedule: one of `combined`, `interval`, `sporadic`; may be null or absent.
    pub payment_schedule: Option<SetupIntentPaymentSchedule>,
    /// Transaction type: one of `business`, `personal`; may be null or absent.
    pub transaction_type: Option<SetupIntentTransactionType>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit, "", false,
    ["custom_mandate_url", "default_for", "interval_description", "payment_schedule", "transaction_type"],
    [custom_mandate_url, default_for, interval_description, payment_schedule, transaction_type],
);

/// Held by [`SetupIntentPaymentMethodOptions::paypal`](crate::SetupIntentPaymentMethodOptions::paypal).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsPaypal {
    /// Billing agreement id: may be null or absent.
    pub billing_agreement_id: Option<String>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsPaypal, "", false,
    ["billing_agreement_id"],
    [billing_agreement_id],
);

/// Held by [`SetupIntentPaymentMethodOptions::payto`](crate::SetupIntentPaymentMethodOptions::payto).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsPayto {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<MandateOptionsPayto>>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsPayto, "", false,
    ["mandate_options"],
    [mandate_options],
);

/// Held by [`SetupIntentPaymentMethodOptions::pix`](crate::SetupIntentPaymentMethodOptions::pix).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsPix {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentMethodOptionsMandateOptionsPix>>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsPix, "", false,
    ["mandate_options"],
    [mandate_options],
);

/// Held by
/// [`SetupIntentPaymentMethodOptions::sepa_debit`](crate::SetupIntentPaymentMethodOptions::sepa_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsSepaDebit {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentMethodOptionsMandateOptionsDebit>>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsSepaDebit, "", false,
    ["mandate_options"],
    [mandate_options],
);

/// Held by
/// [`SetupIntentPaymentMethodOptions::us_bank_account`](crate::SetupIntentPaymentMethodOptions::us_bank_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsUsBankAccount {
    /// Financial connections: may be absent.
    pub financial_connections: Option<Boxed<LinkedAccountOptionsCommon>>,
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentMethodOptionsUsBankAccountMandateOptions>>,
    /// Verification method: one of `automatic`, `instant`, `microdeposits`; may be absent.
    pub verification_method: Option<SetupIntentVerificationMethod>,
}

crate::record!(
    SetupIntentPaymentMethodOptionsUsBankAccount, "", false,
    ["financial_connections", "mandate_options", "verification_method"],
    [financial_connections, mandate_options, verification_method],
);

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit::payment_schedule`](crate::SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit::payment_schedule),
    /// [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams::payment_schedule`](crate::SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams::payment_schedule).
    pub enum SetupIntentPaymentSchedule {
        Combined = "combined",
        Interval = "interval",
        Sporadic = "sporadic",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsCard::request_three_d_secure`](crate::SetupIntentPaymentMethodOptionsCard::request_three_d_secure),
    /// [`SetupIntentPaymentMethodOptionsCardParams::request_three_d_secure`](crate::SetupIntentPaymentMethodOptionsCardParams::request_three_d_secure).
    pub enum SetupIntentRequestThreeDSecure {
        Any = "any",
        Automatic = "automatic",
        Challenge = "challenge",
    }
}

crate::open_enum! {
    /// Values of [`SetupIntent::status`](crate::SetupIntent::status).
    pub enum SetupIntentStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresAction = "requires_action",
        RequiresConfirmation = "requires_confirmation",
        RequiresPaymentMethod = "requires_payment_method",
        Succeeded = "succeeded",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsCardMandateOptions::supported_types`](crate::SetupIntentPaymentMethodOptionsCardMandateOptions::supported_types),
    /// [`SetupIntentPaymentMethodOptionsCardMandateOptionsParams::supported_types`](crate::SetupIntentPaymentMethodOptionsCardMandateOptionsParams::supported_types).
    pub enum SetupIntentSupportedType {
        India = "india",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit::transaction_type`](crate::SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit::transaction_type),
    /// [`SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams::transaction_type`](crate::SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams::transaction_type).
    pub enum SetupIntentTransactionType {
        Business = "business",
        Personal = "personal",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SetupIntentPaymentMethodOptionsAcssDebit::verification_method`](crate::SetupIntentPaymentMethodOptionsAcssDebit::verification_method),
    /// [`SetupIntentPaymentMethodOptionsUsBankAccount::verification_method`](crate::SetupIntentPaymentMethodOptionsUsBankAccount::verification_method),
    /// [`SetupIntentPaymentMethodOptionsAcssDebitParams::verification_method`](crate::SetupIntentPaymentMethodOptionsAcssDebitParams::verification_method)
    /// and 1 more.
    pub enum SetupIntentVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AmountDetailsClientTip, AmountIncludesIof, AmountType, ApiErrors, ApplicationId,
    CaptureMethod, CardInstallmentPlan, ChargeId, CheckoutCardPaymentMethodOptionsRequestOvercapture,
    Currency, CustomerBalanceBankTransferType, CustomerId, EmptyObject, ExcludedPaymentMethodType, ExpandTo,
    Expandable, Expansion, FundingInstructionsBankTransferFinancialAddress, IntentNextActionRedirectToUrl,
    IntentNextActionVerifyWithMicrodeposits, LinkedAccountOptionsCommon, List, ListInfo, ListStyle,
    ManagedPayments, MandateUsBankAccount, Metadata, Object, ObjectInfo, PaymentIntentAmountDetailsLineItem,
    PaymentIntentCaptureMethod, PaymentIntentConfirmationMethod, PaymentIntentId,
    PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode,
    PaymentIntentPaymentMethodOptionsMandateOptionsPayto, PaymentIntentPresentmentDetails,
    PaymentIntentProcessingType, PaymentIntentSetupFutureUsage,
    PaymentMethodConfigBizPaymentMethodConfigurationDetails, PaymentMethodId, PaymentMethodOptions,
    PaymentMethodOptionsAlma, PaymentMethodOptionsBoleto, PaymentMethodOptionsCardMandateOptionsInterval,
    PaymentMethodOptionsCardPresentRouting, PaymentMethodOptionsCashapp, PaymentMethodOptionsCustomerBalance,
    PaymentMethodOptionsFpx, PaymentMethodOptionsFpxSetupFutureUsage, PaymentMethodOptionsIdeal,
    PaymentMethodOptionsKrCard, PaymentMethodOptionsMandateOptionsPix, PaymentMethodOptionsManualCapture,
    PaymentMethodOptionsOxxo, PaymentMethodOptionsPaypal, PaymentMethodOptionsPixSetupFutureUsage,
    PaymentMethodOptionsWechatPayClient, PaymentSchedule, PaymentSofortPreferredLanguage, PreferredLanguage,
    RawJson, RequestThreeDSecure, ReviewId, SetupFutureUsage, SetupIntentPaymentMethodOptionsCardNetwork,
    Shipping, SupportedType, Timestamp, TransactionType, VerificationMethod,
};

/// The object `payment_intent`.
///
/// See <https://docs.stripe.com/api/payment_intents/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntent {
    pub id: PaymentIntentId,
    pub amount: Option<i64>,
    pub amount_capturable: Option<i64>,
    pub amount_details: Option<Box<AmountDetails>>,
    pub amount_received: Option<i64>,
    pub application: Option<Expandable<ApplicationId>>,
    pub application_fee_amount: Option<i64>,
    pub automatic_payment_methods: Option<Box<AutomaticPaymentMethodsPaymentIntent>>,
    pub canceled_at: Option<Timestamp>,
    pub cancellation_reason: Option<PaymentIntentCancellationReason>,
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    pub client_secret: Option<String>,
    pub confirmation_method: Option<PaymentIntentConfirmationMethod>,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub description: Option<String>,
    pub excluded_payment_method_types: Option<Vec<ExcludedPaymentMethodType>>,
    pub hooks: Option<Box<PaymentIntentAsyncWorkflows>>,
    pub last_payment_error: Option<Box<ApiErrors>>,
    pub latest_charge: Option<Expandable<ChargeId>>,
    pub livemode: bool,
    pub managed_payments: Option<Box<ManagedPayments>>,
    pub metadata: Option<Metadata>,
    pub next_action: Option<Box<PaymentIntentNextAction>>,
    pub on_behalf_of: Option<Expandable<AccountId>>,
    pub payment_details: Option<Box<PaymentDetails>>,
    pub payment_method: Option<Expandable<PaymentMethodId>>,
    pub payment_method_configuration_details: Option<Box<PaymentMethodConfigBizPaymentMethodConfigurationDetails>>,
    pub payment_method_options: Option<Box<PaymentIntentPaymentMethodOptions>>,
    pub payment_method_types: Option<Vec<String>>,
    pub presentment_details: Option<Box<PaymentIntentPresentmentDetails>>,
    pub processing: Option<Box<PaymentIntentProcessing>>,
    pub receipt_email: Option<String>,
    pub review: Option<Expandable<ReviewId>>,
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    pub shipping: Option<Box<Shipping>>,
    pub statement_descriptor: Option<String>,
    pub statement_descriptor_suffix: Option<String>,
    pub status: PaymentIntentStatus,
    pub transfer_data: Option<Box<TransferData>>,
    pub transfer_group: Option<String>,
}

crate::record!(
    PaymentIntent, "payment_intent", true,
    [
        "id", "amount", "amount_capturable", "amount_details", "amount_received", "application",
        "application_fee_amount", "automatic_payment_methods", "canceled_at", "cancellation_reason",
        "capture_method", "client_secret", "confirmation_method", "created", "currency", "customer",
        "customer_account", "description", "excluded_payment_method_types", "hooks", "last_payment_error",
        "latest_charge", "livemode", "managed_payments", "metadata", "next_action", "on_behalf_of",
        "payment_details", "payment_method", "payment_method_configuration_details",
        "payment_method_options", "payment_method_types", "presentment_details", "processing",
        "receipt_email", "review", "setup_future_usage", "shipping", "statement_descriptor",
        "statement_descriptor_suffix", "status", "transfer_data", "transfer_group",
    ],
    [
        id, amount, amount_capturable, amount_details, amount_received, application, application_fee_amount,
        automatic_payment_methods, canceled_at, cancellation_reason, capture_method, client_secret,
        confirmation_method, created, currency, customer, customer_account, description,
        excluded_payment_method_types, hooks, last_payment_error, latest_charge, livemode, managed_payments,
        metadata, next_action, on_behalf_of, payment_details, payment_method,
        payment_method_configuration_details, payment_method_options, payment_method_types,
        presentment_details, processing, receipt_email, review, setup_future_usage, shipping,
        statement_descriptor, statement_descriptor_suffix, status, transfer_data, transfer_group,
    ],
);

impl Object for PaymentIntent {
    type Id = PaymentIntentId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "payment_intent",
        type_name: "PaymentIntent",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/payment_intents/{intent}"),
        list: Some(&ListInfo { path: "/v1/payment_intents", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "customer", "customer_account"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "application", targets: &["application"], array: false },
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "latest_charge", targets: &["charge"], array: false },
            Expansion { path: "on_behalf_of", targets: &["account"], array: false },
            Expansion { path: "payment_method", targets: &["payment_method"], array: false },
            Expansion { path: "review", targets: &["review"], array: false },
            Expansion { path: "transfer_data.destination", targets: &["account"], array: false },
        ],
        nested_lists: &[],
        events: &[
            "payment_intent.amount_capturable_updated", "payment_intent.canceled", "payment_intent.created",
            "payment_intent.partially_funded", "payment_intent.payment_failed", "payment_intent.processing",
            "payment_intent.requires_action", "payment_intent.succeeded",
        ],
    };
}

impl PaymentIntent {
    pub const EXPAND_APPLICATION: ExpandTo<Self, ApplicationId> = ExpandTo::new("application");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_LATEST_CHARGE: ExpandTo<Self, ChargeId> = ExpandTo::new("latest_charge");
    pub const EXPAND_ON_BEHALF_OF: ExpandTo<Self, AccountId> = ExpandTo::new("on_behalf_of");
    pub const EXPAND_PAYMENT_METHOD: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_method");
    pub const EXPAND_REVIEW: ExpandTo<Self, ReviewId> = ExpandTo::new("review");
    pub const EXPAND_TRANSFER_DATA_DESTINATION: ExpandTo<Self, AccountId> = ExpandTo::new("transfer_data.destination");
}

/// Held by `PaymentIntent.amount_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmountDetails {
    pub discount_amount: Option<i64>,
    pub error: Option<Box<AmountDetailsError>>,
    pub line_items: Option<List<PaymentIntentAmountDetailsLineItem>>,
    pub shipping: Option<Box<AmountDetailsShipping>>,
    pub tax: Option<Box<AmountDetailsTax>>,
    pub tip: Option<Box<AmountDetailsClientTip>>,
}

crate::record!(
    AmountDetails, "", false,
    ["discount_amount", "error", "line_items", "shipping", "tax", "tip"],
    [discount_amount, error, line_items, shipping, tax, tip],
);

/// Held by `AmountDetails.error`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmountDetailsError {
    pub code: Option<AmountDetailsErrorCode>,
    pub message: Option<String>,
}

crate::record!(
    AmountDetailsError, "", false,
    ["code", "message"],
    [code, message],
);

crate::open_enum! {
    /// Values of `AmountDetailsError.code`.
    pub enum AmountDetailsErrorCode {
        AmountDetailsAmountMismatch = "amount_details_amount_mismatch",
        AmountDetailsTaxShippingDiscountGreaterThanAmount = "amount_details_tax_shipping_discount_greater_than_amount",
    }
}

/// Held by `AmountDetails.shipping`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmountDetailsShipping {
    pub amount: Option<i64>,
    pub from_postal_code: Option<String>,
    pub to_postal_code: Option<String>,
}

crate::record!(
    AmountDetailsShipping, "", false,
    ["amount", "from_postal_code", "to_postal_code"],
    [amount, from_postal_code, to_postal_code],
);

/// Held by `AmountDetails.tax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmountDetailsTax {
    pub total_tax_amount: Option<i64>,
}

crate::record!(
    AmountDetailsTax, "", false,
    ["total_tax_amount"],
    [total_tax_amount],
);

/// Held by `PaymentIntent.automatic_payment_methods`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomaticPaymentMethodsPaymentIntent {
    pub allow_redirects: Option<AmountIncludesIof>,
    pub enabled: bool,
}

crate::record!(
    AutomaticPaymentMethodsPaymentIntent, "", false,
    ["allow_redirects", "enabled"],
    [allow_redirects, enabled],
);

crate::open_enum! {
    /// Values of `PaymentIntentPaymentMethodOptionsUsBankAccount.transaction_purpose`, `PaymentMethodOptionsUsBankAccountParams.transaction_purpose`.
    pub enum IntentPaymentMethodOptionsUsBankAccountTransactionPurpose {
        Goods = "goods",
        Other = "other",
        Services = "services",
        Unspecified = "unspecified",
    }
}

/// Held by `TransferData.payment_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentData {
    pub description: Option<String>,
    pub metadata: Option<Metadata>,
}

crate::record!(
    PaymentData, "", false,
    ["description", "metadata"],
    [description, metadata],
);

/// Held by `PaymentIntent.payment_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentDetails {
    pub customer_reference: Option<String>,
    pub order_reference: Option<String>,
}

crate::record!(
    PaymentDetails, "", false,
    ["customer_reference", "order_reference"],
    [customer_reference, order_reference],
);

/// Held by `PaymentIntent.hooks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentAsyncWorkflows {
    pub inputs: Option<Box<PaymentIntentAsyncWorkflowsInputs>>,
}

crate::record!(
    PaymentIntentAsyncWorkflows, "", false,
    ["inputs"],
    [inputs],
);

/// Held by `PaymentIntentAsyncWorkflows.inputs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentAsyncWorkflowsInputs {
    pub tax: Option<Box<PaymentIntentAsyncWorkflowsInputsTax>>,
}

crate::record!(
    PaymentIntentAsyncWorkflowsInputs, "", false,
    ["tax"],
    [tax],
);

/// Held by `PaymentIntentAsyncWorkflowsInputs.tax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentAsyncWorkflowsInputsTax {
    pub calculation: String,
}

crate::record!(
    PaymentIntentAsyncWorkflowsInputsTax, "", false,
    ["calculation"],
    [calculation],
);

crate::open_enum! {
    /// Values of `PaymentIntent.cancellation_reason`.
    pub enum PaymentIntentCancellationReason {
        Abandoned = "abandoned",
        Automatic = "automatic",
        Duplicate = "duplicate",
        Expired = "expired",
        FailedInvoice = "failed_invoice",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
        VoidInvoice = "void_invoice",
    }
}

/// Held by `PaymentIntentProcessing.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentCardProcessing {
    pub customer_notification: Option<Box<PaymentIntentProcessingCustomerNotification>>,
}

crate::record!(
    PaymentIntentCardProcessing, "", false,
    ["customer_notification"],
    [customer_notification],
);

/// Held by `PaymentIntent.next_action`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextAction {
    pub alipay_handle_redirect: Option<Box<PaymentIntentNextActionAlipayHandleRedirect>>,
    pub blik_authorize: Option<EmptyObject>,
    pub boleto_display_details: Option<Box<PaymentIntentNextActionBoleto>>,
    pub card_await_notification: Option<Box<PaymentIntentNextActionCardAwaitNotification>>,
    pub cashapp_handle_redirect_or_display_qr_code: Option<Box<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>>,
    pub display_bank_transfer_instructions: Option<Box<PaymentIntentNextActionDisplayBankTransferInstructions>>,
    pub klarna_display_qr_code: Option<Box<PaymentIntentNextActionKlarnaDisplayQrCode>>,
    pub konbini_display_details: Option<Box<PaymentIntentNextActionKonbini>>,
    pub multibanco_display_details: Option<Box<PaymentIntentNextActionDisplayMultibancoDetails>>,
    pub oxxo_display_details: Option<Box<PaymentIntentNextActionDisplayOxxoDetails>>,
    pub paynow_display_qr_code: Option<Box<PaymentIntentNextActionPaynowDisplayQrCode>>,
    pub pix_display_qr_code: Option<Box<PaymentIntentNextActionPixDisplayQrCode>>,
    pub promptpay_display_qr_code: Option<Box<PaymentIntentNextActionPromptpayDisplayQrCode>>,
    pub redirect_to_url: Option<Box<IntentNextActionRedirectToUrl>>,
    pub swish_handle_redirect_or_display_qr_code: Option<Box<PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode>>,
    pub type_: String,
    pub upi_handle_redirect_or_display_qr_code: Option<Box<PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode>>,
    pub use_stripe_sdk: Option<RawJson>,
    pub verify_with_microdeposits: Option<Box<IntentNextActionVerifyWithMicrodeposits>>,
    pub wechat_pay_display_qr_code: Option<Box<PaymentIntentNextActionWechatPayDisplayQrCode>>,
    pub wechat_pay_redirect_to_android_app: Option<Box<PaymentIntentNextActionWechatPayRedirectToAndroidApp>>,
    pub wechat_pay_redirect_to_ios_app: Option<Box<PaymentIntentNextActionWechatPayRedirectToIosApp>>,
}

crate::record!(
    PaymentIntentNextAction, "", false,
    [
        "alipay_handle_redirect", "blik_authorize", "boleto_display_details", "card_await_notification",
        "cashapp_handle_redirect_or_display_qr_code", "display_bank_transfer_instructions",
        "klarna_display_qr_code", "konbini_display_details", "multibanco_display_details",
        "oxxo_display_details", "paynow_display_qr_code", "pix_display_qr_code", "promptpay_display_qr_code",
        "redirect_to_url", "swish_handle_redirect_or_display_qr_code", "type",
        "upi_handle_redirect_or_display_qr_code", "use_stripe_sdk", "verify_with_microdeposits",
        "wechat_pay_display_qr_code", "wechat_pay_redirect_to_android_app", "wechat_pay_redirect_to_ios_app",
    ],
    [
        alipay_handle_redirect, blik_authorize, boleto_display_details, card_await_notification,
        cashapp_handle_redirect_or_display_qr_code, display_bank_transfer_instructions,
        klarna_display_qr_code, konbini_display_details, multibanco_display_details, oxxo_display_details,
        paynow_display_qr_code, pix_display_qr_code, promptpay_display_qr_code, redirect_to_url,
        swish_handle_redirect_or_display_qr_code, type_, upi_handle_redirect_or_display_qr_code,
        use_stripe_sdk, verify_with_microdeposits, wechat_pay_display_qr_code,
        wechat_pay_redirect_to_android_app, wechat_pay_redirect_to_ios_app,
    ],
);

/// Held by `PaymentIntentNextAction.alipay_handle_redirect`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionAlipayHandleRedirect {
    pub native_data: Option<String>,
    pub native_url: Option<String>,
    pub return_url: Option<String>,
    pub url: Option<String>,
}

crate::record!(
    PaymentIntentNextActionAlipayHandleRedirect, "", false,
    ["native_data", "native_url", "return_url", "url"],
    [native_data, native_url, return_url, url],
);

/// Held by `PaymentIntentNextAction.boleto_display_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionBoleto {
    pub expires_at: Option<Timestamp>,
    pub hosted_voucher_url: Option<String>,
    pub number: Option<String>,
    pub pdf: Option<String>,
}

crate::record!(
    PaymentIntentNextActionBoleto, "", false,
    ["expires_at", "hosted_voucher_url", "number", "pdf"],
    [expires_at, hosted_voucher_url, number, pdf],
);

/// Held by `PaymentIntentNextAction.card_await_notification`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionCardAwaitNotification {
    pub charge_attempt_at: Option<Timestamp>,
    pub customer_approval_required: Option<bool>,
}

crate::record!(
    PaymentIntentNextActionCardAwaitNotification, "", false,
    ["charge_attempt_at", "customer_approval_required"],
    [charge_attempt_at, customer_approval_required],
);

/// Held by `PaymentIntentNextAction.display_bank_transfer_instructions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayBankTransferInstructions {
    pub amount_remaining: Option<i64>,
    pub currency: Option<Currency>,
    pub financial_addresses: Option<Vec<FundingInstructionsBankTransferFinancialAddress>>,
    pub hosted_instructions_url: Option<String>,
    pub reference: Option<String>,
    pub type_: CustomerBalanceBankTransferType,
}

crate::record!(
    PaymentIntentNextActionDisplayBankTransferInstructions, "", false,
    ["amount_remaining", "currency", "financial_addresses", "hosted_instructions_url", "reference", "type"],
    [amount_remaining, currency, financial_addresses, hosted_instructions_url, reference, type_],
);

/// Held by `PaymentIntentNextAction.multibanco_display_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayMultibancoDetails {
    pub entity: Option<String>,
    pub expires_at: Option<Timestamp>,
    pub hosted_voucher_url: Option<String>,
    pub reference: Option<String>,
}

crate::record!(
    PaymentIntentNextActionDisplayMultibancoDetails, "", false,
    ["entity", "expires_at", "hosted_voucher_url", "reference"],
    [entity, expires_at, hosted_voucher_url, reference],
);

/// Held by `PaymentIntentNextAction.oxxo_display_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayOxxoDetails {
    pub expires_after: Option<Timestamp>,
    pub hosted_voucher_url: Option<String>,
    pub number: Option<String>,
}

crate::record!(
    PaymentIntentNextActionDisplayOxxoDetails, "", false,
    ["expires_after", "hosted_voucher_url", "number"],
    [expires_after, hosted_voucher_url, number],
);

/// Held by `PaymentIntentNextAction.klarna_display_qr_code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKlarnaDisplayQrCode {
    pub data: String,
    pub expires_at: Option<Timestamp>,
    pub image_url_png: String,
    pub image_url_svg: String,
}

crate::record!(
    PaymentIntentNextActionKlarnaDisplayQrCode, "", false,
    ["data", "expires_at", "image_url_png", "image_url_svg"],
    [data, expires_at, image_url_png, image_url_svg],
);

/// Held by `PaymentIntentNextAction.konbini_display_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbini {
    pub expires_at: Timestamp,
    pub hosted_voucher_url: Option<String>,
    pub stores: PaymentIntentNextActionKonbiniStores,
}

crate::record!(
    PaymentIntentNextActionKonbini, "", false,
    ["expires_at", "hosted_voucher_url", "stores"],
    [expires_at, hosted_voucher_url, stores],
);

/// Held by `PaymentIntentNextActionKonbiniStores.familymart`, `PaymentIntentNextActionKonbiniStores.lawson`, `PaymentIntentNextActionKonbiniStores.ministop` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniStore {
    pub confirmation_number: Option<String>,
    pub payment_code: String,
}

crate::record!(
    PaymentIntentNextActionKonbiniStore, "", false,
    ["confirmation_number", "payment_code"],
    [confirmation_number, payment_code],
);

/// Held by `PaymentIntentNextActionKonbini.stores`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniStores {
    pub familymart: Option<Box<PaymentIntentNextActionKonbiniStore>>,
    pub lawson: Option<Box<PaymentIntentNextActionKonbiniStore>>,
    pub ministop: Option<Box<PaymentIntentNextActionKonbiniStore>>,
    pub seicomart: Option<Box<PaymentIntentNextActionKonbiniStore>>,
}

crate::record!(
    PaymentIntentNextActionKonbiniStores, "", false,
    ["familymart", "lawson", "ministop", "seicomart"],
    [familymart, lawson, ministop, seicomart],
);

/// Held by `PaymentIntentNextAction.paynow_display_qr_code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionPaynowDisplayQrCode {
    pub data: String,
    pub hosted_instructions_url: Option<String>,
    pub image_url_png: String,
    pub image_url_svg: String,
}

crate::record!(
    PaymentIntentNextActionPaynowDisplayQrCode, "", false,
    ["data", "hosted_instructions_url", "image_url_png", "image_url_svg"],
    [data, hosted_instructions_url, image_url_png, image_url_svg],
);

/// Held by `PaymentIntentNextAction.pix_display_qr_code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionPixDisplayQrCode {
    pub data: Option<String>,
    pub expires_at: Option<Timestamp>,
    pub hosted_instructions_url: Option<String>,
    pub image_url_png: Option<String>,
    pub image_url_svg: Option<String>,
}

crate::record!(
    PaymentIntentNextActionPixDisplayQrCode, "", false,
    ["data", "expires_at", "hosted_instructions_url", "image_url_png", "image_url_svg"],
    [data, expires_at, hosted_instructions_url, image_url_png, image_url_svg],
);

/// Held by `PaymentIntentNextAction.promptpay_display_qr_code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionPromptpayDisplayQrCode {
    pub data: String,
    pub hosted_instructions_url: String,
    pub image_url_png: String,
    pub image_url_svg: String,
}

crate::record!(
    PaymentIntentNextActionPromptpayDisplayQrCode, "", false,
    ["data", "hosted_instructions_url", "image_url_png", "image_url_svg"],
    [data, hosted_instructions_url, image_url_png, image_url_svg],
);

/// Held by `PaymentIntentNextAction.swish_handle_redirect_or_display_qr_code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode {
    pub hosted_instructions_url: String,
    pub qr_code: PaymentIntentNextActionSwishQrCode,
}

crate::record!(
    PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode, "", false,
    ["hosted_instructions_url", "qr_code"],
    [hosted_instructions_url, qr_code],
);

/// Held by `PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode.qr_code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionSwishQrCode {
    pub data: String,
    pub image_url_png: String,
    pub image_url_svg: String,
}

crate::record!(
    PaymentIntentNextActionSwishQrCode, "", false,
    ["data", "image_url_png", "image_url_svg"],
    [data, image_url_png, image_url_svg],
);

/// Held by `PaymentIntentNextAction.wechat_pay_display_qr_code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayDisplayQrCode {
    pub data: String,
    pub hosted_instructions_url: String,
    pub image_data_url: String,
    pub image_url_png: String,
    pub image_url_svg: String,
}

crate::record!(
    PaymentIntentNextActionWechatPayDisplayQrCode, "", false,
    ["data", "hosted_instructions_url", "image_data_url", "image_url_png", "image_url_svg"],
    [data, hosted_instructions_url, image_data_url, image_url_png, image_url_svg],
);

/// Held by `PaymentIntentNextAction.wechat_pay_redirect_to_android_app`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayRedirectToAndroidApp {
    pub app_id: String,
    pub nonce_str: String,
    pub package: String,
    pub partner_id: String,
    pub prepay_id: String,
    pub sign: String,
    pub timestamp: String,
}

crate::record!(
    PaymentIntentNextActionWechatPayRedirectToAndroidApp, "", false,
    ["app_id", "nonce_str", "package", "partner_id", "prepay_id", "sign", "timestamp"],
    [app_id, nonce_str, package, partner_id, prepay_id, sign, timestamp],
);

/// Held by `PaymentIntentNextAction.wechat_pay_redirect_to_ios_app`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayRedirectToIosApp {
    pub native_url: String,
}

crate::record!(
    PaymentIntentNextActionWechatPayRedirectToIosApp, "", false,
    ["native_url"],
    [native_url],
);

/// Held by `PaymentIntent.payment_method_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptions {
    pub acss_debit: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebit>>,
    pub affirm: Option<Box<PaymentMethodOptionsAffirm>>,
    pub afterpay_clearpay: Option<Box<PaymentMethodOptionsAfterpayClearpay>>,
    pub alipay: Option<Box<PaymentMethodOptionsIdeal>>,
    pub alma: Option<Box<PaymentMethodOptionsAlma>>,
    pub amazon_pay: Option<Box<PaymentMethodOptionsKrCard>>,
    pub au_becs_debit: Option<Box<PaymentIntentPaymentMethodOptionsAuBecsDebit>>,
    pub bacs_debit: Option<Box<PaymentMethodOptions>>,
    pub bancontact: Option<Box<PaymentMethodOptionsBancontact>>,
    pub billie: Option<Box<PaymentMethodOptionsAlma>>,
    pub bizum: Option<EmptyObject>,
    pub blik: Option<Box<PaymentMethodOptionsFpx>>,
    pub boleto: Option<Box<PaymentMethodOptionsBoleto>>,
    pub card: Option<Box<PaymentIntentPaymentMethodOptionsCard>>,
    pub card_present: Option<Box<PaymentMethodOptionsCardPresent>>,
    pub cashapp: Option<Box<PaymentMethodOptionsCashapp>>,
    pub crypto: Option<Box<PaymentMethodOptionsFpx>>,
    pub customer_balance: Option<Box<PaymentMethodOptionsCustomerBalance>>,
    pub eps: Option<Box<PaymentMethodOptionsFpx>>,
    pub fpx: Option<Box<PaymentMethodOptionsFpx>>,
    pub giropay: Option<Box<PaymentMethodOptionsFpx>>,
    pub grabpay: Option<Box<PaymentMethodOptionsFpx>>,
    pub ideal: Option<Box<PaymentMethodOptionsIdeal>>,
    pub interac_present: Option<EmptyObject>,
    pub kakao_pay: Option<Box<PaymentMethodOptionsKrCard>>,
    pub klarna: Option<Box<PaymentMethodOptionsKlarna>>,
    pub konbini: Option<Box<PaymentMethodOptionsKonbini>>,
    pub kr_card: Option<Box<PaymentMethodOptionsKrCard>>,
    pub link: Option<Box<PaymentMethodOptionsKrCard>>,
    pub mb_way: Option<Box<PaymentMethodOptionsFpx>>,
    pub mobilepay: Option<Box<PaymentMethodOptionsManualCapture>>,
    pub multibanco: Option<Box<PaymentMethodOptionsFpx>>,
    pub naver_pay: Option<Box<PaymentMethodOptionsKrCard>>,
    pub nz_bank_account: Option<Box<PaymentIntentPaymentMethodOptionsAuBecsDebit>>,
    pub oxxo: Option<Box<PaymentMethodOptionsOxxo>>,
    pub p24: Option<Box<PaymentMethodOptionsFpx>>,
    pub pay_by_bank: Option<EmptyObject>,
    pub payco: Option<Box<PaymentMethodOptionsAlma>>,
    pub paynow: Option<Box<PaymentMethodOptionsFpx>>,
    pub paypal: Option<Box<PaymentMethodOptionsPaypal>>,
    pub payto: Option<Box<PaymentIntentPaymentMethodOptionsPayto>>,
    pub pix: Option<Box<PaymentMethodOptionsPix>>,
    pub promptpay: Option<Box<PaymentMethodOptionsFpx>>,
    pub revolut_pay: Option<Box<PaymentMethodOptionsKrCard>>,
    pub samsung_pay: Option<Box<PaymentMethodOptionsAlma>>,
    pub satispay: Option<Box<PaymentMethodOptionsAlma>>,
    pub scalapay: Option<Box<PaymentMethodOptionsAlma>>,
    pub sepa_debit: Option<Box<PaymentMethodOptions>>,
    pub sofort: Option<Box<PaymentMethodOptionsSofort>>,
    pub swish: Option<Box<PaymentIntentPaymentMethodOptionsSwish>>,
    pub twint: Option<Box<PaymentMethodOptionsIdeal>>,
    pub upi: Option<Box<PaymentMethodOptionsUpi>>,
    pub us_bank_account: Option<Box<PaymentIntentPaymentMethodOptionsUsBankAccount>>,
    pub wechat_pay: Option<Box<PaymentMethodOptionsWechatPay>>,
    pub zip: Option<Box<PaymentMethodOptionsFpx>>,
}

crate::record!(
    PaymentIntentPaymentMethodOptions, "", false,
    [
        "acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay", "au_becs_debit",
        "bacs_debit", "bancontact", "billie", "bizum", "blik", "boleto", "card", "card_present", "cashapp",
        "crypto", "customer_balance", "eps", "fpx", "giropay", "grabpay", "ideal", "interac_present",
        "kakao_pay", "klarna", "konbini", "kr_card", "link", "mb_way", "mobilepay", "multibanco",
        "naver_pay", "nz_bank_account", "oxxo", "p24", "pay_by_bank", "payco", "paynow", "paypal", "payto",
        "pix", "promptpay", "revolut_pay", "samsung_pay", "satispay", "scalapay", "sepa_debit", "sofort",
        "swish", "twint", "upi", "us_bank_account", "wechat_pay", "zip",
    ],
    [
        acss_debit, affirm, afterpay_clearpay, alipay, alma, amazon_pay, au_becs_debit, bacs_debit,
        bancontact, billie, bizum, blik, boleto, card, card_present, cashapp, crypto, customer_balance, eps,
        fpx, giropay, grabpay, ideal, interac_present, kakao_pay, klarna, konbini, kr_card, link, mb_way,
        mobilepay, multibanco, naver_pay, nz_bank_account, oxxo, p24, pay_by_bank, payco, paynow, paypal,
        payto, pix, promptpay, revolut_pay, samsung_pay, satispay, scalapay, sepa_debit, sofort, swish,
        twint, upi, us_bank_account, wechat_pay, zip,
    ],
);

/// Held by `PaymentIntentPaymentMethodOptions.acss_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsAcssDebit {
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit>>,
    pub setup_future_usage: Option<SetupFutureUsage>,
    pub target_date: Option<String>,
    pub verification_method: Option<VerificationMethod>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsAcssDebit, "", false,
    ["mandate_options", "setup_future_usage", "target_date", "verification_method"],
    [mandate_options, setup_future_usage, target_date, verification_method],
);

/// Held by `PaymentIntentPaymentMethodOptions.au_becs_debit`, `PaymentIntentPaymentMethodOptions.nz_bank_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsAuBecsDebit {
    pub setup_future_usage: Option<SetupFutureUsage>,
    pub target_date: Option<String>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsAuBecsDebit, "", false,
    ["setup_future_usage", "target_date"],
    [setup_future_usage, target_date],
);

/// Held by `PaymentIntentPaymentMethodOptions.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsCard {
    pub capture_method: Option<CaptureMethod>,
    pub installments: Option<Box<PaymentMethodOptionsCardInstallments>>,
    pub mandate_options: Option<Box<PaymentMethodOptionsCardMandateOptions>>,
    pub network: Option<SetupIntentPaymentMethodOptionsCardNetwork>,
    pub request_extended_authorization: Option<CheckoutCardPaymentMethodOptionsRequestOvercapture>,
    pub request_incremental_authorization: Option<CheckoutCardPaymentMethodOptionsRequestOvercapture>,
    pub request_multicapture: Option<CheckoutCardPaymentMethodOptionsRequestOvercapture>,
    pub request_overcapture: Option<CheckoutCardPaymentMethodOptionsRequestOvercapture>,
    pub request_three_d_secure: Option<RequestThreeDSecure>,
    pub require_cvc_recollection: Option<bool>,
    pub setup_future_usage: Option<SetupFutureUsage>,
    pub statement_descriptor_suffix_kana: Option<String>,
    pub statement_descriptor_suffix_kanji: Option<String>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsCard, "", false,
    [
        "capture_method", "installments", "mandate_options", "network", "request_extended_authorization",
        "request_incremental_authorization", "request_multicapture", "request_overcapture",
        "request_three_d_secure", "require_cvc_recollection", "setup_future_usage",
        "statement_descriptor_suffix_kana", "statement_descriptor_suffix_kanji",
    ],
    [
        capture_method, installments, mandate_options, network, request_extended_authorization,
        request_incremental_authorization, request_multicapture, request_overcapture, request_three_d_secure,
        require_cvc_recollection, setup_future_usage, statement_descriptor_suffix_kana,
        statement_descriptor_suffix_kanji,
    ],
);

/// Held by `PaymentIntentPaymentMethodOptionsAcssDebit.mandate_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit {
    pub custom_mandate_url: Option<String>,
    pub interval_description: Option<String>,
    pub payment_schedule: Option<PaymentSchedule>,
    pub transaction_type: Option<TransactionType>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit, "", false,
    ["custom_mandate_url", "interval_description", "payment_schedule", "transaction_type"],
    [custom_mandate_url, interval_description, payment_schedule, transaction_type],
);

/// Held by `PaymentIntentPaymentMethodOptions.payto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsPayto {
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub setup_future_usage: Option<PaymentMethodOptionsPixSetupFutureUsage>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsPayto, "", false,
    ["mandate_options", "setup_future_usage"],
    [mandate_options, setup_future_usage],
);

/// Held by `PaymentIntentPaymentMethodOptions.swish`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsSwish {
    pub reference: Option<String>,
    pub setup_future_usage: Option<PaymentMethodOptionsFpxSetupFutureUsage>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsSwish, "", false,
    ["reference", "setup_future_usage"],
    [reference, setup_future_usage],
);

/// Held by `PaymentIntentPaymentMethodOptions.us_bank_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsUsBankAccount {
    pub financial_connections: Option<Box<LinkedAccountOptionsCommon>>,
    pub mandate_options: Option<Box<MandateUsBankAccount>>,
    pub setup_future_usage: Option<SetupFutureUsage>,
    pub target_date: Option<String>,
    pub transaction_purpose: Option<IntentPaymentMethodOptionsUsBankAccountTransactionPurpose>,
    pub verification_method: Option<VerificationMethod>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsUsBankAccount, "", false,
    [
        "financial_connections", "mandate_options", "setup_future_usage", "target_date",
        "transaction_purpose", "verification_method",
    ],
    [
        financial_connections, mandate_options, setup_future_usage, target_date, transaction_purpose,
        verification_method,
    ],
);

/// Held by `PaymentIntent.processing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentProcessing {
    pub card: Option<Box<PaymentIntentCardProcessing>>,
    pub type_: PaymentIntentProcessingType,
}

crate::record!(
    PaymentIntentProcessing, "", false,
    ["card", "type"],
    [card, type_],
);

/// Held by `PaymentIntentCardProcessing.customer_notification`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentProcessingCustomerNotification {
    pub approval_requested: Option<bool>,
    pub completes_at: Option<Timestamp>,
}

crate::record!(
    PaymentIntentProcessingCustomerNotification, "", false,
    ["approval_requested", "completes_at"],
    [approval_requested, completes_at],
);

crate::open_enum! {
    /// Values of `PaymentIntent.status`.
    pub enum PaymentIntentStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresAction = "requires_action",
        RequiresCapture = "requires_capture",
        RequiresConfirmation = "requires_confirmation",
        RequiresPaymentMethod = "requires_payment_method",
        Succeeded = "succeeded",
    }
}

/// Held by `PaymentIntentPaymentMethodOptions.affirm`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsAffirm {
    pub capture_method: Option<CaptureMethod>,
    pub preferred_locale: Option<String>,
    pub setup_future_usage: Option<PaymentMethodOptionsFpxSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsAffirm, "", false,
    ["capture_method", "preferred_locale", "setup_future_usage"],
    [capture_method, preferred_locale, setup_future_usage],
);

/// Held by `PaymentIntentPaymentMethodOptions.afterpay_clearpay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsAfterpayClearpay {
    pub capture_method: Option<CaptureMethod>,
    pub reference: Option<String>,
    pub setup_future_usage: Option<PaymentMethodOptionsFpxSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsAfterpayClearpay, "", false,
    ["capture_method", "reference", "setup_future_usage"],
    [capture_method, reference, setup_future_usage],
);

/// Held by `PaymentIntentPaymentMethodOptions.bancontact`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsBancontact {
    pub preferred_language: PreferredLanguage,
    pub setup_future_usage: Option<PaymentMethodOptionsPixSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsBancontact, "", false,
    ["preferred_language", "setup_future_usage"],
    [preferred_language, setup_future_usage],
);

/// Held by `PaymentIntentPaymentMethodOptionsCard.installments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardInstallments {
    pub available_plans: Option<Vec<CardInstallmentPlan>>,
    pub enabled: bool,
    pub plan: Option<Box<CardInstallmentPlan>>,
}

crate::record!(
    PaymentMethodOptionsCardInstallments, "", false,
    ["available_plans", "enabled", "plan"],
    [available_plans, enabled, plan],
);

/// Held by `PaymentIntentPaymentMethodOptionsCard.mandate_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardMandateOptions {
    pub amount: i64,
    pub amount_type: AmountType,
    pub description: Option<String>,
    pub end_date: Option<Timestamp>,
    pub interval: PaymentMethodOptionsCardMandateOptionsInterval,
    pub interval_count: Option<i64>,
    pub reference: String,
    pub start_date: Timestamp,
    pub supported_types: Option<Vec<SupportedType>>,
}

crate::record!(
    PaymentMethodOptionsCardMandateOptions, "", false,
    [
        "amount", "amount_type", "description", "end_date", "interval", "interval_count", "reference",
        "start_date", "supported_types",
    ],
    [
        amount, amount_type, description, end_date, interval, interval_count, reference, start_date,
        supported_types,
    ],
);

/// Held by `PaymentIntentPaymentMethodOptions.card_present`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardPresent {
    pub capture_method: Option<PaymentMethodOptionsCardPresentCaptureMethod>,
    pub request_extended_authorization: Option<bool>,
    pub request_incremental_authorization_support: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
}

crate::record!(
    PaymentMethodOptionsCardPresent, "", false,
    [
        "capture_method", "request_extended_authorization", "request_incremental_authorization_support",
        "routing",
    ],
    [capture_method, request_extended_authorization, request_incremental_authorization_support, routing],
);

crate::open_enum! {
    /// Values of `PaymentMethodOptionsCardPresent.capture_method`, `PaymentMethodOptionsCardPresentParams.capture_method`.
    pub enum PaymentMethodOptionsCardPresentCaptureMethod {
        Manual = "manual",
        ManualPreferred = "manual_preferred",
    }
}

/// Held by `PaymentIntentPaymentMethodOptions.klarna`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsKlarna {
    pub capture_method: Option<CaptureMethod>,
    pub preferred_locale: Option<String>,
    pub setup_future_usage: Option<SetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsKlarna, "", false,
    ["capture_method", "preferred_locale", "setup_future_usage"],
    [capture_method, preferred_locale, setup_future_usage],
);

/// Held by `PaymentIntentPaymentMethodOptions.konbini`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsKonbini {
    pub confirmation_number: Option<String>,
    pub expires_after_days: Option<i64>,
    pub expires_at: Option<Timestamp>,
    pub product_description: Option<String>,
    pub setup_future_usage: Option<PaymentMethodOptionsFpxSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsKonbini, "", false,
    ["confirmation_number", "expires_after_days", "expires_at", "product_description", "setup_future_usage"],
    [confirmation_number, expires_after_days, expires_at, product_description, setup_future_usage],
);

/// Held by `PaymentIntentPaymentMethodOptions.pix`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsPix {
    pub amount_includes_iof: Option<AmountIncludesIof>,
    pub expires_after_seconds: Option<i64>,
    pub expires_at: Option<Timestamp>,
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsPix>>,
    pub setup_future_usage: Option<PaymentMethodOptionsPixSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsPix, "", false,
    ["amount_includes_iof", "expires_after_seconds", "expires_at", "mandate_options", "setup_future_usage"],
    [amount_includes_iof, expires_after_seconds, expires_at, mandate_options, setup_future_usage],
);

/// Held by `PaymentIntentPaymentMethodOptions.sofort`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsSofort {
    pub preferred_language: Option<PaymentSofortPreferredLanguage>,
    pub setup_future_usage: Option<PaymentMethodOptionsPixSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsSofort, "", false,
    ["preferred_language", "setup_future_usage"],
    [preferred_language, setup_future_usage],
);

/// Held by `PaymentIntentPaymentMethodOptions.upi`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsUpi {
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsUpi, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by `PaymentIntentPaymentMethodOptions.wechat_pay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsWechatPay {
    pub app_id: Option<String>,
    pub client: Option<PaymentMethodOptionsWechatPayClient>,
    pub setup_future_usage: Option<PaymentMethodOptionsFpxSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsWechatPay, "", false,
    ["app_id", "client", "setup_future_usage"],
    [app_id, client, setup_future_usage],
);

/// Held by `PaymentIntent.transfer_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferData {
    pub amount: Option<i64>,
    pub description: Option<String>,
    pub destination: Expandable<AccountId>,
    pub metadata: Option<Metadata>,
    pub payment_data: Option<Box<PaymentData>>,
}

crate::record!(
    TransferData, "", false,
    ["amount", "description", "destination", "metadata", "payment_data"],
    [amount, description, destination, metadata, payment_data],
);

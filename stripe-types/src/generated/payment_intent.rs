// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AmountDetailsClientTip, ApiErrors, ApplicationId, Boxed, CardInstallmentPlan, ChargeId,
    CheckoutKakaoPayPaymentMethodOptions, CheckoutNaverPayPaymentMethodOptions,
    CheckoutPaycoPaymentMethodOptions, CheckoutSamsungPayPaymentMethodOptions, Currency, CustomerId,
    EmptyObject, Expand, Expandable, Expansion, FundingInstructionsBankTransferFinancialAddress,
    IntentNextActionRedirectToUrl, IntentNextActionVerifyWithMicrodeposits, LinkedAccountOptionsCommon, List,
    ListInfo, ListStyle, ManagedPayments, Metadata, Object, ObjectInfo, PaymentIntentAmountDetailsLineItem,
    PaymentIntentAmountType, PaymentIntentId, PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode,
    PaymentIntentPaymentMethodOptionsMandateOptionsPayto, PaymentIntentPresentmentDetails,
    PaymentMethodConfigBizPaymentMethodConfigurationDetails, PaymentMethodId,
    PaymentMethodOptionsCardPresentRouting, PaymentMethodOptionsCustomerBalanceEuBankAccount,
    PaymentMethodOptionsMandateOptionsDebit, PaymentMethodOptionsMandateOptionsPix,
    PaymentMethodOptionsUsBankAccountMandateOptions, RawJson, ReviewId, SetupIntentExcludedPaymentMethodType,
    Shipping, Timestamp,
};

/// The object `payment_intent`.
///
/// See <https://docs.stripe.com/api/payment_intents/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntent {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-id)
    pub id: PaymentIntentId,
    /// The amount to collect. The smallest is about half a US dollar, by currency. In minor units of
    /// `currency`; may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount)
    pub amount: Option<i64>,
    /// The amount that can be captured now; above zero only with manual capture. In minor units of
    /// `currency`; may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_capturable)
    pub amount_capturable: Option<i64>,
    /// The parts of the amount: tip, tax, shipping, discount and line items. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details)
    pub amount_details: Option<Boxed<AmountDetails>>,
    /// The amount collected. Refunds do not lower it. In minor units of `currency`; may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_received)
    pub amount_received: Option<i64>,
    /// The Connect application that created it, where a platform did. The id of an `application`; expandable;
    /// expand it by [`EXPAND_APPLICATION`](Self::EXPAND_APPLICATION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-application)
    pub application: Option<Expandable<ApplicationId>>,
    /// The part of the amount collected that goes to the platform. In minor units of `currency`; may be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-application_fee_amount)
    pub application_fee_amount: Option<i64>,
    /// The choice of payment methods by the Dashboard, with or without those that redirect. May be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-automatic_payment_methods)
    pub automatic_payment_methods: Option<Boxed<AutomaticPaymentMethodsPaymentIntent>>,
    /// The time of the cancellation, if it was canceled. A time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-canceled_at)
    pub canceled_at: Option<Timestamp>,
    /// The reason for the cancellation: by you, by Stripe, or because it expired. One of 8 values; may be
    /// null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-cancellation_reason)
    pub cancellation_reason: Option<PaymentIntentCancellationReason>,
    /// The time of capture: at once, asynchronously, or by a call of yours. One of `automatic`,
    /// `automatic_async`, `manual`, `manual_preferred`; may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-capture_method)
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// The secret with which a page confirms this payment. Never log or store it. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-client_secret)
    pub client_secret: Option<String>,
    /// The side that may confirm the payment: a page as well (`automatic`), or only your server (`manual`).
    /// One of `automatic`, `manual`; may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-confirmation_method)
    pub confirmation_method: Option<PaymentIntentConfirmationMethod>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-created)
    pub created: Timestamp,
    /// The currency of all amounts of the object. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-currency)
    pub currency: Option<Currency>,
    /// The customer it belongs to. The id of a `customer`; expandable; expand it by
    /// [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-customer)
    pub customer: Option<Expandable<CustomerId>>,
    /// The id of the account that acts as the customer, where Accounts v2 represents customers. May be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-customer_account)
    pub customer_account: Option<String>,
    /// A text of your own, also in receipts where those show it. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-description)
    pub description: Option<String>,
    /// Types that are never offered for this payment. One of 53 values; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-excluded_payment_method_types)
    pub excluded_payment_method_types: Option<Vec<SetupIntentExcludedPaymentMethodType>>,
    /// Work of others that is tied to the payment, such as a tax calculation. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-hooks)
    pub hooks: Option<Boxed<PaymentIntentAsyncWorkflows>>,
    /// The error of the latest attempt; null after success. The payment method that failed stands in it. May
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error)
    pub last_payment_error: Option<Boxed<ApiErrors>>,
    /// The charge of the latest attempt, if there was one. The id of a `charge`; expandable; expand it by
    /// [`EXPAND_LATEST_CHARGE`](Self::EXPAND_LATEST_CHARGE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-latest_charge)
    pub latest_charge: Option<Expandable<ChargeId>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-livemode)
    pub livemode: bool,
    /// The state of Managed Payments, where Stripe sells on your behalf. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-managed_payments)
    pub managed_payments: Option<Boxed<ManagedPayments>>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-metadata)
    pub metadata: Option<Metadata>,
    /// The next step for the customer, such as an authentication; null if there is none. May be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action)
    pub next_action: Option<Boxed<PaymentIntentNextAction>>,
    /// The connected account that is the merchant of record: settlement, fees and statements follow it. The
    /// id of an `account`; expandable; expand it by [`EXPAND_ON_BEHALF_OF`](Self::EXPAND_ON_BEHALF_OF); may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-on_behalf_of)
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// Facts of the order for the card networks, such as your reference for it. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_details)
    pub payment_details: Option<Boxed<PaymentDetails>>,
    /// The payment method used, or to be used. The id of a `payment_method`; expandable; expand it by
    /// [`EXPAND_PAYMENT_METHOD`](Self::EXPAND_PAYMENT_METHOD); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method)
    pub payment_method: Option<Expandable<PaymentMethodId>>,
    /// The configuration that decided which payment methods were offered. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_configuration_details)
    pub payment_method_configuration_details: Option<Boxed<PaymentMethodConfigBizPaymentMethodConfigurationDetails>>,
    /// Options for each type of payment method. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options)
    pub payment_method_options: Option<Boxed<PaymentIntentPaymentMethodOptions>>,
    /// The types with which it can be paid. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_types)
    pub payment_method_types: Option<Vec<String>>,
    /// The amount and currency that the customer saw, where they differ from those you set. May be absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-presentment_details)
    pub presentment_details: Option<Boxed<PaymentIntentPresentmentDetails>>,
    /// Facts about a payment that is being processed, such as a notice to the customer. May be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-processing)
    pub processing: Option<Boxed<PaymentIntentProcessing>>,
    /// The address for the receipt; in live mode a receipt is sent whatever the account's settings. May be
    /// null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-receipt_email)
    pub receipt_email: Option<String>,
    /// The open or closed review by Radar, if there is one. The id of a `review`; expandable; expand it by
    /// [`EXPAND_REVIEW`](Self::EXPAND_REVIEW); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-review)
    pub review: Option<Expandable<ReviewId>>,
    /// The intended later use of the payment method, with the customer present (`on_session`) or not
    /// (`off_session`); null if it is not saved. One of `none`, `off_session`, `on_session`; may be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-setup_future_usage)
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    /// The address that the goods go to. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-shipping)
    pub shipping: Option<Boxed<Shipping>>,
    /// The text on the statement for payments that are not by card. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-statement_descriptor)
    pub statement_descriptor: Option<String>,
    /// The end of the text on the statement for card payments, behind the account's prefix. May be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-statement_descriptor_suffix)
    pub statement_descriptor_suffix: Option<String>,
    /// The state: `requires_payment_method`, `requires_confirmation`, `requires_action`, `processing`,
    /// `requires_capture`, `succeeded` or `canceled`. One of 7 values.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-status)
    pub status: PaymentIntentStatus,
    /// The connected account that gets the funds when the charge succeeds, and how much. May be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-transfer_data)
    pub transfer_data: Option<Boxed<TransferData>>,
    /// A name of your own that ties payments and transfers together. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-transfer_group)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "payment_intent.amount_capturable_updated", "payment_intent.canceled", "payment_intent.created",
            "payment_intent.partially_funded", "payment_intent.payment_failed", "payment_intent.processing",
            "payment_intent.requires_action", "payment_intent.succeeded",
        ],
    };
}

impl PaymentIntent {
    pub const EXPAND_APPLICATION: Expand<Self> = Expand::field("application");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_LAST_PAYMENT_ERROR_PAYMENT_INTENT: Expand<Self> = Expand::field("last_payment_error.payment_intent");
    pub const EXPAND_LAST_PAYMENT_ERROR_PAYMENT_METHOD: Expand<Self> = Expand::field("last_payment_error.payment_method");
    pub const EXPAND_LAST_PAYMENT_ERROR_SETUP_INTENT: Expand<Self> = Expand::field("last_payment_error.setup_intent");
    pub const EXPAND_LATEST_CHARGE: Expand<Self> = Expand::field("latest_charge");
    pub const EXPAND_ON_BEHALF_OF: Expand<Self> = Expand::field("on_behalf_of");
    pub const EXPAND_PAYMENT_METHOD: Expand<Self> = Expand::field("payment_method");
    pub const EXPAND_REVIEW: Expand<Self> = Expand::field("review");
    pub const EXPAND_TRANSFER_DATA_DESTINATION: Expand<Self> = Expand::field("transfer_data.destination");
}

/// Held by [`PaymentIntent::amount_details`](crate::PaymentIntent::amount_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountDetails {
    /// Discount amount: in minor units of the currency; may be absent.
    pub discount_amount: Option<i64>,
    /// Error: may be absent.
    pub error: Option<Boxed<AmountDetailsError>>,
    /// Line items: may be absent.
    pub line_items: Option<List<PaymentIntentAmountDetailsLineItem>>,
    /// Shipping: may be absent.
    pub shipping: Option<Boxed<AmountDetailsShipping>>,
    /// Tax: may be absent.
    pub tax: Option<Boxed<AmountDetailsTax>>,
    /// Tip: may be absent.
    pub tip: Option<Boxed<AmountDetailsClientTip>>,
}

crate::record!(
    AmountDetails, "", false,
    ["discount_amount", "error", "line_items", "shipping", "tax", "tip"],
    [discount_amount, error, line_items, shipping, tax, tip],
);

/// Held by [`AmountDetails::error`](crate::AmountDetails::error).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountDetailsError {
    /// Code: one of `amount_details_amount_mismatch`,
    /// `amount_details_tax_shipping_discount_greater_than_amount`; may be null or absent.
    pub code: Option<AmountDetailsErrorCode>,
    /// Message: may be null or absent.
    pub message: Option<String>,
}

crate::record!(
    AmountDetailsError, "", false,
    ["code", "message"],
    [code, message],
);

crate::open_enum! {
    /// Values of [`AmountDetailsError::code`](crate::AmountDetailsError::code).
    pub enum AmountDetailsErrorCode {
        AmountDetailsAmountMismatch = "amount_details_amount_mismatch",
        AmountDetailsTaxShippingDiscountGreaterThanAmount = "amount_details_tax_shipping_discount_greater_than_amount",
    }
}

/// Held by [`AmountDetails::shipping`](crate::AmountDetails::shipping).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountDetailsShipping {
    /// Amount: in minor units of the currency; may be null or absent.
    pub amount: Option<i64>,
    /// From postal code: may be null or absent.
    pub from_postal_code: Option<String>,
    /// To postal code: may be null or absent.
    pub to_postal_code: Option<String>,
}

crate::record!(
    AmountDetailsShipping, "", false,
    ["amount", "from_postal_code", "to_postal_code"],
    [amount, from_postal_code, to_postal_code],
);

/// Held by [`AmountDetails::tax`](crate::AmountDetails::tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountDetailsTax {
    /// Total tax amount: in minor units of the currency; may be null or absent.
    pub total_tax_amount: Option<i64>,
}

crate::record!(
    AmountDetailsTax, "", false,
    ["total_tax_amount"],
    [total_tax_amount],
);

/// Held by [`PaymentIntent::automatic_payment_methods`](crate::PaymentIntent::automatic_payment_methods).
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticPaymentMethodsPaymentIntent {
    /// Allow redirects: one of `always`, `never`; may be absent.
    pub allow_redirects: Option<PaymentIntentAllowRedirects>,
    /// Enabled.
    pub enabled: bool,
}

crate::record!(
    AutomaticPaymentMethodsPaymentIntent, "", false,
    ["allow_redirects", "enabled"],
    [allow_redirects, enabled],
);

/// Held by [`TransferData::payment_data`](crate::TransferData::payment_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentData {
    /// Description: may be absent.
    pub description: Option<String>,
    /// Metadata: may be absent.
    pub metadata: Option<Metadata>,
}

crate::record!(
    PaymentData, "", false,
    ["description", "metadata"],
    [description, metadata],
);

/// Held by [`PaymentIntent::payment_details`](crate::PaymentIntent::payment_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentDetails {
    /// Customer reference: may be null or absent.
    pub customer_reference: Option<String>,
    /// Order reference: may be null or absent.
    pub order_reference: Option<String>,
}

crate::record!(
    PaymentDetails, "", false,
    ["customer_reference", "order_reference"],
    [customer_reference, order_reference],
);

crate::open_enum! {
    /// Values of
    /// [`AutomaticPaymentMethodsPaymentIntent::allow_redirects`](crate::AutomaticPaymentMethodsPaymentIntent::allow_redirects),
    /// [`PaymentIntentAutomaticPaymentMethodsParams::allow_redirects`](crate::PaymentIntentAutomaticPaymentMethodsParams::allow_redirects).
    pub enum PaymentIntentAllowRedirects {
        Always = "always",
        Never = "never",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodOptionsPix::amount_includes_iof`](crate::PaymentMethodOptionsPix::amount_includes_iof),
    /// [`PaymentIntentPaymentMethodOptionsPixParams::amount_includes_iof`](crate::PaymentIntentPaymentMethodOptionsPixParams::amount_includes_iof).
    pub enum PaymentIntentAmountIncludesIof {
        Always = "always",
        Never = "never",
    }
}

/// Held by [`PaymentIntent::hooks`](crate::PaymentIntent::hooks).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentAsyncWorkflows {
    /// Inputs: may be absent.
    pub inputs: Option<Boxed<PaymentIntentAsyncWorkflowsInputs>>,
}

crate::record!(
    PaymentIntentAsyncWorkflows, "", false,
    ["inputs"],
    [inputs],
);

/// Held by [`PaymentIntentAsyncWorkflows::inputs`](crate::PaymentIntentAsyncWorkflows::inputs).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentAsyncWorkflowsInputs {
    /// Tax: may be absent.
    pub tax: Option<Boxed<PaymentIntentAsyncWorkflowsInputsTax>>,
}

crate::record!(
    PaymentIntentAsyncWorkflowsInputs, "", false,
    ["tax"],
    [tax],
);

/// Held by [`PaymentIntentAsyncWorkflowsInputs::tax`](crate::PaymentIntentAsyncWorkflowsInputs::tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentAsyncWorkflowsInputsTax {
    /// Calculation.
    pub calculation: String,
}

crate::record!(
    PaymentIntentAsyncWorkflowsInputsTax, "", false,
    ["calculation"],
    [calculation],
);

crate::open_enum! {
    /// Values of [`PaymentIntent::cancellation_reason`](crate::PaymentIntent::cancellation_reason),
    /// [`CancelPaymentIntent::cancellation_reason`](crate::CancelPaymentIntent::cancellation_reason).
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

crate::open_enum! {
    /// Values of [`PaymentIntent::capture_method`](crate::PaymentIntent::capture_method),
    /// [`CreatePaymentIntent::capture_method`](crate::CreatePaymentIntent::capture_method),
    /// [`UpdatePaymentIntent::capture_method`](crate::UpdatePaymentIntent::capture_method) and 33 more.
    pub enum PaymentIntentCaptureMethod {
        Automatic = "automatic",
        AutomaticAsync = "automatic_async",
        Manual = "manual",
        ManualPreferred = "manual_preferred",
    }
}

/// Held by [`PaymentIntentProcessing::card`](crate::PaymentIntentProcessing::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentCardProcessing {
    /// Customer notification: may be absent.
    pub customer_notification: Option<Boxed<PaymentIntentProcessingCustomerNotification>>,
}

crate::record!(
    PaymentIntentCardProcessing, "", false,
    ["customer_notification"],
    [customer_notification],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsCard::request_overcapture`](crate::PaymentIntentPaymentMethodOptionsCard::request_overcapture),
    /// [`PaymentIntentPaymentMethodOptionsCard::request_multicapture`](crate::PaymentIntentPaymentMethodOptionsCard::request_multicapture),
    /// [`PaymentIntentPaymentMethodOptionsCardParams::request_overcapture`](crate::PaymentIntentPaymentMethodOptionsCardParams::request_overcapture)
    /// and 5 more.
    pub enum PaymentIntentCardRequest {
        IfAvailable = "if_available",
        Never = "never",
    }
}

crate::open_enum! {
    /// Values of [`PaymentIntent::confirmation_method`](crate::PaymentIntent::confirmation_method),
    /// [`CreatePaymentIntent::confirmation_method`](crate::CreatePaymentIntent::confirmation_method).
    pub enum PaymentIntentConfirmationMethod {
        Automatic = "automatic",
        Manual = "manual",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodOptionsCustomerBalance::funding_type`](crate::PaymentMethodOptionsCustomerBalance::funding_type),
    /// [`PaymentIntentPaymentMethodOptionsCustomerBalanceParams::funding_type`](crate::PaymentIntentPaymentMethodOptionsCustomerBalanceParams::funding_type).
    pub enum PaymentIntentFundingType {
        BankTransfer = "bank_transfer",
    }
}

/// Held by [`PaymentIntent::next_action`](crate::PaymentIntent::next_action).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextAction {
    /// Alipay handle redirect: may be absent.
    pub alipay_handle_redirect: Option<Boxed<PaymentIntentNextActionAlipayHandleRedirect>>,
    /// Blik authorize: may be absent.
    pub blik_authorize: Option<EmptyObject>,
    /// Boleto display details: may be absent.
    pub boleto_display_details: Option<Boxed<PaymentIntentNextActionBoleto>>,
    /// Card await notification: may be absent.
    pub card_await_notification: Option<Boxed<PaymentIntentNextActionCardAwaitNotification>>,
    /// Cashapp handle redirect or display qr code: may be absent.
    pub cashapp_handle_redirect_or_display_qr_code: Option<Boxed<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>>,
    /// Display bank transfer instructions: may be absent.
    pub display_bank_transfer_instructions: Option<Boxed<PaymentIntentNextActionDisplayBankTransferInstructions>>,
    /// Klarna display qr code: may be absent.
    pub klarna_display_qr_code: Option<Boxed<PaymentIntentNextActionKlarnaDisplayQrCode>>,
    /// Konbini display details: may be absent.
    pub konbini_display_details: Option<Boxed<PaymentIntentNextActionKonbini>>,
    /// Multibanco display details: may be absent.
    pub multibanco_display_details: Option<Boxed<PaymentIntentNextActionDisplayMultibancoDetails>>,
    /// Oxxo display details: may be absent.
    pub oxxo_display_details: Option<Boxed<PaymentIntentNextActionDisplayOxxoDetails>>,
    /// Paynow display qr code: may be absent.
    pub paynow_display_qr_code: Option<Boxed<PaymentIntentNextActionPaynowDisplayQrCode>>,
    /// Pix display qr code: may be absent.
    pub pix_display_qr_code: Option<Boxed<PaymentIntentNextActionPixDisplayQrCode>>,
    /// Promptpay display qr code: may be absent.
    pub promptpay_display_qr_code: Option<Boxed<PaymentIntentNextActionPromptpayDisplayQrCode>>,
    /// Redirect to url: may be absent.
    pub redirect_to_url: Option<Boxed<IntentNextActionRedirectToUrl>>,
    /// Swish handle redirect or display qr code: may be absent.
    pub swish_handle_redirect_or_display_qr_code: Option<Boxed<PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode>>,
    /// Type.
    pub type_: String,
    /// Upi handle redirect or display qr code: may be absent.
    pub upi_handle_redirect_or_display_qr_code: Option<Boxed<PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode>>,
    /// Use stripe sdk: may be absent.
    pub use_stripe_sdk: Option<RawJson>,
    /// Verify with microdeposits: may be absent.
    pub verify_with_microdeposits: Option<Boxed<IntentNextActionVerifyWithMicrodeposits>>,
    /// Wechat pay display qr code: may be absent.
    pub wechat_pay_display_qr_code: Option<Boxed<PaymentIntentNextActionWechatPayDisplayQrCode>>,
    /// Wechat pay redirect to android app: may be absent.
    pub wechat_pay_redirect_to_android_app: Option<Boxed<PaymentIntentNextActionWechatPayRedirectToAndroidApp>>,
    /// Wechat pay redirect to ios app: may be absent.
    pub wechat_pay_redirect_to_ios_app: Option<Boxed<PaymentIntentNextActionWechatPayRedirectToIosApp>>,
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

/// Held by
/// [`PaymentIntentNextAction::alipay_handle_redirect`](crate::PaymentIntentNextAction::alipay_handle_redirect).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionAlipayHandleRedirect {
    /// Native data: may be null or absent.
    pub native_data: Option<String>,
    /// Native url: may be null or absent.
    pub native_url: Option<String>,
    /// Return url: may be null or absent.
    pub return_url: Option<String>,
    /// Url: may be null or absent.
    pub url: Option<String>,
}

crate::record!(
    PaymentIntentNextActionAlipayHandleRedirect, "", false,
    ["native_data", "native_url", "return_url", "url"],
    [native_data, native_url, return_url, url],
);

/// Held by
/// [`PaymentIntentNextAction::boleto_display_details`](crate::PaymentIntentNextAction::boleto_display_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionBoleto {
    /// Expires at: a time in seconds since 1970; may be null or absent.
    pub expires_at: Option<Timestamp>,
    /// Hosted voucher url: may be null or absent.
    pub hosted_voucher_url: Option<String>,
    /// Number: may be null or absent.
    pub number: Option<String>,
    /// Pdf: may be null or absent.
    pub pdf: Option<String>,
}

crate::record!(
    PaymentIntentNextActionBoleto, "", false,
    ["expires_at", "hosted_voucher_url", "number", "pdf"],
    [expires_at, hosted_voucher_url, number, pdf],
);

/// Held by
/// [`PaymentIntentNextAction::card_await_notification`](crate::PaymentIntentNextAction::card_await_notification).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionCardAwaitNotification {
    /// Charge attempt at: a time in seconds since 1970; may be null or absent.
    pub charge_attempt_at: Option<Timestamp>,
    /// Customer approval required: may be null or absent.
    pub customer_approval_required: Option<bool>,
}

crate::record!(
    PaymentIntentNextActionCardAwaitNotification, "", false,
    ["charge_attempt_at", "customer_approval_required"],
    [charge_attempt_at, customer_approval_required],
);

/// Held by
/// [`PaymentIntentNextAction::display_bank_transfer_instructions`](crate::PaymentIntentNextAction::display_bank_transfer_instructions).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayBankTransferInstructions {
    /// Amount remaining: in minor units of `currency`; may be null or absent.
    pub amount_remaining: Option<i64>,
    /// Currency: may be null or absent.
    pub currency: Option<Currency>,
    /// Financial addresses: may be absent.
    pub financial_addresses: Option<Vec<FundingInstructionsBankTransferFinancialAddress>>,
    /// Hosted instructions url: may be null or absent.
    pub hosted_instructions_url: Option<String>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Type: one of `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`,
    /// `us_bank_transfer`.
    pub type_: PaymentMethodOptionsCustomerBalanceBankTransferType,
}

crate::record!(
    PaymentIntentNextActionDisplayBankTransferInstructions, "", false,
    ["amount_remaining", "currency", "financial_addresses", "hosted_instructions_url", "reference", "type"],
    [amount_remaining, currency, financial_addresses, hosted_instructions_url, reference, type_],
);

/// Held by
/// [`PaymentIntentNextAction::multibanco_display_details`](crate::PaymentIntentNextAction::multibanco_display_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayMultibancoDetails {
    /// Entity: may be null or absent.
    pub entity: Option<String>,
    /// Expires at: a time in seconds since 1970; may be null or absent.
    pub expires_at: Option<Timestamp>,
    /// Hosted voucher url: may be null or absent.
    pub hosted_voucher_url: Option<String>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
}

crate::record!(
    PaymentIntentNextActionDisplayMultibancoDetails, "", false,
    ["entity", "expires_at", "hosted_voucher_url", "reference"],
    [entity, expires_at, hosted_voucher_url, reference],
);

/// Held by
/// [`PaymentIntentNextAction::oxxo_display_details`](crate::PaymentIntentNextAction::oxxo_display_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayOxxoDetails {
    /// Expires after: a time in seconds since 1970; may be null or absent.
    pub expires_after: Option<Timestamp>,
    /// Hosted voucher url: may be null or absent.
    pub hosted_voucher_url: Option<String>,
    /// Number: may be null or absent.
    pub number: Option<String>,
}

crate::record!(
    PaymentIntentNextActionDisplayOxxoDetails, "", false,
    ["expires_after", "hosted_voucher_url", "number"],
    [expires_after, hosted_voucher_url, number],
);

/// Held by
/// [`PaymentIntentNextAction::klarna_display_qr_code`](crate::PaymentIntentNextAction::klarna_display_qr_code).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKlarnaDisplayQrCode {
    /// Data.
    pub data: String,
    /// Expires at: a time in seconds since 1970; may be null or absent.
    pub expires_at: Option<Timestamp>,
    /// Image url png.
    pub image_url_png: String,
    /// Image url svg.
    pub image_url_svg: String,
}

crate::record!(
    PaymentIntentNextActionKlarnaDisplayQrCode, "", false,
    ["data", "expires_at", "image_url_png", "image_url_svg"],
    [data, expires_at, image_url_png, image_url_svg],
);

/// Held by
/// [`PaymentIntentNextAction::konbini_display_details`](crate::PaymentIntentNextAction::konbini_display_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbini {
    /// Expires at: a time in seconds since 1970.
    pub expires_at: Timestamp,
    /// Hosted voucher url: may be null or absent.
    pub hosted_voucher_url: Option<String>,
    /// Stores.
    pub stores: PaymentIntentNextActionKonbiniStores,
}

crate::record!(
    PaymentIntentNextActionKonbini, "", false,
    ["expires_at", "hosted_voucher_url", "stores"],
    [expires_at, hosted_voucher_url, stores],
);

/// Held by
/// [`PaymentIntentNextActionKonbiniStores::familymart`](crate::PaymentIntentNextActionKonbiniStores::familymart).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniFamilymart {
    /// Confirmation number: may be absent.
    pub confirmation_number: Option<String>,
    /// Payment code.
    pub payment_code: String,
}

crate::record!(
    PaymentIntentNextActionKonbiniFamilymart, "", false,
    ["confirmation_number", "payment_code"],
    [confirmation_number, payment_code],
);

/// Held by
/// [`PaymentIntentNextActionKonbiniStores::lawson`](crate::PaymentIntentNextActionKonbiniStores::lawson).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniLawson {
    /// Confirmation number: may be absent.
    pub confirmation_number: Option<String>,
    /// Payment code.
    pub payment_code: String,
}

crate::record!(
    PaymentIntentNextActionKonbiniLawson, "", false,
    ["confirmation_number", "payment_code"],
    [confirmation_number, payment_code],
);

/// Held by
/// [`PaymentIntentNextActionKonbiniStores::ministop`](crate::PaymentIntentNextActionKonbiniStores::ministop).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniMinistop {
    /// Confirmation number: may be absent.
    pub confirmation_number: Option<String>,
    /// Payment code.
    pub payment_code: String,
}

crate::record!(
    PaymentIntentNextActionKonbiniMinistop, "", false,
    ["confirmation_number", "payment_code"],
    [confirmation_number, payment_code],
);

/// Held by
/// [`PaymentIntentNextActionKonbiniStores::seicomart`](crate::PaymentIntentNextActionKonbiniStores::seicomart).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniSeicomart {
    /// Confirmation number: may be absent.
    pub confirmation_number: Option<String>,
    /// Payment code.
    pub payment_code: String,
}

crate::record!(
    PaymentIntentNextActionKonbiniSeicomart, "", false,
    ["confirmation_number", "payment_code"],
    [confirmation_number, payment_code],
);

/// Held by [`PaymentIntentNextActionKonbini::stores`](crate::PaymentIntentNextActionKonbini::stores).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniStores {
    /// Familymart: may be null or absent.
    pub familymart: Option<Boxed<PaymentIntentNextActionKonbiniFamilymart>>,
    /// Lawson: may be null or absent.
    pub lawson: Option<Boxed<PaymentIntentNextActionKonbiniLawson>>,
    /// Ministop: may be null or absent.
    pub ministop: Option<Boxed<PaymentIntentNextActionKonbiniMinistop>>,
    /// Seicomart: may be null or absent.
    pub seicomart: Option<Boxed<PaymentIntentNextActionKonbiniSeicomart>>,
}

crate::record!(
    PaymentIntentNextActionKonbiniStores, "", false,
    ["familymart", "lawson", "ministop", "seicomart"],
    [familymart, lawson, ministop, seicomart],
);

/// Held by
/// [`PaymentIntentNextAction::paynow_display_qr_code`](crate::PaymentIntentNextAction::paynow_display_qr_code).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionPaynowDisplayQrCode {
    /// Data.
    pub data: String,
    /// Hosted instructions url: may be null or absent.
    pub hosted_instructions_url: Option<String>,
    /// Image url png.
    pub image_url_png: String,
    /// Image url svg.
    pub image_url_svg: String,
}

crate::record!(
    PaymentIntentNextActionPaynowDisplayQrCode, "", false,
    ["data", "hosted_instructions_url", "image_url_png", "image_url_svg"],
    [data, hosted_instructions_url, image_url_png, image_url_svg],
);

/// Held by
/// [`PaymentIntentNextAction::pix_display_qr_code`](crate::PaymentIntentNextAction::pix_display_qr_code).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionPixDisplayQrCode {
    /// Data: may be absent.
    pub data: Option<String>,
    /// Expires at: a time in seconds since 1970; may be absent.
    pub expires_at: Option<Timestamp>,
    /// Hosted instructions url: may be absent.
    pub hosted_instructions_url: Option<String>,
    /// Image url png: may be absent.
    pub image_url_png: Option<String>,
    /// Image url svg: may be absent.
    pub image_url_svg: Option<String>,
}

crate::record!(
    PaymentIntentNextActionPixDisplayQrCode, "", false,
    ["data", "expires_at", "hosted_instructions_url", "image_url_png", "image_url_svg"],
    [data, expires_at, hosted_instructions_url, image_url_png, image_url_svg],
);

/// Held by
/// [`PaymentIntentNextAction::promptpay_display_qr_code`](crate::PaymentIntentNextAction::promptpay_display_qr_code).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionPromptpayDisplayQrCode {
    /// Data.
    pub data: String,
    /// Hosted instructions url.
    pub hosted_instructions_url: String,
    /// Image url png.
    pub image_url_png: String,
    /// Image url svg.
    pub image_url_svg: String,
}

crate::record!(
    PaymentIntentNextActionPromptpayDisplayQrCode, "", false,
    ["data", "hosted_instructions_url", "image_url_png", "image_url_svg"],
    [data, hosted_instructions_url, image_url_png, image_url_svg],
);

/// Held by
/// [`PaymentIntentNextAction::swish_handle_redirect_or_display_qr_code`](crate::PaymentIntentNextAction::swish_handle_redirect_or_display_qr_code).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode {
    /// Hosted instructions url.
    pub hosted_instructions_url: String,
    /// Qr code.
    pub qr_code: PaymentIntentNextActionSwishQrCode,
}

crate::record!(
    PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode, "", false,
    ["hosted_instructions_url", "qr_code"],
    [hosted_instructions_url, qr_code],
);

/// Held by
/// [`PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode::qr_code`](crate::PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode::qr_code).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionSwishQrCode {
    /// Data.
    pub data: String,
    /// Image url png.
    pub image_url_png: String,
    /// Image url svg.
    pub image_url_svg: String,
}

crate::record!(
    PaymentIntentNextActionSwishQrCode, "", false,
    ["data", "image_url_png", "image_url_svg"],
    [data, image_url_png, image_url_svg],
);

/// Held by
/// [`PaymentIntentNextAction::wechat_pay_display_qr_code`](crate::PaymentIntentNextAction::wechat_pay_display_qr_code).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayDisplayQrCode {
    /// Data.
    pub data: String,
    /// Hosted instructions url.
    pub hosted_instructions_url: String,
    /// Image data url.
    pub image_data_url: String,
    /// Image url png.
    pub image_url_png: String,
    /// Image url svg.
    pub image_url_svg: String,
}

crate::record!(
    PaymentIntentNextActionWechatPayDisplayQrCode, "", false,
    ["data", "hosted_instructions_url", "image_data_url", "image_url_png", "image_url_svg"],
    [data, hosted_instructions_url, image_data_url, image_url_png, image_url_svg],
);

/// Held by
/// [`PaymentIntentNextAction::wechat_pay_redirect_to_android_app`](crate::PaymentIntentNextAction::wechat_pay_redirect_to_android_app).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayRedirectToAndroidApp {
    /// App id.
    pub app_id: String,
    /// Nonce str.
    pub nonce_str: String,
    /// Package.
    pub package: String,
    /// Partner id.
    pub partner_id: String,
    /// Prepay id.
    pub prepay_id: String,
    /// Sign.
    pub sign: String,
    /// Timestamp.
    pub timestamp: String,
}

crate::record!(
    PaymentIntentNextActionWechatPayRedirectToAndroidApp, "", false,
    ["app_id", "nonce_str", "package", "partner_id", "prepay_id", "sign", "timestamp"],
    [app_id, nonce_str, package, partner_id, prepay_id, sign, timestamp],
);

/// Held by
/// [`PaymentIntentNextAction::wechat_pay_redirect_to_ios_app`](crate::PaymentIntentNextAction::wechat_pay_redirect_to_ios_app).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayRedirectToIosApp {
    /// Native url.
    pub native_url: String,
}

crate::record!(
    PaymentIntentNextActionWechatPayRedirectToIosApp, "", false,
    ["native_url"],
    [native_url],
);

/// Held by [`PaymentIntent::payment_method_options`](crate::PaymentIntent::payment_method_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptions {
    /// Acss debit: may be absent.
    pub acss_debit: Option<Boxed<PaymentIntentPaymentMethodOptionsAcssDebit>>,
    /// Affirm: may be absent.
    pub affirm: Option<Boxed<PaymentMethodOptionsAffirm>>,
    /// Afterpay clearpay: may be absent.
    pub afterpay_clearpay: Option<Boxed<PaymentMethodOptionsAfterpayClearpay>>,
    /// Alipay: may be absent.
    pub alipay: Option<Boxed<PaymentMethodOptionsAlipay>>,
    /// Alma: may be absent.
    pub alma: Option<Boxed<PaymentMethodOptionsAlma>>,
    /// Amazon pay: may be absent.
    pub amazon_pay: Option<Boxed<PaymentMethodOptionsAmazonPay>>,
    /// Au becs debit: may be absent.
    pub au_becs_debit: Option<Boxed<PaymentIntentPaymentMethodOptionsAuBecsDebit>>,
    /// Bacs debit: may be absent.
    pub bacs_debit: Option<Boxed<PaymentIntentPaymentMethodOptionsBacsDebit>>,
    /// Bancontact: may be absent.
    pub bancontact: Option<Boxed<PaymentMethodOptionsBancontact>>,
    /// Billie: may be absent.
    pub billie: Option<Boxed<PaymentMethodOptionsBillie>>,
    /// Bizum: may be absent.
    pub bizum: Option<EmptyObject>,
    /// Blik: may be absent.
    pub blik: Option<Boxed<PaymentIntentPaymentMethodOptionsBlik>>,
    /// Boleto: may be absent.
    pub boleto: Option<Boxed<PaymentMethodOptionsBoleto>>,
    /// Card: may be absent.
    pub card: Option<Boxed<PaymentIntentPaymentMethodOptionsCard>>,
    /// Card present: may be absent.
    pub card_present: Option<Boxed<PaymentMethodOptionsCardPresent>>,
    /// Cashapp: may be absent.
    pub cashapp: Option<Boxed<PaymentMethodOptionsCashapp>>,
    /// Crypto: may be absent.
    pub crypto: Option<Boxed<PaymentMethodOptionsCrypto>>,
    /// Customer balance: may be absent.
    pub customer_balance: Option<Boxed<PaymentMethodOptionsCustomerBalance>>,
    /// Eps: may be absent.
    pub eps: Option<Boxed<PaymentIntentPaymentMethodOptionsEps>>,
    /// Fpx: may be absent.
    pub fpx: Option<Boxed<PaymentMethodOptionsFpx>>,
    /// Giropay: may be absent.
    pub giropay: Option<Boxed<PaymentMethodOptionsGiropay>>,
    /// Grabpay: may be absent.
    pub grabpay: Option<Boxed<PaymentMethodOptionsGrabpay>>,
    /// Ideal: may be absent.
    pub ideal: Option<Boxed<PaymentMethodOptionsIdeal>>,
    /// Interac present: may be absent.
    pub interac_present: Option<EmptyObject>,
    /// Kakao pay: may be absent.
    pub kakao_pay: Option<Boxed<CheckoutKakaoPayPaymentMethodOptions>>,
    /// Klarna: may be absent.
    pub klarna: Option<Boxed<PaymentMethodOptionsKlarna>>,
    /// Konbini: may be absent.
    pub konbini: Option<Boxed<PaymentMethodOptionsKonbini>>,
    /// Kr card: may be absent.
    pub kr_card: Option<Boxed<PaymentMethodOptionsKrCard>>,
    /// Link: may be absent.
    pub link: Option<Boxed<PaymentIntentPaymentMethodOptionsLink>>,
    /// Mb way: may be absent.
    pub mb_way: Option<Boxed<PaymentMethodOptionsMbWay>>,
    /// Mobilepay: may be absent.
    pub mobilepay: Option<Boxed<PaymentIntentPaymentMethodOptionsMobilepay>>,
    /// Multibanco: may be absent.
    pub multibanco: Option<Boxed<PaymentMethodOptionsMultibanco>>,
    /// Naver pay: may be absent.
    pub naver_pay: Option<Boxed<CheckoutNaverPayPaymentMethodOptions>>,
    /// Nz bank account: may be absent.
    pub nz_bank_account: Option<Boxed<PaymentIntentPaymentMethodOptionsNzBankAccount>>,
    /// Oxxo: may be absent.
    pub oxxo: Option<Boxed<PaymentMethodOptionsOxxo>>,
    /// P24: may be absent.
    pub p24: Option<Boxed<PaymentMethodOptionsP24>>,
    /// Pay by bank: may be absent.
    pub pay_by_bank: Option<EmptyObject>,
    /// Payco: may be absent.
    pub payco: Option<Boxed<CheckoutPaycoPaymentMethodOptions>>,
    /// Paynow: may be absent.
    pub paynow: Option<Boxed<PaymentMethodOptionsPaynow>>,
    /// Paypal: may be absent.
    pub paypal: Option<Boxed<PaymentMethodOptionsPaypal>>,
    /// Payto: may be absent.
    pub payto: Option<Boxed<PaymentIntentPaymentMethodOptionsPayto>>,
    /// Pix: may be absent.
    pub pix: Option<Boxed<PaymentMethodOptionsPix>>,
    /// Promptpay: may be absent.
    pub promptpay: Option<Boxed<PaymentMethodOptionsPromptpay>>,
    /// Revolut pay: may be absent.
    pub revolut_pay: Option<Boxed<PaymentMethodOptionsRevolutPay>>,
    /// Samsung pay: may be absent.
    pub samsung_pay: Option<Boxed<CheckoutSamsungPayPaymentMethodOptions>>,
    /// Satispay: may be absent.
    pub satispay: Option<Boxed<PaymentMethodOptionsSatispay>>,
    /// Scalapay: may be absent.
    pub scalapay: Option<Boxed<PaymentMethodOptionsScalapay>>,
    /// Sepa debit: may be absent.
    pub sepa_debit: Option<Boxed<PaymentIntentPaymentMethodOptionsSepaDebit>>,
    /// Sofort: may be absent.
    pub sofort: Option<Boxed<PaymentMethodOptionsSofort>>,
    /// Swish: may be absent.
    pub swish: Option<Boxed<PaymentIntentPaymentMethodOptionsSwish>>,
    /// Twint: may be absent.
    pub twint: Option<Boxed<PaymentMethodOptionsTwint>>,
    /// Upi: may be absent.
    pub upi: Option<Boxed<PaymentMethodOptionsUpi>>,
    /// Us bank account: may be absent.
    pub us_bank_account: Option<Boxed<PaymentIntentPaymentMethodOptionsUsBankAccount>>,
    /// Wechat pay: may be absent.
    pub wechat_pay: Option<Boxed<PaymentMethodOptionsWechatPay>>,
    /// Zip: may be absent.
    pub zip: Option<Boxed<PaymentMethodOptionsZip>>,
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

/// Held by
/// [`PaymentIntentPaymentMethodOptions::acss_debit`](crate::PaymentIntentPaymentMethodOptions::acss_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsAcssDebit {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    /// Target date: may be absent.
    pub target_date: Option<String>,
    /// Verification method: one of `automatic`, `instant`, `microdeposits`; may be absent.
    pub verification_method: Option<PaymentIntentVerificationMethod>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsAcssDebit, "", false,
    ["mandate_options", "setup_future_usage", "target_date", "verification_method"],
    [mandate_options, setup_future_usage, target_date, verification_method],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::au_becs_debit`](crate::PaymentIntentPaymentMethodOptions::au_becs_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsAuBecsDebit {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    /// Target date: may be absent.
    pub target_date: Option<String>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsAuBecsDebit, "", false,
    ["setup_future_usage", "target_date"],
    [setup_future_usage, target_date],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::bacs_debit`](crate::PaymentIntentPaymentMethodOptions::bacs_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsBacsDebit {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentMethodOptionsMandateOptionsDebit>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    /// Target date: may be absent.
    pub target_date: Option<String>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsBacsDebit, "", false,
    ["mandate_options", "setup_future_usage", "target_date"],
    [mandate_options, setup_future_usage, target_date],
);

/// Held by [`PaymentIntentPaymentMethodOptions::blik`](crate::PaymentIntentPaymentMethodOptions::blik).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsBlik {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsBlik, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::card`](crate::PaymentIntentPaymentMethodOptions::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsCard {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// Installments: may be null or absent.
    pub installments: Option<Boxed<PaymentMethodOptionsCardInstallments>>,
    /// Mandate options: may be null or absent.
    pub mandate_options: Option<Boxed<PaymentMethodOptionsCardMandateOptions>>,
    /// Network: one of 13 values; may be null or absent.
    pub network: Option<PaymentIntentPaymentMethodOptionsCardNetwork>,
    /// Request extended authorization: one of `if_available`, `never`; may be absent.
    pub request_extended_authorization: Option<PaymentIntentCardRequest>,
    /// Request incremental authorization: one of `if_available`, `never`; may be absent.
    pub request_incremental_authorization: Option<PaymentIntentCardRequest>,
    /// Request multicapture: one of `if_available`, `never`; may be absent.
    pub request_multicapture: Option<PaymentIntentCardRequest>,
    /// Request overcapture: one of `if_available`, `never`; may be absent.
    pub request_overcapture: Option<PaymentIntentCardRequest>,
    /// Request three d secure: one of `any`, `automatic`, `challenge`; may be null or absent.
    pub request_three_d_secure: Option<PaymentIntentRequestThreeDSecure>,
    /// Require cvc recollection: may be absent.
    pub require_cvc_recollection: Option<bool>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    /// Statement descriptor suffix kana: may be absent.
    pub statement_descriptor_suffix_kana: Option<String>,
    /// Statement descriptor suffix kanji: may be absent.
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

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsCard::network`](crate::PaymentIntentPaymentMethodOptionsCard::network),
    /// [`PaymentIntentPaymentMethodOptionsCardParams::network`](crate::PaymentIntentPaymentMethodOptionsCardParams::network).
    pub enum PaymentIntentPaymentMethodOptionsCardNetwork {
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

/// Held by [`PaymentIntentPaymentMethodOptions::eps`](crate::PaymentIntentPaymentMethodOptions::eps).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsEps {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsEps, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::link`](crate::PaymentIntentPaymentMethodOptions::link).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsLink {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsLink, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptionsAcssDebit::mandate_options`](crate::PaymentIntentPaymentMethodOptionsAcssDebit::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit {
    /// Custom mandate url: may be absent.
    pub custom_mandate_url: Option<String>,
    /// Interval description: may be null or absent.
    pub interval_description: Option<String>,
    /// Payment schedule: one of `combined`, `interval`, `sporadic`; may be null or absent.
    pub payment_schedule: Option<PaymentIntentPaymentSchedule>,
    /// Transaction type: one of `business`, `personal`; may be null or absent.
    pub transaction_type: Option<PaymentIntentTransactionType>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit, "", false,
    ["custom_mandate_url", "interval_description", "payment_schedule", "transaction_type"],
    [custom_mandate_url, interval_description, payment_schedule, transaction_type],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::mobilepay`](crate::PaymentIntentPaymentMethodOptions::mobilepay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMobilepay {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsMobilepay, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::nz_bank_account`](crate::PaymentIntentPaymentMethodOptions::nz_bank_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsNzBankAccount {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    /// Target date: may be absent.
    pub target_date: Option<String>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsNzBankAccount, "", false,
    ["setup_future_usage", "target_date"],
    [setup_future_usage, target_date],
);

/// Held by [`PaymentIntentPaymentMethodOptions::payto`](crate::PaymentIntentPaymentMethodOptions::payto).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsPayto {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsPayto, "", false,
    ["mandate_options", "setup_future_usage"],
    [mandate_options, setup_future_usage],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::sepa_debit`](crate::PaymentIntentPaymentMethodOptions::sepa_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsSepaDebit {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentMethodOptionsMandateOptionsDebit>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    /// Target date: may be absent.
    pub target_date: Option<String>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsSepaDebit, "", false,
    ["mandate_options", "setup_future_usage", "target_date"],
    [mandate_options, setup_future_usage, target_date],
);

/// Held by [`PaymentIntentPaymentMethodOptions::swish`](crate::PaymentIntentPaymentMethodOptions::swish).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsSwish {
    /// Reference: at most 35 characters; may be null or absent.
    pub reference: Option<String>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsSwish, "", false,
    ["reference", "setup_future_usage"],
    [reference, setup_future_usage],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::us_bank_account`](crate::PaymentIntentPaymentMethodOptions::us_bank_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsUsBankAccount {
    /// Financial connections: may be absent.
    pub financial_connections: Option<Boxed<LinkedAccountOptionsCommon>>,
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentMethodOptionsUsBankAccountMandateOptions>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    /// Target date: may be absent.
    pub target_date: Option<String>,
    /// Transaction purpose: one of `goods`, `other`, `services`, `unspecified`; may be absent.
    pub transaction_purpose: Option<PaymentIntentTransactionPurpose>,
    /// Verification method: one of `automatic`, `instant`, `microdeposits`; may be absent.
    pub verification_method: Option<PaymentIntentVerificationMethod>,
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

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentAcssDebitMandateOptionsParams::payment_schedule`](crate::PaymentIntentAcssDebitMandateOptionsParams::payment_schedule),
    /// [`PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit::payment_schedule`](crate::PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit::payment_schedule).
    pub enum PaymentIntentPaymentSchedule {
        Combined = "combined",
        Interval = "interval",
        Sporadic = "sporadic",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodOptionsSofort::preferred_language`](crate::PaymentMethodOptionsSofort::preferred_language),
    /// [`PaymentMethodOptionsBancontact::preferred_language`](crate::PaymentMethodOptionsBancontact::preferred_language),
    /// [`PaymentIntentPaymentMethodOptionsSofortParams::preferred_language`](crate::PaymentIntentPaymentMethodOptionsSofortParams::preferred_language)
    /// and 1 more.
    pub enum PaymentIntentPreferredLanguage {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
        Nl = "nl",
        Pl = "pl",
    }
}

/// Held by [`PaymentIntent::processing`](crate::PaymentIntent::processing).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentProcessing {
    /// Details where `type` is `card`. May be absent.
    pub card: Option<Boxed<PaymentIntentCardProcessing>>,
    /// Type: one of `card`.
    pub type_: PaymentIntentProcessingType,
}

crate::record!(
    PaymentIntentProcessing, "", false,
    ["card", "type"],
    [card, type_],
);

/// Held by
/// [`PaymentIntentCardProcessing::customer_notification`](crate::PaymentIntentCardProcessing::customer_notification).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentProcessingCustomerNotification {
    /// Approval requested: may be null or absent.
    pub approval_requested: Option<bool>,
    /// Completes at: a time in seconds since 1970; may be null or absent.
    pub completes_at: Option<Timestamp>,
}

crate::record!(
    PaymentIntentProcessingCustomerNotification, "", false,
    ["approval_requested", "completes_at"],
    [approval_requested, completes_at],
);

crate::open_enum! {
    /// Values of [`PaymentIntentProcessing::type_`](crate::PaymentIntentProcessing::type_).
    pub enum PaymentIntentProcessingType {
        Card = "card",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsCard::request_three_d_secure`](crate::PaymentIntentPaymentMethodOptionsCard::request_three_d_secure),
    /// [`PaymentIntentPaymentMethodOptionsCardParams::request_three_d_secure`](crate::PaymentIntentPaymentMethodOptionsCardParams::request_three_d_secure).
    pub enum PaymentIntentRequestThreeDSecure {
        Any = "any",
        Automatic = "automatic",
        Challenge = "challenge",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentCustomerBalanceBankTransferParams::requested_address_types`](crate::PaymentIntentCustomerBalanceBankTransferParams::requested_address_types),
    /// [`PaymentMethodOptionsCustomerBalanceBankTransfer::requested_address_types`](crate::PaymentMethodOptionsCustomerBalanceBankTransfer::requested_address_types).
    pub enum PaymentIntentRequestedAddressType {
        Aba = "aba",
        Iban = "iban",
        Sepa = "sepa",
        SortCode = "sort_code",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
}

crate::open_enum! {
    /// Values of [`PaymentIntent::setup_future_usage`](crate::PaymentIntent::setup_future_usage),
    /// [`CreatePaymentIntent::setup_future_usage`](crate::CreatePaymentIntent::setup_future_usage),
    /// [`UpdatePaymentIntent::setup_future_usage`](crate::UpdatePaymentIntent::setup_future_usage) and 87
    /// more.
    pub enum PaymentIntentSetupFutureUsage {
        None = "none",
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

crate::open_enum! {
    /// Values of [`PaymentIntent::status`](crate::PaymentIntent::status).
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

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodOptionsCardMandateOptions::supported_types`](crate::PaymentMethodOptionsCardMandateOptions::supported_types),
    /// [`PaymentIntentPaymentMethodOptionsCardMandateOptionsParams::supported_types`](crate::PaymentIntentPaymentMethodOptionsCardMandateOptionsParams::supported_types).
    pub enum PaymentIntentSupportedType {
        India = "india",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsUsBankAccount::transaction_purpose`](crate::PaymentIntentPaymentMethodOptionsUsBankAccount::transaction_purpose),
    /// [`PaymentIntentPaymentMethodOptionsUsBankAccountParams::transaction_purpose`](crate::PaymentIntentPaymentMethodOptionsUsBankAccountParams::transaction_purpose).
    pub enum PaymentIntentTransactionPurpose {
        Goods = "goods",
        Other = "other",
        Services = "services",
        Unspecified = "unspecified",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentAcssDebitMandateOptionsParams::transaction_type`](crate::PaymentIntentAcssDebitMandateOptionsParams::transaction_type),
    /// [`PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit::transaction_type`](crate::PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit::transaction_type).
    pub enum PaymentIntentTransactionType {
        Business = "business",
        Personal = "personal",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentPaymentMethodOptionsAcssDebit::verification_method`](crate::PaymentIntentPaymentMethodOptionsAcssDebit::verification_method),
    /// [`PaymentIntentPaymentMethodOptionsUsBankAccount::verification_method`](crate::PaymentIntentPaymentMethodOptionsUsBankAccount::verification_method),
    /// [`PaymentIntentPaymentMethodOptionsAcssDebitParams::verification_method`](crate::PaymentIntentPaymentMethodOptionsAcssDebitParams::verification_method)
    /// and 1 more.
    pub enum PaymentIntentVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
}

/// Held by [`PaymentIntentPaymentMethodOptions::affirm`](crate::PaymentIntentPaymentMethodOptions::affirm).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsAffirm {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// Preferred locale: at most 30 characters; may be absent.
    pub preferred_locale: Option<String>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsAffirm, "", false,
    ["capture_method", "preferred_locale", "setup_future_usage"],
    [capture_method, preferred_locale, setup_future_usage],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::afterpay_clearpay`](crate::PaymentIntentPaymentMethodOptions::afterpay_clearpay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsAfterpayClearpay {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsAfterpayClearpay, "", false,
    ["capture_method", "reference", "setup_future_usage"],
    [capture_method, reference, setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::alipay`](crate::PaymentIntentPaymentMethodOptions::alipay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsAlipay {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsAlipay, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::alma`](crate::PaymentIntentPaymentMethodOptions::alma).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsAlma {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
}

crate::record!(
    PaymentMethodOptionsAlma, "", false,
    ["capture_method"],
    [capture_method],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::amazon_pay`](crate::PaymentIntentPaymentMethodOptions::amazon_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsAmazonPay {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsAmazonPay, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::bancontact`](crate::PaymentIntentPaymentMethodOptions::bancontact).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsBancontact {
    /// Preferred language: one of 7 values.
    pub preferred_language: PaymentIntentPreferredLanguage,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsBancontact, "", false,
    ["preferred_language", "setup_future_usage"],
    [preferred_language, setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::billie`](crate::PaymentIntentPaymentMethodOptions::billie).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsBillie {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
}

crate::record!(
    PaymentMethodOptionsBillie, "", false,
    ["capture_method"],
    [capture_method],
);

/// Held by [`PaymentIntentPaymentMethodOptions::boleto`](crate::PaymentIntentPaymentMethodOptions::boleto).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsBoleto {
    /// Expires after days.
    pub expires_after_days: i64,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsBoleto, "", false,
    ["expires_after_days", "setup_future_usage"],
    [expires_after_days, setup_future_usage],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptionsCard::installments`](crate::PaymentIntentPaymentMethodOptionsCard::installments).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardInstallments {
    /// Available plans: may be null or absent.
    pub available_plans: Option<Vec<CardInstallmentPlan>>,
    /// Enabled.
    pub enabled: bool,
    /// Plan: may be null or absent.
    pub plan: Option<Boxed<CardInstallmentPlan>>,
}

crate::record!(
    PaymentMethodOptionsCardInstallments, "", false,
    ["available_plans", "enabled", "plan"],
    [available_plans, enabled, plan],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptionsCard::mandate_options`](crate::PaymentIntentPaymentMethodOptionsCard::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardMandateOptions {
    /// Amount: in minor units of the currency.
    pub amount: i64,
    /// Amount type: one of `fixed`, `maximum`.
    pub amount_type: PaymentIntentAmountType,
    /// Description: at most 200 characters; may be null or absent.
    pub description: Option<String>,
    /// End date: a time in seconds since 1970; may be null or absent.
    pub end_date: Option<Timestamp>,
    /// Interval: one of `day`, `month`, `sporadic`, `week`, `year`.
    pub interval: PaymentMethodOptionsCardMandateOptionsInterval,
    /// Interval count: may be null or absent.
    pub interval_count: Option<i64>,
    /// Reference: at most 80 characters.
    pub reference: String,
    /// Start date: a time in seconds since 1970.
    pub start_date: Timestamp,
    /// Supported types: one of `india`; may be null or absent.
    pub supported_types: Option<Vec<PaymentIntentSupportedType>>,
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

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodOptionsCardMandateOptions::interval`](crate::PaymentMethodOptionsCardMandateOptions::interval),
    /// [`PaymentIntentPaymentMethodOptionsCardMandateOptionsParams::interval`](crate::PaymentIntentPaymentMethodOptionsCardMandateOptionsParams::interval).
    pub enum PaymentMethodOptionsCardMandateOptionsInterval {
        Day = "day",
        Month = "month",
        Sporadic = "sporadic",
        Week = "week",
        Year = "year",
    }
}

/// Held by
/// [`PaymentIntentPaymentMethodOptions::card_present`](crate::PaymentIntentPaymentMethodOptions::card_present).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardPresent {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// Request extended authorization: may be null or absent.
    pub request_extended_authorization: Option<bool>,
    /// Request incremental authorization support: may be null or absent.
    pub request_incremental_authorization_support: Option<bool>,
    /// Routing: may be absent.
    pub routing: Option<Boxed<PaymentMethodOptionsCardPresentRouting>>,
}

crate::record!(
    PaymentMethodOptionsCardPresent, "", false,
    [
        "capture_method", "request_extended_authorization", "request_incremental_authorization_support",
        "routing",
    ],
    [capture_method, request_extended_authorization, request_incremental_authorization_support, routing],
);

/// Held by [`PaymentIntentPaymentMethodOptions::cashapp`](crate::PaymentIntentPaymentMethodOptions::cashapp).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCashapp {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsCashapp, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::crypto`](crate::PaymentIntentPaymentMethodOptions::crypto).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCrypto {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsCrypto, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::customer_balance`](crate::PaymentIntentPaymentMethodOptions::customer_balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCustomerBalance {
    /// Bank transfer: may be absent.
    pub bank_transfer: Option<Boxed<PaymentMethodOptionsCustomerBalanceBankTransfer>>,
    /// Funding type: one of `bank_transfer`; may be null or absent.
    pub funding_type: Option<PaymentIntentFundingType>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsCustomerBalance, "", false,
    ["bank_transfer", "funding_type", "setup_future_usage"],
    [bank_transfer, funding_type, setup_future_usage],
);

/// Held by
/// [`PaymentMethodOptionsCustomerBalance::bank_transfer`](crate::PaymentMethodOptionsCustomerBalance::bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCustomerBalanceBankTransfer {
    /// Details where `type` is `eu_bank_transfer`. May be absent.
    pub eu_bank_transfer: Option<Boxed<PaymentMethodOptionsCustomerBalanceEuBankAccount>>,
    /// Requested address types: one of 7 values; may be absent.
    pub requested_address_types: Option<Vec<PaymentIntentRequestedAddressType>>,
    /// Type: one of `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`,
    /// `us_bank_transfer`; may be null or absent.
    pub type_: Option<PaymentMethodOptionsCustomerBalanceBankTransferType>,
}

crate::record!(
    PaymentMethodOptionsCustomerBalanceBankTransfer, "", false,
    ["eu_bank_transfer", "requested_address_types", "type"],
    [eu_bank_transfer, requested_address_types, type_],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentIntentCustomerBalanceBankTransferParams::type_`](crate::PaymentIntentCustomerBalanceBankTransferParams::type_),
    /// [`PaymentMethodOptionsCustomerBalanceBankTransfer::type_`](crate::PaymentMethodOptionsCustomerBalanceBankTransfer::type_),
    /// [`PaymentIntentNextActionDisplayBankTransferInstructions::type_`](crate::PaymentIntentNextActionDisplayBankTransferInstructions::type_).
    pub enum PaymentMethodOptionsCustomerBalanceBankTransferType {
        EuBankTransfer = "eu_bank_transfer",
        GbBankTransfer = "gb_bank_transfer",
        JpBankTransfer = "jp_bank_transfer",
        MxBankTransfer = "mx_bank_transfer",
        UsBankTransfer = "us_bank_transfer",
    }
}

/// Held by [`PaymentIntentPaymentMethodOptions::fpx`](crate::PaymentIntentPaymentMethodOptions::fpx).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsFpx {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsFpx, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::giropay`](crate::PaymentIntentPaymentMethodOptions::giropay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsGiropay {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsGiropay, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::grabpay`](crate::PaymentIntentPaymentMethodOptions::grabpay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsGrabpay {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsGrabpay, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::ideal`](crate::PaymentIntentPaymentMethodOptions::ideal).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsIdeal {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsIdeal, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::klarna`](crate::PaymentIntentPaymentMethodOptions::klarna).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsKlarna {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// Preferred locale: may be null or absent.
    pub preferred_locale: Option<String>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsKlarna, "", false,
    ["capture_method", "preferred_locale", "setup_future_usage"],
    [capture_method, preferred_locale, setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::konbini`](crate::PaymentIntentPaymentMethodOptions::konbini).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsKonbini {
    /// Confirmation number: may be null or absent.
    pub confirmation_number: Option<String>,
    /// Expires after days: may be null or absent.
    pub expires_after_days: Option<i64>,
    /// Expires at: a time in seconds since 1970; may be null or absent.
    pub expires_at: Option<Timestamp>,
    /// Product description: may be null or absent.
    pub product_description: Option<String>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsKonbini, "", false,
    ["confirmation_number", "expires_after_days", "expires_at", "product_description", "setup_future_usage"],
    [confirmation_number, expires_after_days, expires_at, product_description, setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::kr_card`](crate::PaymentIntentPaymentMethodOptions::kr_card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsKrCard {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsKrCard, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::mb_way`](crate::PaymentIntentPaymentMethodOptions::mb_way).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsMbWay {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsMbWay, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::multibanco`](crate::PaymentIntentPaymentMethodOptions::multibanco).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsMultibanco {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsMultibanco, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::oxxo`](crate::PaymentIntentPaymentMethodOptions::oxxo).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsOxxo {
    /// Expires after days.
    pub expires_after_days: i64,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsOxxo, "", false,
    ["expires_after_days", "setup_future_usage"],
    [expires_after_days, setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::p24`](crate::PaymentIntentPaymentMethodOptions::p24).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsP24 {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsP24, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::paynow`](crate::PaymentIntentPaymentMethodOptions::paynow).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsPaynow {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsPaynow, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::paypal`](crate::PaymentIntentPaymentMethodOptions::paypal).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsPaypal {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// Preferred locale: may be null or absent.
    pub preferred_locale: Option<String>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsPaypal, "", false,
    ["capture_method", "preferred_locale", "reference", "setup_future_usage"],
    [capture_method, preferred_locale, reference, setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::pix`](crate::PaymentIntentPaymentMethodOptions::pix).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsPix {
    /// Amount includes iof: one of `always`, `never`; may be absent.
    pub amount_includes_iof: Option<PaymentIntentAmountIncludesIof>,
    /// Expires after seconds: may be null or absent.
    pub expires_after_seconds: Option<i64>,
    /// Expires at: a time in seconds since 1970; may be null or absent.
    pub expires_at: Option<Timestamp>,
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentMethodOptionsMandateOptionsPix>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsPix, "", false,
    ["amount_includes_iof", "expires_after_seconds", "expires_at", "mandate_options", "setup_future_usage"],
    [amount_includes_iof, expires_after_seconds, expires_at, mandate_options, setup_future_usage],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::promptpay`](crate::PaymentIntentPaymentMethodOptions::promptpay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsPromptpay {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsPromptpay, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::revolut_pay`](crate::PaymentIntentPaymentMethodOptions::revolut_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsRevolutPay {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsRevolutPay, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::satispay`](crate::PaymentIntentPaymentMethodOptions::satispay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsSatispay {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
}

crate::record!(
    PaymentMethodOptionsSatispay, "", false,
    ["capture_method"],
    [capture_method],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::scalapay`](crate::PaymentIntentPaymentMethodOptions::scalapay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsScalapay {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`; may be absent.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
}

crate::record!(
    PaymentMethodOptionsScalapay, "", false,
    ["capture_method"],
    [capture_method],
);

/// Held by [`PaymentIntentPaymentMethodOptions::sofort`](crate::PaymentIntentPaymentMethodOptions::sofort).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsSofort {
    /// Preferred language: one of 7 values; may be null or absent.
    pub preferred_language: Option<PaymentIntentPreferredLanguage>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsSofort, "", false,
    ["preferred_language", "setup_future_usage"],
    [preferred_language, setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::twint`](crate::PaymentIntentPaymentMethodOptions::twint).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsTwint {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsTwint, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::upi`](crate::PaymentIntentPaymentMethodOptions::upi).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsUpi {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsUpi, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::wechat_pay`](crate::PaymentIntentPaymentMethodOptions::wechat_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsWechatPay {
    /// App id: may be null or absent.
    pub app_id: Option<String>,
    /// Client: one of `android`, `ios`, `web`; may be null or absent.
    pub client: Option<PaymentMethodOptionsWechatPayClient>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsWechatPay, "", false,
    ["app_id", "client", "setup_future_usage"],
    [app_id, client, setup_future_usage],
);

crate::open_enum! {
    /// Values of [`PaymentMethodOptionsWechatPay::client`](crate::PaymentMethodOptionsWechatPay::client),
    /// [`PaymentIntentPaymentMethodOptionsWechatPayParams::client`](crate::PaymentIntentPaymentMethodOptionsWechatPayParams::client).
    pub enum PaymentMethodOptionsWechatPayClient {
        Android = "android",
        Ios = "ios",
        Web = "web",
    }
}

/// Held by [`PaymentIntentPaymentMethodOptions::zip`](crate::PaymentIntentPaymentMethodOptions::zip).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsZip {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsZip, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`PaymentIntent::transfer_data`](crate::PaymentIntent::transfer_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferData {
    /// Amount: in minor units of the currency; may be absent.
    pub amount: Option<i64>,
    /// Description: may be absent.
    pub description: Option<String>,
    /// Destination: the id of an `account`; expandable.
    pub destination: Expandable<AccountId>,
    /// Metadata: may be absent.
    pub metadata: Option<Metadata>,
    /// Payment data: may be absent.
    pub payment_data: Option<Boxed<PaymentData>>,
}

crate::record!(
    TransferData, "", false,
    ["amount", "description", "destination", "metadata", "payment_data"],
    [amount, description, destination, metadata, payment_data],
);

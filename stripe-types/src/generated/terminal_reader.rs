// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ApiErrors, Boxed, ChargeId, Currency, Expand, Expandable, Expansion, ListInfo, ListStyle, MaybeDeleted,
    Metadata, Object, ObjectInfo, PaymentIntentId, PaymentMethod, RefundId, SetupIntentId,
    TerminalLocationId, TerminalReaderId, Timestamp,
};

/// The object `terminal.reader`.
///
/// See <https://docs.stripe.com/api/terminal/readers/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReader {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-id)
    pub id: TerminalReaderId,
    /// Action: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action)
    pub action: Option<Boxed<TerminalReaderAction>>,
    /// Device sw version: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-device_sw_version)
    pub device_sw_version: Option<String>,
    /// Device type: one of 19 values.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-device_type)
    pub device_type: TerminalReaderDeviceType,
    /// Ip address: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-ip_address)
    pub ip_address: Option<String>,
    /// Label. [Reference](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-label)
    pub label: String,
    /// Last seen at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-last_seen_at)
    pub last_seen_at: Option<Timestamp>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-livemode)
    pub livemode: bool,
    /// Location: the id of a `terminal.location`; expandable; expand it by
    /// [`EXPAND_LOCATION`](Self::EXPAND_LOCATION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-location)
    pub location: Option<Expandable<TerminalLocationId>>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-metadata)
    pub metadata: Metadata,
    /// Serial number.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-serial_number)
    pub serial_number: String,
    /// Status: one of `offline`, `online`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-status)
    pub status: Option<TerminalReaderStatus>,
}

crate::record!(
    TerminalReader, "terminal.reader", true,
    [
        "id", "action", "device_sw_version", "device_type", "ip_address", "label", "last_seen_at",
        "livemode", "location", "metadata", "serial_number", "status",
    ],
    [
        id, action, device_sw_version, device_type, ip_address, label, last_seen_at, livemode, location,
        metadata, serial_number, status,
    ],
);

impl Object for TerminalReader {
    type Id = TerminalReaderId;
    type Expanded = MaybeDeleted<Self, TerminalReaderId>;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "terminal.reader",
        type_name: "TerminalReader",
        has_id: true,
        has_created: false,
        has_deleted: true,
        retrieve: Some("/v1/terminal/readers/{reader}"),
        list: Some(&ListInfo { path: "/v1/terminal/readers", parent: None, style: ListStyle::Cursor, required: &[], filters: &["device_type", "location", "serial_number", "status"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "action.collect_payment_method.payment_intent", targets: &["payment_intent"], array: false },
            Expansion { path: "action.confirm_payment_intent.payment_intent", targets: &["payment_intent"], array: false },
            Expansion { path: "action.process_payment_intent.payment_intent", targets: &["payment_intent"], array: false },
            Expansion { path: "action.process_setup_intent.setup_intent", targets: &["setup_intent"], array: false },
            Expansion { path: "action.refund_payment.charge", targets: &["charge"], array: false },
            Expansion { path: "action.refund_payment.payment_intent", targets: &["payment_intent"], array: false },
            Expansion { path: "action.refund_payment.refund", targets: &["refund"], array: false },
            Expansion { path: "location", targets: &["terminal.location"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "terminal.reader.action_failed", "terminal.reader.action_succeeded",
            "terminal.reader.action_updated",
        ],
    };
}

impl TerminalReader {
    pub const EXPAND_ACTION_API_ERROR_PAYMENT_INTENT: Expand<Self> = Expand::field("action.api_error.payment_intent");
    pub const EXPAND_ACTION_API_ERROR_PAYMENT_METHOD: Expand<Self> = Expand::field("action.api_error.payment_method");
    pub const EXPAND_ACTION_API_ERROR_SETUP_INTENT: Expand<Self> = Expand::field("action.api_error.setup_intent");
    pub const EXPAND_ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT: Expand<Self> = Expand::field("action.collect_payment_method.payment_intent");
    pub const EXPAND_ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_METHOD: Expand<Self> = Expand::field("action.collect_payment_method.payment_method");
    pub const EXPAND_ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT: Expand<Self> = Expand::field("action.confirm_payment_intent.payment_intent");
    pub const EXPAND_ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT: Expand<Self> = Expand::field("action.process_payment_intent.payment_intent");
    pub const EXPAND_ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT: Expand<Self> = Expand::field("action.process_setup_intent.setup_intent");
    pub const EXPAND_ACTION_REFUND_PAYMENT_CHARGE: Expand<Self> = Expand::field("action.refund_payment.charge");
    pub const EXPAND_ACTION_REFUND_PAYMENT_PAYMENT_INTENT: Expand<Self> = Expand::field("action.refund_payment.payment_intent");
    pub const EXPAND_ACTION_REFUND_PAYMENT_REFUND: Expand<Self> = Expand::field("action.refund_payment.refund");
    pub const EXPAND_LOCATION: Expand<Self> = Expand::field("location");
}

/// Held by [`TerminalReader::action`](crate::TerminalReader::action).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderAction {
    /// Api error: may be null or absent.
    pub api_error: Option<Boxed<ApiErrors>>,
    /// Details where `type` is `collect_inputs`. May be absent.
    pub collect_inputs: Option<Boxed<TerminalReaderCollectInputsAction>>,
    /// Details where `type` is `collect_payment_method`. May be absent.
    pub collect_payment_method: Option<Boxed<TerminalReaderCollectPaymentMethodAction>>,
    /// Details where `type` is `confirm_payment_intent`. May be absent.
    pub confirm_payment_intent: Option<Boxed<TerminalReaderConfirmPaymentIntentAction>>,
    /// Failure code: may be null or absent.
    pub failure_code: Option<String>,
    /// Failure message: may be null or absent.
    pub failure_message: Option<String>,
    /// Details where `type` is `print_content`. May be absent.
    pub print_content: Option<Boxed<TerminalReaderPrintContent>>,
    /// Details where `type` is `process_payment_intent`. May be absent.
    pub process_payment_intent: Option<Boxed<TerminalReaderProcessPaymentIntentAction>>,
    /// Details where `type` is `process_setup_intent`. May be absent.
    pub process_setup_intent: Option<Boxed<TerminalReaderProcessSetupIntentAction>>,
    /// Details where `type` is `refund_payment`. May be absent.
    pub refund_payment: Option<Boxed<TerminalReaderRefundPaymentAction>>,
    /// Details where `type` is `set_reader_display`. May be absent.
    pub set_reader_display: Option<Boxed<TerminalReaderSetReaderDisplayAction>>,
    /// Status: one of `failed`, `in_progress`, `succeeded`.
    pub status: TerminalReaderActionStatus,
    /// Type: one of 8 values.
    pub type_: TerminalReaderActionType,
}

crate::record!(
    TerminalReaderAction, "", false,
    [
        "api_error", "collect_inputs", "collect_payment_method", "confirm_payment_intent", "failure_code",
        "failure_message", "print_content", "process_payment_intent", "process_setup_intent",
        "refund_payment", "set_reader_display", "status", "type",
    ],
    [
        api_error, collect_inputs, collect_payment_method, confirm_payment_intent, failure_code,
        failure_message, print_content, process_payment_intent, process_setup_intent, refund_payment,
        set_reader_display, status, type_,
    ],
);

crate::open_enum! {
    /// Values of [`TerminalReaderAction::status`](crate::TerminalReaderAction::status).
    pub enum TerminalReaderActionStatus {
        Failed = "failed",
        InProgress = "in_progress",
        Succeeded = "succeeded",
    }
}

crate::open_enum! {
    /// Values of [`TerminalReaderAction::type_`](crate::TerminalReaderAction::type_).
    pub enum TerminalReaderActionType {
        CollectInputs = "collect_inputs",
        CollectPaymentMethod = "collect_payment_method",
        ConfirmPaymentIntent = "confirm_payment_intent",
        PrintContent = "print_content",
        ProcessPaymentIntent = "process_payment_intent",
        ProcessSetupIntent = "process_setup_intent",
        RefundPayment = "refund_payment",
        SetReaderDisplay = "set_reader_display",
    }
}

/// Held by [`TerminalReaderSetReaderDisplayAction::cart`](crate::TerminalReaderSetReaderDisplayAction::cart).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderCart {
    /// Currency.
    pub currency: Currency,
    /// Line items.
    pub line_items: Vec<TerminalReaderLineItem>,
    /// Tax: may be null or absent.
    pub tax: Option<i64>,
    /// Total: in minor units of `currency`.
    pub total: i64,
}

crate::record!(
    TerminalReaderCart, "", false,
    ["currency", "line_items", "tax", "total"],
    [currency, line_items, tax, total],
);

/// Held by [`TerminalReaderSelection::choices`](crate::TerminalReaderSelection::choices).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderChoice {
    /// Id: may be null or absent.
    pub id: Option<String>,
    /// Style: one of `primary`, `secondary`; may be null or absent.
    pub style: Option<TerminalReaderChoiceStyle>,
    /// Text.
    pub text: String,
}

crate::record!(
    TerminalReaderChoice, "", false,
    ["id", "style", "text"],
    [id, style, text],
);

crate::open_enum! {
    /// Values of [`TerminalReaderChoice::style`](crate::TerminalReaderChoice::style),
    /// [`TerminalReaderInputSelectionChoiceParams::style`](crate::TerminalReaderInputSelectionChoiceParams::style).
    pub enum TerminalReaderChoiceStyle {
        Primary = "primary",
        Secondary = "secondary",
    }
}

/// Held by
/// [`TerminalReaderCollectPaymentMethodAction::collect_config`](crate::TerminalReaderCollectPaymentMethodAction::collect_config).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderCollectConfig {
    /// Enable customer cancellation: may be absent.
    pub enable_customer_cancellation: Option<bool>,
    /// Skip tipping: may be absent.
    pub skip_tipping: Option<bool>,
    /// Tipping: may be absent.
    pub tipping: Option<Boxed<TerminalReaderTippingConfig>>,
}

crate::record!(
    TerminalReaderCollectConfig, "", false,
    ["enable_customer_cancellation", "skip_tipping", "tipping"],
    [enable_customer_cancellation, skip_tipping, tipping],
);

/// Held by [`TerminalReaderAction::collect_inputs`](crate::TerminalReaderAction::collect_inputs).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderCollectInputsAction {
    /// Inputs.
    pub inputs: Vec<TerminalReaderInput>,
    /// Metadata: may be null or absent.
    pub metadata: Option<Metadata>,
}

crate::record!(
    TerminalReaderCollectInputsAction, "", false,
    ["inputs", "metadata"],
    [inputs, metadata],
);

/// Held by
/// [`TerminalReaderAction::collect_payment_method`](crate::TerminalReaderAction::collect_payment_method).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderCollectPaymentMethodAction {
    /// Collect config: may be absent.
    pub collect_config: Option<Boxed<TerminalReaderCollectConfig>>,
    /// Payment intent: the id of a `payment_intent`; expandable.
    pub payment_intent: Expandable<PaymentIntentId>,
    /// Payment method: may be absent.
    pub payment_method: Option<Boxed<PaymentMethod>>,
}

crate::record!(
    TerminalReaderCollectPaymentMethodAction, "", false,
    ["collect_config", "payment_intent", "payment_method"],
    [collect_config, payment_intent, payment_method],
);

/// Held by
/// [`TerminalReaderConfirmPaymentIntentAction::confirm_config`](crate::TerminalReaderConfirmPaymentIntentAction::confirm_config).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderConfirmConfig {
    /// Return url: may be absent.
    pub return_url: Option<String>,
}

crate::record!(
    TerminalReaderConfirmConfig, "", false,
    ["return_url"],
    [return_url],
);

/// Held by
/// [`TerminalReaderAction::confirm_payment_intent`](crate::TerminalReaderAction::confirm_payment_intent).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderConfirmPaymentIntentAction {
    /// Confirm config: may be absent.
    pub confirm_config: Option<Boxed<TerminalReaderConfirmConfig>>,
    /// Payment intent: the id of a `payment_intent`; expandable.
    pub payment_intent: Expandable<PaymentIntentId>,
}

crate::record!(
    TerminalReaderConfirmPaymentIntentAction, "", false,
    ["confirm_config", "payment_intent"],
    [confirm_config, payment_intent],
);

/// Held by [`TerminalReaderInput::custom_text`](crate::TerminalReaderInput::custom_text).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderCustomText {
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Skip button: may be null or absent.
    pub skip_button: Option<String>,
    /// Submit button: may be null or absent.
    pub submit_button: Option<String>,
    /// Title: may be null or absent.
    pub title: Option<String>,
}

crate::record!(
    TerminalReaderCustomText, "", false,
    ["description", "skip_button", "submit_button", "title"],
    [description, skip_button, submit_button, title],
);

crate::open_enum! {
    /// Values of [`TerminalReaderToggle::default_value`](crate::TerminalReaderToggle::default_value),
    /// [`TerminalReaderInputToggleParams::default_value`](crate::TerminalReaderInputToggleParams::default_value).
    pub enum TerminalReaderDefaultValue {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::open_enum! {
    /// Values of [`TerminalReader::device_type`](crate::TerminalReader::device_type),
    /// [`ListTerminalReaders::device_type`](crate::ListTerminalReaders::device_type).
    pub enum TerminalReaderDeviceType {
        BbposChipper2x = "bbpos_chipper2x",
        BbposWisepad3 = "bbpos_wisepad3",
        BbposWiseposE = "bbpos_wisepos_e",
        MobilePhoneReader = "mobile_phone_reader",
        SimulatedStripeS700 = "simulated_stripe_s700",
        SimulatedStripeS710 = "simulated_stripe_s710",
        SimulatedVerifoneM425 = "simulated_verifone_m425",
        SimulatedVerifoneP630 = "simulated_verifone_p630",
        SimulatedVerifoneUx700 = "simulated_verifone_ux700",
        SimulatedVerifoneV660p = "simulated_verifone_v660p",
        SimulatedWiseposE = "simulated_wisepos_e",
        StripeM2 = "stripe_m2",
        StripeS700 = "stripe_s700",
        StripeS710 = "stripe_s710",
        VerifoneP400 = "verifone_P400",
        VerifoneM425 = "verifone_m425",
        VerifoneP630 = "verifone_p630",
        VerifoneUx700 = "verifone_ux700",
        VerifoneV660p = "verifone_v660p",
    }
}

/// Held by [`TerminalReaderInput::email`](crate::TerminalReaderInput::email).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderEmail {
    /// Value: may be null or absent.
    pub value: Option<String>,
}

crate::record!(
    TerminalReaderEmail, "", false,
    ["value"],
    [value],
);

/// Held by [`TerminalReaderPrintContent::image`](crate::TerminalReaderPrintContent::image).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderFileMetadata {
    /// Created at: a time in seconds since 1970.
    pub created_at: Timestamp,
    /// Filename.
    pub filename: String,
    /// Size.
    pub size: i64,
    /// Type.
    pub type_: String,
}

crate::record!(
    TerminalReaderFileMetadata, "", false,
    ["created_at", "filename", "size", "type"],
    [created_at, filename, size, type_],
);

/// Held by [`TerminalReaderCollectInputsAction::inputs`](crate::TerminalReaderCollectInputsAction::inputs).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderInput {
    /// Custom text: may be null or absent.
    pub custom_text: Option<Boxed<TerminalReaderCustomText>>,
    /// Details where `type` is `email`. May be absent.
    pub email: Option<Boxed<TerminalReaderEmail>>,
    /// Details where `type` is `numeric`. May be absent.
    pub numeric: Option<Boxed<TerminalReaderNumeric>>,
    /// Details where `type` is `phone`. May be absent.
    pub phone: Option<Boxed<TerminalReaderPhone>>,
    /// Required: may be null or absent.
    pub required: Option<bool>,
    /// Details where `type` is `selection`. May be absent.
    pub selection: Option<Boxed<TerminalReaderSelection>>,
    /// Details where `type` is `signature`. May be absent.
    pub signature: Option<Boxed<TerminalReaderSignature>>,
    /// Skipped: may be absent.
    pub skipped: Option<bool>,
    /// Details where `type` is `text`. May be absent.
    pub text: Option<Boxed<TerminalReaderText>>,
    /// Toggles: may be null or absent.
    pub toggles: Option<Vec<TerminalReaderToggle>>,
    /// Type: one of `email`, `numeric`, `phone`, `selection`, `signature`, `text`.
    pub type_: TerminalReaderInputType,
}

crate::record!(
    TerminalReaderInput, "", false,
    [
        "custom_text", "email", "numeric", "phone", "required", "selection", "signature", "skipped", "text",
        "toggles", "type",
    ],
    [custom_text, email, numeric, phone, required, selection, signature, skipped, text, toggles, type_],
);

crate::open_enum! {
    /// Values of [`TerminalReaderInput::type_`](crate::TerminalReaderInput::type_),
    /// [`TerminalReaderInputParams::type_`](crate::TerminalReaderInputParams::type_).
    pub enum TerminalReaderInputType {
        Email = "email",
        Numeric = "numeric",
        Phone = "phone",
        Selection = "selection",
        Signature = "signature",
        Text = "text",
    }
}

/// Held by [`TerminalReaderCart::line_items`](crate::TerminalReaderCart::line_items).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderLineItem {
    /// Amount: in minor units of the currency.
    pub amount: i64,
    /// Description.
    pub description: String,
    /// Quantity.
    pub quantity: i64,
}

crate::record!(
    TerminalReaderLineItem, "", false,
    ["amount", "description", "quantity"],
    [amount, description, quantity],
);

/// Held by [`TerminalReaderInput::numeric`](crate::TerminalReaderInput::numeric).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderNumeric {
    /// Value: may be null or absent.
    pub value: Option<String>,
}

crate::record!(
    TerminalReaderNumeric, "", false,
    ["value"],
    [value],
);

/// Held by [`TerminalReaderInput::phone`](crate::TerminalReaderInput::phone).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderPhone {
    /// Value: may be null or absent.
    pub value: Option<String>,
}

crate::record!(
    TerminalReaderPhone, "", false,
    ["value"],
    [value],
);

/// Held by [`TerminalReaderAction::print_content`](crate::TerminalReaderAction::print_content).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderPrintContent {
    /// Details where `type` is `image`. May be absent.
    pub image: Option<Boxed<TerminalReaderFileMetadata>>,
    /// Type: one of `image`.
    pub type_: TerminalReaderPrintContentType,
}

crate::record!(
    TerminalReaderPrintContent, "", false,
    ["image", "type"],
    [image, type_],
);

crate::open_enum! {
    /// Values of [`TerminalReaderPrintContent::type_`](crate::TerminalReaderPrintContent::type_).
    pub enum TerminalReaderPrintContentType {
        Image = "image",
    }
}

/// Held by
/// [`TerminalReaderProcessPaymentIntentAction::process_config`](crate::TerminalReaderProcessPaymentIntentAction::process_config).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderProcessConfig {
    /// Enable customer cancellation: may be absent.
    pub enable_customer_cancellation: Option<bool>,
    /// Return url: may be absent.
    pub return_url: Option<String>,
    /// Skip tipping: may be absent.
    pub skip_tipping: Option<bool>,
    /// Tipping: may be absent.
    pub tipping: Option<Boxed<TerminalReaderTippingConfig>>,
}

crate::record!(
    TerminalReaderProcessConfig, "", false,
    ["enable_customer_cancellation", "return_url", "skip_tipping", "tipping"],
    [enable_customer_cancellation, return_url, skip_tipping, tipping],
);

/// Held by
/// [`TerminalReaderAction::process_payment_intent`](crate::TerminalReaderAction::process_payment_intent).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderProcessPaymentIntentAction {
    /// Payment intent: the id of a `payment_intent`; expandable.
    pub payment_intent: Expandable<PaymentIntentId>,
    /// Process config: may be absent.
    pub process_config: Option<Boxed<TerminalReaderProcessConfig>>,
}

crate::record!(
    TerminalReaderProcessPaymentIntentAction, "", false,
    ["payment_intent", "process_config"],
    [payment_intent, process_config],
);

/// Held by
/// [`TerminalReaderProcessSetupIntentAction::process_config`](crate::TerminalReaderProcessSetupIntentAction::process_config).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderProcessSetupConfig {
    /// Enable customer cancellation: may be absent.
    pub enable_customer_cancellation: Option<bool>,
}

crate::record!(
    TerminalReaderProcessSetupConfig, "", false,
    ["enable_customer_cancellation"],
    [enable_customer_cancellation],
);

/// Held by [`TerminalReaderAction::process_setup_intent`](crate::TerminalReaderAction::process_setup_intent).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderProcessSetupIntentAction {
    /// Generated card: may be absent.
    pub generated_card: Option<String>,
    /// Process config: may be absent.
    pub process_config: Option<Boxed<TerminalReaderProcessSetupConfig>>,
    /// Setup intent: the id of a `setup_intent`; expandable.
    pub setup_intent: Expandable<SetupIntentId>,
}

crate::record!(
    TerminalReaderProcessSetupIntentAction, "", false,
    ["generated_card", "process_config", "setup_intent"],
    [generated_card, process_config, setup_intent],
);

/// Held by [`TerminalReaderAction::refund_payment`](crate::TerminalReaderAction::refund_payment).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderRefundPaymentAction {
    /// Amount: in minor units of the currency; may be absent.
    pub amount: Option<i64>,
    /// Charge: the id of a `charge`; expandable; may be absent.
    pub charge: Option<Expandable<ChargeId>>,
    /// Metadata: may be absent.
    pub metadata: Option<Metadata>,
    /// Payment intent: the id of a `payment_intent`; expandable; may be absent.
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    /// Reason: one of `duplicate`, `fraudulent`, `requested_by_customer`; may be absent.
    pub reason: Option<TerminalReaderRefundPaymentActionReason>,
    /// Refund: the id of a `refund`; expandable; may be absent.
    pub refund: Option<Expandable<RefundId>>,
    /// Refund application fee: may be absent.
    pub refund_application_fee: Option<bool>,
    /// Refund payment config: may be absent.
    pub refund_payment_config: Option<Boxed<TerminalReaderRefundPaymentConfig>>,
    /// Reverse transfer: may be absent.
    pub reverse_transfer: Option<bool>,
}

crate::record!(
    TerminalReaderRefundPaymentAction, "", false,
    [
        "amount", "charge", "metadata", "payment_intent", "reason", "refund", "refund_application_fee",
        "refund_payment_config", "reverse_transfer",
    ],
    [
        amount, charge, metadata, payment_intent, reason, refund, refund_application_fee,
        refund_payment_config, reverse_transfer,
    ],
);

crate::open_enum! {
    /// Values of
    /// [`TerminalReaderRefundPaymentAction::reason`](crate::TerminalReaderRefundPaymentAction::reason).
    pub enum TerminalReaderRefundPaymentActionReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
}

/// Held by
/// [`TerminalReaderRefundPaymentAction::refund_payment_config`](crate::TerminalReaderRefundPaymentAction::refund_payment_config).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderRefundPaymentConfig {
    /// Enable customer cancellation: may be absent.
    pub enable_customer_cancellation: Option<bool>,
}

crate::record!(
    TerminalReaderRefundPaymentConfig, "", false,
    ["enable_customer_cancellation"],
    [enable_customer_cancellation],
);

/// Held by [`TerminalReaderInput::selection`](crate::TerminalReaderInput::selection).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderSelection {
    /// Id: may be null or absent.
    pub id: Option<String>,
    /// Choices.
    pub choices: Vec<TerminalReaderChoice>,
    /// Text: may be null or absent.
    pub text: Option<String>,
}

crate::record!(
    TerminalReaderSelection, "", false,
    ["id", "choices", "text"],
    [id, choices, text],
);

/// Held by [`TerminalReaderAction::set_reader_display`](crate::TerminalReaderAction::set_reader_display).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderSetReaderDisplayAction {
    /// Details where `type` is `cart`. May be null or absent.
    pub cart: Option<Boxed<TerminalReaderCart>>,
    /// Type: one of `cart`.
    pub type_: TerminalReaderType,
}

crate::record!(
    TerminalReaderSetReaderDisplayAction, "", false,
    ["cart", "type"],
    [cart, type_],
);

/// Held by [`TerminalReaderInput::signature`](crate::TerminalReaderInput::signature).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderSignature {
    /// Value: may be null or absent.
    pub value: Option<String>,
}

crate::record!(
    TerminalReaderSignature, "", false,
    ["value"],
    [value],
);

crate::open_enum! {
    /// Values of [`TerminalReader::status`](crate::TerminalReader::status),
    /// [`ListTerminalReaders::status`](crate::ListTerminalReaders::status).
    pub enum TerminalReaderStatus {
        Offline = "offline",
        Online = "online",
    }
}

/// Held by [`TerminalReaderInput::text`](crate::TerminalReaderInput::text).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderText {
    /// Value: may be null or absent.
    pub value: Option<String>,
}

crate::record!(
    TerminalReaderText, "", false,
    ["value"],
    [value],
);

/// Held by [`TerminalReaderCollectConfig::tipping`](crate::TerminalReaderCollectConfig::tipping),
/// [`TerminalReaderProcessConfig::tipping`](crate::TerminalReaderProcessConfig::tipping).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderTippingConfig {
    /// Amount eligible: in minor units of the currency; may be absent.
    pub amount_eligible: Option<i64>,
}

crate::record!(
    TerminalReaderTippingConfig, "", false,
    ["amount_eligible"],
    [amount_eligible],
);

/// Held by [`TerminalReaderInput::toggles`](crate::TerminalReaderInput::toggles).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderToggle {
    /// Default value: one of `disabled`, `enabled`; may be null or absent.
    pub default_value: Option<TerminalReaderDefaultValue>,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Title: may be null or absent.
    pub title: Option<String>,
    /// Value: one of `disabled`, `enabled`; may be null or absent.
    pub value: Option<TerminalReaderToggleValue>,
}

crate::record!(
    TerminalReaderToggle, "", false,
    ["default_value", "description", "title", "value"],
    [default_value, description, title, value],
);

crate::open_enum! {
    /// Values of [`TerminalReaderToggle::value`](crate::TerminalReaderToggle::value).
    pub enum TerminalReaderToggleValue {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::open_enum! {
    /// Values of [`SetTerminalReaderReaderDisplay::type_`](crate::SetTerminalReaderReaderDisplay::type_),
    /// [`TerminalReaderSetReaderDisplayAction::type_`](crate::TerminalReaderSetReaderDisplayAction::type_).
    pub enum TerminalReaderType {
        Cart = "cart",
    }
}

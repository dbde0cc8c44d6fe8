// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ApiErrors, ChargeId, Currency, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object,
    ObjectInfo, PaymentIntentId, PaymentMethod, PaymentMethodRemove, RefundId, SetupIntentId,
    TerminalLocationId, TerminalReaderId, TerminalReaderRefundPaymentActionReason, TerminalReaderStatus,
    Timestamp,
};

/// The object `terminal.reader`.
///
/// See <https://docs.stripe.com/api/terminal/readers/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReader {
    pub id: TerminalReaderId,
    pub action: Option<Box<TerminalReaderAction>>,
    pub device_sw_version: Option<String>,
    pub device_type: DeviceType,
    pub ip_address: Option<String>,
    pub label: String,
    pub last_seen_at: Option<Timestamp>,
    pub livemode: bool,
    pub location: Option<Expandable<TerminalLocationId>>,
    pub metadata: Metadata,
    pub serial_number: String,
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
        nested_lists: &[],
        events: &[
            "terminal.reader.action_failed", "terminal.reader.action_succeeded",
            "terminal.reader.action_updated",
        ],
    };
}

impl TerminalReader {
    pub const EXPAND_ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT: ExpandTo<Self, PaymentIntentId> = ExpandTo::new("action.collect_payment_method.payment_intent");
    pub const EXPAND_ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT: ExpandTo<Self, PaymentIntentId> = ExpandTo::new("action.confirm_payment_intent.payment_intent");
    pub const EXPAND_ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT: ExpandTo<Self, PaymentIntentId> = ExpandTo::new("action.process_payment_intent.payment_intent");
    pub const EXPAND_ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT: ExpandTo<Self, SetupIntentId> = ExpandTo::new("action.process_setup_intent.setup_intent");
    pub const EXPAND_ACTION_REFUND_PAYMENT_CHARGE: ExpandTo<Self, ChargeId> = ExpandTo::new("action.refund_payment.charge");
    pub const EXPAND_ACTION_REFUND_PAYMENT_PAYMENT_INTENT: ExpandTo<Self, PaymentIntentId> = ExpandTo::new("action.refund_payment.payment_intent");
    pub const EXPAND_ACTION_REFUND_PAYMENT_REFUND: ExpandTo<Self, RefundId> = ExpandTo::new("action.refund_payment.refund");
    pub const EXPAND_LOCATION: ExpandTo<Self, TerminalLocationId> = ExpandTo::new("location");
}

crate::open_enum! {
    /// Values of `DeletedTerminalReader.device_type`, `TerminalReader.device_type`, `ListTerminalReaders.device_type`.
    pub enum DeviceType {
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

/// Held by `TerminalReader.action`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderAction {
    pub api_error: Option<Box<ApiErrors>>,
    pub collect_inputs: Option<Box<TerminalReaderCollectInputsAction>>,
    pub collect_payment_method: Option<Box<TerminalReaderCollectPaymentMethodAction>>,
    pub confirm_payment_intent: Option<Box<TerminalReaderConfirmPaymentIntentAction>>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub print_content: Option<Box<TerminalReaderPrintContent>>,
    pub process_payment_intent: Option<Box<TerminalReaderProcessPaymentIntentAction>>,
    pub process_setup_intent: Option<Box<TerminalReaderProcessSetupIntentAction>>,
    pub refund_payment: Option<Box<TerminalReaderRefundPaymentAction>>,
    pub set_reader_display: Option<Box<TerminalReaderSetReaderDisplayAction>>,
    pub status: TerminalReaderActionStatus,
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
    /// Values of `TerminalReaderAction.status`.
    pub enum TerminalReaderActionStatus {
        Failed = "failed",
        InProgress = "in_progress",
        Succeeded = "succeeded",
    }
}

crate::open_enum! {
    /// Values of `TerminalReaderAction.type`.
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

/// Held by `TerminalReaderSetReaderDisplayAction.cart`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderCart {
    pub currency: Currency,
    pub line_items: Vec<TerminalReaderLineItem>,
    pub tax: Option<i64>,
    pub total: i64,
}

crate::record!(
    TerminalReaderCart, "", false,
    ["currency", "line_items", "tax", "total"],
    [currency, line_items, tax, total],
);

/// Held by `TerminalReaderSelection.choices`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderChoice {
    pub id: Option<String>,
    pub style: Option<TerminalReaderChoiceStyle>,
    pub text: String,
}

crate::record!(
    TerminalReaderChoice, "", false,
    ["id", "style", "text"],
    [id, style, text],
);

crate::open_enum! {
    /// Values of `TerminalReaderChoice.style`, `TerminalReaderInputSelectionChoiceParams.style`.
    pub enum TerminalReaderChoiceStyle {
        Primary = "primary",
        Secondary = "secondary",
    }
}

/// Held by `TerminalReaderCollectPaymentMethodAction.collect_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderCollectConfig {
    pub enable_customer_cancellation: Option<bool>,
    pub skip_tipping: Option<bool>,
    pub tipping: Option<Box<TerminalReaderTippingConfig>>,
}

crate::record!(
    TerminalReaderCollectConfig, "", false,
    ["enable_customer_cancellation", "skip_tipping", "tipping"],
    [enable_customer_cancellation, skip_tipping, tipping],
);

/// Held by `TerminalReaderAction.collect_inputs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderCollectInputsAction {
    pub inputs: Vec<TerminalReaderInput>,
    pub metadata: Option<Metadata>,
}

crate::record!(
    TerminalReaderCollectInputsAction, "", false,
    ["inputs", "metadata"],
    [inputs, metadata],
);

/// Held by `TerminalReaderAction.collect_payment_method`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderCollectPaymentMethodAction {
    pub collect_config: Option<Box<TerminalReaderCollectConfig>>,
    pub payment_intent: Expandable<PaymentIntentId>,
    pub payment_method: Option<Box<PaymentMethod>>,
}

crate::record!(
    TerminalReaderCollectPaymentMethodAction, "", false,
    ["collect_config", "payment_intent", "payment_method"],
    [collect_config, payment_intent, payment_method],
);

/// Held by `TerminalReaderProcessSetupIntentAction.process_config`, `TerminalReaderRefundPaymentAction.refund_payment_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderConfig {
    pub enable_customer_cancellation: Option<bool>,
}

crate::record!(
    TerminalReaderConfig, "", false,
    ["enable_customer_cancellation"],
    [enable_customer_cancellation],
);

/// Held by `TerminalReaderConfirmPaymentIntentAction.confirm_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderConfirmConfig {
    pub return_url: Option<String>,
}

crate::record!(
    TerminalReaderConfirmConfig, "", false,
    ["return_url"],
    [return_url],
);

/// Held by `TerminalReaderAction.confirm_payment_intent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderConfirmPaymentIntentAction {
    pub confirm_config: Option<Box<TerminalReaderConfirmConfig>>,
    pub payment_intent: Expandable<PaymentIntentId>,
}

crate::record!(
    TerminalReaderConfirmPaymentIntentAction, "", false,
    ["confirm_config", "payment_intent"],
    [confirm_config, payment_intent],
);

/// Held by `TerminalReaderInput.custom_text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderCustomText {
    pub description: Option<String>,
    pub skip_button: Option<String>,
    pub submit_button: Option<String>,
    pub title: Option<String>,
}

crate::record!(
    TerminalReaderCustomText, "", false,
    ["description", "skip_button", "submit_button", "title"],
    [description, skip_button, submit_button, title],
);

/// Held by `TerminalReaderPrintContent.image`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderFileMetadata {
    pub created_at: Timestamp,
    pub filename: String,
    pub size: i64,
    pub type_: String,
}

crate::record!(
    TerminalReaderFileMetadata, "", false,
    ["created_at", "filename", "size", "type"],
    [created_at, filename, size, type_],
);

/// Held by `TerminalReaderCollectInputsAction.inputs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderInput {
    pub custom_text: Option<Box<TerminalReaderCustomText>>,
    pub email: Option<Box<TerminalReaderText>>,
    pub numeric: Option<Box<TerminalReaderText>>,
    pub phone: Option<Box<TerminalReaderText>>,
    pub required: Option<bool>,
    pub selection: Option<Box<TerminalReaderSelection>>,
    pub signature: Option<Box<TerminalReaderText>>,
    pub skipped: Option<bool>,
    pub text: Option<Box<TerminalReaderText>>,
    pub toggles: Option<Vec<TerminalReaderToggle>>,
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
    /// Values of `TerminalReaderInput.type`, `TerminalReaderInputParams.type`.
    pub enum TerminalReaderInputType {
        Email = "email",
        Numeric = "numeric",
        Phone = "phone",
        Selection = "selection",
        Signature = "signature",
        Text = "text",
    }
}

/// Held by `TerminalReaderCart.line_items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderLineItem {
    pub amount: i64,
    pub description: String,
    pub quantity: i64,
}

crate::record!(
    TerminalReaderLineItem, "", false,
    ["amount", "description", "quantity"],
    [amount, description, quantity],
);

/// Held by `TerminalReaderAction.print_content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderPrintContent {
    pub image: Option<Box<TerminalReaderFileMetadata>>,
    pub type_: TerminalReaderPrintContentType,
}

crate::record!(
    TerminalReaderPrintContent, "", false,
    ["image", "type"],
    [image, type_],
);

crate::open_enum! {
    /// Values of `TerminalReaderPrintContent.type`.
    pub enum TerminalReaderPrintContentType {
        Image = "image",
    }
}

/// Held by `TerminalReaderProcessPaymentIntentAction.process_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderProcessConfig {
    pub enable_customer_cancellation: Option<bool>,
    pub return_url: Option<String>,
    pub skip_tipping: Option<bool>,
    pub tipping: Option<Box<TerminalReaderTippingConfig>>,
}

crate::record!(
    TerminalReaderProcessConfig, "", false,
    ["enable_customer_cancellation", "return_url", "skip_tipping", "tipping"],
    [enable_customer_cancellation, return_url, skip_tipping, tipping],
);

/// Held by `TerminalReaderAction.process_payment_intent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderProcessPaymentIntentAction {
    pub payment_intent: Expandable<PaymentIntentId>,
    pub process_config: Option<Box<TerminalReaderProcessConfig>>,
}

crate::record!(
    TerminalReaderProcessPaymentIntentAction, "", false,
    ["payment_intent", "process_config"],
    [payment_intent, process_config],
);

/// Held by `TerminalReaderAction.process_setup_intent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderProcessSetupIntentAction {
    pub generated_card: Option<String>,
    pub process_config: Option<Box<TerminalReaderConfig>>,
    pub setup_intent: Expandable<SetupIntentId>,
}

crate::record!(
    TerminalReaderProcessSetupIntentAction, "", false,
    ["generated_card", "process_config", "setup_intent"],
    [generated_card, process_config, setup_intent],
);

/// Held by `TerminalReaderAction.refund_payment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderRefundPaymentAction {
    pub amount: Option<i64>,
    pub charge: Option<Expandable<ChargeId>>,
    pub metadata: Option<Metadata>,
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    pub reason: Option<TerminalReaderRefundPaymentActionReason>,
    pub refund: Option<Expandable<RefundId>>,
    pub refund_application_fee: Option<bool>,
    pub refund_payment_config: Option<Box<TerminalReaderConfig>>,
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

/// Held by `TerminalReaderInput.selection`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderSelection {
    pub id: Option<String>,
    pub choices: Vec<TerminalReaderChoice>,
    pub text: Option<String>,
}

crate::record!(
    TerminalReaderSelection, "", false,
    ["id", "choices", "text"],
    [id, choices, text],
);

/// Held by `TerminalReaderAction.set_reader_display`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderSetReaderDisplayAction {
    pub cart: Option<Box<TerminalReaderCart>>,
    pub type_: TerminalReaderSetReaderDisplayActionType,
}

crate::record!(
    TerminalReaderSetReaderDisplayAction, "", false,
    ["cart", "type"],
    [cart, type_],
);

crate::open_enum! {
    /// Values of `TerminalReaderSetReaderDisplayAction.type`, `SetTerminalReaderReaderDisplay.type`.
    pub enum TerminalReaderSetReaderDisplayActionType {
        Cart = "cart",
    }
}

/// Held by `TerminalReaderInput.email`, `TerminalReaderInput.numeric`, `TerminalReaderInput.phone` and 2 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderText {
    pub value: Option<String>,
}

crate::record!(
    TerminalReaderText, "", false,
    ["value"],
    [value],
);

/// Held by `TerminalReaderCollectConfig.tipping`, `TerminalReaderProcessConfig.tipping`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderTippingConfig {
    pub amount_eligible: Option<i64>,
}

crate::record!(
    TerminalReaderTippingConfig, "", false,
    ["amount_eligible"],
    [amount_eligible],
);

/// Held by `TerminalReaderInput.toggles`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalReaderToggle {
    pub default_value: Option<PaymentMethodRemove>,
    pub description: Option<String>,
    pub title: Option<String>,
    pub value: Option<PaymentMethodRemove>,
}

crate::record!(
    TerminalReaderToggle, "", false,
    ["default_value", "description", "title", "value"],
    [default_value, description, title, value],
);

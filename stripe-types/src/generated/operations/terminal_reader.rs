// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AllowRedisplay, ChargeId, Clearable, Currency, DeviceType, EmptyObject, Expand, List, Map, MaybeDeleted,
    PaymentIntentId, PaymentMethodRemove, SetupIntentId, TerminalReader, TerminalReaderChoiceStyle,
    TerminalReaderId, TerminalReaderInputType, TerminalReaderSetReaderDisplayActionType,
    TerminalReaderStatus,
};

crate::operation! {
    /// `POST /v1/terminal/readers/{reader}/cancel_action`
    pub struct CancelTerminalReaderAction: Post "/v1/terminal/readers/{reader}/cancel_action" Form => TerminalReader {
        path {
            reader: TerminalReaderId,
        }
        lists {
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// `POST /v1/terminal/readers/{reader}/collect_inputs`
    pub struct CollectTerminalReaderInputs: Post "/v1/terminal/readers/{reader}/collect_inputs" Form => TerminalReader {
        path {
            reader: TerminalReaderId,
        }
        required_lists {
            inputs: TerminalReaderInputParams,
        }
        optional {
            metadata: Map<Clearable<String>>,
        }
        lists {
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// `POST /v1/terminal/readers/{reader}/collect_payment_method`
    pub struct CollectTerminalReaderPaymentMethod: Post "/v1/terminal/readers/{reader}/collect_payment_method" Form => TerminalReader {
        path {
            reader: TerminalReaderId,
        }
        required {
            payment_intent: PaymentIntentId,
        }
        boxed {
            collect_config: TerminalReaderCollectConfigParams,
        }
        lists {
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// `POST /v1/terminal/readers/{reader}/confirm_payment_intent`
    pub struct ConfirmTerminalReaderPaymentIntent: Post "/v1/terminal/readers/{reader}/confirm_payment_intent" Form => TerminalReader {
        path {
            reader: TerminalReaderId,
        }
        required {
            payment_intent: PaymentIntentId,
        }
        boxed {
            confirm_config: TerminalReaderConfirmConfigParams,
        }
        lists {
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// `POST /v1/terminal/readers`
    pub struct CreateTerminalReader: Post "/v1/terminal/readers" Form => TerminalReader {
        required {
            registration_code: String,
        }
        optional {
            label: String,
            location: String,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// `POST /v1/terminal/refunds`
    pub struct CreateTerminalRefund: Post "/v1/terminal/refunds" Form => EmptyObject {
        lists {
            expand: Expand<EmptyObject>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/terminal/readers/{reader}`
    pub struct DeleteTerminalReader: Delete "/v1/terminal/readers/{reader}" Form => DeletedTerminalReader {
        path {
            reader: TerminalReaderId,
        }
    }
}

/// What Stripe answers for a deleted `terminal.reader`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletedTerminalReader {
    pub id: TerminalReaderId,
    pub deleted: bool,
    pub device_type: DeviceType,
    pub serial_number: String,
}

crate::record!(
    DeletedTerminalReader, "terminal.reader", true,
    ["id", "deleted", "device_type", "serial_number"],
    [id, deleted, device_type, serial_number],
);

crate::operation! {
    /// `GET /v1/terminal/readers`
    pub struct ListTerminalReaders: Get "/v1/terminal/readers" Form => List<TerminalReader> {
        optional {
            device_type: DeviceType,
            ending_before: String,
            limit: i64,
            location: String,
            serial_number: String,
            starting_after: String,
            status: TerminalReaderStatus,
        }
        lists {
            expand: Expand<List<TerminalReader>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method`
    pub struct PresentTestTerminalReaderPaymentMethod: Post "/v1/test_helpers/terminal/readers/{reader}/present_payment_method" Form => TerminalReader {
        path {
            reader: String,
        }
        optional {
            amount_tip: i64,
            type_ = "type": TerminalReaderType,
        }
        boxed {
            card: TerminalReaderCardParams,
            card_present: TerminalReaderCardPresentParams,
            interac_present: TerminalReaderCardPresentParams,
        }
        lists {
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// `POST /v1/terminal/readers/{reader}/process_payment_intent`
    pub struct ProcessTerminalReaderPaymentIntent: Post "/v1/terminal/readers/{reader}/process_payment_intent" Form => TerminalReader {
        path {
            reader: TerminalReaderId,
        }
        required {
            payment_intent: PaymentIntentId,
        }
        boxed {
            process_config: TerminalReaderProcessConfigParams,
        }
        lists {
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// `POST /v1/terminal/readers/{reader}/process_setup_intent`
    pub struct ProcessTerminalReaderSetupIntent: Post "/v1/terminal/readers/{reader}/process_setup_intent" Form => TerminalReader {
        path {
            reader: TerminalReaderId,
        }
        required {
            allow_redisplay: AllowRedisplay,
            setup_intent: SetupIntentId,
        }
        boxed {
            process_config: TerminalReaderRefundPaymentConfigParams,
        }
        lists {
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// `POST /v1/terminal/readers/{reader}/refund_payment`
    pub struct RefundTerminalReaderPayment: Post "/v1/terminal/readers/{reader}/refund_payment" Form => TerminalReader {
        path {
            reader: TerminalReaderId,
        }
        optional {
            amount: i64,
            charge: ChargeId,
            metadata: Map<Clearable<String>>,
            payment_intent: PaymentIntentId,
            refund_application_fee: bool,
            reverse_transfer: bool,
        }
        boxed {
            refund_payment_config: TerminalReaderRefundPaymentConfigParams,
        }
        lists {
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// `GET /v1/terminal/readers/{reader}`
    pub struct RetrieveTerminalReader: Get "/v1/terminal/readers/{reader}" Form => MaybeDeleted<TerminalReader, TerminalReaderId> {
        path {
            reader: TerminalReaderId,
        }
        lists {
            expand: Expand<MaybeDeleted<TerminalReader, TerminalReaderId>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/terminal/readers/{reader}/set_reader_display`
    pub struct SetTerminalReaderReaderDisplay: Post "/v1/terminal/readers/{reader}/set_reader_display" Form => TerminalReader {
        path {
            reader: TerminalReaderId,
        }
        required {
            type_ = "type": TerminalReaderSetReaderDisplayActionType,
        }
        boxed {
            cart: TerminalReaderCartParams,
        }
        lists {
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection`
    pub struct SucceedTestTerminalReaderInputCollection: Post "/v1/test_helpers/terminal/readers/{reader}/succeed_input_collection" Form => TerminalReader {
        path {
            reader: String,
        }
        optional {
            skip_non_required_inputs: TerminalReaderSkipNonRequiredInputs,
        }
        lists {
            expand: Expand<TerminalReader>,
        }
    }
}

crate::params! {
    /// Held by `PresentTestTerminalReaderPaymentMethod.card`.
    pub struct TerminalReaderCardParams {
        required {
            exp_month: i64,
            exp_year: i64,
            number: String,
        }
        optional {
            cvc: String,
        }
    }
}

crate::params! {
    /// Held by `PresentTestTerminalReaderPaymentMethod.card_present`, `PresentTestTerminalReaderPaymentMethod.interac_present`.
    pub struct TerminalReaderCardPresentParams {
        optional {
            number: String,
        }
    }
}

crate::params! {
    /// Held by `TerminalReaderCartParams.line_items`.
    pub struct TerminalReaderCartLineItemParams {
        required {
            amount: i64,
            description: String,
            quantity: i64,
        }
    }
}

crate::params! {
    /// Held by `SetTerminalReaderReaderDisplay.cart`.
    pub struct TerminalReaderCartParams {
        required {
            currency: Currency,
            total: i64,
        }
        required_lists {
            line_items: TerminalReaderCartLineItemParams,
        }
        optional {
            tax: i64,
        }
    }
}

crate::params! {
    /// Held by `CollectTerminalReaderPaymentMethod.collect_config`.
    pub struct TerminalReaderCollectConfigParams {
        optional {
            allow_redisplay: AllowRedisplay,
            enable_customer_cancellation: bool,
            skip_tipping: bool,
        }
        boxed {
            tipping: TerminalReaderCollectConfigTippingParams,
        }
    }
}

crate::params! {
    /// Held by `TerminalReaderCollectConfigParams.tipping`, `TerminalReaderProcessConfigParams.tipping`.
    pub struct TerminalReaderCollectConfigTippingParams {
        optional {
            amount_eligible: i64,
        }
    }
}

crate::params! {
    /// Held by `ConfirmTerminalReaderPaymentIntent.confirm_config`.
    pub struct TerminalReaderConfirmConfigParams {
        optional {
            return_url: String,
        }
    }
}

crate::params! {
    /// Held by `TerminalReaderInputParams.custom_text`.
    pub struct TerminalReaderInputCustomTextParams {
        required {
            title: String,
        }
        optional {
            description: String,
            skip_button: String,
            submit_button: String,
        }
    }
}

crate::params! {
    /// Held by `CollectTerminalReaderInputs.inputs`.
    pub struct TerminalReaderInputParams {
        required {
            custom_text: TerminalReaderInputCustomTextParams,
            type_ = "type": TerminalReaderInputType,
        }
        optional {
            required: bool,
        }
        boxed {
            selection: TerminalReaderInputSelectionParams,
        }
        lists {
            toggles: TerminalReaderInputToggleParams,
        }
    }
}

crate::params! {
    /// Held by `TerminalReaderInputSelectionParams.choices`.
    pub struct TerminalReaderInputSelectionChoiceParams {
        required {
            id: String,
            text: String,
        }
        optional {
            style: TerminalReaderChoiceStyle,
        }
    }
}

crate::params! {
    /// Held by `TerminalReaderInputParams.selection`.
    pub struct TerminalReaderInputSelectionParams {
        required_lists {
            choices: TerminalReaderInputSelectionChoiceParams,
        }
    }
}

crate::params! {
    /// Held by `TerminalReaderInputParams.toggles`.
    pub struct TerminalReaderInputToggleParams {
        optional {
            default_value: PaymentMethodRemove,
            description: String,
            title: String,
        }
    }
}

crate::params! {
    /// Held by `ProcessTerminalReaderPaymentIntent.process_config`.
    pub struct TerminalReaderProcessConfigParams {
        optional {
            allow_redisplay: AllowRedisplay,
            enable_customer_cancellation: bool,
            return_url: String,
            skip_tipping: bool,
        }
        boxed {
            tipping: TerminalReaderCollectConfigTippingParams,
        }
    }
}

crate::params! {
    /// Held by `ProcessTerminalReaderSetupIntent.process_config`, `RefundTerminalReaderPayment.refund_payment_config`.
    pub struct TerminalReaderRefundPaymentConfigParams {
        optional {
            enable_customer_cancellation: bool,
        }
    }
}

crate::open_enum! {
    /// Values of `SucceedTestTerminalReaderInputCollection.skip_non_required_inputs`.
    pub enum TerminalReaderSkipNonRequiredInputs {
        All = "all",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of `PresentTestTerminalReaderPaymentMethod.type`.
    pub enum TerminalReaderType {
        Card = "card",
        CardPresent = "card_present",
        InteracPresent = "interac_present",
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection`
    pub struct TimeoutTestTerminalReaderInputCollection: Post "/v1/test_helpers/terminal/readers/{reader}/timeout_input_collection" Form => TerminalReader {
        path {
            reader: String,
        }
        lists {
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// `POST /v1/terminal/readers/{reader}`
    pub struct UpdateTerminalReader: Post "/v1/terminal/readers/{reader}" Form => MaybeDeleted<TerminalReader, TerminalReaderId> {
        path {
            reader: TerminalReaderId,
        }
        optional {
            label: Clearable<String>,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<MaybeDeleted<TerminalReader, TerminalReaderId>>,
        }
    }
}

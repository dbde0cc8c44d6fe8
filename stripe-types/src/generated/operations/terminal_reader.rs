// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ChargeId, Clearable, DeletedTerminalReader, EmptyObject, Expand, List, Map, MaybeDeleted,
    PaymentIntentId, PresentTestTerminalReaderPaymentMethodType,
    ProcessTerminalReaderSetupIntentProcessConfigParams, SetupIntentId, TerminalReader,
    TerminalReaderAllowRedisplay, TerminalReaderCardParams, TerminalReaderCardPresentParams,
    TerminalReaderCartParams, TerminalReaderCollectConfigParams, TerminalReaderConfirmConfigParams,
    TerminalReaderDeviceType, TerminalReaderId, TerminalReaderInputParams,
    TerminalReaderInteracPresentParams, TerminalReaderProcessConfigParams,
    TerminalReaderRefundPaymentConfigParams, TerminalReaderSkipNonRequiredInputs, TerminalReaderStatus,
    TerminalReaderType,
};

crate::operation! {
    /// Cancels a terminal reader action.
    ///
    /// `POST /v1/terminal/readers/{reader}/cancel_action`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/cancel_action)
    pub struct CancelTerminalReaderAction: Post "/v1/terminal/readers/{reader}/cancel_action" Form => TerminalReader {
        path {
            /// Reader: the id of a `terminal.reader`.
            reader: TerminalReaderId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// Collects terminal reader inputs.
    ///
    /// `POST /v1/terminal/readers/{reader}/collect_inputs`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/collect_inputs)
    pub struct CollectTerminalReaderInputs: Post "/v1/terminal/readers/{reader}/collect_inputs" Form => TerminalReader {
        path {
            /// Reader: the id of a `terminal.reader`.
            reader: TerminalReaderId,
        }
        required_lists {
            /// Inputs.
            inputs: TerminalReaderInputParams,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// Collects a terminal reader payment method.
    ///
    /// `POST /v1/terminal/readers/{reader}/collect_payment_method`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/collect_payment_method)
    pub struct CollectTerminalReaderPaymentMethod: Post "/v1/terminal/readers/{reader}/collect_payment_method" Form => TerminalReader {
        path {
            /// Reader: the id of a `terminal.reader`.
            reader: TerminalReaderId,
        }
        required {
            /// Payment intent: the id of a `payment_intent`.
            payment_intent: PaymentIntentId,
        }
        boxed {
            /// Collect config.
            collect_config: TerminalReaderCollectConfigParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// Confirms a terminal reader payment intent.
    ///
    /// `POST /v1/terminal/readers/{reader}/confirm_payment_intent`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/confirm_payment_intent)
    pub struct ConfirmTerminalReaderPaymentIntent: Post "/v1/terminal/readers/{reader}/confirm_payment_intent" Form => TerminalReader {
        path {
            /// Reader: the id of a `terminal.reader`.
            reader: TerminalReaderId,
        }
        required {
            /// Payment intent: the id of a `payment_intent`.
            payment_intent: PaymentIntentId,
        }
        boxed {
            /// Confirm config.
            confirm_config: TerminalReaderConfirmConfigParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// Creates a terminal reader.
    ///
    /// `POST /v1/terminal/readers`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/create)
    pub struct CreateTerminalReader: Post "/v1/terminal/readers" Form => TerminalReader {
        required {
            /// Registration code.
            registration_code: String,
        }
        optional {
            /// Label.
            label: String,
            /// Location.
            location: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// Creates a terminal refund.
    ///
    /// `POST /v1/terminal/refunds`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/refunds/create)
    pub struct CreateTerminalRefund: Post "/v1/terminal/refunds" Form => EmptyObject {
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<EmptyObject>,
        }
    }
}

crate::operation! {
    /// Deletes a terminal reader.
    ///
    /// `DELETE /v1/terminal/readers/{reader}`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/delete)
    pub struct DeleteTerminalReader: Delete "/v1/terminal/readers/{reader}" Form => DeletedTerminalReader {
        path {
            /// Reader: the id of a `terminal.reader`.
            reader: TerminalReaderId,
        }
    }
}

crate::operation! {
    /// Lists terminal readers.
    ///
    /// `GET /v1/terminal/readers`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/list)
    pub struct ListTerminalReaders: Get "/v1/terminal/readers" Form => List<TerminalReader> {
        optional {
            /// Only objects with this `device_type`. One of 19 values.
            device_type: TerminalReaderDeviceType,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `location`.
            location: String,
            /// Only objects with this `serial_number`.
            serial_number: String,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `offline`, `online`.
            status: TerminalReaderStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TerminalReader>>,
        }
    }
}

crate::operation! {
    /// Presents a test terminal reader payment method.
    ///
    /// `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method`, by the cargo feature
    /// `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/terminal/readers/present_payment_method)
    pub struct PresentTestTerminalReaderPaymentMethod: Post "/v1/test_helpers/terminal/readers/{reader}/present_payment_method" Form => TerminalReader {
        path {
            /// Reader.
            reader: String,
        }
        optional {
            /// Amount tip: in minor units of the currency.
            amount_tip: i64,
            /// Type: one of `card`, `card_present`, `interac_present`.
            type_ = "type": PresentTestTerminalReaderPaymentMethodType,
        }
        boxed {
            /// Card.
            card: TerminalReaderCardParams,
            /// Card present.
            card_present: TerminalReaderCardPresentParams,
            /// Interac present.
            interac_present: TerminalReaderInteracPresentParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// Processes a terminal reader payment intent.
    ///
    /// `POST /v1/terminal/readers/{reader}/process_payment_intent`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/process_payment_intent)
    pub struct ProcessTerminalReaderPaymentIntent: Post "/v1/terminal/readers/{reader}/process_payment_intent" Form => TerminalReader {
        path {
            /// Reader: the id of a `terminal.reader`.
            reader: TerminalReaderId,
        }
        required {
            /// Payment intent: the id of a `payment_intent`.
            payment_intent: PaymentIntentId,
        }
        boxed {
            /// Process config.
            process_config: TerminalReaderProcessConfigParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// Processes a terminal reader setup intent.
    ///
    /// `POST /v1/terminal/readers/{reader}/process_setup_intent`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/process_setup_intent)
    pub struct ProcessTerminalReaderSetupIntent: Post "/v1/terminal/readers/{reader}/process_setup_intent" Form => TerminalReader {
        path {
            /// Reader: the id of a `terminal.reader`.
            reader: TerminalReaderId,
        }
        required {
            /// Allow redisplay: one of `always`, `limited`, `unspecified`.
            allow_redisplay: TerminalReaderAllowRedisplay,
            /// Setup intent: the id of a `setup_intent`.
            setup_intent: SetupIntentId,
        }
        boxed {
            /// Process config.
            process_config: ProcessTerminalReaderSetupIntentProcessConfigParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// Refunds a terminal reader payment.
    ///
    /// `POST /v1/terminal/readers/{reader}/refund_payment`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/refund_payment)
    pub struct RefundTerminalReaderPayment: Post "/v1/terminal/readers/{reader}/refund_payment" Form => TerminalReader {
        path {
            /// Reader: the id of a `terminal.reader`.
            reader: TerminalReaderId,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Charge: the id of a `charge`.
            charge: ChargeId,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Payment intent: the id of a `payment_intent`.
            payment_intent: PaymentIntentId,
            /// Refund application fee.
            refund_application_fee: bool,
            /// Reverse transfer.
            reverse_transfer: bool,
        }
        boxed {
            /// Refund payment config.
            refund_payment_config: TerminalReaderRefundPaymentConfigParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// Retrieves a terminal reader.
    ///
    /// `GET /v1/terminal/readers/{reader}`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/retrieve)
    pub struct RetrieveTerminalReader: Get "/v1/terminal/readers/{reader}" Form => MaybeDeleted<TerminalReader, TerminalReaderId> {
        path {
            /// Reader: the id of a `terminal.reader`.
            reader: TerminalReaderId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<MaybeDeleted<TerminalReader, TerminalReaderId>>,
        }
    }
}

crate::operation! {
    /// Sets a terminal reader reader display.
    ///
    /// `POST /v1/terminal/readers/{reader}/set_reader_display`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/set_reader_display)
    pub struct SetTerminalReaderReaderDisplay: Post "/v1/terminal/readers/{reader}/set_reader_display" Form => TerminalReader {
        path {
            /// Reader: the id of a `terminal.reader`.
            reader: TerminalReaderId,
        }
        required {
            /// Type: one of `cart`.
            type_ = "type": TerminalReaderType,
        }
        boxed {
            /// Cart.
            cart: TerminalReaderCartParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// Succeeds a test terminal reader input collection.
    ///
    /// `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection`, by the cargo feature
    /// `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/terminal/readers/succeed_input_collection)
    pub struct SucceedTestTerminalReaderInputCollection: Post "/v1/test_helpers/terminal/readers/{reader}/succeed_input_collection" Form => TerminalReader {
        path {
            /// Reader.
            reader: String,
        }
        optional {
            /// Skip non required inputs: one of `all`, `none`.
            skip_non_required_inputs: TerminalReaderSkipNonRequiredInputs,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// Timeouts a test terminal reader input collection.
    ///
    /// `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection`, by the cargo feature
    /// `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/terminal/readers/timeout_input_collection)
    pub struct TimeoutTestTerminalReaderInputCollection: Post "/v1/test_helpers/terminal/readers/{reader}/timeout_input_collection" Form => TerminalReader {
        path {
            /// Reader.
            reader: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalReader>,
        }
    }
}

crate::operation! {
    /// Updates a terminal reader.
    ///
    /// `POST /v1/terminal/readers/{reader}`, by the cargo feature `terminal_reader`.
    /// [Reference](https://docs.stripe.com/api/terminal/readers/update)
    pub struct UpdateTerminalReader: Post "/v1/terminal/readers/{reader}" Form => MaybeDeleted<TerminalReader, TerminalReaderId> {
        path {
            /// Reader: the id of a `terminal.reader`.
            reader: TerminalReaderId,
        }
        optional {
            /// Label: can be cleared.
            label: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<MaybeDeleted<TerminalReader, TerminalReaderId>>,
        }
    }
}

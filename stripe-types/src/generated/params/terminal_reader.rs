// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, TerminalReaderChoiceStyle, TerminalReaderDefaultValue, TerminalReaderId,
    TerminalReaderInputType,
};

/// The answer for a deleted `terminal.reader`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedTerminalReader {
    /// The id, unique within the account.
    pub id: TerminalReaderId,
    /// Deleted.
    pub deleted: bool,
    /// Device type: one of 19 values.
    pub device_type: DeletedTerminalReaderDeviceType,
    /// Serial number.
    pub serial_number: String,
}

crate::record!(
    DeletedTerminalReader, "terminal.reader", true,
    ["id", "deleted", "device_type", "serial_number"],
    [id, deleted, device_type, serial_number],
);

crate::open_enum! {
    /// Values of [`DeletedTerminalReader::device_type`](crate::DeletedTerminalReader::device_type).
    pub enum DeletedTerminalReaderDeviceType {
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

crate::open_enum! {
    /// Values of
    /// [`PresentTestTerminalReaderPaymentMethod::type_`](crate::PresentTestTerminalReaderPaymentMethod::type_).
    pub enum PresentTestTerminalReaderPaymentMethodType {
        Card = "card",
        CardPresent = "card_present",
        InteracPresent = "interac_present",
    }
}

crate::params! {
    /// Held by
    /// [`ProcessTerminalReaderSetupIntent::process_config`](crate::ProcessTerminalReaderSetupIntent::process_config).
    pub struct ProcessTerminalReaderSetupIntentProcessConfigParams {
        optional {
            /// Enable customer cancellation.
            enable_customer_cancellation: bool,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`ProcessTerminalReaderSetupIntent::allow_redisplay`](crate::ProcessTerminalReaderSetupIntent::allow_redisplay),
    /// [`TerminalReaderCollectConfigParams::allow_redisplay`](crate::TerminalReaderCollectConfigParams::allow_redisplay),
    /// [`TerminalReaderProcessConfigParams::allow_redisplay`](crate::TerminalReaderProcessConfigParams::allow_redisplay).
    pub enum TerminalReaderAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

crate::params! {
    /// Held by
    /// [`PresentTestTerminalReaderPaymentMethod::card`](crate::PresentTestTerminalReaderPaymentMethod::card).
    pub struct TerminalReaderCardParams {
        required {
            /// Exp month.
            exp_month: i64,
            /// Exp year.
            exp_year: i64,
            /// Number.
            number: String,
        }
        optional {
            /// Cvc.
            cvc: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PresentTestTerminalReaderPaymentMethod::card_present`](crate::PresentTestTerminalReaderPaymentMethod::card_present).
    pub struct TerminalReaderCardPresentParams {
        optional {
            /// Number.
            number: String,
        }
    }
}

crate::params! {
    /// Held by [`TerminalReaderCartParams::line_items`](crate::TerminalReaderCartParams::line_items).
    pub struct TerminalReaderCartLineItemParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Description.
            description: String,
            /// Quantity.
            quantity: i64,
        }
    }
}

crate::params! {
    /// Held by [`SetTerminalReaderReaderDisplay::cart`](crate::SetTerminalReaderReaderDisplay::cart).
    pub struct TerminalReaderCartParams {
        required {
            /// Currency.
            currency: Currency,
            /// Total: in minor units of the currency.
            total: i64,
        }
        required_lists {
            /// Line items.
            line_items: TerminalReaderCartLineItemParams,
        }
        optional {
            /// Tax.
            tax: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CollectTerminalReaderPaymentMethod::collect_config`](crate::CollectTerminalReaderPaymentMethod::collect_config).
    pub struct TerminalReaderCollectConfigParams {
        optional {
            /// Allow redisplay: one of `always`, `limited`, `unspecified`.
            allow_redisplay: TerminalReaderAllowRedisplay,
            /// Enable customer cancellation.
            enable_customer_cancellation: bool,
            /// Skip tipping.
            skip_tipping: bool,
        }
        boxed {
            /// Tipping.
            tipping: TerminalReaderCollectConfigTippingParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TerminalReaderCollectConfigParams::tipping`](crate::TerminalReaderCollectConfigParams::tipping),
    /// [`TerminalReaderProcessConfigParams::tipping`](crate::TerminalReaderProcessConfigParams::tipping).
    pub struct TerminalReaderCollectConfigTippingParams {
        optional {
            /// Amount eligible: in minor units of the currency.
            amount_eligible: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ConfirmTerminalReaderPaymentIntent::confirm_config`](crate::ConfirmTerminalReaderPaymentIntent::confirm_config).
    pub struct TerminalReaderConfirmConfigParams {
        optional {
            /// Return url.
            return_url: String,
        }
    }
}

crate::params! {
    /// Held by [`TerminalReaderInputParams::custom_text`](crate::TerminalReaderInputParams::custom_text).
    pub struct TerminalReaderInputCustomTextParams {
        required {
            /// Title: at most 40 characters.
            title: String,
        }
        optional {
            /// Description: at most 500 characters.
            description: String,
            /// Skip button: at most 14 characters.
            skip_button: String,
            /// Submit button: at most 30 characters.
            submit_button: String,
        }
    }
}

crate::params! {
    /// Held by [`CollectTerminalReaderInputs::inputs`](crate::CollectTerminalReaderInputs::inputs).
    pub struct TerminalReaderInputParams {
        required {
            /// Custom text.
            custom_text: TerminalReaderInputCustomTextParams,
            /// Type: one of `email`, `numeric`, `phone`, `selection`, `signature`, `text`.
            type_ = "type": TerminalReaderInputType,
        }
        optional {
            /// Required.
            required: bool,
        }
        boxed {
            /// Selection.
            selection: TerminalReaderInputSelectionParams,
        }
        lists {
            /// Toggles.
            toggles: TerminalReaderInputToggleParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TerminalReaderInputSelectionParams::choices`](crate::TerminalReaderInputSelectionParams::choices).
    pub struct TerminalReaderInputSelectionChoiceParams {
        required {
            /// Id: at most 50 characters.
            id: String,
            /// Text: at most 30 characters.
            text: String,
        }
        optional {
            /// Style: one of `primary`, `secondary`.
            style: TerminalReaderChoiceStyle,
        }
    }
}

crate::params! {
    /// Held by [`TerminalReaderInputParams::selection`](crate::TerminalReaderInputParams::selection).
    pub struct TerminalReaderInputSelectionParams {
        required_lists {
            /// Choices.
            choices: TerminalReaderInputSelectionChoiceParams,
        }
    }
}

crate::params! {
    /// Held by [`TerminalReaderInputParams::toggles`](crate::TerminalReaderInputParams::toggles).
    pub struct TerminalReaderInputToggleParams {
        optional {
            /// Default value: one of `disabled`, `enabled`.
            default_value: TerminalReaderDefaultValue,
            /// Description: at most 50 characters.
            description: String,
            /// Title: at most 50 characters.
            title: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PresentTestTerminalReaderPaymentMethod::interac_present`](crate::PresentTestTerminalReaderPaymentMethod::interac_present).
    pub struct TerminalReaderInteracPresentParams {
        optional {
            /// Number.
            number: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ProcessTerminalReaderPaymentIntent::process_config`](crate::ProcessTerminalReaderPaymentIntent::process_config).
    pub struct TerminalReaderProcessConfigParams {
        optional {
            /// Allow redisplay: one of `always`, `limited`, `unspecified`.
            allow_redisplay: TerminalReaderAllowRedisplay,
            /// Enable customer cancellation.
            enable_customer_cancellation: bool,
            /// Return url.
            return_url: String,
            /// Skip tipping.
            skip_tipping: bool,
        }
        boxed {
            /// Tipping.
            tipping: TerminalReaderCollectConfigTippingParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`RefundTerminalReaderPayment::refund_payment_config`](crate::RefundTerminalReaderPayment::refund_payment_config).
    pub struct TerminalReaderRefundPaymentConfigParams {
        optional {
            /// Enable customer cancellation.
            enable_customer_cancellation: bool,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SucceedTestTerminalReaderInputCollection::skip_non_required_inputs`](crate::SucceedTestTerminalReaderInputCollection::skip_non_required_inputs).
    pub enum TerminalReaderSkipNonRequiredInputs {
        All = "all",
        None = "none",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, CustomerId, Decimal, Expand, Expandable, Expansion, Metadata, Object, ObjectInfo,
    PaymentAddress, PaymentBillingDetails, PaymentMethodId, RadarPaymentEvaluationId, Timestamp,
};

/// The object `radar.payment_evaluation`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarPaymentEvaluation {
    /// The id, unique within the account.
    pub id: RadarPaymentEvaluationId,
    /// Client device metadata details: may be absent.
    pub client_device_metadata_details: Option<Boxed<PaymentEvaluationClientDeviceMetadata>>,
    /// Created at: a time in seconds since 1970.
    pub created_at: Timestamp,
    /// Customer details: may be absent.
    pub customer_details: Option<Boxed<PaymentEvaluationCustomerDetails>>,
    /// Events: may be absent.
    pub events: Option<Vec<PaymentEvaluationEvent>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    pub metadata: Option<Metadata>,
    /// Outcome: may be null or absent.
    pub outcome: Option<Boxed<PaymentEvaluationOutcome>>,
    /// Payment details: may be absent.
    pub payment_details: Option<Boxed<PaymentEvaluationPaymentDetails>>,
    /// Recommended action: one of `block`, `continue`.
    pub recommended_action: RadarPaymentEvaluationRecommendedAction,
    /// Signals.
    pub signals: PaymentEvaluationSignals,
}

crate::record!(
    RadarPaymentEvaluation, "radar.payment_evaluation", true,
    [
        "id", "client_device_metadata_details", "created_at", "customer_details", "events", "livemode",
        "metadata", "outcome", "payment_details", "recommended_action", "signals",
    ],
    [
        id, client_device_metadata_details, created_at, customer_details, events, livemode, metadata,
        outcome, payment_details, recommended_action, signals,
    ],
);

impl Object for RadarPaymentEvaluation {
    type Id = RadarPaymentEvaluationId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "radar.payment_evaluation",
        type_name: "RadarPaymentEvaluation",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[
            Expansion { path: "payment_details.payment_method_details.payment_method", targets: &["payment_method"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl RadarPaymentEvaluation {
    pub const EXPAND_PAYMENT_DETAILS_PAYMENT_METHOD_DETAILS_PAYMENT_METHOD: Expand<Self> = Expand::field("payment_details.payment_method_details.payment_method");
}

/// Held by
/// [`RadarPaymentEvaluation::client_device_metadata_details`](crate::RadarPaymentEvaluation::client_device_metadata_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationClientDeviceMetadata {
    /// Radar session.
    pub radar_session: String,
}

crate::record!(
    PaymentEvaluationClientDeviceMetadata, "", false,
    ["radar_session"],
    [radar_session],
);

/// Held by [`RadarPaymentEvaluation::customer_details`](crate::RadarPaymentEvaluation::customer_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationCustomerDetails {
    /// Customer: the id of a `customer`; may be null or absent.
    pub customer: Option<CustomerId>,
    /// Customer account: may be null or absent.
    pub customer_account: Option<String>,
    /// Email: may be null or absent.
    pub email: Option<String>,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Phone: may be null or absent.
    pub phone: Option<String>,
}

crate::record!(
    PaymentEvaluationCustomerDetails, "", false,
    ["customer", "customer_account", "email", "name", "phone"],
    [customer, customer_account, email, name, phone],
);

/// Held by [`PaymentEvaluationEvent::dispute_opened`](crate::PaymentEvaluationEvent::dispute_opened).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationDisputeOpened {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Currency.
    pub currency: Currency,
    /// Reason: one of 11 values.
    pub reason: PaymentEvaluationDisputeOpenedReason,
}

crate::record!(
    PaymentEvaluationDisputeOpened, "", false,
    ["amount", "currency", "reason"],
    [amount, currency, reason],
);

crate::open_enum! {
    /// Values of [`PaymentEvaluationDisputeOpened::reason`](crate::PaymentEvaluationDisputeOpened::reason).
    pub enum PaymentEvaluationDisputeOpenedReason {
        AccountNotAvailable = "account_not_available",
        CreditNotProcessed = "credit_not_processed",
        CustomerInitiated = "customer_initiated",
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        General = "general",
        Noncompliant = "noncompliant",
        ProductNotReceived = "product_not_received",
        ProductUnacceptable = "product_unacceptable",
        SubscriptionCanceled = "subscription_canceled",
        Unrecognized = "unrecognized",
    }
}

/// Held by
/// [`PaymentEvaluationEvent::early_fraud_warning_received`](crate::PaymentEvaluationEvent::early_fraud_warning_received).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationEarlyFraudWarningReceived {
    /// Fraud type: one of `made_with_lost_card`, `made_with_stolen_card`, `other`,
    /// `unauthorized_use_of_card`.
    pub fraud_type: RadarPaymentEvaluationFraudType,
}

crate::record!(
    PaymentEvaluationEarlyFraudWarningReceived, "", false,
    ["fraud_type"],
    [fraud_type],
);

/// Held by [`RadarPaymentEvaluation::events`](crate::RadarPaymentEvaluation::events).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationEvent {
    /// Details where `type` is `dispute_opened`. May be absent.
    pub dispute_opened: Option<Boxed<PaymentEvaluationDisputeOpened>>,
    /// Details where `type` is `early_fraud_warning_received`. May be absent.
    pub early_fraud_warning_received: Option<Boxed<PaymentEvaluationEarlyFraudWarningReceived>>,
    /// Occurred at: a time in seconds since 1970.
    pub occurred_at: Timestamp,
    /// Details where `type` is `refunded`. May be absent.
    pub refunded: Option<Boxed<PaymentEvaluationRefunded>>,
    /// Type: one of `dispute_opened`, `early_fraud_warning_received`, `refunded`, `user_intervention_raised`,
    /// `user_intervention_resolved`.
    pub type_: PaymentEvaluationEventType,
    /// Details where `type` is `user_intervention_raised`. May be absent.
    pub user_intervention_raised: Option<Boxed<PaymentEvaluationUserInterventionRaised>>,
    /// Details where `type` is `user_intervention_resolved`. May be absent.
    pub user_intervention_resolved: Option<Boxed<PaymentEvaluationUserInterventionResolved>>,
}

crate::record!(
    PaymentEvaluationEvent, "", false,
    [
        "dispute_opened", "early_fraud_warning_received", "occurred_at", "refunded", "type",
        "user_intervention_raised", "user_intervention_resolved",
    ],
    [
        dispute_opened, early_fraud_warning_received, occurred_at, refunded, type_, user_intervention_raised,
        user_intervention_resolved,
    ],
);

crate::open_enum! {
    /// Values of [`PaymentEvaluationEvent::type_`](crate::PaymentEvaluationEvent::type_).
    pub enum PaymentEvaluationEventType {
        DisputeOpened = "dispute_opened",
        EarlyFraudWarningReceived = "early_fraud_warning_received",
        Refunded = "refunded",
        UserInterventionRaised = "user_intervention_raised",
        UserInterventionResolved = "user_intervention_resolved",
    }
}

/// Held by [`PaymentEvaluationOutcome::merchant_blocked`](crate::PaymentEvaluationOutcome::merchant_blocked).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationMerchantBlocked {
    /// Reason: one of `authentication_required`, `blocked_for_fraud`, `invalid_payment`, `other`.
    pub reason: PaymentEvaluationMerchantBlockedReason,
}

crate::record!(
    PaymentEvaluationMerchantBlocked, "", false,
    ["reason"],
    [reason],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentEvaluationMerchantBlocked::reason`](crate::PaymentEvaluationMerchantBlocked::reason).
    pub enum PaymentEvaluationMerchantBlockedReason {
        AuthenticationRequired = "authentication_required",
        BlockedForFraud = "blocked_for_fraud",
        InvalidPayment = "invalid_payment",
        Other = "other",
    }
}

/// Held by
/// [`PaymentEvaluationMoneyMovementDetails::card`](crate::PaymentEvaluationMoneyMovementDetails::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationMoneyMovementCard {
    /// Customer presence: one of `off_session`, `on_session`; may be null or absent.
    pub customer_presence: Option<RadarPaymentEvaluationCustomerPresence>,
    /// Payment type: one of `one_off`, `recurring`, `setup_one_off`, `setup_recurring`; may be null or
    /// absent.
    pub payment_type: Option<RadarPaymentEvaluationPaymentType>,
}

crate::record!(
    PaymentEvaluationMoneyMovementCard, "", false,
    ["customer_presence", "payment_type"],
    [customer_presence, payment_type],
);

/// Held by
/// [`PaymentEvaluationPaymentDetails::money_movement_details`](crate::PaymentEvaluationPaymentDetails::money_movement_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationMoneyMovementDetails {
    /// Card: may be null or absent.
    pub card: Option<Boxed<PaymentEvaluationMoneyMovementCard>>,
    /// Money movement type: one of `card`.
    pub money_movement_type: RadarPaymentEvaluationMoneyMovementType,
}

crate::record!(
    PaymentEvaluationMoneyMovementDetails, "", false,
    ["card", "money_movement_type"],
    [card, money_movement_type],
);

/// Held by [`RadarPaymentEvaluation::outcome`](crate::RadarPaymentEvaluation::outcome).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationOutcome {
    /// Details where `type` is `merchant_blocked`. May be absent.
    pub merchant_blocked: Option<Boxed<PaymentEvaluationMerchantBlocked>>,
    /// Payment intent id: may be absent.
    pub payment_intent_id: Option<String>,
    /// Details where `type` is `rejected`. May be absent.
    pub rejected: Option<Boxed<PaymentEvaluationRejected>>,
    /// Details where `type` is `succeeded`. May be absent.
    pub succeeded: Option<Boxed<PaymentEvaluationSucceeded>>,
    /// Type: one of `failed`, `merchant_blocked`, `rejected`, `succeeded`.
    pub type_: PaymentEvaluationOutcomeType,
}

crate::record!(
    PaymentEvaluationOutcome, "", false,
    ["merchant_blocked", "payment_intent_id", "rejected", "succeeded", "type"],
    [merchant_blocked, payment_intent_id, rejected, succeeded, type_],
);

crate::open_enum! {
    /// Values of [`PaymentEvaluationOutcome::type_`](crate::PaymentEvaluationOutcome::type_).
    pub enum PaymentEvaluationOutcomeType {
        Failed = "failed",
        MerchantBlocked = "merchant_blocked",
        Rejected = "rejected",
        Succeeded = "succeeded",
    }
}

/// Held by [`RadarPaymentEvaluation::payment_details`](crate::RadarPaymentEvaluation::payment_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationPaymentDetails {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Currency.
    pub currency: Currency,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Money movement details: may be null or absent.
    pub money_movement_details: Option<Boxed<PaymentEvaluationMoneyMovementDetails>>,
    /// Payment method details: may be null or absent.
    pub payment_method_details: Option<Boxed<PaymentEvaluationPaymentMethodDetails>>,
    /// Shipping details: may be null or absent.
    pub shipping_details: Option<Boxed<PaymentEvaluationShipping>>,
    /// Statement descriptor: may be null or absent.
    pub statement_descriptor: Option<String>,
}

crate::record!(
    PaymentEvaluationPaymentDetails, "", false,
    [
        "amount", "currency", "description", "money_movement_details", "payment_method_details",
        "shipping_details", "statement_descriptor",
    ],
    [
        amount, currency, description, money_movement_details, payment_method_details, shipping_details,
        statement_descriptor,
    ],
);

/// Held by
/// [`PaymentEvaluationPaymentDetails::payment_method_details`](crate::PaymentEvaluationPaymentDetails::payment_method_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationPaymentMethodDetails {
    /// Billing details: may be null or absent.
    pub billing_details: Option<Boxed<PaymentBillingDetails>>,
    /// Payment method: the id of a `payment_method`; expandable.
    pub payment_method: Expandable<PaymentMethodId>,
}

crate::record!(
    PaymentEvaluationPaymentMethodDetails, "", false,
    ["billing_details", "payment_method"],
    [billing_details, payment_method],
);

/// Held by [`PaymentEvaluationEvent::refunded`](crate::PaymentEvaluationEvent::refunded).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationRefunded {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Currency.
    pub currency: Currency,
    /// Reason: one of `duplicate`, `fraudulent`, `other`, `requested_by_customer`.
    pub reason: PaymentEvaluationRefundedReason,
}

crate::record!(
    PaymentEvaluationRefunded, "", false,
    ["amount", "currency", "reason"],
    [amount, currency, reason],
);

crate::open_enum! {
    /// Values of [`PaymentEvaluationRefunded::reason`](crate::PaymentEvaluationRefunded::reason).
    pub enum PaymentEvaluationRefundedReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        Other = "other",
        RequestedByCustomer = "requested_by_customer",
    }
}

/// Held by [`PaymentEvaluationOutcome::rejected`](crate::PaymentEvaluationOutcome::rejected).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationRejected {
    /// Card: may be absent.
    pub card: Option<Boxed<PaymentEvaluationRejectedCard>>,
}

crate::record!(
    PaymentEvaluationRejected, "", false,
    ["card"],
    [card],
);

/// Held by [`PaymentEvaluationRejected::card`](crate::PaymentEvaluationRejected::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationRejectedCard {
    /// Address line1 check: one of `fail`, `pass`, `unavailable`, `unchecked`.
    pub address_line1_check: RadarPaymentEvaluationAddressLine1Check,
    /// Address postal code check: one of `fail`, `pass`, `unavailable`, `unchecked`.
    pub address_postal_code_check: RadarPaymentEvaluationAddressPostalCodeCheck,
    /// Cvc check: one of `fail`, `pass`, `unavailable`, `unchecked`.
    pub cvc_check: RadarPaymentEvaluationCvcCheck,
    /// Reason: one of 13 values.
    pub reason: PaymentEvaluationRejectedCardReason,
}

crate::record!(
    PaymentEvaluationRejectedCard, "", false,
    ["address_line1_check", "address_postal_code_check", "cvc_check", "reason"],
    [address_line1_check, address_postal_code_check, cvc_check, reason],
);

crate::open_enum! {
    /// Values of [`PaymentEvaluationRejectedCard::reason`](crate::PaymentEvaluationRejectedCard::reason).
    pub enum PaymentEvaluationRejectedCardReason {
        AuthenticationFailed = "authentication_failed",
        DoNotHonor = "do_not_honor",
        Expired = "expired",
        IncorrectCvc = "incorrect_cvc",
        IncorrectNumber = "incorrect_number",
        IncorrectPostalCode = "incorrect_postal_code",
        InsufficientFunds = "insufficient_funds",
        InvalidAccount = "invalid_account",
        LostCard = "lost_card",
        Other = "other",
        ProcessingError = "processing_error",
        ReportedStolen = "reported_stolen",
        TryAgainLater = "try_again_later",
    }
}

/// Held by
/// [`PaymentEvaluationPaymentDetails::shipping_details`](crate::PaymentEvaluationPaymentDetails::shipping_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationShipping {
    /// Address.
    pub address: PaymentAddress,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Phone: may be null or absent.
    pub phone: Option<String>,
}

crate::record!(
    PaymentEvaluationShipping, "", false,
    ["address", "name", "phone"],
    [address, name, phone],
);

/// Held by
/// [`PaymentEvaluationSignals::fraudulent_payment`](crate::PaymentEvaluationSignals::fraudulent_payment).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationSignalV2 {
    /// Evaluated at: a time in seconds since 1970.
    pub evaluated_at: Timestamp,
    /// Risk level: one of `elevated`, `highest`, `low`, `normal`, `not_assessed`, `unknown`.
    pub risk_level: RadarPaymentEvaluationRiskLevel,
    /// Score: an exact decimal.
    pub score: Decimal,
}

crate::record!(
    PaymentEvaluationSignalV2, "", false,
    ["evaluated_at", "risk_level", "score"],
    [evaluated_at, risk_level, score],
);

/// Held by [`RadarPaymentEvaluation::signals`](crate::RadarPaymentEvaluation::signals).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationSignals {
    /// Fraudulent payment.
    pub fraudulent_payment: PaymentEvaluationSignalV2,
}

crate::record!(
    PaymentEvaluationSignals, "", false,
    ["fraudulent_payment"],
    [fraudulent_payment],
);

/// Held by [`PaymentEvaluationOutcome::succeeded`](crate::PaymentEvaluationOutcome::succeeded).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationSucceeded {
    /// Card: may be absent.
    pub card: Option<Boxed<PaymentEvaluationSucceededCard>>,
}

crate::record!(
    PaymentEvaluationSucceeded, "", false,
    ["card"],
    [card],
);

/// Held by [`PaymentEvaluationSucceeded::card`](crate::PaymentEvaluationSucceeded::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationSucceededCard {
    /// Address line1 check: one of `fail`, `pass`, `unavailable`, `unchecked`.
    pub address_line1_check: RadarPaymentEvaluationAddressLine1Check,
    /// Address postal code check: one of `fail`, `pass`, `unavailable`, `unchecked`.
    pub address_postal_code_check: RadarPaymentEvaluationAddressPostalCodeCheck,
    /// Cvc check: one of `fail`, `pass`, `unavailable`, `unchecked`.
    pub cvc_check: RadarPaymentEvaluationCvcCheck,
}

crate::record!(
    PaymentEvaluationSucceededCard, "", false,
    ["address_line1_check", "address_postal_code_check", "cvc_check"],
    [address_line1_check, address_postal_code_check, cvc_check],
);

/// Held by
/// [`PaymentEvaluationEvent::user_intervention_raised`](crate::PaymentEvaluationEvent::user_intervention_raised).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationUserInterventionRaised {
    /// Details where `type` is `custom`. May be absent.
    pub custom: Option<Boxed<PaymentEvaluationUserInterventionRaisedCustom>>,
    /// Key.
    pub key: String,
    /// Type: one of `3ds`, `captcha`, `custom`.
    pub type_: PaymentEvaluationUserInterventionRaisedType,
}

crate::record!(
    PaymentEvaluationUserInterventionRaised, "", false,
    ["custom", "key", "type"],
    [custom, key, type_],
);

/// Held by
/// [`PaymentEvaluationUserInterventionRaised::custom`](crate::PaymentEvaluationUserInterventionRaised::custom).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationUserInterventionRaisedCustom {
    /// Type.
    pub type_: String,
}

crate::record!(
    PaymentEvaluationUserInterventionRaisedCustom, "", false,
    ["type"],
    [type_],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentEvaluationUserInterventionRaised::type_`](crate::PaymentEvaluationUserInterventionRaised::type_).
    pub enum PaymentEvaluationUserInterventionRaisedType {
        V3ds = "3ds",
        Captcha = "captcha",
        Custom = "custom",
    }
}

/// Held by
/// [`PaymentEvaluationEvent::user_intervention_resolved`](crate::PaymentEvaluationEvent::user_intervention_resolved).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentEvaluationUserInterventionResolved {
    /// Key.
    pub key: String,
    /// Outcome: one of `abandoned`, `failed`, `passed`; may be null or absent.
    pub outcome: Option<PaymentEvaluationUserInterventionResolvedOutcome>,
}

crate::record!(
    PaymentEvaluationUserInterventionResolved, "", false,
    ["key", "outcome"],
    [key, outcome],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentEvaluationUserInterventionResolved::outcome`](crate::PaymentEvaluationUserInterventionResolved::outcome).
    pub enum PaymentEvaluationUserInterventionResolvedOutcome {
        Abandoned = "abandoned",
        Failed = "failed",
        Passed = "passed",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentEvaluationRejectedCard::address_line1_check`](crate::PaymentEvaluationRejectedCard::address_line1_check),
    /// [`PaymentEvaluationSucceededCard::address_line1_check`](crate::PaymentEvaluationSucceededCard::address_line1_check).
    pub enum RadarPaymentEvaluationAddressLine1Check {
        Fail = "fail",
        Pass = "pass",
        Unavailable = "unavailable",
        Unchecked = "unchecked",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentEvaluationRejectedCard::address_postal_code_check`](crate::PaymentEvaluationRejectedCard::address_postal_code_check),
    /// [`PaymentEvaluationSucceededCard::address_postal_code_check`](crate::PaymentEvaluationSucceededCard::address_postal_code_check).
    pub enum RadarPaymentEvaluationAddressPostalCodeCheck {
        Fail = "fail",
        Pass = "pass",
        Unavailable = "unavailable",
        Unchecked = "unchecked",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentEvaluationMoneyMovementCard::customer_presence`](crate::PaymentEvaluationMoneyMovementCard::customer_presence),
    /// [`RadarPaymentEvaluationMoneyMovementDetailCardParams::customer_presence`](crate::RadarPaymentEvaluationMoneyMovementDetailCardParams::customer_presence).
    pub enum RadarPaymentEvaluationCustomerPresence {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentEvaluationRejectedCard::cvc_check`](crate::PaymentEvaluationRejectedCard::cvc_check),
    /// [`PaymentEvaluationSucceededCard::cvc_check`](crate::PaymentEvaluationSucceededCard::cvc_check).
    pub enum RadarPaymentEvaluationCvcCheck {
        Fail = "fail",
        Pass = "pass",
        Unavailable = "unavailable",
        Unchecked = "unchecked",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentEvaluationEarlyFraudWarningReceived::fraud_type`](crate::PaymentEvaluationEarlyFraudWarningReceived::fraud_type).
    pub enum RadarPaymentEvaluationFraudType {
        MadeWithLostCard = "made_with_lost_card",
        MadeWithStolenCard = "made_with_stolen_card",
        Other = "other",
        UnauthorizedUseOfCard = "unauthorized_use_of_card",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentEvaluationMoneyMovementDetails::money_movement_type`](crate::PaymentEvaluationMoneyMovementDetails::money_movement_type),
    /// [`PaymentEvaluationPaymentDetailsMoneyMovementDetailsParams::money_movement_type`](crate::PaymentEvaluationPaymentDetailsMoneyMovementDetailsParams::money_movement_type).
    pub enum RadarPaymentEvaluationMoneyMovementType {
        Card = "card",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentEvaluationMoneyMovementCard::payment_type`](crate::PaymentEvaluationMoneyMovementCard::payment_type),
    /// [`RadarPaymentEvaluationMoneyMovementDetailCardParams::payment_type`](crate::RadarPaymentEvaluationMoneyMovementDetailCardParams::payment_type).
    pub enum RadarPaymentEvaluationPaymentType {
        OneOff = "one_off",
        Recurring = "recurring",
        SetupOneOff = "setup_one_off",
        SetupRecurring = "setup_recurring",
    }
}

crate::open_enum! {
    /// Values of
    /// [`RadarPaymentEvaluation::recommended_action`](crate::RadarPaymentEvaluation::recommended_action).
    pub enum RadarPaymentEvaluationRecommendedAction {
        Block = "block",
        Continue = "continue",
    }
}

crate::open_enum! {
    /// Values of [`PaymentEvaluationSignalV2::risk_level`](crate::PaymentEvaluationSignalV2::risk_level).
    pub enum RadarPaymentEvaluationRiskLevel {
        Elevated = "elevated",
        Highest = "highest",
        Low = "low",
        Normal = "normal",
        NotAssessed = "not_assessed",
        Unknown = "unknown",
    }
}

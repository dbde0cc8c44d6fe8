// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, CustomerId, CvcCheck, Decimal, ExpandTo, Expandable, Expansion, Metadata, Object, ObjectInfo,
    PaymentBillingDetails, PaymentEvaluationSignalV2RiskLevel, PaymentIntentProcessingType,
    PaymentIntentSetupFutureUsage, PaymentMethodId, PaymentShipping, RadarPaymentEvaluationId, Timestamp,
};

/// The object `radar.payment_evaluation`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RadarPaymentEvaluation {
    pub id: RadarPaymentEvaluationId,
    pub client_device_metadata_details: Option<Box<PaymentEvaluationClientDeviceMetadata>>,
    pub created_at: Timestamp,
    pub customer_details: Option<Box<PaymentEvaluationCustomerDetails>>,
    pub events: Option<Vec<PaymentEvaluationEvent>>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub outcome: Option<Box<PaymentEvaluationOutcome>>,
    pub payment_details: Option<Box<PaymentEvaluationPaymentDetails>>,
    pub recommended_action: RadarPaymentEvaluationRecommendedAction,
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
        nested_lists: &[],
        events: &[],
    };
}

impl RadarPaymentEvaluation {
    pub const EXPAND_PAYMENT_DETAILS_PAYMENT_METHOD_DETAILS_PAYMENT_METHOD: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("payment_details.payment_method_details.payment_method");
}

/// Held by `RadarPaymentEvaluation.client_device_metadata_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationClientDeviceMetadata {
    pub radar_session: String,
}

crate::record!(
    PaymentEvaluationClientDeviceMetadata, "", false,
    ["radar_session"],
    [radar_session],
);

/// Held by `RadarPaymentEvaluation.customer_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationCustomerDetails {
    pub customer: Option<CustomerId>,
    pub customer_account: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
}

crate::record!(
    PaymentEvaluationCustomerDetails, "", false,
    ["customer", "customer_account", "email", "name", "phone"],
    [customer, customer_account, email, name, phone],
);

/// Held by `PaymentEvaluationEvent.dispute_opened`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationDisputeOpened {
    pub amount: i64,
    pub currency: Currency,
    pub reason: PaymentEvaluationDisputeOpenedReason,
}

crate::record!(
    PaymentEvaluationDisputeOpened, "", false,
    ["amount", "currency", "reason"],
    [amount, currency, reason],
);

crate::open_enum! {
    /// Values of `PaymentEvaluationDisputeOpened.reason`.
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

/// Held by `PaymentEvaluationEvent.early_fraud_warning_received`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationEarlyFraudWarningReceived {
    pub fraud_type: PaymentEvaluationEarlyFraudWarningReceivedFraudType,
}

crate::record!(
    PaymentEvaluationEarlyFraudWarningReceived, "", false,
    ["fraud_type"],
    [fraud_type],
);

crate::open_enum! {
    /// Values of `PaymentEvaluationEarlyFraudWarningReceived.fraud_type`.
    pub enum PaymentEvaluationEarlyFraudWarningReceivedFraudType {
        MadeWithLostCard = "made_with_lost_card",
        MadeWithStolenCard = "made_with_stolen_card",
        Other = "other",
        UnauthorizedUseOfCard = "unauthorized_use_of_card",
    }
}

/// Held by `RadarPaymentEvaluation.events`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationEvent {
    pub dispute_opened: Option<Box<PaymentEvaluationDisputeOpened>>,
    pub early_fraud_warning_received: Option<Box<PaymentEvaluationEarlyFraudWarningReceived>>,
    pub occurred_at: Timestamp,
    pub refunded: Option<Box<PaymentEvaluationRefunded>>,
    pub type_: PaymentEvaluationEventType,
    pub user_intervention_raised: Option<Box<PaymentEvaluationUserInterventionRaised>>,
    pub user_intervention_resolved: Option<Box<PaymentEvaluationUserInterventionResolved>>,
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
    /// Values of `PaymentEvaluationEvent.type`.
    pub enum PaymentEvaluationEventType {
        DisputeOpened = "dispute_opened",
        EarlyFraudWarningReceived = "early_fraud_warning_received",
        Refunded = "refunded",
        UserInterventionRaised = "user_intervention_raised",
        UserInterventionResolved = "user_intervention_resolved",
    }
}

/// Held by `PaymentEvaluationOutcome.merchant_blocked`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationMerchantBlocked {
    pub reason: PaymentEvaluationMerchantBlockedReason,
}

crate::record!(
    PaymentEvaluationMerchantBlocked, "", false,
    ["reason"],
    [reason],
);

crate::open_enum! {
    /// Values of `PaymentEvaluationMerchantBlocked.reason`.
    pub enum PaymentEvaluationMerchantBlockedReason {
        AuthenticationRequired = "authentication_required",
        BlockedForFraud = "blocked_for_fraud",
        InvalidPayment = "invalid_payment",
        Other = "other",
    }
}

/// Held by `PaymentEvaluationMoneyMovementDetails.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationMoneyMovementCard {
    pub customer_presence: Option<PaymentIntentSetupFutureUsage>,
    pub payment_type: Option<PaymentEvaluationMoneyMovementCardPaymentType>,
}

crate::record!(
    PaymentEvaluationMoneyMovementCard, "", false,
    ["customer_presence", "payment_type"],
    [customer_presence, payment_type],
);

crate::open_enum! {
    /// Values of `PaymentEvaluationMoneyMovementCard.payment_type`, `EvaluationPaymentDetailsMoneyMovementDetailsCardParams.payment_type`.
    pub enum PaymentEvaluationMoneyMovementCardPaymentType {
        OneOff = "one_off",
        Recurring = "recurring",
        SetupOneOff = "setup_one_off",
        SetupRecurring = "setup_recurring",
    }
}

/// Held by `PaymentEvaluationPaymentDetails.money_movement_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationMoneyMovementDetails {
    pub card: Option<Box<PaymentEvaluationMoneyMovementCard>>,
    pub money_movement_type: PaymentIntentProcessingType,
}

crate::record!(
    PaymentEvaluationMoneyMovementDetails, "", false,
    ["card", "money_movement_type"],
    [card, money_movement_type],
);

/// Held by `RadarPaymentEvaluation.outcome`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationOutcome {
    pub merchant_blocked: Option<Box<PaymentEvaluationMerchantBlocked>>,
    pub payment_intent_id: Option<String>,
    pub rejected: Option<Box<PaymentEvaluationRejected>>,
    pub succeeded: Option<Box<PaymentEvaluationSucceeded>>,
    pub type_: PaymentEvaluationOutcomeType,
}

crate::record!(
    PaymentEvaluationOutcome, "", false,
    ["merchant_blocked", "payment_intent_id", "rejected", "succeeded", "type"],
    [merchant_blocked, payment_intent_id, rejected, succeeded, type_],
);

crate::open_enum! {
    /// Values of `PaymentEvaluationOutcome.type`.
    pub enum PaymentEvaluationOutcomeType {
        Failed = "failed",
        MerchantBlocked = "merchant_blocked",
        Rejected = "rejected",
        Succeeded = "succeeded",
    }
}

/// Held by `RadarPaymentEvaluation.payment_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationPaymentDetails {
    pub amount: i64,
    pub currency: Currency,
    pub description: Option<String>,
    pub money_movement_details: Option<Box<PaymentEvaluationMoneyMovementDetails>>,
    pub payment_method_details: Option<Box<PaymentEvaluationPaymentMethodDetails>>,
    pub shipping_details: Option<Box<PaymentShipping>>,
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

/// Held by `PaymentEvaluationPaymentDetails.payment_method_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationPaymentMethodDetails {
    pub billing_details: Option<Box<PaymentBillingDetails>>,
    pub payment_method: Expandable<PaymentMethodId>,
}

crate::record!(
    PaymentEvaluationPaymentMethodDetails, "", false,
    ["billing_details", "payment_method"],
    [billing_details, payment_method],
);

/// Held by `PaymentEvaluationEvent.refunded`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationRefunded {
    pub amount: i64,
    pub currency: Currency,
    pub reason: PaymentEvaluationRefundedReason,
}

crate::record!(
    PaymentEvaluationRefunded, "", false,
    ["amount", "currency", "reason"],
    [amount, currency, reason],
);

crate::open_enum! {
    /// Values of `PaymentEvaluationRefunded.reason`.
    pub enum PaymentEvaluationRefundedReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        Other = "other",
        RequestedByCustomer = "requested_by_customer",
    }
}

/// Held by `PaymentEvaluationOutcome.rejected`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationRejected {
    pub card: Option<Box<PaymentEvaluationRejectedCard>>,
}

crate::record!(
    PaymentEvaluationRejected, "", false,
    ["card"],
    [card],
);

/// Held by `PaymentEvaluationRejected.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationRejectedCard {
    pub address_line1_check: CvcCheck,
    pub address_postal_code_check: CvcCheck,
    pub cvc_check: CvcCheck,
    pub reason: PaymentEvaluationRejectedCardReason,
}

crate::record!(
    PaymentEvaluationRejectedCard, "", false,
    ["address_line1_check", "address_postal_code_check", "cvc_check", "reason"],
    [address_line1_check, address_postal_code_check, cvc_check, reason],
);

crate::open_enum! {
    /// Values of `PaymentEvaluationRejectedCard.reason`.
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

/// Held by `PaymentEvaluationSignals.fraudulent_payment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationSignalV2 {
    pub evaluated_at: Timestamp,
    pub risk_level: PaymentEvaluationSignalV2RiskLevel,
    pub score: Decimal,
}

crate::record!(
    PaymentEvaluationSignalV2, "", false,
    ["evaluated_at", "risk_level", "score"],
    [evaluated_at, risk_level, score],
);

/// Held by `RadarPaymentEvaluation.signals`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationSignals {
    pub fraudulent_payment: PaymentEvaluationSignalV2,
}

crate::record!(
    PaymentEvaluationSignals, "", false,
    ["fraudulent_payment"],
    [fraudulent_payment],
);

/// Held by `PaymentEvaluationOutcome.succeeded`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationSucceeded {
    pub card: Option<Box<PaymentEvaluationSucceededCard>>,
}

crate::record!(
    PaymentEvaluationSucceeded, "", false,
    ["card"],
    [card],
);

/// Held by `PaymentEvaluationSucceeded.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationSucceededCard {
    pub address_line1_check: CvcCheck,
    pub address_postal_code_check: CvcCheck,
    pub cvc_check: CvcCheck,
}

crate::record!(
    PaymentEvaluationSucceededCard, "", false,
    ["address_line1_check", "address_postal_code_check", "cvc_check"],
    [address_line1_check, address_postal_code_check, cvc_check],
);

/// Held by `PaymentEvaluationEvent.user_intervention_raised`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationUserInterventionRaised {
    pub custom: Option<Box<PaymentEvaluationUserInterventionRaisedCustom>>,
    pub key: String,
    pub type_: PaymentEvaluationUserInterventionRaisedType,
}

crate::record!(
    PaymentEvaluationUserInterventionRaised, "", false,
    ["custom", "key", "type"],
    [custom, key, type_],
);

/// Held by `PaymentEvaluationUserInterventionRaised.custom`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationUserInterventionRaisedCustom {
    pub type_: String,
}

crate::record!(
    PaymentEvaluationUserInterventionRaisedCustom, "", false,
    ["type"],
    [type_],
);

crate::open_enum! {
    /// Values of `PaymentEvaluationUserInterventionRaised.type`.
    pub enum PaymentEvaluationUserInterventionRaisedType {
        V3ds = "3ds",
        Captcha = "captcha",
        Custom = "custom",
    }
}

/// Held by `PaymentEvaluationEvent.user_intervention_resolved`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEvaluationUserInterventionResolved {
    pub key: String,
    pub outcome: Option<PaymentEvaluationUserInterventionResolvedOutcome>,
}

crate::record!(
    PaymentEvaluationUserInterventionResolved, "", false,
    ["key", "outcome"],
    [key, outcome],
);

crate::open_enum! {
    /// Values of `PaymentEvaluationUserInterventionResolved.outcome`.
    pub enum PaymentEvaluationUserInterventionResolvedOutcome {
        Abandoned = "abandoned",
        Failed = "failed",
        Passed = "passed",
    }
}

crate::open_enum! {
    /// Values of `RadarPaymentEvaluation.recommended_action`.
    pub enum RadarPaymentEvaluationRecommendedAction {
        Block = "block",
        Continue = "continue",
    }
}

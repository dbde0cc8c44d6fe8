// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransaction, Currency, Decimal, ExpandTo, Expandable, Expansion, IssuingAmountDetails,
    IssuingAuthorizationCardPresence, IssuingAuthorizationFleetDataPurchaseType,
    IssuingAuthorizationFleetDataServiceType, IssuingAuthorizationFuelDataType,
    IssuingAuthorizationFuelDataUnit, IssuingAuthorizationId, IssuingAuthorizationMerchantData, IssuingCard,
    IssuingCardholderId, IssuingFleetReportedBreakdown, IssuingTokenId, IssuingTransaction, ListInfo,
    ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `issuing.authorization`.
///
/// See <https://docs.stripe.com/api/issuing/authorizations/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorization {
    pub id: IssuingAuthorizationId,
    pub amount: i64,
    pub amount_details: Option<Box<IssuingAmountDetails>>,
    pub approved: bool,
    pub authorization_method: IssuingAuthorizationAuthorizationMethod,
    pub balance_transactions: Vec<BalanceTransaction>,
    pub card: IssuingCard,
    pub card_presence: Option<IssuingAuthorizationCardPresence>,
    pub cardholder: Option<Expandable<IssuingCardholderId>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub fleet: Option<Box<IssuingAuthorizationFleetData>>,
    pub fraud_challenges: Option<Vec<IssuingAuthorizationFraudChallenge>>,
    pub fuel: Option<Box<IssuingAuthorizationFuelData>>,
    pub livemode: bool,
    pub merchant_amount: i64,
    pub merchant_currency: Currency,
    pub merchant_data: IssuingAuthorizationMerchantData,
    pub metadata: Metadata,
    pub network_data: Option<Box<IssuingAuthorizationNetworkData>>,
    pub pending_request: Option<Box<IssuingAuthorizationPendingRequest>>,
    pub request_history: Vec<IssuingAuthorizationRequest>,
    pub status: IssuingAuthorizationStatus,
    pub token: Option<Expandable<IssuingTokenId>>,
    pub transactions: Vec<IssuingTransaction>,
    pub treasury: Option<Box<IssuingAuthorizationTreasury>>,
    pub verification_data: IssuingAuthorizationVerificationData,
    pub verified_by_fraud_challenge: Option<bool>,
    pub wallet: Option<String>,
}

crate::record!(
    IssuingAuthorization, "issuing.authorization", true,
    [
        "id", "amount", "amount_details", "approved", "authorization_method", "balance_transactions", "card",
        "card_presence", "cardholder", "created", "currency", "fleet", "fraud_challenges", "fuel",
        "livemode", "merchant_amount", "merchant_currency", "merchant_data", "metadata", "network_data",
        "pending_request", "request_history", "status", "token", "transactions", "treasury",
        "verification_data", "verified_by_fraud_challenge", "wallet",
    ],
    [
        id, amount, amount_details, approved, authorization_method, balance_transactions, card,
        card_presence, cardholder, created, currency, fleet, fraud_challenges, fuel, livemode,
        merchant_amount, merchant_currency, merchant_data, metadata, network_data, pending_request,
        request_history, status, token, transactions, treasury, verification_data,
        verified_by_fraud_challenge, wallet,
    ],
);

impl Object for IssuingAuthorization {
    type Id = IssuingAuthorizationId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "issuing.authorization",
        type_name: "IssuingAuthorization",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/issuing/authorizations/{authorization}"),
        list: Some(&ListInfo { path: "/v1/issuing/authorizations", parent: None, style: ListStyle::Cursor, required: &[], filters: &["card", "cardholder", "created", "status"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "cardholder", targets: &["issuing.cardholder"], array: false },
            Expansion { path: "token", targets: &["issuing.token"], array: false },
        ],
        nested_lists: &[],
        events: &[
            "issuing_authorization.created", "issuing_authorization.request",
            "issuing_authorization.updated",
        ],
    };
}

impl IssuingAuthorization {
    pub const EXPAND_CARDHOLDER: ExpandTo<Self, IssuingCardholderId> = ExpandTo::new("cardholder");
    pub const EXPAND_TOKEN: ExpandTo<Self, IssuingTokenId> = ExpandTo::new("token");
}

/// Held by `IssuingAuthorizationVerificationData.authentication_exemption`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorizationAuthenticationExemption {
    pub claimed_by: IssuingAuthorizationAuthenticationExemptionClaimedBy,
    pub type_: IssuingAuthorizationAuthenticationExemptionType,
}

crate::record!(
    IssuingAuthorizationAuthenticationExemption, "", false,
    ["claimed_by", "type"],
    [claimed_by, type_],
);

crate::open_enum! {
    /// Values of `IssuingAuthorizationAuthenticationExemption.claimed_by`, `AuthorizationVerificationDataAuthenticationExemptionParams.claimed_by`.
    pub enum IssuingAuthorizationAuthenticationExemptionClaimedBy {
        Acquirer = "acquirer",
        Issuer = "issuer",
    }
}

crate::open_enum! {
    /// Values of `IssuingAuthorizationAuthenticationExemption.type`, `AuthorizationVerificationDataAuthenticationExemptionParams.type`.
    pub enum IssuingAuthorizationAuthenticationExemptionType {
        LowValueTransaction = "low_value_transaction",
        TransactionRiskAnalysis = "transaction_risk_analysis",
        Unknown = "unknown",
    }
}

crate::open_enum! {
    /// Values of `IssuingAuthorization.authorization_method`, `CreateTestIssuingAuthorization.authorization_method`.
    pub enum IssuingAuthorizationAuthorizationMethod {
        Chip = "chip",
        Contactless = "contactless",
        KeyedIn = "keyed_in",
        Online = "online",
        Swipe = "swipe",
    }
}

/// Held by `IssuingAuthorizationFleetData.cardholder_prompt_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorizationFleetCardholderPromptData {
    pub alphanumeric_id: Option<String>,
    pub driver_id: Option<String>,
    pub odometer: Option<i64>,
    pub unspecified_id: Option<String>,
    pub user_id: Option<String>,
    pub vehicle_number: Option<String>,
}

crate::record!(
    IssuingAuthorizationFleetCardholderPromptData, "", false,
    ["alphanumeric_id", "driver_id", "odometer", "unspecified_id", "user_id", "vehicle_number"],
    [alphanumeric_id, driver_id, odometer, unspecified_id, user_id, vehicle_number],
);

/// Held by `IssuingAuthorization.fleet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorizationFleetData {
    pub cardholder_prompt_data: Option<Box<IssuingAuthorizationFleetCardholderPromptData>>,
    pub purchase_type: Option<IssuingAuthorizationFleetDataPurchaseType>,
    pub reported_breakdown: Option<Box<IssuingFleetReportedBreakdown>>,
    pub service_type: Option<IssuingAuthorizationFleetDataServiceType>,
}

crate::record!(
    IssuingAuthorizationFleetData, "", false,
    ["cardholder_prompt_data", "purchase_type", "reported_breakdown", "service_type"],
    [cardholder_prompt_data, purchase_type, reported_breakdown, service_type],
);

/// Held by `IssuingAuthorization.fraud_challenges`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorizationFraudChallenge {
    pub channel: IssuingAuthorizationFraudChallengeChannel,
    pub status: IssuingAuthorizationFraudChallengeStatus,
    pub undeliverable_reason: Option<IssuingAuthorizationFraudChallengeUndeliverableReason>,
}

crate::record!(
    IssuingAuthorizationFraudChallenge, "", false,
    ["channel", "status", "undeliverable_reason"],
    [channel, status, undeliverable_reason],
);

crate::open_enum! {
    /// Values of `IssuingAuthorizationFraudChallenge.channel`.
    pub enum IssuingAuthorizationFraudChallengeChannel {
        Sms = "sms",
    }
}

crate::open_enum! {
    /// Values of `IssuingAuthorizationFraudChallenge.status`.
    pub enum IssuingAuthorizationFraudChallengeStatus {
        Expired = "expired",
        Pending = "pending",
        Rejected = "rejected",
        Undeliverable = "undeliverable",
        Verified = "verified",
    }
}

crate::open_enum! {
    /// Values of `IssuingAuthorizationFraudChallenge.undeliverable_reason`.
    pub enum IssuingAuthorizationFraudChallengeUndeliverableReason {
        NoPhoneNumber = "no_phone_number",
        UnsupportedPhoneNumber = "unsupported_phone_number",
    }
}

/// Held by `IssuingAuthorization.fuel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorizationFuelData {
    pub industry_product_code: Option<String>,
    pub quantity_decimal: Option<Decimal>,
    pub type_: Option<IssuingAuthorizationFuelDataType>,
    pub unit: Option<IssuingAuthorizationFuelDataUnit>,
    pub unit_cost_decimal: Option<Decimal>,
}

crate::record!(
    IssuingAuthorizationFuelData, "", false,
    ["industry_product_code", "quantity_decimal", "type", "unit", "unit_cost_decimal"],
    [industry_product_code, quantity_decimal, type_, unit, unit_cost_decimal],
);

/// Held by `IssuingAuthorization.network_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorizationNetworkData {
    pub acquiring_institution_id: Option<String>,
    pub system_trace_audit_number: Option<String>,
    pub transaction_id: Option<String>,
}

crate::record!(
    IssuingAuthorizationNetworkData, "", false,
    ["acquiring_institution_id", "system_trace_audit_number", "transaction_id"],
    [acquiring_institution_id, system_trace_audit_number, transaction_id],
);

/// Held by `IssuingAuthorization.pending_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorizationPendingRequest {
    pub amount: i64,
    pub amount_details: Option<Box<IssuingAmountDetails>>,
    pub currency: Currency,
    pub is_amount_controllable: bool,
    pub merchant_amount: i64,
    pub merchant_currency: Currency,
    pub network_risk_score: Option<i64>,
}

crate::record!(
    IssuingAuthorizationPendingRequest, "", false,
    [
        "amount", "amount_details", "currency", "is_amount_controllable", "merchant_amount",
        "merchant_currency", "network_risk_score",
    ],
    [
        amount, amount_details, currency, is_amount_controllable, merchant_amount, merchant_currency,
        network_risk_score,
    ],
);

/// Held by `IssuingAuthorization.request_history`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorizationRequest {
    pub amount: i64,
    pub amount_details: Option<Box<IssuingAmountDetails>>,
    pub approved: bool,
    pub authorization_code: Option<String>,
    pub created: Timestamp,
    pub currency: Currency,
    pub merchant_amount: i64,
    pub merchant_currency: Currency,
    pub network_risk_score: Option<i64>,
    pub reason: IssuingAuthorizationRequestReason,
    pub reason_message: Option<String>,
    pub requested_at: Option<Timestamp>,
}

crate::record!(
    IssuingAuthorizationRequest, "", false,
    [
        "amount", "amount_details", "approved", "authorization_code", "created", "currency",
        "merchant_amount", "merchant_currency", "network_risk_score", "reason", "reason_message",
        "requested_at",
    ],
    [
        amount, amount_details, approved, authorization_code, created, currency, merchant_amount,
        merchant_currency, network_risk_score, reason, reason_message, requested_at,
    ],
);

crate::open_enum! {
    /// Values of `IssuingAuthorizationRequest.reason`.
    pub enum IssuingAuthorizationRequestReason {
        AccountDisabled = "account_disabled",
        CardActive = "card_active",
        CardCanceled = "card_canceled",
        CardExpired = "card_expired",
        CardInactive = "card_inactive",
        CardholderBlocked = "cardholder_blocked",
        CardholderInactive = "cardholder_inactive",
        CardholderVerificationRequired = "cardholder_verification_required",
        InsecureAuthorizationMethod = "insecure_authorization_method",
        InsufficientFunds = "insufficient_funds",
        NetworkFallback = "network_fallback",
        NotAllowed = "not_allowed",
        PinBlocked = "pin_blocked",
        SpendingControls = "spending_controls",
        SuspectedFraud = "suspected_fraud",
        VerificationFailed = "verification_failed",
        WebhookApproved = "webhook_approved",
        WebhookDeclined = "webhook_declined",
        WebhookError = "webhook_error",
        WebhookTimeout = "webhook_timeout",
    }
}

crate::open_enum! {
    /// Values of `IssuingAuthorization.status`, `ListIssuingAuthorizations.status`.
    pub enum IssuingAuthorizationStatus {
        Closed = "closed",
        Expired = "expired",
        Pending = "pending",
        Reversed = "reversed",
    }
}

/// Held by `IssuingAuthorizationVerificationData.three_d_secure`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorizationThreeDSecure {
    pub result: IssuingAuthorizationThreeDSecureResult,
}

crate::record!(
    IssuingAuthorizationThreeDSecure, "", false,
    ["result"],
    [result],
);

crate::open_enum! {
    /// Values of `IssuingAuthorizationThreeDSecure.result`, `IssuingAuthorizationVerificationDataThreeDSecureParams.result`.
    pub enum IssuingAuthorizationThreeDSecureResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        Failed = "failed",
        Required = "required",
    }
}

/// Held by `IssuingAuthorization.treasury`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorizationTreasury {
    pub received_credits: Vec<String>,
    pub received_debits: Vec<String>,
    pub transaction: Option<String>,
}

crate::record!(
    IssuingAuthorizationTreasury, "", false,
    ["received_credits", "received_debits", "transaction"],
    [received_credits, received_debits, transaction],
);

/// Held by `IssuingAuthorization.verification_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorizationVerificationData {
    pub address_line1_check: IssuingAuthorizationVerificationDataCvcCheck,
    pub address_postal_code_check: IssuingAuthorizationVerificationDataCvcCheck,
    pub authentication_exemption: Option<Box<IssuingAuthorizationAuthenticationExemption>>,
    pub cvc_check: IssuingAuthorizationVerificationDataCvcCheck,
    pub expiry_check: IssuingAuthorizationVerificationDataCvcCheck,
    pub postal_code: Option<String>,
    pub three_d_secure: Option<Box<IssuingAuthorizationThreeDSecure>>,
}

crate::record!(
    IssuingAuthorizationVerificationData, "", false,
    [
        "address_line1_check", "address_postal_code_check", "authentication_exemption", "cvc_check",
        "expiry_check", "postal_code", "three_d_secure",
    ],
    [
        address_line1_check, address_postal_code_check, authentication_exemption, cvc_check, expiry_check,
        postal_code, three_d_secure,
    ],
);

crate::open_enum! {
    /// Values of `IssuingAuthorizationVerificationData.address_line1_check`, `IssuingAuthorizationVerificationData.address_postal_code_check`, `IssuingAuthorizationVerificationData.cvc_check` and 5 more.
    pub enum IssuingAuthorizationVerificationDataCvcCheck {
        Match = "match",
        Mismatch = "mismatch",
        NotProvided = "not_provided",
    }
}

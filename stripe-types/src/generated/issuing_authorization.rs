// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransaction, Boxed, Currency, Decimal, Expand, Expandable, Expansion, IssuingAmountDetails,
    IssuingAuthorizationId, IssuingAuthorizationMerchantData, IssuingCard, IssuingCardholderId,
    IssuingFleetReportedBreakdown, IssuingTokenId, IssuingTransaction, ListInfo, ListStyle, Metadata, Object,
    ObjectInfo, Timestamp,
};

/// The object `issuing.authorization`.
///
/// See <https://docs.stripe.com/api/issuing/authorizations/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorization {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-id)
    pub id: IssuingAuthorizationId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-amount)
    pub amount: i64,
    /// Amount details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-amount_details)
    pub amount_details: Option<Boxed<IssuingAmountDetails>>,
    /// Approved.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-approved)
    pub approved: bool,
    /// Authorization method: one of `chip`, `contactless`, `keyed_in`, `online`, `swipe`.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-authorization_method)
    pub authorization_method: IssuingAuthorizationAuthorizationMethod,
    /// Balance transactions.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-balance_transactions)
    pub balance_transactions: Vec<BalanceTransaction>,
    /// Card.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-card)
    pub card: IssuingCard,
    /// Card presence: one of `not_present`, `present`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-card_presence)
    pub card_presence: Option<IssuingAuthorizationCardPresence>,
    /// Cardholder: the id of an `issuing.cardholder`; expandable; expand it by
    /// [`EXPAND_CARDHOLDER`](Self::EXPAND_CARDHOLDER); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-cardholder)
    pub cardholder: Option<Expandable<IssuingCardholderId>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-currency)
    pub currency: Currency,
    /// Fleet: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet)
    pub fleet: Option<Boxed<IssuingAuthorizationFleetData>>,
    /// Fraud challenges: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fraud_challenges)
    pub fraud_challenges: Option<Vec<IssuingAuthorizationFraudChallenge>>,
    /// Fuel: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fuel)
    pub fuel: Option<Boxed<IssuingAuthorizationFuelData>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-livemode)
    pub livemode: bool,
    /// Merchant amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_amount)
    pub merchant_amount: i64,
    /// Merchant currency.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_currency)
    pub merchant_currency: Currency,
    /// Merchant data.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_data)
    pub merchant_data: IssuingAuthorizationMerchantData,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-metadata)
    pub metadata: Metadata,
    /// Network data: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-network_data)
    pub network_data: Option<Boxed<IssuingAuthorizationNetworkData>>,
    /// Pending request: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-pending_request)
    pub pending_request: Option<Boxed<IssuingAuthorizationPendingRequest>>,
    /// Request history.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history)
    pub request_history: Vec<IssuingAuthorizationRequest>,
    /// Status: one of `closed`, `expired`, `pending`, `reversed`.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-status)
    pub status: IssuingAuthorizationStatus,
    /// Token: the id of an `issuing.token`; expandable; expand it by [`EXPAND_TOKEN`](Self::EXPAND_TOKEN);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-token)
    pub token: Option<Expandable<IssuingTokenId>>,
    /// Transactions.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-transactions)
    pub transactions: Vec<IssuingTransaction>,
    /// Treasury: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-treasury)
    pub treasury: Option<Boxed<IssuingAuthorizationTreasury>>,
    /// Verification data.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verification_data)
    pub verification_data: IssuingAuthorizationVerificationData,
    /// Verified by fraud challenge: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verified_by_fraud_challenge)
    pub verified_by_fraud_challenge: Option<bool>,
    /// Wallet: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-wallet)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "issuing_authorization.created", "issuing_authorization.request",
            "issuing_authorization.updated",
        ],
    };
}

impl IssuingAuthorization {
    pub const EXPAND_CARD: Expand<Self> = Expand::field("card");
    pub const EXPAND_CARDHOLDER: Expand<Self> = Expand::field("cardholder");
    pub const EXPAND_TOKEN: Expand<Self> = Expand::field("token");
}

/// Held by
/// [`IssuingAuthorizationVerificationData::authentication_exemption`](crate::IssuingAuthorizationVerificationData::authentication_exemption).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationAuthenticationExemption {
    /// Claimed by: one of `acquirer`, `issuer`.
    pub claimed_by: IssuingAuthorizationClaimedBy,
    /// Type: one of `low_value_transaction`, `transaction_risk_analysis`, `unknown`.
    pub type_: IssuingAuthorizationAuthenticationExemptionType,
}

crate::record!(
    IssuingAuthorizationAuthenticationExemption, "", false,
    ["claimed_by", "type"],
    [claimed_by, type_],
);

crate::open_enum! {
    /// Values of
    /// [`IssuingAuthorizationAuthenticationExemption::type_`](crate::IssuingAuthorizationAuthenticationExemption::type_),
    /// [`AuthorizationVerificationDataAuthenticationExemptionParams::type_`](crate::AuthorizationVerificationDataAuthenticationExemptionParams::type_).
    pub enum IssuingAuthorizationAuthenticationExemptionType {
        LowValueTransaction = "low_value_transaction",
        TransactionRiskAnalysis = "transaction_risk_analysis",
        Unknown = "unknown",
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingAuthorization::authorization_method`](crate::IssuingAuthorization::authorization_method),
    /// [`CreateTestIssuingAuthorization::authorization_method`](crate::CreateTestIssuingAuthorization::authorization_method).
    pub enum IssuingAuthorizationAuthorizationMethod {
        Chip = "chip",
        Contactless = "contactless",
        KeyedIn = "keyed_in",
        Online = "online",
        Swipe = "swipe",
    }
}

crate::open_enum! {
    /// Values of [`IssuingAuthorization::card_presence`](crate::IssuingAuthorization::card_presence).
    pub enum IssuingAuthorizationCardPresence {
        NotPresent = "not_present",
        Present = "present",
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingAuthorizationVerificationData::cvc_check`](crate::IssuingAuthorizationVerificationData::cvc_check),
    /// [`IssuingAuthorizationVerificationData::expiry_check`](crate::IssuingAuthorizationVerificationData::expiry_check),
    /// [`IssuingAuthorizationVerificationDataParams::cvc_check`](crate::IssuingAuthorizationVerificationDataParams::cvc_check)
    /// and 5 more.
    pub enum IssuingAuthorizationCheck {
        Match = "match",
        Mismatch = "mismatch",
        NotProvided = "not_provided",
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingAuthorizationAuthenticationExemption::claimed_by`](crate::IssuingAuthorizationAuthenticationExemption::claimed_by),
    /// [`AuthorizationVerificationDataAuthenticationExemptionParams::claimed_by`](crate::AuthorizationVerificationDataAuthenticationExemptionParams::claimed_by).
    pub enum IssuingAuthorizationClaimedBy {
        Acquirer = "acquirer",
        Issuer = "issuer",
    }
}

/// Held by
/// [`IssuingAuthorizationFleetData::cardholder_prompt_data`](crate::IssuingAuthorizationFleetData::cardholder_prompt_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationFleetCardholderPromptData {
    /// Alphanumeric id: may be null or absent.
    pub alphanumeric_id: Option<String>,
    /// Driver id: may be null or absent.
    pub driver_id: Option<String>,
    /// Odometer: may be null or absent.
    pub odometer: Option<i64>,
    /// Unspecified id: may be null or absent.
    pub unspecified_id: Option<String>,
    /// User id: may be null or absent.
    pub user_id: Option<String>,
    /// Vehicle number: may be null or absent.
    pub vehicle_number: Option<String>,
}

crate::record!(
    IssuingAuthorizationFleetCardholderPromptData, "", false,
    ["alphanumeric_id", "driver_id", "odometer", "unspecified_id", "user_id", "vehicle_number"],
    [alphanumeric_id, driver_id, odometer, unspecified_id, user_id, vehicle_number],
);

/// Held by [`IssuingAuthorization::fleet`](crate::IssuingAuthorization::fleet).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationFleetData {
    /// Cardholder prompt data: may be null or absent.
    pub cardholder_prompt_data: Option<Boxed<IssuingAuthorizationFleetCardholderPromptData>>,
    /// Purchase type: one of `fuel_and_non_fuel_purchase`, `fuel_purchase`, `non_fuel_purchase`; may be null
    /// or absent.
    pub purchase_type: Option<IssuingAuthorizationPurchaseType>,
    /// Reported breakdown: may be null or absent.
    pub reported_breakdown: Option<Boxed<IssuingFleetReportedBreakdown>>,
    /// Service type: one of `full_service`, `non_fuel_transaction`, `self_service`; may be null or absent.
    pub service_type: Option<IssuingAuthorizationServiceType>,
}

crate::record!(
    IssuingAuthorizationFleetData, "", false,
    ["cardholder_prompt_data", "purchase_type", "reported_breakdown", "service_type"],
    [cardholder_prompt_data, purchase_type, reported_breakdown, service_type],
);

/// Held by [`IssuingAuthorization::fraud_challenges`](crate::IssuingAuthorization::fraud_challenges).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationFraudChallenge {
    /// Channel: one of `sms`.
    pub channel: IssuingAuthorizationFraudChallengeChannel,
    /// Status: one of `expired`, `pending`, `rejected`, `undeliverable`, `verified`.
    pub status: IssuingAuthorizationFraudChallengeStatus,
    /// Undeliverable reason: one of `no_phone_number`, `unsupported_phone_number`; may be null or absent.
    pub undeliverable_reason: Option<IssuingAuthorizationUndeliverableReason>,
}

crate::record!(
    IssuingAuthorizationFraudChallenge, "", false,
    ["channel", "status", "undeliverable_reason"],
    [channel, status, undeliverable_reason],
);

crate::open_enum! {
    /// Values of
    /// [`IssuingAuthorizationFraudChallenge::channel`](crate::IssuingAuthorizationFraudChallenge::channel).
    pub enum IssuingAuthorizationFraudChallengeChannel {
        Sms = "sms",
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingAuthorizationFraudChallenge::status`](crate::IssuingAuthorizationFraudChallenge::status).
    pub enum IssuingAuthorizationFraudChallengeStatus {
        Expired = "expired",
        Pending = "pending",
        Rejected = "rejected",
        Undeliverable = "undeliverable",
        Verified = "verified",
    }
}

/// Held by [`IssuingAuthorization::fuel`](crate::IssuingAuthorization::fuel).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationFuelData {
    /// Industry product code: may be null or absent.
    pub industry_product_code: Option<String>,
    /// Quantity decimal: an exact decimal; may be null or absent.
    pub quantity_decimal: Option<Decimal>,
    /// Type: one of `diesel`, `other`, `unleaded_plus`, `unleaded_regular`, `unleaded_super`; may be null or
    /// absent.
    pub type_: Option<IssuingAuthorizationFuelDataType>,
    /// Unit: one of 8 values; may be null or absent.
    pub unit: Option<IssuingAuthorizationFuelDataUnit>,
    /// Unit cost decimal: an exact decimal; may be null or absent.
    pub unit_cost_decimal: Option<Decimal>,
}

crate::record!(
    IssuingAuthorizationFuelData, "", false,
    ["industry_product_code", "quantity_decimal", "type", "unit", "unit_cost_decimal"],
    [industry_product_code, quantity_decimal, type_, unit, unit_cost_decimal],
);

crate::open_enum! {
    /// Values of [`IssuingAuthorizationFuelData::type_`](crate::IssuingAuthorizationFuelData::type_),
    /// [`IssuingAuthorizationFuelParams::type_`](crate::IssuingAuthorizationFuelParams::type_).
    pub enum IssuingAuthorizationFuelDataType {
        Diesel = "diesel",
        Other = "other",
        UnleadedPlus = "unleaded_plus",
        UnleadedRegular = "unleaded_regular",
        UnleadedSuper = "unleaded_super",
    }
}

crate::open_enum! {
    /// Values of [`IssuingAuthorizationFuelData::unit`](crate::IssuingAuthorizationFuelData::unit),
    /// [`IssuingAuthorizationFuelParams::unit`](crate::IssuingAuthorizationFuelParams::unit).
    pub enum IssuingAuthorizationFuelDataUnit {
        ChargingMinute = "charging_minute",
        ImperialGallon = "imperial_gallon",
        Kilogram = "kilogram",
        KilowattHour = "kilowatt_hour",
        Liter = "liter",
        Other = "other",
        Pound = "pound",
        UsGallon = "us_gallon",
    }
}

/// Held by [`IssuingAuthorization::network_data`](crate::IssuingAuthorization::network_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationNetworkData {
    /// Acquiring institution id: may be null or absent.
    pub acquiring_institution_id: Option<String>,
    /// System trace audit number: may be null or absent.
    pub system_trace_audit_number: Option<String>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    IssuingAuthorizationNetworkData, "", false,
    ["acquiring_institution_id", "system_trace_audit_number", "transaction_id"],
    [acquiring_institution_id, system_trace_audit_number, transaction_id],
);

/// Held by [`IssuingAuthorization::pending_request`](crate::IssuingAuthorization::pending_request).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationPendingRequest {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Amount details: may be null or absent.
    pub amount_details: Option<Boxed<IssuingAmountDetails>>,
    /// Currency.
    pub currency: Currency,
    /// Is amount controllable.
    pub is_amount_controllable: bool,
    /// Merchant amount: in minor units of `currency`.
    pub merchant_amount: i64,
    /// Merchant currency.
    pub merchant_currency: Currency,
    /// Network risk score: may be null or absent.
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

crate::open_enum! {
    /// Values of
    /// [`IssuingAuthorizationFleetData::purchase_type`](crate::IssuingAuthorizationFleetData::purchase_type),
    /// [`IssuingAuthorizationFleetParams::purchase_type`](crate::IssuingAuthorizationFleetParams::purchase_type),
    /// [`IssuingAuthorizationPurchaseDetailsFleetParams::purchase_type`](crate::IssuingAuthorizationPurchaseDetailsFleetParams::purchase_type).
    pub enum IssuingAuthorizationPurchaseType {
        FuelAndNonFuelPurchase = "fuel_and_non_fuel_purchase",
        FuelPurchase = "fuel_purchase",
        NonFuelPurchase = "non_fuel_purchase",
    }
}

/// Held by [`IssuingAuthorization::request_history`](crate::IssuingAuthorization::request_history).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationRequest {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Amount details: may be null or absent.
    pub amount_details: Option<Boxed<IssuingAmountDetails>>,
    /// Approved.
    pub approved: bool,
    /// Authorization code: may be null or absent.
    pub authorization_code: Option<String>,
    /// Created: a time in seconds since 1970.
    pub created: Timestamp,
    /// Currency.
    pub currency: Currency,
    /// Merchant amount: in minor units of `currency`.
    pub merchant_amount: i64,
    /// Merchant currency.
    pub merchant_currency: Currency,
    /// Network risk score: may be null or absent.
    pub network_risk_score: Option<i64>,
    /// Reason: one of 20 values.
    pub reason: IssuingAuthorizationRequestReason,
    /// Reason message: may be null or absent.
    pub reason_message: Option<String>,
    /// Requested at: a time in seconds since 1970; may be null or absent.
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
    /// Values of [`IssuingAuthorizationRequest::reason`](crate::IssuingAuthorizationRequest::reason).
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
    /// Values of
    /// [`IssuingAuthorizationFleetData::service_type`](crate::IssuingAuthorizationFleetData::service_type),
    /// [`IssuingAuthorizationFleetParams::service_type`](crate::IssuingAuthorizationFleetParams::service_type),
    /// [`IssuingAuthorizationPurchaseDetailsFleetParams::service_type`](crate::IssuingAuthorizationPurchaseDetailsFleetParams::service_type).
    pub enum IssuingAuthorizationServiceType {
        FullService = "full_service",
        NonFuelTransaction = "non_fuel_transaction",
        SelfService = "self_service",
    }
}

crate::open_enum! {
    /// Values of [`IssuingAuthorization::status`](crate::IssuingAuthorization::status),
    /// [`ListIssuingAuthorizations::status`](crate::ListIssuingAuthorizations::status).
    pub enum IssuingAuthorizationStatus {
        Closed = "closed",
        Expired = "expired",
        Pending = "pending",
        Reversed = "reversed",
    }
}

/// Held by
/// [`IssuingAuthorizationVerificationData::three_d_secure`](crate::IssuingAuthorizationVerificationData::three_d_secure).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationThreeDSecure {
    /// Result: one of `attempt_acknowledged`, `authenticated`, `failed`, `required`.
    pub result: IssuingAuthorizationThreeDSecureResult,
}

crate::record!(
    IssuingAuthorizationThreeDSecure, "", false,
    ["result"],
    [result],
);

crate::open_enum! {
    /// Values of
    /// [`IssuingAuthorizationThreeDSecure::result`](crate::IssuingAuthorizationThreeDSecure::result),
    /// [`IssuingAuthorizationVerificationDataThreeDSecureParams::result`](crate::IssuingAuthorizationVerificationDataThreeDSecureParams::result).
    pub enum IssuingAuthorizationThreeDSecureResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        Failed = "failed",
        Required = "required",
    }
}

/// Held by [`IssuingAuthorization::treasury`](crate::IssuingAuthorization::treasury).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationTreasury {
    /// Received credits.
    pub received_credits: Vec<String>,
    /// Received debits.
    pub received_debits: Vec<String>,
    /// Transaction: may be null or absent.
    pub transaction: Option<String>,
}

crate::record!(
    IssuingAuthorizationTreasury, "", false,
    ["received_credits", "received_debits", "transaction"],
    [received_credits, received_debits, transaction],
);

crate::open_enum! {
    /// Values of
    /// [`IssuingAuthorizationFraudChallenge::undeliverable_reason`](crate::IssuingAuthorizationFraudChallenge::undeliverable_reason).
    pub enum IssuingAuthorizationUndeliverableReason {
        NoPhoneNumber = "no_phone_number",
        UnsupportedPhoneNumber = "unsupported_phone_number",
    }
}

/// Held by [`IssuingAuthorization::verification_data`](crate::IssuingAuthorization::verification_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationVerificationData {
    /// Address line1 check: one of `match`, `mismatch`, `not_provided`.
    pub address_line1_check: IssuingAuthorizationCheck,
    /// Address postal code check: one of `match`, `mismatch`, `not_provided`.
    pub address_postal_code_check: IssuingAuthorizationCheck,
    /// Authentication exemption: may be null or absent.
    pub authentication_exemption: Option<Boxed<IssuingAuthorizationAuthenticationExemption>>,
    /// Cvc check: one of `match`, `mismatch`, `not_provided`.
    pub cvc_check: IssuingAuthorizationCheck,
    /// Expiry check: one of `match`, `mismatch`, `not_provided`.
    pub expiry_check: IssuingAuthorizationCheck,
    /// Postal code: may be null or absent.
    pub postal_code: Option<String>,
    /// Three d secure: may be null or absent.
    pub three_d_secure: Option<Boxed<IssuingAuthorizationThreeDSecure>>,
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

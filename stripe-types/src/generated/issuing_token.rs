// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Expand, Expandable, Expansion, IssuingCardId, IssuingTokenId, ListInfo, ListStyle, Object,
    ObjectInfo, Timestamp,
};

/// The object `issuing.token`.
///
/// See <https://docs.stripe.com/api/issuing/tokens/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingToken {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/object#issuing_token_object-id)
    pub id: IssuingTokenId,
    /// Card: the id of an `issuing.card`; expandable; expand it by [`EXPAND_CARD`](Self::EXPAND_CARD).
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/object#issuing_token_object-card)
    pub card: Expandable<IssuingCardId>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/object#issuing_token_object-created)
    pub created: Timestamp,
    /// Device fingerprint: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/object#issuing_token_object-device_fingerprint)
    pub device_fingerprint: Option<String>,
    /// Last4: may be absent.
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/object#issuing_token_object-last4)
    pub last4: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/object#issuing_token_object-livemode)
    pub livemode: bool,
    /// Network: one of `mastercard`, `visa`.
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/object#issuing_token_object-network)
    pub network: IssuingTokenNetwork,
    /// Network data: may be absent.
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/object#issuing_token_object-network_data)
    pub network_data: Option<Boxed<IssuingTokenNetworkData>>,
    /// Network updated at: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/object#issuing_token_object-network_updated_at)
    pub network_updated_at: Timestamp,
    /// Status: one of `active`, `deleted`, `requested`, `suspended`.
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/object#issuing_token_object-status)
    pub status: IssuingTokenStatus,
    /// Wallet provider: one of `apple_pay`, `google_pay`, `samsung_pay`; may be absent.
    /// [Reference](https://docs.stripe.com/api/issuing/tokens/object#issuing_token_object-wallet_provider)
    pub wallet_provider: Option<IssuingTokenWallet>,
}

crate::record!(
    IssuingToken, "issuing.token", true,
    [
        "id", "card", "created", "device_fingerprint", "last4", "livemode", "network", "network_data",
        "network_updated_at", "status", "wallet_provider",
    ],
    [
        id, card, created, device_fingerprint, last4, livemode, network, network_data, network_updated_at,
        status, wallet_provider,
    ],
);

impl Object for IssuingToken {
    type Id = IssuingTokenId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "issuing.token",
        type_name: "IssuingToken",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/issuing/tokens/{token}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/issuing/tokens", parent: Some("issuing.card"), style: ListStyle::Cursor, required: &["card"], filters: &["card", "created", "status"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "card", targets: &["issuing.card"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &["issuing_token.created", "issuing_token.updated"],
    };
}

impl IssuingToken {
    pub const EXPAND_CARD: Expand<Self> = Expand::field("card");
}

/// Held by
/// [`IssuingTokenWalletProvider::cardholder_address`](crate::IssuingTokenWalletProvider::cardholder_address).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTokenAddress {
    /// Line1.
    pub line1: String,
    /// Postal code.
    pub postal_code: String,
}

crate::record!(
    IssuingTokenAddress, "", false,
    ["line1", "postal_code"],
    [line1, postal_code],
);

crate::open_enum! {
    /// Values of
    /// [`IssuingTokenWalletProvider::card_number_source`](crate::IssuingTokenWalletProvider::card_number_source).
    pub enum IssuingTokenCardNumberSource {
        App = "app",
        Manual = "manual",
        OnFile = "on_file",
        Other = "other",
    }
}

/// Held by [`IssuingTokenNetworkData::device`](crate::IssuingTokenNetworkData::device).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTokenDevice {
    /// Device fingerprint: may be absent.
    pub device_fingerprint: Option<String>,
    /// Ip address: may be absent.
    pub ip_address: Option<String>,
    /// Location: may be absent.
    pub location: Option<String>,
    /// Name: may be absent.
    pub name: Option<String>,
    /// Phone number: may be absent.
    pub phone_number: Option<String>,
    /// Type: one of `other`, `phone`, `watch`; may be absent.
    pub type_: Option<IssuingTokenDeviceType>,
}

crate::record!(
    IssuingTokenDevice, "", false,
    ["device_fingerprint", "ip_address", "location", "name", "phone_number", "type"],
    [device_fingerprint, ip_address, location, name, phone_number, type_],
);

crate::open_enum! {
    /// Values of [`IssuingTokenDevice::type_`](crate::IssuingTokenDevice::type_).
    pub enum IssuingTokenDeviceType {
        Other = "other",
        Phone = "phone",
        Watch = "watch",
    }
}

/// Held by [`IssuingTokenNetworkData::mastercard`](crate::IssuingTokenNetworkData::mastercard).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTokenMastercard {
    /// Card reference id: may be absent.
    pub card_reference_id: Option<String>,
    /// Token reference id.
    pub token_reference_id: String,
    /// Token requestor id.
    pub token_requestor_id: String,
    /// Token requestor name: may be absent.
    pub token_requestor_name: Option<String>,
}

crate::record!(
    IssuingTokenMastercard, "", false,
    ["card_reference_id", "token_reference_id", "token_requestor_id", "token_requestor_name"],
    [card_reference_id, token_reference_id, token_requestor_id, token_requestor_name],
);

crate::open_enum! {
    /// Values of [`IssuingToken::network`](crate::IssuingToken::network).
    pub enum IssuingTokenNetwork {
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

/// Held by [`IssuingToken::network_data`](crate::IssuingToken::network_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTokenNetworkData {
    /// Device: may be absent.
    pub device: Option<Boxed<IssuingTokenDevice>>,
    /// Details where `type` is `mastercard`. May be absent.
    pub mastercard: Option<Boxed<IssuingTokenMastercard>>,
    /// Type: one of `mastercard`, `visa`.
    pub type_: IssuingTokenNetworkDataType,
    /// Details where `type` is `visa`. May be absent.
    pub visa: Option<Boxed<IssuingTokenVisa>>,
    /// Wallet provider: may be absent.
    pub wallet_provider: Option<Boxed<IssuingTokenWalletProvider>>,
}

crate::record!(
    IssuingTokenNetworkData, "", false,
    ["device", "mastercard", "type", "visa", "wallet_provider"],
    [device, mastercard, type_, visa, wallet_provider],
);

crate::open_enum! {
    /// Values of [`IssuingTokenNetworkData::type_`](crate::IssuingTokenNetworkData::type_).
    pub enum IssuingTokenNetworkDataType {
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingTokenWalletProvider::reason_codes`](crate::IssuingTokenWalletProvider::reason_codes).
    pub enum IssuingTokenReasonCode {
        AccountCardTooNew = "account_card_too_new",
        AccountRecentlyChanged = "account_recently_changed",
        AccountTooNew = "account_too_new",
        AccountTooNewSinceLaunch = "account_too_new_since_launch",
        AdditionalDevice = "additional_device",
        DataExpired = "data_expired",
        DeferIdVDecision = "defer_id_v_decision",
        DeviceRecentlyLost = "device_recently_lost",
        GoodActivityHistory = "good_activity_history",
        HasSuspendedTokens = "has_suspended_tokens",
        HighRisk = "high_risk",
        InactiveAccount = "inactive_account",
        LongAccountTenure = "long_account_tenure",
        LowAccountScore = "low_account_score",
        LowDeviceScore = "low_device_score",
        LowPhoneNumberScore = "low_phone_number_score",
        NetworkServiceError = "network_service_error",
        OutsideHomeTerritory = "outside_home_territory",
        ProvisioningCardholderMismatch = "provisioning_cardholder_mismatch",
        ProvisioningDeviceAndCardholderMismatch = "provisioning_device_and_cardholder_mismatch",
        ProvisioningDeviceMismatch = "provisioning_device_mismatch",
        SameDeviceNoPriorAuthentication = "same_device_no_prior_authentication",
        SameDeviceSuccessfulPriorAuthentication = "same_device_successful_prior_authentication",
        SoftwareUpdate = "software_update",
        SuspiciousActivity = "suspicious_activity",
        TooManyDifferentCardholders = "too_many_different_cardholders",
        TooManyRecentAttempts = "too_many_recent_attempts",
        TooManyRecentTokens = "too_many_recent_tokens",
    }
}

crate::open_enum! {
    /// Values of [`IssuingToken::status`](crate::IssuingToken::status),
    /// [`ListIssuingTokens::status`](crate::ListIssuingTokens::status),
    /// [`UpdateIssuingToken::status`](crate::UpdateIssuingToken::status).
    pub enum IssuingTokenStatus {
        Active = "active",
        Deleted = "deleted",
        Requested = "requested",
        Suspended = "suspended",
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingTokenWalletProvider::suggested_decision`](crate::IssuingTokenWalletProvider::suggested_decision).
    pub enum IssuingTokenSuggestedDecision {
        Approve = "approve",
        Decline = "decline",
        RequireAuth = "require_auth",
    }
}

/// Held by [`IssuingTokenNetworkData::visa`](crate::IssuingTokenNetworkData::visa).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTokenVisa {
    /// Card reference id: may be null or absent.
    pub card_reference_id: Option<String>,
    /// Token reference id.
    pub token_reference_id: String,
    /// Token requestor id.
    pub token_requestor_id: String,
    /// Token risk score: may be absent.
    pub token_risk_score: Option<String>,
}

crate::record!(
    IssuingTokenVisa, "", false,
    ["card_reference_id", "token_reference_id", "token_requestor_id", "token_risk_score"],
    [card_reference_id, token_reference_id, token_requestor_id, token_risk_score],
);

crate::open_enum! {
    /// Values of [`IssuingToken::wallet_provider`](crate::IssuingToken::wallet_provider).
    pub enum IssuingTokenWallet {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
    }
}

/// Held by [`IssuingTokenNetworkData::wallet_provider`](crate::IssuingTokenNetworkData::wallet_provider).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTokenWalletProvider {
    /// Account id: may be absent.
    pub account_id: Option<String>,
    /// Account trust score: may be absent.
    pub account_trust_score: Option<i64>,
    /// Card number source: one of `app`, `manual`, `on_file`, `other`; may be absent.
    pub card_number_source: Option<IssuingTokenCardNumberSource>,
    /// Cardholder address: may be absent.
    pub cardholder_address: Option<Boxed<IssuingTokenAddress>>,
    /// Cardholder name: may be absent.
    pub cardholder_name: Option<String>,
    /// Device trust score: may be absent.
    pub device_trust_score: Option<i64>,
    /// Hashed account email address: may be absent.
    pub hashed_account_email_address: Option<String>,
    /// Reason codes: one of 28 values; may be absent.
    pub reason_codes: Option<Vec<IssuingTokenReasonCode>>,
    /// Suggested decision: one of `approve`, `decline`, `require_auth`; may be absent.
    pub suggested_decision: Option<IssuingTokenSuggestedDecision>,
    /// Suggested decision version: may be absent.
    pub suggested_decision_version: Option<String>,
}

crate::record!(
    IssuingTokenWalletProvider, "", false,
    [
        "account_id", "account_trust_score", "card_number_source", "cardholder_address", "cardholder_name",
        "device_trust_score", "hashed_account_email_address", "reason_codes", "suggested_decision",
        "suggested_decision_version",
    ],
    [
        account_id, account_trust_score, card_number_source, cardholder_address, cardholder_name,
        device_trust_score, hashed_account_email_address, reason_codes, suggested_decision,
        suggested_decision_version,
    ],
);

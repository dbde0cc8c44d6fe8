// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ExpandTo, Expandable, Expansion, IssuingCardId, IssuingTokenId, IssuingTransactionWallet, ListInfo,
    ListStyle, Object, ObjectInfo, Timestamp,
};

/// The object `issuing.token`.
///
/// See <https://docs.stripe.com/api/issuing/tokens/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingToken {
    pub id: IssuingTokenId,
    pub card: Expandable<IssuingCardId>,
    pub created: Timestamp,
    pub device_fingerprint: Option<String>,
    pub last4: Option<String>,
    pub livemode: bool,
    pub network: IssuingTokenNetwork,
    pub network_data: Option<Box<IssuingTokenNetworkData>>,
    pub network_updated_at: Timestamp,
    pub status: IssuingTokenStatus,
    pub wallet_provider: Option<IssuingTransactionWallet>,
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
        nested_lists: &[],
        events: &["issuing_token.created", "issuing_token.updated"],
    };
}

impl IssuingToken {
    pub const EXPAND_CARD: ExpandTo<Self, IssuingCardId> = ExpandTo::new("card");
}

/// Held by `IssuingTokenWalletProvider.cardholder_address`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTokenAddress {
    pub line1: String,
    pub postal_code: String,
}

crate::record!(
    IssuingTokenAddress, "", false,
    ["line1", "postal_code"],
    [line1, postal_code],
);

/// Held by `IssuingTokenNetworkData.device`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTokenDevice {
    pub device_fingerprint: Option<String>,
    pub ip_address: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
    pub type_: Option<IssuingTokenDeviceType>,
}

crate::record!(
    IssuingTokenDevice, "", false,
    ["device_fingerprint", "ip_address", "location", "name", "phone_number", "type"],
    [device_fingerprint, ip_address, location, name, phone_number, type_],
);

crate::open_enum! {
    /// Values of `IssuingTokenDevice.type`.
    pub enum IssuingTokenDeviceType {
        Other = "other",
        Phone = "phone",
        Watch = "watch",
    }
}

/// Held by `IssuingTokenNetworkData.mastercard`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTokenMastercard {
    pub card_reference_id: Option<String>,
    pub token_reference_id: String,
    pub token_requestor_id: String,
    pub token_requestor_name: Option<String>,
}

crate::record!(
    IssuingTokenMastercard, "", false,
    ["card_reference_id", "token_reference_id", "token_requestor_id", "token_requestor_name"],
    [card_reference_id, token_reference_id, token_requestor_id, token_requestor_name],
);

crate::open_enum! {
    /// Values of `IssuingToken.network`, `IssuingTokenNetworkData.type`.
    pub enum IssuingTokenNetwork {
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

/// Held by `IssuingToken.network_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTokenNetworkData {
    pub device: Option<Box<IssuingTokenDevice>>,
    pub mastercard: Option<Box<IssuingTokenMastercard>>,
    pub type_: IssuingTokenNetwork,
    pub visa: Option<Box<IssuingTokenVisa>>,
    pub wallet_provider: Option<Box<IssuingTokenWalletProvider>>,
}

crate::record!(
    IssuingTokenNetworkData, "", false,
    ["device", "mastercard", "type", "visa", "wallet_provider"],
    [device, mastercard, type_, visa, wallet_provider],
);

crate::open_enum! {
    /// Values of `IssuingToken.status`, `ListIssuingTokens.status`.
    pub enum IssuingTokenStatus {
        Active = "active",
        Deleted = "deleted",
        Requested = "requested",
        Suspended = "suspended",
    }
}

/// Held by `IssuingTokenNetworkData.visa`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTokenVisa {
    pub card_reference_id: Option<String>,
    pub token_reference_id: String,
    pub token_requestor_id: String,
    pub token_risk_score: Option<String>,
}

crate::record!(
    IssuingTokenVisa, "", false,
    ["card_reference_id", "token_reference_id", "token_requestor_id", "token_risk_score"],
    [card_reference_id, token_reference_id, token_requestor_id, token_risk_score],
);

/// Held by `IssuingTokenNetworkData.wallet_provider`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTokenWalletProvider {
    pub account_id: Option<String>,
    pub account_trust_score: Option<i64>,
    pub card_number_source: Option<IssuingTokenWalletProviderCardNumberSource>,
    pub cardholder_address: Option<Box<IssuingTokenAddress>>,
    pub cardholder_name: Option<String>,
    pub device_trust_score: Option<i64>,
    pub hashed_account_email_address: Option<String>,
    pub reason_codes: Option<Vec<IssuingTokenWalletProviderReasonCode>>,
    pub suggested_decision: Option<IssuingTokenWalletProviderSuggestedDecision>,
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

crate::open_enum! {
    /// Values of `IssuingTokenWalletProvider.card_number_source`.
    pub enum IssuingTokenWalletProviderCardNumberSource {
        App = "app",
        Manual = "manual",
        OnFile = "on_file",
        Other = "other",
    }
}

crate::open_enum! {
    /// Values of `IssuingTokenWalletProvider.reason_codes`.
    pub enum IssuingTokenWalletProviderReasonCode {
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
    /// Values of `IssuingTokenWalletProvider.suggested_decision`.
    pub enum IssuingTokenWalletProviderSuggestedDecision {
        Approve = "approve",
        Decline = "decline",
        RequireAuth = "require_auth",
    }
}

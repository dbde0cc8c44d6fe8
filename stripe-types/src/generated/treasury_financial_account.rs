// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ListInfo, ListStyle, Map, Metadata, Object, ObjectInfo, Timestamp, TreasuryFinancialAccountFeatures,
    TreasuryFinancialAccountId, UsBankAccountNetworksSupported,
};

/// The object `treasury.financial_account`.
///
/// See <https://docs.stripe.com/api/treasury/financial_accounts/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryFinancialAccount {
    pub id: TreasuryFinancialAccountId,
    pub active_features: Option<Vec<TreasuryFinancialAccountActiveFeature>>,
    pub balance: TreasuryFinancialAccountBalance,
    pub country: String,
    pub created: Timestamp,
    pub features: Option<Box<TreasuryFinancialAccountFeatures>>,
    pub financial_addresses: Vec<TreasuryFinancialAccountFinancialAddress>,
    pub is_default: Option<bool>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub nickname: Option<String>,
    pub pending_features: Option<Vec<TreasuryFinancialAccountActiveFeature>>,
    pub platform_restrictions: Option<Box<TreasuryFinancialAccountPlatformRestrictions>>,
    pub restricted_features: Option<Vec<TreasuryFinancialAccountActiveFeature>>,
    pub status: TreasuryFinancialAccountStatus,
    pub status_details: TreasuryFinancialAccountStatusDetails,
    pub supported_currencies: Vec<String>,
}

crate::record!(
    TreasuryFinancialAccount, "treasury.financial_account", true,
    [
        "id", "active_features", "balance", "country", "created", "features", "financial_addresses",
        "is_default", "livemode", "metadata", "nickname", "pending_features", "platform_restrictions",
        "restricted_features", "status", "status_details", "supported_currencies",
    ],
    [
        id, active_features, balance, country, created, features, financial_addresses, is_default, livemode,
        metadata, nickname, pending_features, platform_restrictions, restricted_features, status,
        status_details, supported_currencies,
    ],
);

impl Object for TreasuryFinancialAccount {
    type Id = TreasuryFinancialAccountId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "treasury.financial_account",
        type_name: "TreasuryFinancialAccount",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/treasury/financial_accounts/{financial_account}"),
        list: Some(&ListInfo { path: "/v1/treasury/financial_accounts", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "status"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[
            "treasury.financial_account.closed", "treasury.financial_account.created",
            "treasury.financial_account.features_status_updated",
        ],
    };
}

/// Held by `TreasuryFinancialAccountFinancialAddress.aba`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountAbaRecord {
    pub account_holder_name: String,
    pub account_number: Option<String>,
    pub account_number_last4: String,
    pub bank_name: String,
    pub routing_number: String,
}

crate::record!(
    TreasuryFinancialAccountAbaRecord, "", false,
    ["account_holder_name", "account_number", "account_number_last4", "bank_name", "routing_number"],
    [account_holder_name, account_number, account_number_last4, bank_name, routing_number],
);

crate::open_enum! {
    /// Values of `TreasuryFinancialAccount.active_features`, `TreasuryFinancialAccount.pending_features`, `TreasuryFinancialAccount.restricted_features`.
    pub enum TreasuryFinancialAccountActiveFeature {
        CardIssuing = "card_issuing",
        DepositInsurance = "deposit_insurance",
        FinancialAddressesAba = "financial_addresses.aba",
        FinancialAddressesAbaForwarding = "financial_addresses.aba.forwarding",
        InboundTransfersAch = "inbound_transfers.ach",
        IntraStripeFlows = "intra_stripe_flows",
        OutboundPaymentsAch = "outbound_payments.ach",
        OutboundPaymentsUsDomesticWire = "outbound_payments.us_domestic_wire",
        OutboundTransfersAch = "outbound_transfers.ach",
        OutboundTransfersUsDomesticWire = "outbound_transfers.us_domestic_wire",
        RemoteDepositCapture = "remote_deposit_capture",
    }
}

/// Held by `TreasuryFinancialAccount.balance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountBalance {
    pub cash: Map<i64>,
    pub inbound_pending: Map<i64>,
    pub outbound_pending: Map<i64>,
}

crate::record!(
    TreasuryFinancialAccountBalance, "", false,
    ["cash", "inbound_pending", "outbound_pending"],
    [cash, inbound_pending, outbound_pending],
);

/// Held by `TreasuryFinancialAccountStatusDetails.closed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountClosedStatusDetails {
    pub reasons: Vec<TreasuryFinancialAccountClosedStatusDetailsReason>,
}

crate::record!(
    TreasuryFinancialAccountClosedStatusDetails, "", false,
    ["reasons"],
    [reasons],
);

crate::open_enum! {
    /// Values of `TreasuryFinancialAccountClosedStatusDetails.reasons`.
    pub enum TreasuryFinancialAccountClosedStatusDetailsReason {
        AccountRejected = "account_rejected",
        ClosedByPlatform = "closed_by_platform",
        Other = "other",
    }
}

/// Held by `TreasuryFinancialAccount.financial_addresses`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountFinancialAddress {
    pub aba: Option<Box<TreasuryFinancialAccountAbaRecord>>,
    pub supported_networks: Option<Vec<UsBankAccountNetworksSupported>>,
    pub type_: TreasuryFinancialAccountFinancialAddressType,
}

crate::record!(
    TreasuryFinancialAccountFinancialAddress, "", false,
    ["aba", "supported_networks", "type"],
    [aba, supported_networks, type_],
);

crate::open_enum! {
    /// Values of `TreasuryFinancialAccountFinancialAddress.type`.
    pub enum TreasuryFinancialAccountFinancialAddressType {
        Aba = "aba",
    }
}

/// Held by `TreasuryFinancialAccount.platform_restrictions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountPlatformRestrictions {
    pub inbound_flows: Option<TreasuryFinancialAccountPlatformRestrictionsInboundFlow>,
    pub outbound_flows: Option<TreasuryFinancialAccountPlatformRestrictionsInboundFlow>,
}

crate::record!(
    TreasuryFinancialAccountPlatformRestrictions, "", false,
    ["inbound_flows", "outbound_flows"],
    [inbound_flows, outbound_flows],
);

crate::open_enum! {
    /// Values of `TreasuryFinancialAccountPlatformRestrictions.inbound_flows`, `TreasuryFinancialAccountPlatformRestrictions.outbound_flows`, `PlatformRestrictionsParams.inbound_flows` and 1 more.
    pub enum TreasuryFinancialAccountPlatformRestrictionsInboundFlow {
        Restricted = "restricted",
        Unrestricted = "unrestricted",
    }
}

crate::open_enum! {
    /// Values of `TreasuryFinancialAccount.status`, `ListTreasuryFinancialAccounts.status`.
    pub enum TreasuryFinancialAccountStatus {
        Closed = "closed",
        Open = "open",
    }
}

/// Held by `TreasuryFinancialAccount.status_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountStatusDetails {
    pub closed: Option<Box<TreasuryFinancialAccountClosedStatusDetails>>,
}

crate::record!(
    TreasuryFinancialAccountStatusDetails, "", false,
    ["closed"],
    [closed],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Expand, ListInfo, ListStyle, Map, Metadata, Object, ObjectInfo, Timestamp,
    TreasuryFinancialAccountFeatures, TreasuryFinancialAccountId,
};

/// The object `treasury.financial_account`.
///
/// See <https://docs.stripe.com/api/treasury/financial_accounts/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccount {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-id)
    pub id: TreasuryFinancialAccountId,
    /// Active features: one of 11 values; may be absent.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-active_features)
    pub active_features: Option<Vec<TreasuryFinancialAccountActiveFeature>>,
    /// Balance.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-balance)
    pub balance: TreasuryFinancialAccountBalance,
    /// Country.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-country)
    pub country: String,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-created)
    pub created: Timestamp,
    /// Features: may be absent.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-features)
    pub features: Option<Boxed<TreasuryFinancialAccountFeatures>>,
    /// Financial addresses.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-financial_addresses)
    pub financial_addresses: Vec<TreasuryFinancialAccountFinancialAddress>,
    /// Is default: may be absent.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-is_default)
    pub is_default: Option<bool>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-metadata)
    pub metadata: Option<Metadata>,
    /// Nickname: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-nickname)
    pub nickname: Option<String>,
    /// Pending features: one of 11 values; may be absent.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-pending_features)
    pub pending_features: Option<Vec<TreasuryFinancialAccountPendingFeature>>,
    /// Platform restrictions: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-platform_restrictions)
    pub platform_restrictions: Option<Boxed<TreasuryFinancialAccountPlatformRestrictions>>,
    /// Restricted features: one of 11 values; may be absent.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-restricted_features)
    pub restricted_features: Option<Vec<TreasuryFinancialAccountRestrictedFeature>>,
    /// Status: one of `closed`, `open`.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-status)
    pub status: TreasuryFinancialAccountStatus,
    /// Status details.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-status_details)
    pub status_details: TreasuryFinancialAccountStatusDetails,
    /// Supported currencies.
    /// [Reference](https://docs.stripe.com/api/treasury/financial_accounts/object#treasury_financial_account_object-supported_currencies)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "treasury.financial_account.closed", "treasury.financial_account.created",
            "treasury.financial_account.features_status_updated",
        ],
    };
}

impl TreasuryFinancialAccount {
    pub const EXPAND_FEATURES: Expand<Self> = Expand::field("features");
}

/// Held by
/// [`TreasuryFinancialAccountFinancialAddress::aba`](crate::TreasuryFinancialAccountFinancialAddress::aba).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountAbaRecord {
    /// Account holder name.
    pub account_holder_name: String,
    /// Account number: may be null or absent.
    pub account_number: Option<String>,
    /// Account number last4.
    pub account_number_last4: String,
    /// Bank name.
    pub bank_name: String,
    /// Routing number.
    pub routing_number: String,
}

crate::record!(
    TreasuryFinancialAccountAbaRecord, "", false,
    ["account_holder_name", "account_number", "account_number_last4", "bank_name", "routing_number"],
    [account_holder_name, account_number, account_number_last4, bank_name, routing_number],
);

crate::open_enum! {
    /// Values of
    /// [`TreasuryFinancialAccount::active_features`](crate::TreasuryFinancialAccount::active_features).
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

/// Held by [`TreasuryFinancialAccount::balance`](crate::TreasuryFinancialAccount::balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountBalance {
    /// Cash.
    pub cash: Map<i64>,
    /// Inbound pending.
    pub inbound_pending: Map<i64>,
    /// Outbound pending.
    pub outbound_pending: Map<i64>,
}

crate::record!(
    TreasuryFinancialAccountBalance, "", false,
    ["cash", "inbound_pending", "outbound_pending"],
    [cash, inbound_pending, outbound_pending],
);

/// Held by
/// [`TreasuryFinancialAccountStatusDetails::closed`](crate::TreasuryFinancialAccountStatusDetails::closed).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountClosedStatusDetails {
    /// Reasons: one of `account_rejected`, `closed_by_platform`, `other`.
    pub reasons: Vec<TreasuryFinancialAccountClosedStatusDetailsReason>,
}

crate::record!(
    TreasuryFinancialAccountClosedStatusDetails, "", false,
    ["reasons"],
    [reasons],
);

crate::open_enum! {
    /// Values of
    /// [`TreasuryFinancialAccountClosedStatusDetails::reasons`](crate::TreasuryFinancialAccountClosedStatusDetails::reasons).
    pub enum TreasuryFinancialAccountClosedStatusDetailsReason {
        AccountRejected = "account_rejected",
        ClosedByPlatform = "closed_by_platform",
        Other = "other",
    }
}

/// Held by
/// [`TreasuryFinancialAccount::financial_addresses`](crate::TreasuryFinancialAccount::financial_addresses).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountFinancialAddress {
    /// Details where `type` is `aba`. May be absent.
    pub aba: Option<Boxed<TreasuryFinancialAccountAbaRecord>>,
    /// Supported networks: one of `ach`, `us_domestic_wire`; may be absent.
    pub supported_networks: Option<Vec<TreasuryFinancialAccountSupportedNetwork>>,
    /// Type: one of `aba`.
    pub type_: TreasuryFinancialAccountFinancialAddressType,
}

crate::record!(
    TreasuryFinancialAccountFinancialAddress, "", false,
    ["aba", "supported_networks", "type"],
    [aba, supported_networks, type_],
);

crate::open_enum! {
    /// Values of
    /// [`TreasuryFinancialAccountFinancialAddress::type_`](crate::TreasuryFinancialAccountFinancialAddress::type_).
    pub enum TreasuryFinancialAccountFinancialAddressType {
        Aba = "aba",
    }
}

crate::open_enum! {
    /// Values of
    /// [`TreasuryFinancialAccountPlatformRestrictions::inbound_flows`](crate::TreasuryFinancialAccountPlatformRestrictions::inbound_flows),
    /// [`TreasuryFinancialAccountPlatformRestrictionsParams::inbound_flows`](crate::TreasuryFinancialAccountPlatformRestrictionsParams::inbound_flows).
    pub enum TreasuryFinancialAccountInboundFlows {
        Restricted = "restricted",
        Unrestricted = "unrestricted",
    }
}

crate::open_enum! {
    /// Values of
    /// [`TreasuryFinancialAccountPlatformRestrictions::outbound_flows`](crate::TreasuryFinancialAccountPlatformRestrictions::outbound_flows),
    /// [`TreasuryFinancialAccountPlatformRestrictionsParams::outbound_flows`](crate::TreasuryFinancialAccountPlatformRestrictionsParams::outbound_flows).
    pub enum TreasuryFinancialAccountOutboundFlows {
        Restricted = "restricted",
        Unrestricted = "unrestricted",
    }
}

crate::open_enum! {
    /// Values of
    /// [`TreasuryFinancialAccount::pending_features`](crate::TreasuryFinancialAccount::pending_features).
    pub enum TreasuryFinancialAccountPendingFeature {
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

/// Held by
/// [`TreasuryFinancialAccount::platform_restrictions`](crate::TreasuryFinancialAccount::platform_restrictions).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountPlatformRestrictions {
    /// Inbound flows: one of `restricted`, `unrestricted`; may be null or absent.
    pub inbound_flows: Option<TreasuryFinancialAccountInboundFlows>,
    /// Outbound flows: one of `restricted`, `unrestricted`; may be null or absent.
    pub outbound_flows: Option<TreasuryFinancialAccountOutboundFlows>,
}

crate::record!(
    TreasuryFinancialAccountPlatformRestrictions, "", false,
    ["inbound_flows", "outbound_flows"],
    [inbound_flows, outbound_flows],
);

crate::open_enum! {
    /// Values of
    /// [`TreasuryFinancialAccount::restricted_features`](crate::TreasuryFinancialAccount::restricted_features).
    pub enum TreasuryFinancialAccountRestrictedFeature {
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

crate::open_enum! {
    /// Values of [`TreasuryFinancialAccount::status`](crate::TreasuryFinancialAccount::status),
    /// [`ListTreasuryFinancialAccounts::status`](crate::ListTreasuryFinancialAccounts::status).
    pub enum TreasuryFinancialAccountStatus {
        Closed = "closed",
        Open = "open",
    }
}

/// Held by [`TreasuryFinancialAccount::status_details`](crate::TreasuryFinancialAccount::status_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountStatusDetails {
    /// Closed: may be null or absent.
    pub closed: Option<Boxed<TreasuryFinancialAccountClosedStatusDetails>>,
}

crate::record!(
    TreasuryFinancialAccountStatusDetails, "", false,
    ["closed"],
    [closed],
);

crate::open_enum! {
    /// Values of
    /// [`TreasuryFinancialAccountFinancialAddress::supported_networks`](crate::TreasuryFinancialAccountFinancialAddress::supported_networks).
    pub enum TreasuryFinancialAccountSupportedNetwork {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}

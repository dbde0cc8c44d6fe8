// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ChargeStatus, CustomerId, ExpandTo, Expandable, Expansion, FinancialConnectionsAccountId,
    FinancialConnectionsAccountNumberDetailsSupportedNetwork, FinancialConnectionsAccountOwnershipId,
    FinancialConnectionsAccountPermission, FinancialConnectionsAccountholder, ListInfo, ListStyle, Map,
    Object, ObjectInfo, Timestamp,
};

/// The object `financial_connections.account`.
///
/// See <https://docs.stripe.com/api/financial_connections/accounts/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialConnectionsAccount {
    pub id: FinancialConnectionsAccountId,
    pub account_holder: Option<Box<FinancialConnectionsAccountholder>>,
    pub account_numbers: Option<Vec<FinancialConnectionsAccountNumberDetails>>,
    pub balance: Option<Box<FinancialConnectionsBalance>>,
    pub balance_refresh: Option<Box<FinancialConnectionsRefresh>>,
    pub category: FinancialConnectionsAccountCategory,
    pub created: Timestamp,
    pub display_name: Option<String>,
    pub institution_name: String,
    pub last4: Option<String>,
    pub livemode: bool,
    pub ownership: Option<Expandable<FinancialConnectionsAccountOwnershipId>>,
    pub ownership_refresh: Option<Box<FinancialConnectionsRefresh>>,
    pub permissions: Option<Vec<FinancialConnectionsAccountPermission>>,
    pub status: FinancialConnectionsAccountStatus,
    pub subcategory: FinancialConnectionsAccountSubcategory,
    pub subscriptions: Option<Vec<FinancialConnectionsAccountSubscription>>,
    pub supported_payment_method_types: Vec<FinancialConnectionsAccountSupportedPaymentMethodType>,
    pub transaction_refresh: Option<Box<FinancialConnectionsTransactionRefresh>>,
}

crate::record!(
    FinancialConnectionsAccount, "financial_connections.account", true,
    [
        "id", "account_holder", "account_numbers", "balance", "balance_refresh", "category", "created",
        "display_name", "institution_name", "last4", "livemode", "ownership", "ownership_refresh",
        "permissions", "status", "subcategory", "subscriptions", "supported_payment_method_types",
        "transaction_refresh",
    ],
    [
        id, account_holder, account_numbers, balance, balance_refresh, category, created, display_name,
        institution_name, last4, livemode, ownership, ownership_refresh, permissions, status, subcategory,
        subscriptions, supported_payment_method_types, transaction_refresh,
    ],
);

impl Object for FinancialConnectionsAccount {
    type Id = FinancialConnectionsAccountId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "financial_connections.account",
        type_name: "FinancialConnectionsAccount",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/financial_connections/accounts/{account}"),
        list: Some(&ListInfo { path: "/v1/financial_connections/accounts", parent: None, style: ListStyle::Cursor, required: &[], filters: &["account_holder", "session"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "account_holder.account", targets: &["account"], array: false },
            Expansion { path: "account_holder.customer", targets: &["customer"], array: false },
            Expansion { path: "ownership", targets: &["financial_connections.account_ownership"], array: false },
        ],
        nested_lists: &[],
        events: &[
            "financial_connections.account.account_numbers_updated", "financial_connections.account.created",
            "financial_connections.account.deactivated", "financial_connections.account.disconnected",
            "financial_connections.account.reactivated", "financial_connections.account.refreshed_balance",
            "financial_connections.account.refreshed_ownership",
            "financial_connections.account.refreshed_transactions",
            "financial_connections.account.upcoming_account_number_expiry",
        ],
    };
}

impl FinancialConnectionsAccount {
    pub const EXPAND_ACCOUNT_HOLDER_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("account_holder.account");
    pub const EXPAND_ACCOUNT_HOLDER_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("account_holder.customer");
    pub const EXPAND_OWNERSHIP: ExpandTo<Self, FinancialConnectionsAccountOwnershipId> = ExpandTo::new("ownership");
}

crate::open_enum! {
    /// Values of `FinancialConnectionsAccount.category`.
    pub enum FinancialConnectionsAccountCategory {
        Cash = "cash",
        Credit = "credit",
        Investment = "investment",
        Other = "other",
    }
}

/// Held by `FinancialConnectionsAccount.account_numbers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialConnectionsAccountNumberDetails {
    pub expected_expiry_date: Option<Timestamp>,
    pub identifier_type: FinancialConnectionsAccountNumberDetailsIdentifierType,
    pub status: FinancialConnectionsAccountNumberDetailsStatus,
    pub supported_networks: Vec<FinancialConnectionsAccountNumberDetailsSupportedNetwork>,
}

crate::record!(
    FinancialConnectionsAccountNumberDetails, "", false,
    ["expected_expiry_date", "identifier_type", "status", "supported_networks"],
    [expected_expiry_date, identifier_type, status, supported_networks],
);

crate::open_enum! {
    /// Values of `FinancialConnectionsAccountNumberDetails.identifier_type`.
    pub enum FinancialConnectionsAccountNumberDetailsIdentifierType {
        AccountNumber = "account_number",
        TokenizedAccountNumber = "tokenized_account_number",
    }
}

crate::open_enum! {
    /// Values of `FinancialConnectionsAccountNumberDetails.status`.
    pub enum FinancialConnectionsAccountNumberDetailsStatus {
        Deactivated = "deactivated",
        Transactable = "transactable",
    }
}

crate::open_enum! {
    /// Values of `FinancialConnectionsAccount.status`.
    pub enum FinancialConnectionsAccountStatus {
        Active = "active",
        Disconnected = "disconnected",
        Inactive = "inactive",
    }
}

crate::open_enum! {
    /// Values of `FinancialConnectionsAccount.subcategory`.
    pub enum FinancialConnectionsAccountSubcategory {
        Checking = "checking",
        CreditCard = "credit_card",
        LineOfCredit = "line_of_credit",
        Mortgage = "mortgage",
        Other = "other",
        Savings = "savings",
    }
}

crate::open_enum! {
    /// Values of `FinancialConnectionsAccount.subscriptions`, `SubscribeFinancialConnectionsAccount.features`, `UnsubscribeFinancialConnectionsAccount.features`.
    pub enum FinancialConnectionsAccountSubscription {
        Transactions = "transactions",
    }
}

crate::open_enum! {
    /// Values of `FinancialConnectionsAccount.supported_payment_method_types`.
    pub enum FinancialConnectionsAccountSupportedPaymentMethodType {
        Link = "link",
        UsBankAccount = "us_bank_account",
    }
}

/// Held by `FinancialConnectionsAccount.balance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialConnectionsBalance {
    pub as_of: Timestamp,
    pub cash: Option<Box<FinancialConnectionsBalanceApiCashBalance>>,
    pub credit: Option<Box<FinancialConnectionsBalanceApiCreditBalance>>,
    pub current: Map<i64>,
    pub type_: FinancialConnectionsBalanceType,
}

crate::record!(
    FinancialConnectionsBalance, "", false,
    ["as_of", "cash", "credit", "current", "type"],
    [as_of, cash, credit, current, type_],
);

/// Held by `FinancialConnectionsBalance.cash`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialConnectionsBalanceApiCashBalance {
    pub available: Option<Map<i64>>,
}

crate::record!(
    FinancialConnectionsBalanceApiCashBalance, "", false,
    ["available"],
    [available],
);

/// Held by `FinancialConnectionsBalance.credit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialConnectionsBalanceApiCreditBalance {
    pub used: Option<Map<i64>>,
}

crate::record!(
    FinancialConnectionsBalanceApiCreditBalance, "", false,
    ["used"],
    [used],
);

crate::open_enum! {
    /// Values of `FinancialConnectionsBalance.type`.
    pub enum FinancialConnectionsBalanceType {
        Cash = "cash",
        Credit = "credit",
    }
}

/// Held by `FinancialConnectionsAccount.balance_refresh`, `FinancialConnectionsAccount.ownership_refresh`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialConnectionsRefresh {
    pub last_attempted_at: Timestamp,
    pub next_refresh_available_at: Option<Timestamp>,
    pub status: ChargeStatus,
}

crate::record!(
    FinancialConnectionsRefresh, "", false,
    ["last_attempted_at", "next_refresh_available_at", "status"],
    [last_attempted_at, next_refresh_available_at, status],
);

/// Held by `FinancialConnectionsAccount.transaction_refresh`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialConnectionsTransactionRefresh {
    pub id: String,
    pub last_attempted_at: Timestamp,
    pub next_refresh_available_at: Option<Timestamp>,
    pub status: ChargeStatus,
}

crate::record!(
    FinancialConnectionsTransactionRefresh, "", false,
    ["id", "last_attempted_at", "next_refresh_available_at", "status"],
    [id, last_attempted_at, next_refresh_available_at, status],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Expand, Expandable, Expansion, FinancialConnectionsAccountId,
    FinancialConnectionsAccountOwnershipId, FinancialConnectionsAccountholder, ListInfo, ListStyle, Map,
    Object, ObjectInfo, Timestamp,
};

/// The object `financial_connections.account`.
///
/// See <https://docs.stripe.com/api/financial_connections/accounts/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsAccount {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-id)
    pub id: FinancialConnectionsAccountId,
    /// Account holder: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-account_holder)
    pub account_holder: Option<Boxed<FinancialConnectionsAccountholder>>,
    /// Account numbers: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-account_numbers)
    pub account_numbers: Option<Vec<FinancialConnectionsAccountNumberDetails>>,
    /// Balance: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-balance)
    pub balance: Option<Boxed<FinancialConnectionsBalance>>,
    /// Balance refresh: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-balance_refresh)
    pub balance_refresh: Option<Boxed<FinancialConnectionsBalanceRefresh>>,
    /// Category: one of `cash`, `credit`, `investment`, `other`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-category)
    pub category: FinancialConnectionsAccountCategory,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-created)
    pub created: Timestamp,
    /// Display name: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-display_name)
    pub display_name: Option<String>,
    /// Institution name.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-institution_name)
    pub institution_name: String,
    /// Last4: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-last4)
    pub last4: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-livemode)
    pub livemode: bool,
    /// Ownership: the id of a `financial_connections.account_ownership`; expandable; expand it by
    /// [`EXPAND_OWNERSHIP`](Self::EXPAND_OWNERSHIP); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-ownership)
    pub ownership: Option<Expandable<FinancialConnectionsAccountOwnershipId>>,
    /// Ownership refresh: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-ownership_refresh)
    pub ownership_refresh: Option<Boxed<FinancialConnectionsOwnershipRefresh>>,
    /// Permissions: one of `balances`, `ownership`, `payment_method`, `transactions`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-permissions)
    pub permissions: Option<Vec<FinancialConnectionsAccountPermission>>,
    /// Status: one of `active`, `disconnected`, `inactive`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-status)
    pub status: FinancialConnectionsAccountStatus,
    /// Subcategory: one of `checking`, `credit_card`, `line_of_credit`, `mortgage`, `other`, `savings`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-subcategory)
    pub subcategory: FinancialConnectionsAccountSubcategory,
    /// Subscriptions: one of `transactions`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-subscriptions)
    pub subscriptions: Option<Vec<FinancialConnectionsAccountSubscription>>,
    /// Supported payment method types: one of `link`, `us_bank_account`.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-supported_payment_method_types)
    pub supported_payment_method_types: Vec<FinancialConnectionsAccountSupportedPaymentMethodType>,
    /// Transaction refresh: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-transaction_refresh)
    pub transaction_refresh: Option<Boxed<FinancialConnectionsTransactionRefresh>>,
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
    type Expanded = Self;
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
        only_expanded: &[],
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
    pub const EXPAND_ACCOUNT_HOLDER_ACCOUNT: Expand<Self> = Expand::field("account_holder.account");
    pub const EXPAND_ACCOUNT_HOLDER_CUSTOMER: Expand<Self> = Expand::field("account_holder.customer");
    pub const EXPAND_OWNERSHIP: Expand<Self> = Expand::field("ownership");
}

crate::open_enum! {
    /// Values of [`FinancialConnectionsAccount::category`](crate::FinancialConnectionsAccount::category).
    pub enum FinancialConnectionsAccountCategory {
        Cash = "cash",
        Credit = "credit",
        Investment = "investment",
        Other = "other",
    }
}

crate::open_enum! {
    /// Values of
    /// [`FinancialConnectionsAccountNumberDetails::identifier_type`](crate::FinancialConnectionsAccountNumberDetails::identifier_type).
    pub enum FinancialConnectionsAccountIdentifierType {
        AccountNumber = "account_number",
        TokenizedAccountNumber = "tokenized_account_number",
    }
}

/// Held by
/// [`FinancialConnectionsAccount::account_numbers`](crate::FinancialConnectionsAccount::account_numbers).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsAccountNumberDetails {
    /// Expected expiry date: a time in seconds since 1970; may be null or absent.
    pub expected_expiry_date: Option<Timestamp>,
    /// Identifier type: one of `account_number`, `tokenized_account_number`.
    pub identifier_type: FinancialConnectionsAccountIdentifierType,
    /// Status: one of `deactivated`, `transactable`.
    pub status: FinancialConnectionsAccountNumberDetailsStatus,
    /// Supported networks: one of `ach`.
    pub supported_networks: Vec<FinancialConnectionsAccountSupportedNetwork>,
}

crate::record!(
    FinancialConnectionsAccountNumberDetails, "", false,
    ["expected_expiry_date", "identifier_type", "status", "supported_networks"],
    [expected_expiry_date, identifier_type, status, supported_networks],
);

crate::open_enum! {
    /// Values of
    /// [`FinancialConnectionsAccountNumberDetails::status`](crate::FinancialConnectionsAccountNumberDetails::status).
    pub enum FinancialConnectionsAccountNumberDetailsStatus {
        Deactivated = "deactivated",
        Transactable = "transactable",
    }
}

crate::open_enum! {
    /// Values of
    /// [`FinancialConnectionsAccount::permissions`](crate::FinancialConnectionsAccount::permissions).
    pub enum FinancialConnectionsAccountPermission {
        Balances = "balances",
        Ownership = "ownership",
        PaymentMethod = "payment_method",
        Transactions = "transactions",
    }
}

crate::open_enum! {
    /// Values of [`FinancialConnectionsAccount::status`](crate::FinancialConnectionsAccount::status).
    pub enum FinancialConnectionsAccountStatus {
        Active = "active",
        Disconnected = "disconnected",
        Inactive = "inactive",
    }
}

crate::open_enum! {
    /// Values of
    /// [`FinancialConnectionsAccount::subcategory`](crate::FinancialConnectionsAccount::subcategory).
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
    /// Values of
    /// [`FinancialConnectionsAccount::subscriptions`](crate::FinancialConnectionsAccount::subscriptions).
    pub enum FinancialConnectionsAccountSubscription {
        Transactions = "transactions",
    }
}

crate::open_enum! {
    /// Values of
    /// [`FinancialConnectionsAccountNumberDetails::supported_networks`](crate::FinancialConnectionsAccountNumberDetails::supported_networks).
    pub enum FinancialConnectionsAccountSupportedNetwork {
        Ach = "ach",
    }
}

crate::open_enum! {
    /// Values of
    /// [`FinancialConnectionsAccount::supported_payment_method_types`](crate::FinancialConnectionsAccount::supported_payment_method_types).
    pub enum FinancialConnectionsAccountSupportedPaymentMethodType {
        Link = "link",
        UsBankAccount = "us_bank_account",
    }
}

/// Held by [`FinancialConnectionsAccount::balance`](crate::FinancialConnectionsAccount::balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsBalance {
    /// As of: a time in seconds since 1970.
    pub as_of: Timestamp,
    /// Details where `type` is `cash`. May be absent.
    pub cash: Option<Boxed<FinancialConnectionsBalanceApiCashBalance>>,
    /// Details where `type` is `credit`. May be absent.
    pub credit: Option<Boxed<FinancialConnectionsBalanceApiCreditBalance>>,
    /// Current.
    pub current: Map<i64>,
    /// Type: one of `cash`, `credit`.
    pub type_: FinancialConnectionsBalanceType,
}

crate::record!(
    FinancialConnectionsBalance, "", false,
    ["as_of", "cash", "credit", "current", "type"],
    [as_of, cash, credit, current, type_],
);

/// Held by [`FinancialConnectionsBalance::cash`](crate::FinancialConnectionsBalance::cash).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsBalanceApiCashBalance {
    /// Available: may be null or absent.
    pub available: Option<Map<i64>>,
}

crate::record!(
    FinancialConnectionsBalanceApiCashBalance, "", false,
    ["available"],
    [available],
);

/// Held by [`FinancialConnectionsBalance::credit`](crate::FinancialConnectionsBalance::credit).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsBalanceApiCreditBalance {
    /// Used: may be null or absent.
    pub used: Option<Map<i64>>,
}

crate::record!(
    FinancialConnectionsBalanceApiCreditBalance, "", false,
    ["used"],
    [used],
);

/// Held by
/// [`FinancialConnectionsAccount::balance_refresh`](crate::FinancialConnectionsAccount::balance_refresh).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsBalanceRefresh {
    /// Last attempted at: a time in seconds since 1970.
    pub last_attempted_at: Timestamp,
    /// Next refresh available at: a time in seconds since 1970; may be null or absent.
    pub next_refresh_available_at: Option<Timestamp>,
    /// Status: one of `failed`, `pending`, `succeeded`.
    pub status: FinancialConnectionsBalanceRefreshStatus,
}

crate::record!(
    FinancialConnectionsBalanceRefresh, "", false,
    ["last_attempted_at", "next_refresh_available_at", "status"],
    [last_attempted_at, next_refresh_available_at, status],
);

crate::open_enum! {
    /// Values of
    /// [`FinancialConnectionsBalanceRefresh::status`](crate::FinancialConnectionsBalanceRefresh::status),
    /// [`FinancialConnectionsOwnershipRefresh::status`](crate::FinancialConnectionsOwnershipRefresh::status),
    /// [`FinancialConnectionsTransactionRefresh::status`](crate::FinancialConnectionsTransactionRefresh::status).
    pub enum FinancialConnectionsBalanceRefreshStatus {
        Failed = "failed",
        Pending = "pending",
        Succeeded = "succeeded",
    }
}

crate::open_enum! {
    /// Values of [`FinancialConnectionsBalance::type_`](crate::FinancialConnectionsBalance::type_).
    pub enum FinancialConnectionsBalanceType {
        Cash = "cash",
        Credit = "credit",
    }
}

/// Held by
/// [`FinancialConnectionsAccount::ownership_refresh`](crate::FinancialConnectionsAccount::ownership_refresh).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsOwnershipRefresh {
    /// Last attempted at: a time in seconds since 1970.
    pub last_attempted_at: Timestamp,
    /// Next refresh available at: a time in seconds since 1970; may be null or absent.
    pub next_refresh_available_at: Option<Timestamp>,
    /// Status: one of `failed`, `pending`, `succeeded`.
    pub status: FinancialConnectionsBalanceRefreshStatus,
}

crate::record!(
    FinancialConnectionsOwnershipRefresh, "", false,
    ["last_attempted_at", "next_refresh_available_at", "status"],
    [last_attempted_at, next_refresh_available_at, status],
);

/// Held by
/// [`FinancialConnectionsAccount::transaction_refresh`](crate::FinancialConnectionsAccount::transaction_refresh).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsTransactionRefresh {
    /// Id.
    pub id: String,
    /// Last attempted at: a time in seconds since 1970.
    pub last_attempted_at: Timestamp,
    /// Next refresh available at: a time in seconds since 1970; may be null or absent.
    pub next_refresh_available_at: Option<Timestamp>,
    /// Status: one of `failed`, `pending`, `succeeded`.
    pub status: FinancialConnectionsBalanceRefreshStatus,
}

crate::record!(
    FinancialConnectionsTransactionRefresh, "", false,
    ["id", "last_attempted_at", "next_refresh_available_at", "status"],
    [id, last_attempted_at, next_refresh_available_at, status],
);

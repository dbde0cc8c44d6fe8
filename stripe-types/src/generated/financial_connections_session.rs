// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Expand, Expansion, FinancialConnectionsAccount, FinancialConnectionsAccountholder,
    FinancialConnectionsSessionId, List, NestedList, Object, ObjectInfo,
};

/// The object `financial_connections.session`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsSession {
    /// The id, unique within the account.
    pub id: FinancialConnectionsSessionId,
    /// Account holder: may be null or absent.
    pub account_holder: Option<Boxed<FinancialConnectionsAccountholder>>,
    /// Accounts.
    pub accounts: List<FinancialConnectionsAccount>,
    /// Client secret: may be null or absent.
    pub client_secret: Option<String>,
    /// Filters: may be absent.
    pub filters: Option<Boxed<FinancialConnectionsFilters>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Permissions: one of `balances`, `ownership`, `payment_method`, `transactions`.
    pub permissions: Vec<FinancialConnectionsSessionPermission>,
    /// Prefetch: one of `balances`, `ownership`, `transactions`; may be null or absent.
    pub prefetch: Option<Vec<FinancialConnectionsSessionPrefetch>>,
    /// Return url: may be absent.
    pub return_url: Option<String>,
}

crate::record!(
    FinancialConnectionsSession, "financial_connections.session", true,
    [
        "id", "account_holder", "accounts", "client_secret", "filters", "livemode", "permissions",
        "prefetch", "return_url",
    ],
    [id, account_holder, accounts, client_secret, filters, livemode, permissions, prefetch, return_url],
);

impl Object for FinancialConnectionsSession {
    type Id = FinancialConnectionsSessionId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "financial_connections.session",
        type_name: "FinancialConnectionsSession",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/financial_connections/sessions/{session}"),
        list: None,
        parent_lists: &[],
        expandable: &[
            Expansion { path: "account_holder.account", targets: &["account"], array: false },
            Expansion { path: "account_holder.customer", targets: &["customer"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[
            NestedList { path: "accounts", items: &["financial_connections.account"], always: true },
        ],
        events: &[],
    };
}

impl FinancialConnectionsSession {
    pub const EXPAND_ACCOUNTS: Expand<Self> = Expand::list("accounts");
    pub const EXPAND_ACCOUNT_HOLDER_ACCOUNT: Expand<Self> = Expand::field("account_holder.account");
    pub const EXPAND_ACCOUNT_HOLDER_CUSTOMER: Expand<Self> = Expand::field("account_holder.customer");
}

/// Held by [`FinancialConnectionsSession::filters`](crate::FinancialConnectionsSession::filters).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsFilters {
    /// Account subcategories: one of `checking`, `credit_card`, `line_of_credit`, `mortgage`, `savings`; may
    /// be null or absent.
    pub account_subcategories: Option<Vec<FinancialConnectionsSessionAccountSubcategory>>,
    /// Countries: may be null or absent.
    pub countries: Option<Vec<String>>,
}

crate::record!(
    FinancialConnectionsFilters, "", false,
    ["account_subcategories", "countries"],
    [account_subcategories, countries],
);

crate::open_enum! {
    /// Values of
    /// [`FinancialConnectionsFilters::account_subcategories`](crate::FinancialConnectionsFilters::account_subcategories),
    /// [`FinancialConnectionsSessionFiltersParams::account_subcategories`](crate::FinancialConnectionsSessionFiltersParams::account_subcategories).
    pub enum FinancialConnectionsSessionAccountSubcategory {
        Checking = "checking",
        CreditCard = "credit_card",
        LineOfCredit = "line_of_credit",
        Mortgage = "mortgage",
        Savings = "savings",
    }
}

crate::open_enum! {
    /// Values of [`CreateLinkAccountSession::permissions`](crate::CreateLinkAccountSession::permissions),
    /// [`FinancialConnectionsSession::permissions`](crate::FinancialConnectionsSession::permissions),
    /// [`CreateFinancialConnectionsSession::permissions`](crate::CreateFinancialConnectionsSession::permissions).
    pub enum FinancialConnectionsSessionPermission {
        Balances = "balances",
        Ownership = "ownership",
        PaymentMethod = "payment_method",
        Transactions = "transactions",
    }
}

crate::open_enum! {
    /// Values of [`CreateLinkAccountSession::prefetch`](crate::CreateLinkAccountSession::prefetch),
    /// [`FinancialConnectionsSession::prefetch`](crate::FinancialConnectionsSession::prefetch),
    /// [`CreateFinancialConnectionsSession::prefetch`](crate::CreateFinancialConnectionsSession::prefetch).
    pub enum FinancialConnectionsSessionPrefetch {
        Balances = "balances",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}

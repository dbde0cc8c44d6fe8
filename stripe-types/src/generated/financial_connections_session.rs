// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, CustomerId, ExpandTo, Expansion, FinancialConnectionsAccount,
    FinancialConnectionsAccountPermission, FinancialConnectionsAccountholder, FinancialConnectionsSessionId,
    FinancialConnectionsSessionPrefetch, List, NestedList, Object, ObjectInfo,
};

/// The object `financial_connections.session`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialConnectionsSession {
    pub id: FinancialConnectionsSessionId,
    pub account_holder: Option<Box<FinancialConnectionsAccountholder>>,
    pub accounts: List<FinancialConnectionsAccount>,
    pub client_secret: Option<String>,
    pub filters: Option<Box<FinancialConnectionsFilters>>,
    pub livemode: bool,
    pub permissions: Vec<FinancialConnectionsAccountPermission>,
    pub prefetch: Option<Vec<FinancialConnectionsSessionPrefetch>>,
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
        nested_lists: &[
            NestedList { path: "accounts", items: &["financial_connections.account"], always: true },
        ],
        events: &[],
    };
}

impl FinancialConnectionsSession {
    pub const EXPAND_ACCOUNT_HOLDER_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("account_holder.account");
    pub const EXPAND_ACCOUNT_HOLDER_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("account_holder.customer");
}

/// Held by `FinancialConnectionsSession.filters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialConnectionsFilters {
    pub account_subcategories: Option<Vec<FinancialConnectionsFiltersAccountSubcategory>>,
    pub countries: Option<Vec<String>>,
}

crate::record!(
    FinancialConnectionsFilters, "", false,
    ["account_subcategories", "countries"],
    [account_subcategories, countries],
);

crate::open_enum! {
    /// Values of `FinancialConnectionsFilters.account_subcategories`, `FinancialConnectionsSessionFiltersParams.account_subcategories`.
    pub enum FinancialConnectionsFiltersAccountSubcategory {
        Checking = "checking",
        CreditCard = "credit_card",
        LineOfCredit = "line_of_credit",
        Mortgage = "mortgage",
        Savings = "savings",
    }
}

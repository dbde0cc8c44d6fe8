// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CreditGrantAmount, CustomerId, Expand, Expandable, Expansion, Object, ObjectInfo};

/// The object `billing.credit_balance_summary`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditBalanceSummary {
    /// Balances.
    pub balances: Vec<CreditBalance>,
    /// Customer: the id of a `customer`; expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER).
    pub customer: Expandable<CustomerId>,
    /// Customer account: may be null or absent.
    pub customer_account: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
}

crate::record!(
    BillingCreditBalanceSummary, "billing.credit_balance_summary", false,
    ["balances", "customer", "customer_account", "livemode"],
    [balances, customer, customer_account, livemode],
);

impl Object for BillingCreditBalanceSummary {
    type Id = ();
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "billing.credit_balance_summary",
        type_name: "BillingCreditBalanceSummary",
        has_id: false,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[
            Expansion { path: "customer", targets: &["customer"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl BillingCreditBalanceSummary {
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
}

/// Held by [`BillingCreditBalanceSummary::balances`](crate::BillingCreditBalanceSummary::balances).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditBalance {
    /// Available balance.
    pub available_balance: CreditGrantAmount,
    /// Ledger balance.
    pub ledger_balance: CreditGrantAmount,
}

crate::record!(
    CreditBalance, "", false,
    ["available_balance", "ledger_balance"],
    [available_balance, ledger_balance],
);

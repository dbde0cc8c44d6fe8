// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CreditGrantAmount, CustomerId, ExpandTo, Expandable, Expansion, Object, ObjectInfo};

/// The object `billing.credit_balance_summary`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingCreditBalanceSummary {
    pub balances: Vec<CreditBalance>,
    pub customer: Expandable<CustomerId>,
    pub customer_account: Option<String>,
    pub livemode: bool,
}

crate::record!(
    BillingCreditBalanceSummary, "billing.credit_balance_summary", false,
    ["balances", "customer", "customer_account", "livemode"],
    [balances, customer, customer_account, livemode],
);

impl Object for BillingCreditBalanceSummary {
    type Id = ();
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
        nested_lists: &[],
        events: &[],
    };
}

impl BillingCreditBalanceSummary {
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
}

/// Held by `BillingCreditBalanceSummary.balances`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditBalance {
    pub available_balance: CreditGrantAmount,
    pub ledger_balance: CreditGrantAmount,
}

crate::record!(
    CreditBalance, "", false,
    ["available_balance", "ledger_balance"],
    [available_balance, ledger_balance],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CashBalanceReconciliationMode, CustomerId, Map, Object, ObjectInfo};

/// The object `cash_balance`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct CashBalance {
    /// Available: may be null or absent.
    pub available: Option<Map<i64>>,
    /// Customer: the id of a `customer`.
    pub customer: CustomerId,
    /// Customer account: may be null or absent.
    pub customer_account: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Settings.
    pub settings: CustomerBalanceSettings,
}

crate::record!(
    CashBalance, "cash_balance", false,
    ["available", "customer", "customer_account", "livemode", "settings"],
    [available, customer, customer_account, livemode, settings],
);

impl Object for CashBalance {
    type Id = ();
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "cash_balance",
        type_name: "CashBalance",
        has_id: false,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &["cash_balance.funds_available"],
    };
}

/// Held by [`CashBalance::settings`](crate::CashBalance::settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalanceSettings {
    /// Reconciliation mode: one of `automatic`, `manual`, `merchant_default`.
    pub reconciliation_mode: CashBalanceReconciliationMode,
    /// Using merchant default.
    pub using_merchant_default: bool,
}

crate::record!(
    CustomerBalanceSettings, "", false,
    ["reconciliation_mode", "using_merchant_default"],
    [reconciliation_mode, using_merchant_default],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomerId, Map, Object, ObjectInfo, PaymentIntentConfirmationMethod};

/// The object `cash_balance`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashBalance {
    pub available: Option<Map<i64>>,
    pub customer: CustomerId,
    pub customer_account: Option<String>,
    pub livemode: bool,
    pub settings: CustomerBalanceSettings,
}

crate::record!(
    CashBalance, "cash_balance", false,
    ["available", "customer", "customer_account", "livemode", "settings"],
    [available, customer, customer_account, livemode, settings],
);

impl Object for CashBalance {
    type Id = ();
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
        nested_lists: &[],
        events: &["cash_balance.funds_available"],
    };
}

/// Held by `CashBalance.settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerBalanceSettings {
    pub reconciliation_mode: PaymentIntentConfirmationMethod,
    pub using_merchant_default: bool,
}

crate::record!(
    CustomerBalanceSettings, "", false,
    ["reconciliation_mode", "using_merchant_default"],
    [reconciliation_mode, using_merchant_default],
);

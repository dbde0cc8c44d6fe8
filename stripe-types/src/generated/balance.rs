// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, Object, ObjectInfo};

/// The object `balance`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Balance {
    pub available: Vec<BalanceAmount>,
    pub connect_reserved: Option<Vec<BalanceAmount>>,
    pub instant_available: Option<Vec<BalanceAmountNet>>,
    pub issuing: Option<Box<BalanceDetail>>,
    pub livemode: bool,
    pub pending: Vec<BalanceAmount>,
    pub refund_and_dispute_prefunding: Option<Box<BalanceDetailUngated>>,
}

crate::record!(
    Balance, "balance", false,
    [
        "available", "connect_reserved", "instant_available", "issuing", "livemode", "pending",
        "refund_and_dispute_prefunding",
    ],
    [
        available, connect_reserved, instant_available, issuing, livemode, pending,
        refund_and_dispute_prefunding,
    ],
);

impl Object for Balance {
    type Id = ();
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "balance",
        type_name: "Balance",
        has_id: false,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &["balance.available"],
    };
}

/// Held by `Balance.available`, `Balance.connect_reserved`, `Balance.pending` and 3 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceAmount {
    pub amount: i64,
    pub currency: Currency,
    pub source_types: Option<Box<BalanceAmountBySourceType>>,
}

crate::record!(
    BalanceAmount, "", false,
    ["amount", "currency", "source_types"],
    [amount, currency, source_types],
);

/// Held by `BalanceAmount.source_types`, `BalanceAmountNet.source_types`, `BalanceNetAvailable.source_types`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceAmountBySourceType {
    pub bank_account: Option<i64>,
    pub card: Option<i64>,
    pub fpx: Option<i64>,
}

crate::record!(
    BalanceAmountBySourceType, "", false,
    ["bank_account", "card", "fpx"],
    [bank_account, card, fpx],
);

/// Held by `Balance.instant_available`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceAmountNet {
    pub amount: i64,
    pub currency: Currency,
    pub net_available: Option<Vec<BalanceNetAvailable>>,
    pub source_types: Option<Box<BalanceAmountBySourceType>>,
}

crate::record!(
    BalanceAmountNet, "", false,
    ["amount", "currency", "net_available", "source_types"],
    [amount, currency, net_available, source_types],
);

/// Held by `Balance.issuing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceDetail {
    pub available: Vec<BalanceAmount>,
}

crate::record!(
    BalanceDetail, "", false,
    ["available"],
    [available],
);

/// Held by `Balance.refund_and_dispute_prefunding`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceDetailUngated {
    pub available: Vec<BalanceAmount>,
    pub pending: Vec<BalanceAmount>,
}

crate::record!(
    BalanceDetailUngated, "", false,
    ["available", "pending"],
    [available, pending],
);

/// Held by `BalanceAmountNet.net_available`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceNetAvailable {
    pub amount: i64,
    pub destination: String,
    pub source_types: Option<Box<BalanceAmountBySourceType>>,
}

crate::record!(
    BalanceNetAvailable, "", false,
    ["amount", "destination", "source_types"],
    [amount, destination, source_types],
);

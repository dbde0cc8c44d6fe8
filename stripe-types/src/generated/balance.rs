// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, Currency, Object, ObjectInfo};

/// The object `balance`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Balance {
    /// Available.
    pub available: Vec<BalanceAmount>,
    /// Connect reserved: may be absent.
    pub connect_reserved: Option<Vec<BalanceAmount>>,
    /// Instant available: may be absent.
    pub instant_available: Option<Vec<BalanceAmountNet>>,
    /// Issuing: may be absent.
    pub issuing: Option<Boxed<BalanceDetail>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Pending.
    pub pending: Vec<BalanceAmount>,
    /// Refund and dispute prefunding: may be absent.
    pub refund_and_dispute_prefunding: Option<Boxed<BalanceDetailUngated>>,
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["balance.available"],
    };
}

/// Held by [`Balance::pending`](crate::Balance::pending), [`Balance::available`](crate::Balance::available),
/// [`BalanceDetail::available`](crate::BalanceDetail::available) and 3 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceAmount {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Currency.
    pub currency: Currency,
    /// Source types: may be absent.
    pub source_types: Option<Boxed<BalanceAmountBySourceType>>,
}

crate::record!(
    BalanceAmount, "", false,
    ["amount", "currency", "source_types"],
    [amount, currency, source_types],
);

/// Held by [`BalanceAmount::source_types`](crate::BalanceAmount::source_types),
/// [`BalanceAmountNet::source_types`](crate::BalanceAmountNet::source_types),
/// [`BalanceNetAvailable::source_types`](crate::BalanceNetAvailable::source_types).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceAmountBySourceType {
    /// Bank account: may be absent.
    pub bank_account: Option<i64>,
    /// Card: may be absent.
    pub card: Option<i64>,
    /// Fpx: may be absent.
    pub fpx: Option<i64>,
}

crate::record!(
    BalanceAmountBySourceType, "", false,
    ["bank_account", "card", "fpx"],
    [bank_account, card, fpx],
);

/// Held by [`Balance::instant_available`](crate::Balance::instant_available).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceAmountNet {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Currency.
    pub currency: Currency,
    /// Net available: may be absent.
    pub net_available: Option<Vec<BalanceNetAvailable>>,
    /// Source types: may be absent.
    pub source_types: Option<Boxed<BalanceAmountBySourceType>>,
}

crate::record!(
    BalanceAmountNet, "", false,
    ["amount", "currency", "net_available", "source_types"],
    [amount, currency, net_available, source_types],
);

/// Held by [`Balance::issuing`](crate::Balance::issuing).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceDetail {
    /// Available.
    pub available: Vec<BalanceAmount>,
}

crate::record!(
    BalanceDetail, "", false,
    ["available"],
    [available],
);

/// Held by [`Balance::refund_and_dispute_prefunding`](crate::Balance::refund_and_dispute_prefunding).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceDetailUngated {
    /// Available.
    pub available: Vec<BalanceAmount>,
    /// Pending.
    pub pending: Vec<BalanceAmount>,
}

crate::record!(
    BalanceDetailUngated, "", false,
    ["available", "pending"],
    [available, pending],
);

/// Held by [`BalanceAmountNet::net_available`](crate::BalanceAmountNet::net_available).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceNetAvailable {
    /// Amount: in minor units of the currency.
    pub amount: i64,
    /// Destination.
    pub destination: String,
    /// Source types: may be absent.
    pub source_types: Option<Boxed<BalanceAmountBySourceType>>,
}

crate::record!(
    BalanceNetAvailable, "", false,
    ["amount", "destination", "source_types"],
    [amount, destination, source_types],
);

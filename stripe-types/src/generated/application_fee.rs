// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApplicationFeeId, ApplicationId, BalanceTransactionId, ChargeId, Currency, ExpandTo,
    Expandable, Expansion, FeeRefund, List, ListInfo, ListStyle, NestedList, Object, ObjectInfo, PayoutId,
    Timestamp,
};

/// The object `application_fee`.
///
/// See <https://docs.stripe.com/api/application_fees/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationFee {
    pub id: ApplicationFeeId,
    pub account: Expandable<AccountId>,
    pub amount: i64,
    pub amount_refunded: i64,
    pub application: Expandable<ApplicationId>,
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    pub charge: Expandable<ChargeId>,
    pub created: Timestamp,
    pub currency: Currency,
    pub fee_source: Option<Box<PlatformEarningFeeSource>>,
    pub livemode: bool,
    pub originating_transaction: Option<Expandable<ChargeId>>,
    pub refunded: bool,
    pub refunds: List<FeeRefund>,
}

crate::record!(
    ApplicationFee, "application_fee", true,
    [
        "id", "account", "amount", "amount_refunded", "application", "balance_transaction", "charge",
        "created", "currency", "fee_source", "livemode", "originating_transaction", "refunded", "refunds",
    ],
    [
        id, account, amount, amount_refunded, application, balance_transaction, charge, created, currency,
        fee_source, livemode, originating_transaction, refunded, refunds,
    ],
);

impl Object for ApplicationFee {
    type Id = ApplicationFeeId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "application_fee",
        type_name: "ApplicationFee",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/application_fees/{id}"),
        list: Some(&ListInfo { path: "/v1/application_fees", parent: None, style: ListStyle::Cursor, required: &[], filters: &["charge", "created"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "account", targets: &["account"], array: false },
            Expansion { path: "application", targets: &["application"], array: false },
            Expansion { path: "balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "charge", targets: &["charge"], array: false },
            Expansion { path: "originating_transaction", targets: &["charge"], array: false },
        ],
        nested_lists: &[
            NestedList { path: "refunds", items: &["fee_refund"], always: true },
        ],
        events: &["application_fee.created", "application_fee.refunded"],
    };
}

impl ApplicationFee {
    pub const EXPAND_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("account");
    pub const EXPAND_APPLICATION: ExpandTo<Self, ApplicationId> = ExpandTo::new("application");
    pub const EXPAND_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("balance_transaction");
    pub const EXPAND_CHARGE: ExpandTo<Self, ChargeId> = ExpandTo::new("charge");
    pub const EXPAND_ORIGINATING_TRANSACTION: ExpandTo<Self, ChargeId> = ExpandTo::new("originating_transaction");
}

/// Held by `ApplicationFee.fee_source`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformEarningFeeSource {
    pub charge: Option<ChargeId>,
    pub payout: Option<PayoutId>,
    pub type_: PlatformEarningFeeSourceType,
}

crate::record!(
    PlatformEarningFeeSource, "", false,
    ["charge", "payout", "type"],
    [charge, payout, type_],
);

crate::open_enum! {
    /// Values of `PlatformEarningFeeSource.type`.
    pub enum PlatformEarningFeeSourceType {
        Charge = "charge",
        Payout = "payout",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApplicationFeeId, ApplicationId, BalanceTransactionId, Boxed, ChargeId, Currency, Expand,
    Expandable, Expansion, FeeRefund, List, ListInfo, ListStyle, NestedList, Object, ObjectInfo, PayoutId,
    Timestamp,
};

/// The object `application_fee`.
///
/// See <https://docs.stripe.com/api/application_fees/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationFee {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-id)
    pub id: ApplicationFeeId,
    /// Account: the id of an `account`; expandable; expand it by [`EXPAND_ACCOUNT`](Self::EXPAND_ACCOUNT).
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-account)
    pub account: Expandable<AccountId>,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-amount)
    pub amount: i64,
    /// Amount refunded: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-amount_refunded)
    pub amount_refunded: i64,
    /// Application: the id of an `application`; expandable; expand it by
    /// [`EXPAND_APPLICATION`](Self::EXPAND_APPLICATION).
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-application)
    pub application: Expandable<ApplicationId>,
    /// Balance transaction: the id of a `balance_transaction`; expandable; expand it by
    /// [`EXPAND_BALANCE_TRANSACTION`](Self::EXPAND_BALANCE_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-balance_transaction)
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// Charge: the id of a `charge`; expandable; expand it by [`EXPAND_CHARGE`](Self::EXPAND_CHARGE).
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-charge)
    pub charge: Expandable<ChargeId>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-currency)
    pub currency: Currency,
    /// Fee source: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-fee_source)
    pub fee_source: Option<Boxed<PlatformEarningFeeSource>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-livemode)
    pub livemode: bool,
    /// Originating transaction: the id of a `charge`; expandable; expand it by
    /// [`EXPAND_ORIGINATING_TRANSACTION`](Self::EXPAND_ORIGINATING_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-originating_transaction)
    pub originating_transaction: Option<Expandable<ChargeId>>,
    /// Refunded.
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-refunded)
    pub refunded: bool,
    /// Refunds.
    /// [Reference](https://docs.stripe.com/api/application_fees/object#application_fee_object-refunds)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[
            NestedList { path: "refunds", items: &["fee_refund"], always: true },
        ],
        events: &["application_fee.created", "application_fee.refunded"],
    };
}

impl ApplicationFee {
    pub const EXPAND_ACCOUNT: Expand<Self> = Expand::field("account");
    pub const EXPAND_APPLICATION: Expand<Self> = Expand::field("application");
    pub const EXPAND_BALANCE_TRANSACTION: Expand<Self> = Expand::field("balance_transaction");
    pub const EXPAND_CHARGE: Expand<Self> = Expand::field("charge");
    pub const EXPAND_ORIGINATING_TRANSACTION: Expand<Self> = Expand::field("originating_transaction");
    pub const EXPAND_REFUNDS: Expand<Self> = Expand::list("refunds");
}

/// Held by [`ApplicationFee::fee_source`](crate::ApplicationFee::fee_source).
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformEarningFeeSource {
    /// Details where `type` is `charge`. The id of a `charge`; may be absent.
    pub charge: Option<ChargeId>,
    /// Details where `type` is `payout`. The id of a `payout`; may be absent.
    pub payout: Option<PayoutId>,
    /// Type: one of `charge`, `payout`.
    pub type_: PlatformEarningFeeSourceType,
}

crate::record!(
    PlatformEarningFeeSource, "", false,
    ["charge", "payout", "type"],
    [charge, payout, type_],
);

crate::open_enum! {
    /// Values of [`PlatformEarningFeeSource::type_`](crate::PlatformEarningFeeSource::type_).
    pub enum PlatformEarningFeeSourceType {
        Charge = "charge",
        Payout = "payout",
    }
}

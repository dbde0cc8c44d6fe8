// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ApplicationFeeId, BalanceTransactionId, Currency, Expand, Expandable, Expansion, FeeRefundId, ListInfo,
    ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `fee_refund`.
///
/// See <https://docs.stripe.com/api/application_fees/refunds/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct FeeRefund {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/application_fees/refunds/object#fee_refund_object-id)
    pub id: FeeRefundId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/application_fees/refunds/object#fee_refund_object-amount)
    pub amount: i64,
    /// Balance transaction: the id of a `balance_transaction`; expandable; expand it by
    /// [`EXPAND_BALANCE_TRANSACTION`](Self::EXPAND_BALANCE_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/application_fees/refunds/object#fee_refund_object-balance_transaction)
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/application_fees/refunds/object#fee_refund_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/application_fees/refunds/object#fee_refund_object-currency)
    pub currency: Currency,
    /// Fee: the id of an `application_fee`; expandable; expand it by [`EXPAND_FEE`](Self::EXPAND_FEE).
    /// [Reference](https://docs.stripe.com/api/application_fees/refunds/object#fee_refund_object-fee)
    pub fee: Expandable<ApplicationFeeId>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/application_fees/refunds/object#fee_refund_object-metadata)
    pub metadata: Option<Metadata>,
}

crate::record!(
    FeeRefund, "fee_refund", true,
    ["id", "amount", "balance_transaction", "created", "currency", "fee", "metadata"],
    [id, amount, balance_transaction, created, currency, fee, metadata],
);

impl Object for FeeRefund {
    type Id = FeeRefundId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "fee_refund",
        type_name: "FeeRefund",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/application_fees/{id}/refunds", parent: Some("application_fee"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "fee", targets: &["application_fee"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &["application_fee.refund.updated"],
    };
}

impl FeeRefund {
    pub const EXPAND_BALANCE_TRANSACTION: Expand<Self> = Expand::field("balance_transaction");
    pub const EXPAND_FEE: Expand<Self> = Expand::field("fee");
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ApplicationFeeId, BalanceTransactionId, Currency, ExpandTo, Expandable, Expansion, FeeRefundId, ListInfo,
    ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `fee_refund`.
///
/// See <https://docs.stripe.com/api/application_fees/refunds/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeeRefund {
    pub id: FeeRefundId,
    pub amount: i64,
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub fee: Expandable<ApplicationFeeId>,
    pub metadata: Option<Metadata>,
}

crate::record!(
    FeeRefund, "fee_refund", true,
    ["id", "amount", "balance_transaction", "created", "currency", "fee", "metadata"],
    [id, amount, balance_transaction, created, currency, fee, metadata],
);

impl Object for FeeRefund {
    type Id = FeeRefundId;
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
        nested_lists: &[],
        events: &["application_fee.refund.updated"],
    };
}

impl FeeRefund {
    pub const EXPAND_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("balance_transaction");
    pub const EXPAND_FEE: ExpandTo<Self, ApplicationFeeId> = ExpandTo::new("fee");
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransactionId, Currency, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object,
    ObjectInfo, RefundId, Timestamp, TransferId, TransferReversalId,
};

/// The object `transfer_reversal`.
///
/// See <https://docs.stripe.com/api/transfers/reversals/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferReversal {
    pub id: TransferReversalId,
    pub amount: i64,
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub destination_payment_refund: Option<Expandable<RefundId>>,
    pub metadata: Option<Metadata>,
    pub source_refund: Option<Expandable<RefundId>>,
    pub transfer: Expandable<TransferId>,
}

crate::record!(
    TransferReversal, "transfer_reversal", true,
    [
        "id", "amount", "balance_transaction", "created", "currency", "destination_payment_refund",
        "metadata", "source_refund", "transfer",
    ],
    [
        id, amount, balance_transaction, created, currency, destination_payment_refund, metadata,
        source_refund, transfer,
    ],
);

impl Object for TransferReversal {
    type Id = TransferReversalId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "transfer_reversal",
        type_name: "TransferReversal",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/transfers/{id}/reversals", parent: Some("transfer"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "destination_payment_refund", targets: &["refund"], array: false },
            Expansion { path: "source_refund", targets: &["refund"], array: false },
            Expansion { path: "transfer", targets: &["transfer"], array: false },
        ],
        nested_lists: &[],
        events: &[],
    };
}

impl TransferReversal {
    pub const EXPAND_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("balance_transaction");
    pub const EXPAND_DESTINATION_PAYMENT_REFUND: ExpandTo<Self, RefundId> = ExpandTo::new("destination_payment_refund");
    pub const EXPAND_SOURCE_REFUND: ExpandTo<Self, RefundId> = ExpandTo::new("source_refund");
    pub const EXPAND_TRANSFER: ExpandTo<Self, TransferId> = ExpandTo::new("transfer");
}

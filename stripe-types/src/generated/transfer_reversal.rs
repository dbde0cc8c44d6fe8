// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransactionId, Currency, Expand, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object,
    ObjectInfo, RefundId, Timestamp, TransferId, TransferReversalId,
};

/// The object `transfer_reversal`.
///
/// See <https://docs.stripe.com/api/transfers/reversals/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferReversal {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/transfers/reversals/object#transfer_reversal_object-id)
    pub id: TransferReversalId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/transfers/reversals/object#transfer_reversal_object-amount)
    pub amount: i64,
    /// Balance transaction: the id of a `balance_transaction`; expandable; expand it by
    /// [`EXPAND_BALANCE_TRANSACTION`](Self::EXPAND_BALANCE_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/transfers/reversals/object#transfer_reversal_object-balance_transaction)
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/transfers/reversals/object#transfer_reversal_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/transfers/reversals/object#transfer_reversal_object-currency)
    pub currency: Currency,
    /// Destination payment refund: the id of a `refund`; expandable; expand it by
    /// [`EXPAND_DESTINATION_PAYMENT_REFUND`](Self::EXPAND_DESTINATION_PAYMENT_REFUND); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/transfers/reversals/object#transfer_reversal_object-destination_payment_refund)
    pub destination_payment_refund: Option<Expandable<RefundId>>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/transfers/reversals/object#transfer_reversal_object-metadata)
    pub metadata: Option<Metadata>,
    /// Source refund: the id of a `refund`; expandable; expand it by
    /// [`EXPAND_SOURCE_REFUND`](Self::EXPAND_SOURCE_REFUND); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/transfers/reversals/object#transfer_reversal_object-source_refund)
    pub source_refund: Option<Expandable<RefundId>>,
    /// Transfer: the id of a `transfer`; expandable; expand it by [`EXPAND_TRANSFER`](Self::EXPAND_TRANSFER).
    /// [Reference](https://docs.stripe.com/api/transfers/reversals/object#transfer_reversal_object-transfer)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl TransferReversal {
    pub const EXPAND_BALANCE_TRANSACTION: Expand<Self> = Expand::field("balance_transaction");
    pub const EXPAND_DESTINATION_PAYMENT_REFUND: Expand<Self> = Expand::field("destination_payment_refund");
    pub const EXPAND_SOURCE_REFUND: Expand<Self> = Expand::field("source_refund");
    pub const EXPAND_TRANSFER: Expand<Self> = Expand::field("transfer");
}

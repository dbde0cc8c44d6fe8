// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransactionId, Currency, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object,
    ObjectInfo, Source, Timestamp, TopupId,
};

/// The object `topup`.
///
/// See <https://docs.stripe.com/api/topups/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Topup {
    pub id: TopupId,
    pub amount: i64,
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub expected_availability_date: Option<Timestamp>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub source: Option<Box<Source>>,
    pub statement_descriptor: Option<String>,
    pub status: TopupStatus,
    pub transfer_group: Option<String>,
}

crate::record!(
    Topup, "topup", true,
    [
        "id", "amount", "balance_transaction", "created", "currency", "description",
        "expected_availability_date", "failure_code", "failure_message", "livemode", "metadata", "source",
        "statement_descriptor", "status", "transfer_group",
    ],
    [
        id, amount, balance_transaction, created, currency, description, expected_availability_date,
        failure_code, failure_message, livemode, metadata, source, statement_descriptor, status,
        transfer_group,
    ],
);

impl Object for Topup {
    type Id = TopupId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "topup",
        type_name: "Topup",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/topups/{topup}"),
        list: Some(&ListInfo { path: "/v1/topups", parent: None, style: ListStyle::Cursor, required: &[], filters: &["amount", "created", "status"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "balance_transaction", targets: &["balance_transaction"], array: false },
        ],
        nested_lists: &[],
        events: &["topup.canceled", "topup.created", "topup.failed", "topup.reversed", "topup.succeeded"],
    };
}

impl Topup {
    pub const EXPAND_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("balance_transaction");
}

crate::open_enum! {
    /// Values of `Topup.status`.
    pub enum TopupStatus {
        Canceled = "canceled",
        Failed = "failed",
        Pending = "pending",
        Reversed = "reversed",
        Succeeded = "succeeded",
    }
}

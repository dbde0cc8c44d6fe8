// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransactionId, Boxed, Currency, Expand, Expandable, Expansion, ListInfo, ListStyle, Metadata,
    Object, ObjectInfo, Source, Timestamp, TopupId,
};

/// The object `topup`.
///
/// See <https://docs.stripe.com/api/topups/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Topup {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-id)
    pub id: TopupId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-amount)
    pub amount: i64,
    /// Balance transaction: the id of a `balance_transaction`; expandable; expand it by
    /// [`EXPAND_BALANCE_TRANSACTION`](Self::EXPAND_BALANCE_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-balance_transaction)
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-created)
    pub created: Timestamp,
    /// Currency. [Reference](https://docs.stripe.com/api/topups/object#topup_object-currency)
    pub currency: Currency,
    /// Description: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-description)
    pub description: Option<String>,
    /// Expected availability date: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-expected_availability_date)
    pub expected_availability_date: Option<Timestamp>,
    /// Failure code: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-failure_code)
    pub failure_code: Option<String>,
    /// Failure message: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-failure_message)
    pub failure_message: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-metadata)
    pub metadata: Metadata,
    /// Source: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-source)
    pub source: Option<Boxed<Source>>,
    /// Statement descriptor: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-statement_descriptor)
    pub statement_descriptor: Option<String>,
    /// Status: one of `canceled`, `failed`, `pending`, `reversed`, `succeeded`.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-status)
    pub status: TopupStatus,
    /// Transfer group: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/topups/object#topup_object-transfer_group)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["topup.canceled", "topup.created", "topup.failed", "topup.reversed", "topup.succeeded"],
    };
}

impl Topup {
    pub const EXPAND_BALANCE_TRANSACTION: Expand<Self> = Expand::field("balance_transaction");
    pub const EXPAND_SOURCE: Expand<Self> = Expand::field("source");
}

crate::open_enum! {
    /// Values of [`Topup::status`](crate::Topup::status), [`ListTopups::status`](crate::ListTopups::status).
    pub enum TopupStatus {
        Canceled = "canceled",
        Failed = "failed",
        Pending = "pending",
        Reversed = "reversed",
        Succeeded = "succeeded",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ApplicationFeeId, BalanceTransactionId, Boxed, Currency, Expand, Expandable, Expansion,
    ExternalAccountId, ListInfo, ListStyle, Metadata, Object, ObjectInfo, PayoutId, Timestamp,
};

/// The object `payout`.
///
/// See <https://docs.stripe.com/api/payouts/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payout {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-id)
    pub id: PayoutId,
    /// The amount sent to the bank account or card. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-amount)
    pub amount: i64,
    /// The fee of the platform for the payout, as an object. The id of an `application_fee`; expandable;
    /// expand it by [`EXPAND_APPLICATION_FEE`](Self::EXPAND_APPLICATION_FEE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-application_fee)
    pub application_fee: Option<Expandable<ApplicationFeeId>>,
    /// The fee of the platform for the payout. In minor units of `currency`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-application_fee_amount)
    pub application_fee_amount: Option<i64>,
    /// The day on which the money should arrive, at midnight UTC. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-arrival_date)
    pub arrival_date: Timestamp,
    /// True if Stripe's schedule made the payout. Only automatic payouts tell which transactions they
    /// contain. [Reference](https://docs.stripe.com/api/payouts/object#payout_object-automatic)
    pub automatic: bool,
    /// Its effect on your balance. The id of a `balance_transaction`; expandable; expand it by
    /// [`EXPAND_BALANCE_TRANSACTION`](Self::EXPAND_BALANCE_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-balance_transaction)
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-created)
    pub created: Timestamp,
    /// The currency of all amounts of the object.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-currency)
    pub currency: Currency,
    /// A text of your own, shown in the Dashboard. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-description)
    pub description: Option<String>,
    /// The bank account or card that it goes to. It may have been deleted since. The id of a `bank_account`
    /// or `card`; expandable; expand it by [`EXPAND_DESTINATION`](Self::EXPAND_DESTINATION); may be null or
    /// absent. [Reference](https://docs.stripe.com/api/payouts/object#payout_object-destination)
    pub destination: Option<Expandable<ExternalAccountId>>,
    /// The return of the money to your balance, where the payout failed or was canceled. The id of a
    /// `balance_transaction`; expandable; expand it by
    /// [`EXPAND_FAILURE_BALANCE_TRANSACTION`](Self::EXPAND_FAILURE_BALANCE_TRANSACTION); may be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-failure_balance_transaction)
    pub failure_balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// The code of the failure; null where it did not fail. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-failure_code)
    pub failure_code: Option<String>,
    /// The failure in words. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-failure_message)
    pub failure_message: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-metadata)
    pub metadata: Option<Metadata>,
    /// The speed: `standard` or `instant`.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-method)
    pub method: String,
    /// The payout that this one reverses. The id of a `payout`; expandable; expand it by
    /// [`EXPAND_ORIGINAL_PAYOUT`](Self::EXPAND_ORIGINAL_PAYOUT); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-original_payout)
    pub original_payout: Option<Expandable<PayoutId>>,
    /// The payout method of Accounts v2 that it goes to. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-payout_method)
    pub payout_method: Option<String>,
    /// The state of the list of its transactions, for automatic payouts: complete, in progress, or not
    /// available. One of `completed`, `in_progress`, `not_applicable`.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-reconciliation_status)
    pub reconciliation_status: PayoutReconciliationStatus,
    /// The payout that reverses this one. The id of a `payout`; expandable; expand it by
    /// [`EXPAND_REVERSED_BY`](Self::EXPAND_REVERSED_BY); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-reversed_by)
    pub reversed_by: Option<Expandable<PayoutId>>,
    /// The kind of balance that it came from: `card`, `bank_account` or `fpx`.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-source_type)
    pub source_type: String,
    /// The text on your bank statement. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-statement_descriptor)
    pub statement_descriptor: Option<String>,
    /// The state: `pending`, `in_transit`, `paid`, `failed` or `canceled`. A paid payout may still become
    /// failed. [Reference](https://docs.stripe.com/api/payouts/object#payout_object-status)
    pub status: String,
    /// The reference by which the receiving bank finds the payout, once there is one. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-trace_id)
    pub trace_id: Option<Boxed<PayoutsTraceId>>,
    /// The type of destination: a bank account or a card. One of `bank_account`, `card`.
    /// [Reference](https://docs.stripe.com/api/payouts/object#payout_object-type)
    pub type_: PayoutType,
}

crate::record!(
    Payout, "payout", true,
    [
        "id", "amount", "application_fee", "application_fee_amount", "arrival_date", "automatic",
        "balance_transaction", "created", "currency", "description", "destination",
        "failure_balance_transaction", "failure_code", "failure_message", "livemode", "metadata", "method",
        "original_payout", "payout_method", "reconciliation_status", "reversed_by", "source_type",
        "statement_descriptor", "status", "trace_id", "type",
    ],
    [
        id, amount, application_fee, application_fee_amount, arrival_date, automatic, balance_transaction,
        created, currency, description, destination, failure_balance_transaction, failure_code,
        failure_message, livemode, metadata, method, original_payout, payout_method, reconciliation_status,
        reversed_by, source_type, statement_descriptor, status, trace_id, type_,
    ],
);

impl Object for Payout {
    type Id = PayoutId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "payout",
        type_name: "Payout",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/payouts/{payout}"),
        list: Some(&ListInfo { path: "/v1/payouts", parent: None, style: ListStyle::Cursor, required: &[], filters: &["arrival_date", "created", "destination", "status"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "application_fee", targets: &["application_fee"], array: false },
            Expansion { path: "balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "destination", targets: &["bank_account", "card"], array: false },
            Expansion { path: "failure_balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "original_payout", targets: &["payout"], array: false },
            Expansion { path: "reversed_by", targets: &["payout"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "payout.canceled", "payout.created", "payout.failed", "payout.paid",
            "payout.reconciliation_completed", "payout.updated",
        ],
    };
}

impl Payout {
    pub const EXPAND_APPLICATION_FEE: Expand<Self> = Expand::field("application_fee");
    pub const EXPAND_BALANCE_TRANSACTION: Expand<Self> = Expand::field("balance_transaction");
    pub const EXPAND_DESTINATION: Expand<Self> = Expand::field("destination");
    pub const EXPAND_FAILURE_BALANCE_TRANSACTION: Expand<Self> = Expand::field("failure_balance_transaction");
    pub const EXPAND_ORIGINAL_PAYOUT: Expand<Self> = Expand::field("original_payout");
    pub const EXPAND_REVERSED_BY: Expand<Self> = Expand::field("reversed_by");
}

crate::open_enum! {
    /// Values of [`Payout::reconciliation_status`](crate::Payout::reconciliation_status).
    pub enum PayoutReconciliationStatus {
        Completed = "completed",
        InProgress = "in_progress",
        NotApplicable = "not_applicable",
    }
}

crate::open_enum! {
    /// Values of [`Payout::type_`](crate::Payout::type_).
    pub enum PayoutType {
        BankAccount = "bank_account",
        Card = "card",
    }
}

/// Held by [`Payout::trace_id`](crate::Payout::trace_id).
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutsTraceId {
    /// Status.
    pub status: String,
    /// Value: may be null or absent.
    pub value: Option<String>,
}

crate::record!(
    PayoutsTraceId, "", false,
    ["status", "value"],
    [status, value],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, Expand, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp,
    TreasuryCreditReversalId, TreasuryFinancialAccountId, TreasuryTransactionId,
};

/// The object `treasury.credit_reversal`.
///
/// See <https://docs.stripe.com/api/treasury/credit_reversals/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryCreditReversal {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/object#treasury_credit_reversal_object-id)
    pub id: TreasuryCreditReversalId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/object#treasury_credit_reversal_object-amount)
    pub amount: i64,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/object#treasury_credit_reversal_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/object#treasury_credit_reversal_object-currency)
    pub currency: Currency,
    /// Financial account: the id of a `treasury.financial_account`.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/object#treasury_credit_reversal_object-financial_account)
    pub financial_account: TreasuryFinancialAccountId,
    /// Hosted regulatory receipt url: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/object#treasury_credit_reversal_object-hosted_regulatory_receipt_url)
    pub hosted_regulatory_receipt_url: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/object#treasury_credit_reversal_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/object#treasury_credit_reversal_object-metadata)
    pub metadata: Metadata,
    /// Network: one of `ach`, `stripe`.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/object#treasury_credit_reversal_object-network)
    pub network: TreasuryCreditReversalNetwork,
    /// Received credit.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/object#treasury_credit_reversal_object-received_credit)
    pub received_credit: String,
    /// Status: one of `canceled`, `posted`, `processing`.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/object#treasury_credit_reversal_object-status)
    pub status: TreasuryCreditReversalStatus,
    /// Status transitions.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/object#treasury_credit_reversal_object-status_transitions)
    pub status_transitions: TreasuryReceivedCreditStatusTransitions,
    /// Transaction: the id of a `treasury.transaction`; expandable; expand it by
    /// [`EXPAND_TRANSACTION`](Self::EXPAND_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/credit_reversals/object#treasury_credit_reversal_object-transaction)
    pub transaction: Option<Expandable<TreasuryTransactionId>>,
}

crate::record!(
    TreasuryCreditReversal, "treasury.credit_reversal", true,
    [
        "id", "amount", "created", "currency", "financial_account", "hosted_regulatory_receipt_url",
        "livemode", "metadata", "network", "received_credit", "status", "status_transitions", "transaction",
    ],
    [
        id, amount, created, currency, financial_account, hosted_regulatory_receipt_url, livemode, metadata,
        network, received_credit, status, status_transitions, transaction,
    ],
);

impl Object for TreasuryCreditReversal {
    type Id = TreasuryCreditReversalId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "treasury.credit_reversal",
        type_name: "TreasuryCreditReversal",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/treasury/credit_reversals/{credit_reversal}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/treasury/credit_reversals", parent: Some("treasury.financial_account"), style: ListStyle::Cursor, required: &["financial_account"], filters: &["financial_account", "received_credit", "status"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "transaction", targets: &["treasury.transaction"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &["treasury.credit_reversal.created", "treasury.credit_reversal.posted"],
    };
}

impl TreasuryCreditReversal {
    pub const EXPAND_TRANSACTION: Expand<Self> = Expand::field("transaction");
}

crate::open_enum! {
    /// Values of [`TreasuryCreditReversal::network`](crate::TreasuryCreditReversal::network).
    pub enum TreasuryCreditReversalNetwork {
        Ach = "ach",
        Stripe = "stripe",
    }
}

crate::open_enum! {
    /// Values of [`TreasuryCreditReversal::status`](crate::TreasuryCreditReversal::status),
    /// [`ListTreasuryCreditReversals::status`](crate::ListTreasuryCreditReversals::status).
    pub enum TreasuryCreditReversalStatus {
        Canceled = "canceled",
        Posted = "posted",
        Processing = "processing",
    }
}

/// Held by [`TreasuryCreditReversal::status_transitions`](crate::TreasuryCreditReversal::status_transitions).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedCreditStatusTransitions {
    /// Posted at: a time in seconds since 1970; may be null or absent.
    pub posted_at: Option<Timestamp>,
}

crate::record!(
    TreasuryReceivedCreditStatusTransitions, "", false,
    ["posted_at"],
    [posted_at],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, Expand, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo,
    Timestamp, TreasuryDebitReversalId, TreasuryFinancialAccountId, TreasuryTransactionId,
};

/// The object `treasury.debit_reversal`.
///
/// See <https://docs.stripe.com/api/treasury/debit_reversals/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryDebitReversal {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-id)
    pub id: TreasuryDebitReversalId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-amount)
    pub amount: i64,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-currency)
    pub currency: Currency,
    /// Financial account: the id of a `treasury.financial_account`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-financial_account)
    pub financial_account: Option<TreasuryFinancialAccountId>,
    /// Hosted regulatory receipt url: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-hosted_regulatory_receipt_url)
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Linked flows: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-linked_flows)
    pub linked_flows: Option<Boxed<TreasuryReceivedDebitReversalLinkedFlows>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-metadata)
    pub metadata: Metadata,
    /// Network: one of `ach`, `card`.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-network)
    pub network: TreasuryDebitReversalNetwork,
    /// Received debit.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-received_debit)
    pub received_debit: String,
    /// Status: one of `canceled`, `completed`, `failed`, `processing`, `succeeded`.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-status)
    pub status: TreasuryDebitReversalStatus,
    /// Status transitions.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-status_transitions)
    pub status_transitions: TreasuryReceivedDebitStatusTransitions,
    /// Transaction: the id of a `treasury.transaction`; expandable; expand it by
    /// [`EXPAND_TRANSACTION`](Self::EXPAND_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/debit_reversals/object#treasury_debit_reversal_object-transaction)
    pub transaction: Option<Expandable<TreasuryTransactionId>>,
}

crate::record!(
    TreasuryDebitReversal, "treasury.debit_reversal", true,
    [
        "id", "amount", "created", "currency", "financial_account", "hosted_regulatory_receipt_url",
        "linked_flows", "livemode", "metadata", "network", "received_debit", "status", "status_transitions",
        "transaction",
    ],
    [
        id, amount, created, currency, financial_account, hosted_regulatory_receipt_url, linked_flows,
        livemode, metadata, network, received_debit, status, status_transitions, transaction,
    ],
);

impl Object for TreasuryDebitReversal {
    type Id = TreasuryDebitReversalId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "treasury.debit_reversal",
        type_name: "TreasuryDebitReversal",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/treasury/debit_reversals/{debit_reversal}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/treasury/debit_reversals", parent: Some("treasury.financial_account"), style: ListStyle::Cursor, required: &["financial_account"], filters: &["financial_account", "received_debit", "resolution", "status"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "transaction", targets: &["treasury.transaction"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "treasury.debit_reversal.completed", "treasury.debit_reversal.created",
            "treasury.debit_reversal.initial_credit_granted",
        ],
    };
}

impl TreasuryDebitReversal {
    pub const EXPAND_TRANSACTION: Expand<Self> = Expand::field("transaction");
}

crate::open_enum! {
    /// Values of [`TreasuryDebitReversal::network`](crate::TreasuryDebitReversal::network).
    pub enum TreasuryDebitReversalNetwork {
        Ach = "ach",
        Card = "card",
    }
}

crate::open_enum! {
    /// Values of [`TreasuryDebitReversal::status`](crate::TreasuryDebitReversal::status),
    /// [`ListTreasuryDebitReversals::status`](crate::ListTreasuryDebitReversals::status).
    pub enum TreasuryDebitReversalStatus {
        Canceled = "canceled",
        Completed = "completed",
        Failed = "failed",
        Processing = "processing",
        Succeeded = "succeeded",
    }
}

/// Held by [`TreasuryDebitReversal::linked_flows`](crate::TreasuryDebitReversal::linked_flows).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedDebitReversalLinkedFlows {
    /// Issuing dispute: may be null or absent.
    pub issuing_dispute: Option<String>,
}

crate::record!(
    TreasuryReceivedDebitReversalLinkedFlows, "", false,
    ["issuing_dispute"],
    [issuing_dispute],
);

/// Held by [`TreasuryDebitReversal::status_transitions`](crate::TreasuryDebitReversal::status_transitions).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedDebitStatusTransitions {
    /// Completed at: a time in seconds since 1970; may be null or absent.
    pub completed_at: Option<Timestamp>,
}

crate::record!(
    TreasuryReceivedDebitStatusTransitions, "", false,
    ["completed_at"],
    [completed_at],
);

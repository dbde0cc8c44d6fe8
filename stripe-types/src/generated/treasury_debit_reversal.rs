// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp,
    TreasuryDebitReversalId, TreasuryFinancialAccountId, TreasuryTransactionId,
};

/// The object `treasury.debit_reversal`.
///
/// See <https://docs.stripe.com/api/treasury/debit_reversals/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryDebitReversal {
    pub id: TreasuryDebitReversalId,
    pub amount: i64,
    pub created: Timestamp,
    pub currency: Currency,
    pub financial_account: Option<TreasuryFinancialAccountId>,
    pub hosted_regulatory_receipt_url: Option<String>,
    pub linked_flows: Option<Box<TreasuryReceivedDebitReversalLinkedFlows>>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub network: TreasuryDebitReversalNetwork,
    pub received_debit: String,
    pub status: TreasuryDebitReversalStatus,
    pub status_transitions: TreasuryReceivedDebitStatusTransitions,
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
        nested_lists: &[],
        events: &[
            "treasury.debit_reversal.completed", "treasury.debit_reversal.created",
            "treasury.debit_reversal.initial_credit_granted",
        ],
    };
}

impl TreasuryDebitReversal {
    pub const EXPAND_TRANSACTION: ExpandTo<Self, TreasuryTransactionId> = ExpandTo::new("transaction");
}

crate::open_enum! {
    /// Values of `TreasuryDebitReversal.network`.
    pub enum TreasuryDebitReversalNetwork {
        Ach = "ach",
        Card = "card",
    }
}

crate::open_enum! {
    /// Values of `TreasuryDebitReversal.status`.
    pub enum TreasuryDebitReversalStatus {
        Failed = "failed",
        Processing = "processing",
        Succeeded = "succeeded",
    }
}

/// Held by `TreasuryDebitReversal.linked_flows`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryReceivedDebitReversalLinkedFlows {
    pub issuing_dispute: Option<String>,
}

crate::record!(
    TreasuryReceivedDebitReversalLinkedFlows, "", false,
    ["issuing_dispute"],
    [issuing_dispute],
);

/// Held by `TreasuryDebitReversal.status_transitions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryReceivedDebitStatusTransitions {
    pub completed_at: Option<Timestamp>,
}

crate::record!(
    TreasuryReceivedDebitStatusTransitions, "", false,
    ["completed_at"],
    [completed_at],
);

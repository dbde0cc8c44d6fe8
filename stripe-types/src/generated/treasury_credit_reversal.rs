// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp,
    TreasuryCreditReversalId, TreasuryFinancialAccountId, TreasuryTransactionId,
};

/// The object `treasury.credit_reversal`.
///
/// See <https://docs.stripe.com/api/treasury/credit_reversals/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryCreditReversal {
    pub id: TreasuryCreditReversalId,
    pub amount: i64,
    pub created: Timestamp,
    pub currency: Currency,
    pub financial_account: TreasuryFinancialAccountId,
    pub hosted_regulatory_receipt_url: Option<String>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub network: TreasuryCreditReversalNetwork,
    pub received_credit: String,
    pub status: TreasuryCreditReversalStatus,
    pub status_transitions: TreasuryReceivedCreditStatusTransitions,
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
        nested_lists: &[],
        events: &["treasury.credit_reversal.created", "treasury.credit_reversal.posted"],
    };
}

impl TreasuryCreditReversal {
    pub const EXPAND_TRANSACTION: ExpandTo<Self, TreasuryTransactionId> = ExpandTo::new("transaction");
}

crate::open_enum! {
    /// Values of `TreasuryCreditReversal.network`.
    pub enum TreasuryCreditReversalNetwork {
        Ach = "ach",
        Stripe = "stripe",
    }
}

crate::open_enum! {
    /// Values of `TreasuryCreditReversal.status`, `ListTreasuryCreditReversals.status`.
    pub enum TreasuryCreditReversalStatus {
        Canceled = "canceled",
        Posted = "posted",
        Processing = "processing",
    }
}

/// Held by `TreasuryCreditReversal.status_transitions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryReceivedCreditStatusTransitions {
    pub posted_at: Option<Timestamp>,
}

crate::record!(
    TreasuryReceivedCreditStatusTransitions, "", false,
    ["posted_at"],
    [posted_at],
);

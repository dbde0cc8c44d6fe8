// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, List, ListInfo, ListStyle, NestedList, Object, ObjectInfo, Timestamp,
    TransactionStatusTransitions, TreasuryFinancialAccountId, TreasuryTransactionBalanceImpact,
    TreasuryTransactionEntry, TreasuryTransactionFlowDetails, TreasuryTransactionFlowType,
    TreasuryTransactionId,
};

/// The object `treasury.transaction`.
///
/// See <https://docs.stripe.com/api/treasury/transactions/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryTransaction {
    pub id: TreasuryTransactionId,
    pub amount: i64,
    pub balance_impact: TreasuryTransactionBalanceImpact,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: String,
    pub entries: Option<List<TreasuryTransactionEntry>>,
    pub financial_account: TreasuryFinancialAccountId,
    pub flow: Option<String>,
    pub flow_details: Option<Box<TreasuryTransactionFlowDetails>>,
    pub flow_type: TreasuryTransactionFlowType,
    pub livemode: bool,
    pub status: TreasuryTransactionStatus,
    pub status_transitions: TransactionStatusTransitions,
}

crate::record!(
    TreasuryTransaction, "treasury.transaction", true,
    [
        "id", "amount", "balance_impact", "created", "currency", "description", "entries",
        "financial_account", "flow", "flow_details", "flow_type", "livemode", "status", "status_transitions",
    ],
    [
        id, amount, balance_impact, created, currency, description, entries, financial_account, flow,
        flow_details, flow_type, livemode, status, status_transitions,
    ],
);

impl Object for TreasuryTransaction {
    type Id = TreasuryTransactionId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "treasury.transaction",
        type_name: "TreasuryTransaction",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/treasury/transactions/{id}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/treasury/transactions", parent: Some("treasury.financial_account"), style: ListStyle::Cursor, required: &["financial_account"], filters: &["created", "financial_account", "order_by", "status", "status_transitions"], passes: &[&[]] },
        ],
        expandable: &[],
        nested_lists: &[
            NestedList { path: "entries", items: &["treasury.transaction_entry"], always: false },
        ],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of `TreasuryTransaction.status`, `ListTreasuryTransactions.status`.
    pub enum TreasuryTransactionStatus {
        Open = "open",
        Posted = "posted",
        Void = "void",
    }
}

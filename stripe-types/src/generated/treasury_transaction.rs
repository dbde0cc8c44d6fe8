// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, Expand, List, ListInfo, ListStyle, NestedList, Object, ObjectInfo, Timestamp,
    TransactionStatusTransitions, TreasuryFinancialAccountId, TreasuryTransactionBalanceImpact,
    TreasuryTransactionEntry, TreasuryTransactionFlowDetails, TreasuryTransactionId,
};

/// The object `treasury.transaction`.
///
/// See <https://docs.stripe.com/api/treasury/transactions/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryTransaction {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-id)
    pub id: TreasuryTransactionId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-amount)
    pub amount: i64,
    /// Balance impact.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-balance_impact)
    pub balance_impact: TreasuryTransactionBalanceImpact,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-currency)
    pub currency: Currency,
    /// Description.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-description)
    pub description: String,
    /// Entries: expand it by [`EXPAND_ENTRIES`](Self::EXPAND_ENTRIES); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-entries)
    pub entries: Option<List<TreasuryTransactionEntry>>,
    /// Financial account: the id of a `treasury.financial_account`.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-financial_account)
    pub financial_account: TreasuryFinancialAccountId,
    /// Flow: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-flow)
    pub flow: Option<String>,
    /// Flow details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-flow_details)
    pub flow_details: Option<Boxed<TreasuryTransactionFlowDetails>>,
    /// Flow type: one of 9 values.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-flow_type)
    pub flow_type: TreasuryTransactionFlowType,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-livemode)
    pub livemode: bool,
    /// Status: one of `open`, `posted`, `void`.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-status)
    pub status: TreasuryTransactionStatus,
    /// Status transitions.
    /// [Reference](https://docs.stripe.com/api/treasury/transactions/object#treasury_transaction_object-status_transitions)
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
    type Expanded = Self;
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
        only_expanded: &["entries"],
        nested_lists: &[
            NestedList { path: "entries", items: &["treasury.transaction_entry"], always: false },
        ],
        events: &[],
    };
}

impl TreasuryTransaction {
    pub const EXPAND_ENTRIES: Expand<Self> = Expand::list("entries");
    pub const EXPAND_FLOW_DETAILS_CREDIT_REVERSAL: Expand<Self> = Expand::field("flow_details.credit_reversal");
    pub const EXPAND_FLOW_DETAILS_DEBIT_REVERSAL: Expand<Self> = Expand::field("flow_details.debit_reversal");
    pub const EXPAND_FLOW_DETAILS_INBOUND_TRANSFER: Expand<Self> = Expand::field("flow_details.inbound_transfer");
    pub const EXPAND_FLOW_DETAILS_ISSUING_AUTHORIZATION: Expand<Self> = Expand::field("flow_details.issuing_authorization");
    pub const EXPAND_FLOW_DETAILS_OUTBOUND_PAYMENT: Expand<Self> = Expand::field("flow_details.outbound_payment");
    pub const EXPAND_FLOW_DETAILS_OUTBOUND_TRANSFER: Expand<Self> = Expand::field("flow_details.outbound_transfer");
    pub const EXPAND_FLOW_DETAILS_RECEIVED_CREDIT: Expand<Self> = Expand::field("flow_details.received_credit");
    pub const EXPAND_FLOW_DETAILS_RECEIVED_DEBIT: Expand<Self> = Expand::field("flow_details.received_debit");
}

crate::open_enum! {
    /// Values of [`TreasuryTransaction::flow_type`](crate::TreasuryTransaction::flow_type).
    pub enum TreasuryTransactionFlowType {
        CreditReversal = "credit_reversal",
        DebitReversal = "debit_reversal",
        InboundTransfer = "inbound_transfer",
        IssuingAuthorization = "issuing_authorization",
        Other = "other",
        OutboundPayment = "outbound_payment",
        OutboundTransfer = "outbound_transfer",
        ReceivedCredit = "received_credit",
        ReceivedDebit = "received_debit",
    }
}

crate::open_enum! {
    /// Values of [`TreasuryTransaction::status`](crate::TreasuryTransaction::status),
    /// [`ListTreasuryTransactions::status`](crate::ListTreasuryTransactions::status).
    pub enum TreasuryTransactionStatus {
        Open = "open",
        Posted = "posted",
        Void = "void",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, Expand, Expandable, Expansion, ListInfo, ListStyle, Object, ObjectInfo, Timestamp,
    TreasuryFinancialAccountId, TreasuryTransactionBalanceImpact, TreasuryTransactionEntryId,
    TreasuryTransactionFlowDetails, TreasuryTransactionId,
};

/// The object `treasury.transaction_entry`.
///
/// See <https://docs.stripe.com/api/treasury/transaction_entries/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryTransactionEntry {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/object#treasury_transaction_entry_object-id)
    pub id: TreasuryTransactionEntryId,
    /// Balance impact.
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/object#treasury_transaction_entry_object-balance_impact)
    pub balance_impact: TreasuryTransactionBalanceImpact,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/object#treasury_transaction_entry_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/object#treasury_transaction_entry_object-currency)
    pub currency: Currency,
    /// Effective at: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/object#treasury_transaction_entry_object-effective_at)
    pub effective_at: Timestamp,
    /// Financial account: the id of a `treasury.financial_account`.
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/object#treasury_transaction_entry_object-financial_account)
    pub financial_account: TreasuryFinancialAccountId,
    /// Flow: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/object#treasury_transaction_entry_object-flow)
    pub flow: Option<String>,
    /// Flow details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/object#treasury_transaction_entry_object-flow_details)
    pub flow_details: Option<Boxed<TreasuryTransactionFlowDetails>>,
    /// Flow type: one of 9 values.
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/object#treasury_transaction_entry_object-flow_type)
    pub flow_type: TreasuryTransactionEntryFlowType,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/object#treasury_transaction_entry_object-livemode)
    pub livemode: bool,
    /// Transaction: the id of a `treasury.transaction`; expandable; expand it by
    /// [`EXPAND_TRANSACTION`](Self::EXPAND_TRANSACTION).
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/object#treasury_transaction_entry_object-transaction)
    pub transaction: Expandable<TreasuryTransactionId>,
    /// Type: one of 20 values.
    /// [Reference](https://docs.stripe.com/api/treasury/transaction_entries/object#treasury_transaction_entry_object-type)
    pub type_: TreasuryTransactionEntryType,
}

crate::record!(
    TreasuryTransactionEntry, "treasury.transaction_entry", true,
    [
        "id", "balance_impact", "created", "currency", "effective_at", "financial_account", "flow",
        "flow_details", "flow_type", "livemode", "transaction", "type",
    ],
    [
        id, balance_impact, created, currency, effective_at, financial_account, flow, flow_details,
        flow_type, livemode, transaction, type_,
    ],
);

impl Object for TreasuryTransactionEntry {
    type Id = TreasuryTransactionEntryId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "treasury.transaction_entry",
        type_name: "TreasuryTransactionEntry",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/treasury/transaction_entries/{id}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/treasury/transaction_entries", parent: Some("treasury.financial_account"), style: ListStyle::Cursor, required: &["financial_account"], filters: &["created", "effective_at", "financial_account", "order_by", "transaction"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "transaction", targets: &["treasury.transaction"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl TreasuryTransactionEntry {
    pub const EXPAND_FLOW_DETAILS_CREDIT_REVERSAL: Expand<Self> = Expand::field("flow_details.credit_reversal");
    pub const EXPAND_FLOW_DETAILS_DEBIT_REVERSAL: Expand<Self> = Expand::field("flow_details.debit_reversal");
    pub const EXPAND_FLOW_DETAILS_INBOUND_TRANSFER: Expand<Self> = Expand::field("flow_details.inbound_transfer");
    pub const EXPAND_FLOW_DETAILS_ISSUING_AUTHORIZATION: Expand<Self> = Expand::field("flow_details.issuing_authorization");
    pub const EXPAND_FLOW_DETAILS_OUTBOUND_PAYMENT: Expand<Self> = Expand::field("flow_details.outbound_payment");
    pub const EXPAND_FLOW_DETAILS_OUTBOUND_TRANSFER: Expand<Self> = Expand::field("flow_details.outbound_transfer");
    pub const EXPAND_FLOW_DETAILS_RECEIVED_CREDIT: Expand<Self> = Expand::field("flow_details.received_credit");
    pub const EXPAND_FLOW_DETAILS_RECEIVED_DEBIT: Expand<Self> = Expand::field("flow_details.received_debit");
    pub const EXPAND_TRANSACTION: Expand<Self> = Expand::field("transaction");
}

crate::open_enum! {
    /// Values of [`TreasuryTransactionEntry::flow_type`](crate::TreasuryTransactionEntry::flow_type).
    pub enum TreasuryTransactionEntryFlowType {
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
    /// Values of [`TreasuryTransactionEntry::type_`](crate::TreasuryTransactionEntry::type_).
    pub enum TreasuryTransactionEntryType {
        CreditReversal = "credit_reversal",
        CreditReversalPosting = "credit_reversal_posting",
        DebitReversal = "debit_reversal",
        InboundTransfer = "inbound_transfer",
        InboundTransferReturn = "inbound_transfer_return",
        IssuingAuthorizationHold = "issuing_authorization_hold",
        IssuingAuthorizationRelease = "issuing_authorization_release",
        Other = "other",
        OutboundPayment = "outbound_payment",
        OutboundPaymentCancellation = "outbound_payment_cancellation",
        OutboundPaymentFailure = "outbound_payment_failure",
        OutboundPaymentPosting = "outbound_payment_posting",
        OutboundPaymentReturn = "outbound_payment_return",
        OutboundTransfer = "outbound_transfer",
        OutboundTransferCancellation = "outbound_transfer_cancellation",
        OutboundTransferFailure = "outbound_transfer_failure",
        OutboundTransferPosting = "outbound_transfer_posting",
        OutboundTransferReturn = "outbound_transfer_return",
        ReceivedCredit = "received_credit",
        ReceivedDebit = "received_debit",
    }
}

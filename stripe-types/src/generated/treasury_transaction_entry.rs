// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Object, ObjectInfo, Timestamp,
    TreasuryFinancialAccountId, TreasuryTransactionBalanceImpact, TreasuryTransactionEntryId,
    TreasuryTransactionFlowDetails, TreasuryTransactionFlowType, TreasuryTransactionId,
};

/// The object `treasury.transaction_entry`.
///
/// See <https://docs.stripe.com/api/treasury/transaction_entries/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryTransactionEntry {
    pub id: TreasuryTransactionEntryId,
    pub balance_impact: TreasuryTransactionBalanceImpact,
    pub created: Timestamp,
    pub currency: Currency,
    pub effective_at: Timestamp,
    pub financial_account: TreasuryFinancialAccountId,
    pub flow: Option<String>,
    pub flow_details: Option<Box<TreasuryTransactionFlowDetails>>,
    pub flow_type: TreasuryTransactionFlowType,
    pub livemode: bool,
    pub transaction: Expandable<TreasuryTransactionId>,
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
        nested_lists: &[],
        events: &[],
    };
}

impl TreasuryTransactionEntry {
    pub const EXPAND_TRANSACTION: ExpandTo<Self, TreasuryTransactionId> = ExpandTo::new("transaction");
}

crate::open_enum! {
    /// Values of `TreasuryTransactionEntry.type`.
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

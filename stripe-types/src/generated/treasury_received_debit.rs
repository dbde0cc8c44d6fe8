// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Object, ObjectInfo, PayoutId, Timestamp,
    TopupId, TreasuryFinancialAccountId, TreasuryInitiatingPaymentMethodDetails, TreasuryReceivedDebitId,
    TreasuryReceivedDebitStatus, TreasuryReceivedReversalDetails, TreasuryTransactionId,
};

/// The object `treasury.received_debit`.
///
/// See <https://docs.stripe.com/api/treasury/received_debits/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryReceivedDebit {
    pub id: TreasuryReceivedDebitId,
    pub amount: i64,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: String,
    pub failure_code: Option<TreasuryReceivedDebitFailureCode>,
    pub financial_account: Option<TreasuryFinancialAccountId>,
    pub hosted_regulatory_receipt_url: Option<String>,
    pub initiating_payment_method_details: Option<Box<TreasuryInitiatingPaymentMethodDetails>>,
    pub linked_flows: TreasuryReceivedDebitLinkedFlows,
    pub livemode: bool,
    pub network: TreasuryReceivedDebitNetwork,
    pub reversal_details: Option<Box<TreasuryReceivedReversalDetails>>,
    pub status: TreasuryReceivedDebitStatus,
    pub transaction: Option<Expandable<TreasuryTransactionId>>,
}

crate::record!(
    TreasuryReceivedDebit, "treasury.received_debit", true,
    [
        "id", "amount", "created", "currency", "description", "failure_code", "financial_account",
        "hosted_regulatory_receipt_url", "initiating_payment_method_details", "linked_flows", "livemode",
        "network", "reversal_details", "status", "transaction",
    ],
    [
        id, amount, created, currency, description, failure_code, financial_account,
        hosted_regulatory_receipt_url, initiating_payment_method_details, linked_flows, livemode, network,
        reversal_details, status, transaction,
    ],
);

impl Object for TreasuryReceivedDebit {
    type Id = TreasuryReceivedDebitId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "treasury.received_debit",
        type_name: "TreasuryReceivedDebit",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/treasury/received_debits/{id}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/treasury/received_debits", parent: Some("treasury.financial_account"), style: ListStyle::Cursor, required: &["financial_account"], filters: &["financial_account", "status"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "transaction", targets: &["treasury.transaction"], array: false },
        ],
        nested_lists: &[],
        events: &["treasury.received_debit.created"],
    };
}

impl TreasuryReceivedDebit {
    pub const EXPAND_TRANSACTION: ExpandTo<Self, TreasuryTransactionId> = ExpandTo::new("transaction");
}

crate::open_enum! {
    /// Values of `TreasuryReceivedDebit.failure_code`.
    pub enum TreasuryReceivedDebitFailureCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        InsufficientFunds = "insufficient_funds",
        InternationalTransaction = "international_transaction",
        Other = "other",
    }
}

/// Held by `TreasuryReceivedDebit.linked_flows`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryReceivedDebitLinkedFlows {
    pub debit_reversal: Option<String>,
    pub inbound_transfer: Option<String>,
    pub issuing_authorization: Option<String>,
    pub issuing_transaction: Option<String>,
    pub payout: Option<PayoutId>,
    pub topup: Option<TopupId>,
}

crate::record!(
    TreasuryReceivedDebitLinkedFlows, "", false,
    ["debit_reversal", "inbound_transfer", "issuing_authorization", "issuing_transaction", "payout", "topup"],
    [debit_reversal, inbound_transfer, issuing_authorization, issuing_transaction, payout, topup],
);

crate::open_enum! {
    /// Values of `TreasuryReceivedDebit.network`.
    pub enum TreasuryReceivedDebitNetwork {
        Ach = "ach",
        Card = "card",
        Stripe = "stripe",
    }
}

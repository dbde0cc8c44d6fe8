// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Object, ObjectInfo, Payout, Timestamp,
    TreasuryCreditReversal, TreasuryFinancialAccountId, TreasuryInitiatingPaymentMethodDetails,
    TreasuryOutboundPayment, TreasuryOutboundTransfer, TreasuryReceivedCreditId, TreasuryReceivedDebitStatus,
    TreasuryReceivedReversalDetails, TreasuryTransactionId,
};

/// The object `treasury.received_credit`.
///
/// See <https://docs.stripe.com/api/treasury/received_credits/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryReceivedCredit {
    pub id: TreasuryReceivedCreditId,
    pub amount: i64,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: String,
    pub failure_code: Option<TreasuryReceivedCreditFailureCode>,
    pub financial_account: Option<TreasuryFinancialAccountId>,
    pub hosted_regulatory_receipt_url: Option<String>,
    pub initiating_payment_method_details: TreasuryInitiatingPaymentMethodDetails,
    pub linked_flows: TreasuryReceivedCreditLinkedFlows,
    pub livemode: bool,
    pub network: TreasuryReceivedCreditNetwork,
    pub reversal_details: Option<Box<TreasuryReceivedReversalDetails>>,
    pub status: TreasuryReceivedDebitStatus,
    pub transaction: Option<Expandable<TreasuryTransactionId>>,
}

crate::record!(
    TreasuryReceivedCredit, "treasury.received_credit", true,
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

impl Object for TreasuryReceivedCredit {
    type Id = TreasuryReceivedCreditId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "treasury.received_credit",
        type_name: "TreasuryReceivedCredit",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/treasury/received_credits/{id}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/treasury/received_credits", parent: Some("treasury.financial_account"), style: ListStyle::Cursor, required: &["financial_account"], filters: &["financial_account", "linked_flows", "status"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "transaction", targets: &["treasury.transaction"], array: false },
        ],
        nested_lists: &[],
        events: &[
            "treasury.received_credit.created", "treasury.received_credit.failed",
            "treasury.received_credit.succeeded",
        ],
    };
}

impl TreasuryReceivedCredit {
    pub const EXPAND_TRANSACTION: ExpandTo<Self, TreasuryTransactionId> = ExpandTo::new("transaction");
}

crate::open_enum! {
    /// Values of `TreasuryReceivedCredit.failure_code`.
    pub enum TreasuryReceivedCreditFailureCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        InternationalTransaction = "international_transaction",
        Other = "other",
    }
}

/// Held by `TreasuryReceivedCredit.linked_flows`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryReceivedCreditLinkedFlows {
    pub credit_reversal: Option<String>,
    pub issuing_authorization: Option<String>,
    pub issuing_transaction: Option<String>,
    pub source_flow: Option<String>,
    pub source_flow_details: Option<Box<TreasuryReceivedCreditSourceFlowsDetails>>,
    pub source_flow_type: Option<String>,
}

crate::record!(
    TreasuryReceivedCreditLinkedFlows, "", false,
    [
        "credit_reversal", "issuing_authorization", "issuing_transaction", "source_flow",
        "source_flow_details", "source_flow_type",
    ],
    [
        credit_reversal, issuing_authorization, issuing_transaction, source_flow, source_flow_details,
        source_flow_type,
    ],
);

crate::open_enum! {
    /// Values of `TreasuryReceivedCredit.network`.
    pub enum TreasuryReceivedCreditNetwork {
        Ach = "ach",
        Card = "card",
        Stripe = "stripe",
        UsDomesticWire = "us_domestic_wire",
    }
}

/// Held by `TreasuryReceivedCreditLinkedFlows.source_flow_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryReceivedCreditSourceFlowsDetails {
    pub credit_reversal: Option<Box<TreasuryCreditReversal>>,
    pub outbound_payment: Option<Box<TreasuryOutboundPayment>>,
    pub outbound_transfer: Option<Box<TreasuryOutboundTransfer>>,
    pub payout: Option<Box<Payout>>,
    pub type_: TreasuryReceivedCreditSourceFlowsDetailsType,
}

crate::record!(
    TreasuryReceivedCreditSourceFlowsDetails, "", false,
    ["credit_reversal", "outbound_payment", "outbound_transfer", "payout", "type"],
    [credit_reversal, outbound_payment, outbound_transfer, payout, type_],
);

crate::open_enum! {
    /// Values of `TreasuryReceivedCreditSourceFlowsDetails.type`, `TreasuryReceivedCreditLinkedFlowsParams.source_flow_type`.
    pub enum TreasuryReceivedCreditSourceFlowsDetailsType {
        CreditReversal = "credit_reversal",
        Other = "other",
        OutboundPayment = "outbound_payment",
        OutboundTransfer = "outbound_transfer",
        Payout = "payout",
    }
}

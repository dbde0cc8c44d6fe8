// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, Expand, Expandable, Expansion, ListInfo, ListStyle, Object, ObjectInfo, Payout,
    Timestamp, TreasuryCreditReversal, TreasuryFinancialAccountId, TreasuryInitiatingPaymentMethodDetails,
    TreasuryOutboundPayment, TreasuryOutboundTransfer, TreasuryReceivedCreditId,
    TreasuryReceivedReversalDetails, TreasuryTransactionId,
};

/// The object `treasury.received_credit`.
///
/// See <https://docs.stripe.com/api/treasury/received_credits/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedCredit {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-id)
    pub id: TreasuryReceivedCreditId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-amount)
    pub amount: i64,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-currency)
    pub currency: Currency,
    /// Description.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-description)
    pub description: String,
    /// Failure code: one of `account_closed`, `account_frozen`, `international_transaction`, `other`; may be
    /// null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-failure_code)
    pub failure_code: Option<TreasuryReceivedCreditFailureCode>,
    /// Financial account: the id of a `treasury.financial_account`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-financial_account)
    pub financial_account: Option<TreasuryFinancialAccountId>,
    /// Hosted regulatory receipt url: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-hosted_regulatory_receipt_url)
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Initiating payment method details.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-initiating_payment_method_details)
    pub initiating_payment_method_details: TreasuryInitiatingPaymentMethodDetails,
    /// Linked flows.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-linked_flows)
    pub linked_flows: TreasuryReceivedCreditLinkedFlows,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-livemode)
    pub livemode: bool,
    /// Network: one of `ach`, `card`, `stripe`, `us_domestic_wire`.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-network)
    pub network: TreasuryReceivedCreditNetwork,
    /// Reversal details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-reversal_details)
    pub reversal_details: Option<Boxed<TreasuryReceivedReversalDetails>>,
    /// Status: one of `failed`, `succeeded`.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-status)
    pub status: TreasuryReceivedCreditStatus,
    /// Transaction: the id of a `treasury.transaction`; expandable; expand it by
    /// [`EXPAND_TRANSACTION`](Self::EXPAND_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/object#treasury_received_credit_object-transaction)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "treasury.received_credit.created", "treasury.received_credit.failed",
            "treasury.received_credit.succeeded",
        ],
    };
}

impl TreasuryReceivedCredit {
    pub const EXPAND_LINKED_FLOWS_SOURCE_FLOW_DETAILS_CREDIT_REVERSAL: Expand<Self> = Expand::field("linked_flows.source_flow_details.credit_reversal");
    pub const EXPAND_LINKED_FLOWS_SOURCE_FLOW_DETAILS_OUTBOUND_PAYMENT: Expand<Self> = Expand::field("linked_flows.source_flow_details.outbound_payment");
    pub const EXPAND_LINKED_FLOWS_SOURCE_FLOW_DETAILS_OUTBOUND_TRANSFER: Expand<Self> = Expand::field("linked_flows.source_flow_details.outbound_transfer");
    pub const EXPAND_LINKED_FLOWS_SOURCE_FLOW_DETAILS_PAYOUT: Expand<Self> = Expand::field("linked_flows.source_flow_details.payout");
    pub const EXPAND_TRANSACTION: Expand<Self> = Expand::field("transaction");
}

crate::open_enum! {
    /// Values of [`TreasuryReceivedCredit::failure_code`](crate::TreasuryReceivedCredit::failure_code).
    pub enum TreasuryReceivedCreditFailureCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        InternationalTransaction = "international_transaction",
        Other = "other",
    }
}

/// Held by [`TreasuryReceivedCredit::linked_flows`](crate::TreasuryReceivedCredit::linked_flows).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedCreditLinkedFlows {
    /// Credit reversal: may be null or absent.
    pub credit_reversal: Option<String>,
    /// Issuing authorization: may be null or absent.
    pub issuing_authorization: Option<String>,
    /// Issuing transaction: may be null or absent.
    pub issuing_transaction: Option<String>,
    /// Source flow: may be null or absent.
    pub source_flow: Option<String>,
    /// Source flow details: may be null or absent.
    pub source_flow_details: Option<Boxed<TreasuryReceivedCreditSourceFlowsDetails>>,
    /// Source flow type: may be null or absent.
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
    /// Values of [`TreasuryReceivedCredit::network`](crate::TreasuryReceivedCredit::network),
    /// [`CreateTestTreasuryReceivedCredit::network`](crate::CreateTestTreasuryReceivedCredit::network).
    pub enum TreasuryReceivedCreditNetwork {
        Ach = "ach",
        Card = "card",
        Stripe = "stripe",
        UsDomesticWire = "us_domestic_wire",
    }
}

/// Held by
/// [`TreasuryReceivedCreditLinkedFlows::source_flow_details`](crate::TreasuryReceivedCreditLinkedFlows::source_flow_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedCreditSourceFlowsDetails {
    /// Details where `type` is `credit_reversal`. May be absent.
    pub credit_reversal: Option<Boxed<TreasuryCreditReversal>>,
    /// Details where `type` is `outbound_payment`. May be absent.
    pub outbound_payment: Option<Boxed<TreasuryOutboundPayment>>,
    /// Details where `type` is `outbound_transfer`. May be absent.
    pub outbound_transfer: Option<Boxed<TreasuryOutboundTransfer>>,
    /// Details where `type` is `payout`. May be absent.
    pub payout: Option<Boxed<Payout>>,
    /// Type: one of `credit_reversal`, `other`, `outbound_payment`, `outbound_transfer`, `payout`.
    pub type_: TreasuryReceivedCreditSourceFlowsDetailsType,
}

crate::record!(
    TreasuryReceivedCreditSourceFlowsDetails, "", false,
    ["credit_reversal", "outbound_payment", "outbound_transfer", "payout", "type"],
    [credit_reversal, outbound_payment, outbound_transfer, payout, type_],
);

crate::open_enum! {
    /// Values of
    /// [`TreasuryReceivedCreditSourceFlowsDetails::type_`](crate::TreasuryReceivedCreditSourceFlowsDetails::type_).
    pub enum TreasuryReceivedCreditSourceFlowsDetailsType {
        CreditReversal = "credit_reversal",
        Other = "other",
        OutboundPayment = "outbound_payment",
        OutboundTransfer = "outbound_transfer",
        Payout = "payout",
    }
}

crate::open_enum! {
    /// Values of [`TreasuryReceivedCredit::status`](crate::TreasuryReceivedCredit::status),
    /// [`ListTreasuryReceivedCredits::status`](crate::ListTreasuryReceivedCredits::status).
    pub enum TreasuryReceivedCreditStatus {
        Failed = "failed",
        Succeeded = "succeeded",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, Expand, Expandable, Expansion, ListInfo, ListStyle, Object, ObjectInfo, PayoutId,
    Timestamp, TopupId, TreasuryFinancialAccountId, TreasuryInitiatingPaymentMethodDetails,
    TreasuryReceivedDebitId, TreasuryReceivedReversalDetails, TreasuryTransactionId,
};

/// The object `treasury.received_debit`.
///
/// See <https://docs.stripe.com/api/treasury/received_debits/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedDebit {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-id)
    pub id: TreasuryReceivedDebitId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-amount)
    pub amount: i64,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-currency)
    pub currency: Currency,
    /// Description.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-description)
    pub description: String,
    /// Failure code: one of `account_closed`, `account_frozen`, `insufficient_funds`,
    /// `international_transaction`, `other`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-failure_code)
    pub failure_code: Option<TreasuryReceivedDebitFailureCode>,
    /// Financial account: the id of a `treasury.financial_account`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-financial_account)
    pub financial_account: Option<TreasuryFinancialAccountId>,
    /// Hosted regulatory receipt url: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-hosted_regulatory_receipt_url)
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Initiating payment method details: may be absent.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-initiating_payment_method_details)
    pub initiating_payment_method_details: Option<Boxed<TreasuryInitiatingPaymentMethodDetails>>,
    /// Linked flows.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-linked_flows)
    pub linked_flows: TreasuryReceivedDebitLinkedFlows,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-livemode)
    pub livemode: bool,
    /// Network: one of `ach`, `card`, `stripe`.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-network)
    pub network: TreasuryReceivedDebitNetwork,
    /// Reversal details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-reversal_details)
    pub reversal_details: Option<Boxed<TreasuryReceivedReversalDetails>>,
    /// Status: one of `failed`, `succeeded`.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-status)
    pub status: TreasuryReceivedDebitStatus,
    /// Transaction: the id of a `treasury.transaction`; expandable; expand it by
    /// [`EXPAND_TRANSACTION`](Self::EXPAND_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/object#treasury_received_debit_object-transaction)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["treasury.received_debit.created"],
    };
}

impl TreasuryReceivedDebit {
    pub const EXPAND_TRANSACTION: Expand<Self> = Expand::field("transaction");
}

crate::open_enum! {
    /// Values of [`TreasuryReceivedDebit::failure_code`](crate::TreasuryReceivedDebit::failure_code).
    pub enum TreasuryReceivedDebitFailureCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        InsufficientFunds = "insufficient_funds",
        InternationalTransaction = "international_transaction",
        Other = "other",
    }
}

/// Held by [`TreasuryReceivedDebit::linked_flows`](crate::TreasuryReceivedDebit::linked_flows).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedDebitLinkedFlows {
    /// Debit reversal: may be null or absent.
    pub debit_reversal: Option<String>,
    /// Inbound transfer: may be null or absent.
    pub inbound_transfer: Option<String>,
    /// Issuing authorization: may be null or absent.
    pub issuing_authorization: Option<String>,
    /// Issuing transaction: may be null or absent.
    pub issuing_transaction: Option<String>,
    /// Payout: the id of a `payout`; may be null or absent.
    pub payout: Option<PayoutId>,
    /// Topup: the id of a `topup`; may be null or absent.
    pub topup: Option<TopupId>,
}

crate::record!(
    TreasuryReceivedDebitLinkedFlows, "", false,
    ["debit_reversal", "inbound_transfer", "issuing_authorization", "issuing_transaction", "payout", "topup"],
    [debit_reversal, inbound_transfer, issuing_authorization, issuing_transaction, payout, topup],
);

crate::open_enum! {
    /// Values of [`TreasuryReceivedDebit::network`](crate::TreasuryReceivedDebit::network),
    /// [`CreateTestTreasuryReceivedDebit::network`](crate::CreateTestTreasuryReceivedDebit::network).
    pub enum TreasuryReceivedDebitNetwork {
        Ach = "ach",
        Card = "card",
        Stripe = "stripe",
    }
}

crate::open_enum! {
    /// Values of [`TreasuryReceivedDebit::status`](crate::TreasuryReceivedDebit::status),
    /// [`ListTreasuryReceivedDebits::status`](crate::ListTreasuryReceivedDebits::status).
    pub enum TreasuryReceivedDebitStatus {
        Failed = "failed",
        Succeeded = "succeeded",
    }
}

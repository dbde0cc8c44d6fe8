// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransactionId, BalanceTransactionSourceId, Currency, Decimal, Expand, Expandable, Expansion,
    ListInfo, ListStyle, Object, ObjectInfo, Timestamp,
};

/// The object `balance_transaction`.
///
/// See <https://docs.stripe.com/api/balance_transactions/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceTransaction {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-id)
    pub id: BalanceTransactionId,
    /// The amount before fees; negative where money left the balance. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-amount)
    pub amount: i64,
    /// The time at which the net amount is or becomes available for payouts. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-available_on)
    pub available_on: Timestamp,
    /// The balance that changed, such as that for payments or for Issuing. One of `issuing`, `payments`,
    /// `refund_and_dispute_prefunding`, `risk_reserved`.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-balance_type)
    pub balance_type: BalanceTransactionBalanceType,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-created)
    pub created: Timestamp,
    /// The currency of the balance, which may differ from that of the source.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-currency)
    pub currency: Currency,
    /// A text that says what it was for. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-description)
    pub description: Option<String>,
    /// The rate from the source's currency to that of the balance; null where both are the same. An exact
    /// decimal; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-exchange_rate)
    pub exchange_rate: Option<Decimal>,
    /// The sum of the fees taken from the amount. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-fee)
    pub fee: i64,
    /// The fees one by one: Stripe's, the platform's, tax.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-fee_details)
    pub fee_details: Vec<Fee>,
    /// The change of the balance: `amount` less `fee`. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-net)
    pub net: i64,
    /// The category by which Stripe's financial reports group it; steadier than `type`.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-reporting_category)
    pub reporting_category: String,
    /// The object that it came from: a charge, refund, payout, transfer and others. The id of an
    /// `application_fee` or `charge` or `connect_collection_transfer` or `customer_cash_balance_transaction`
    /// or `dispute` or `fee_refund` or others; expandable; expand it by
    /// [`EXPAND_SOURCE`](Self::EXPAND_SOURCE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-source)
    pub source: Option<Expandable<BalanceTransactionSourceId>>,
    /// The state of the money: `available` or still `pending`.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-status)
    pub status: String,
    /// The kind of movement, such as `charge`, `refund` or `payout`. One of 49 values.
    /// [Reference](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-type)
    pub type_: BalanceTransactionType,
}

crate::record!(
    BalanceTransaction, "balance_transaction", true,
    [
        "id", "amount", "available_on", "balance_type", "created", "currency", "description",
        "exchange_rate", "fee", "fee_details", "net", "reporting_category", "source", "status", "type",
    ],
    [
        id, amount, available_on, balance_type, created, currency, description, exchange_rate, fee,
        fee_details, net, reporting_category, source, status, type_,
    ],
);

impl Object for BalanceTransaction {
    type Id = BalanceTransactionId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "balance_transaction",
        type_name: "BalanceTransaction",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/balance_transactions/{id}"),
        list: Some(&ListInfo { path: "/v1/balance_transactions", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "currency", "payout", "source", "type"], passes: &[&[]] }),
        parent_lists: &[
            ListInfo { path: "/v1/balance_transactions", parent: Some("payout"), style: ListStyle::Cursor, required: &["payout"], filters: &["created", "currency", "payout", "source", "type"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "source", targets: &["application_fee", "charge", "connect_collection_transfer", "customer_cash_balance_transaction", "dispute", "fee_refund", "issuing.authorization", "issuing.dispute", "issuing.transaction", "payout", "refund", "reserve_transaction", "tax_deducted_at_source", "topup", "transfer", "transfer_reversal"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl BalanceTransaction {
    pub const EXPAND_SOURCE: Expand<Self> = Expand::field("source");
}

crate::open_enum! {
    /// Values of [`BalanceTransaction::balance_type`](crate::BalanceTransaction::balance_type).
    pub enum BalanceTransactionBalanceType {
        Issuing = "issuing",
        Payments = "payments",
        RefundAndDisputePrefunding = "refund_and_dispute_prefunding",
        RiskReserved = "risk_reserved",
    }
}

crate::open_enum! {
    /// Values of [`BalanceTransaction::type_`](crate::BalanceTransaction::type_).
    pub enum BalanceTransactionType {
        Adjustment = "adjustment",
        Advance = "advance",
        AdvanceFunding = "advance_funding",
        AnticipationRepayment = "anticipation_repayment",
        ApplicationFee = "application_fee",
        ApplicationFeeRefund = "application_fee_refund",
        Charge = "charge",
        ClimateOrderPurchase = "climate_order_purchase",
        ClimateOrderRefund = "climate_order_refund",
        ConnectCollectionTransfer = "connect_collection_transfer",
        Contribution = "contribution",
        FeeCreditFunding = "fee_credit_funding",
        InboundTransfer = "inbound_transfer",
        InboundTransferReversal = "inbound_transfer_reversal",
        IssuingAuthorizationHold = "issuing_authorization_hold",
        IssuingAuthorizationRelease = "issuing_authorization_release",
        IssuingDispute = "issuing_dispute",
        IssuingTransaction = "issuing_transaction",
        ObligationOutbound = "obligation_outbound",
        ObligationReversalInbound = "obligation_reversal_inbound",
        Payment = "payment",
        PaymentFailureRefund = "payment_failure_refund",
        PaymentNetworkReserveHold = "payment_network_reserve_hold",
        PaymentNetworkReserveRelease = "payment_network_reserve_release",
        PaymentRefund = "payment_refund",
        PaymentReversal = "payment_reversal",
        PaymentUnreconciled = "payment_unreconciled",
        Payout = "payout",
        PayoutCancel = "payout_cancel",
        PayoutFailure = "payout_failure",
        PayoutMinimumBalanceHold = "payout_minimum_balance_hold",
        PayoutMinimumBalanceRelease = "payout_minimum_balance_release",
        Refund = "refund",
        RefundFailure = "refund_failure",
        ReserveHold = "reserve_hold",
        ReserveRelease = "reserve_release",
        ReserveTransaction = "reserve_transaction",
        ReservedFunds = "reserved_funds",
        StripeBalancePaymentDebit = "stripe_balance_payment_debit",
        StripeBalancePaymentDebitReversal = "stripe_balance_payment_debit_reversal",
        StripeFee = "stripe_fee",
        StripeFxFee = "stripe_fx_fee",
        TaxFee = "tax_fee",
        Topup = "topup",
        TopupReversal = "topup_reversal",
        Transfer = "transfer",
        TransferCancel = "transfer_cancel",
        TransferFailure = "transfer_failure",
        TransferRefund = "transfer_refund",
    }
}

/// Held by [`BalanceTransaction::fee_details`](crate::BalanceTransaction::fee_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct Fee {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Application: may be null or absent.
    pub application: Option<String>,
    /// Currency.
    pub currency: Currency,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Type.
    pub type_: String,
}

crate::record!(
    Fee, "", false,
    ["amount", "application", "currency", "description", "type"],
    [amount, application, currency, description, type_],
);

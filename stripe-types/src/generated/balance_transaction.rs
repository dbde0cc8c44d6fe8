// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransactionId, BalanceTransactionSourceId, Currency, Decimal, ExpandTo, Expandable, Expansion,
    ListInfo, ListStyle, Object, ObjectInfo, Timestamp,
};

/// The object `balance_transaction`.
///
/// See <https://docs.stripe.com/api/balance_transactions/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceTransaction {
    pub id: BalanceTransactionId,
    pub amount: i64,
    pub available_on: Timestamp,
    pub balance_type: BalanceTransactionBalanceType,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub exchange_rate: Option<Decimal>,
    pub fee: i64,
    pub fee_details: Vec<Fee>,
    pub net: i64,
    pub reporting_category: String,
    pub source: Option<Expandable<BalanceTransactionSourceId>>,
    pub status: String,
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
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "balance_transaction",
        type_name: "BalanceTransaction",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/balance_transactions/{id}"),
        list: Some(&ListInfo { path: "/v1/balance_transactions", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "currency", "payout", "source", "type"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "source", targets: &["application_fee", "charge", "connect_collection_transfer", "customer_cash_balance_transaction", "dispute", "fee_refund", "issuing.authorization", "issuing.dispute", "issuing.transaction", "payout", "refund", "reserve_transaction", "tax_deducted_at_source", "topup", "transfer", "transfer_reversal"], array: false },
        ],
        nested_lists: &[],
        events: &[],
    };
}

impl BalanceTransaction {
    pub const EXPAND_SOURCE: ExpandTo<Self, BalanceTransactionSourceId> = ExpandTo::new("source");
}

crate::open_enum! {
    /// Values of `BalanceTransaction.balance_type`.
    pub enum BalanceTransactionBalanceType {
        Issuing = "issuing",
        Payments = "payments",
        RefundAndDisputePrefunding = "refund_and_dispute_prefunding",
        RiskReserved = "risk_reserved",
    }
}

crate::open_enum! {
    /// Values of `BalanceTransaction.type`.
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

/// Held by `BalanceTransaction.fee_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fee {
    pub amount: i64,
    pub application: Option<String>,
    pub currency: Currency,
    pub description: Option<String>,
    pub type_: String,
}

crate::record!(
    Fee, "", false,
    ["amount", "application", "currency", "description", "type"],
    [amount, application, currency, description, type_],
);

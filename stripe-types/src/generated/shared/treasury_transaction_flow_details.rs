// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, IssuingAuthorization, TreasuryCreditReversal, TreasuryDebitReversal, TreasuryInboundTransfer,
    TreasuryOutboundPayment, TreasuryOutboundTransfer, TreasuryReceivedCredit, TreasuryReceivedDebit,
};

/// Held by [`TreasuryTransaction::balance_impact`](crate::TreasuryTransaction::balance_impact),
/// [`TreasuryTransactionEntry::balance_impact`](crate::TreasuryTransactionEntry::balance_impact).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryTransactionBalanceImpact {
    /// Cash.
    pub cash: i64,
    /// Inbound pending.
    pub inbound_pending: i64,
    /// Outbound pending.
    pub outbound_pending: i64,
}

crate::record!(
    TreasuryTransactionBalanceImpact, "", false,
    ["cash", "inbound_pending", "outbound_pending"],
    [cash, inbound_pending, outbound_pending],
);

/// Held by [`TreasuryTransaction::flow_details`](crate::TreasuryTransaction::flow_details),
/// [`TreasuryTransactionEntry::flow_details`](crate::TreasuryTransactionEntry::flow_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryTransactionFlowDetails {
    /// Details where `type` is `credit_reversal`. May be absent.
    pub credit_reversal: Option<Boxed<TreasuryCreditReversal>>,
    /// Details where `type` is `debit_reversal`. May be absent.
    pub debit_reversal: Option<Boxed<TreasuryDebitReversal>>,
    /// Details where `type` is `inbound_transfer`. May be absent.
    pub inbound_transfer: Option<Boxed<TreasuryInboundTransfer>>,
    /// Details where `type` is `issuing_authorization`. May be absent.
    pub issuing_authorization: Option<Boxed<IssuingAuthorization>>,
    /// Details where `type` is `outbound_payment`. May be absent.
    pub outbound_payment: Option<Boxed<TreasuryOutboundPayment>>,
    /// Details where `type` is `outbound_transfer`. May be absent.
    pub outbound_transfer: Option<Boxed<TreasuryOutboundTransfer>>,
    /// Details where `type` is `received_credit`. May be absent.
    pub received_credit: Option<Boxed<TreasuryReceivedCredit>>,
    /// Details where `type` is `received_debit`. May be absent.
    pub received_debit: Option<Boxed<TreasuryReceivedDebit>>,
    /// Type: one of 9 values.
    pub type_: TreasuryTransactionFlowDetailsType,
}

crate::record!(
    TreasuryTransactionFlowDetails, "", false,
    [
        "credit_reversal", "debit_reversal", "inbound_transfer", "issuing_authorization", "outbound_payment",
        "outbound_transfer", "received_credit", "received_debit", "type",
    ],
    [
        credit_reversal, debit_reversal, inbound_transfer, issuing_authorization, outbound_payment,
        outbound_transfer, received_credit, received_debit, type_,
    ],
);

crate::open_enum! {
    /// Values of [`TreasuryTransactionFlowDetails::type_`](crate::TreasuryTransactionFlowDetails::type_).
    pub enum TreasuryTransactionFlowDetailsType {
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

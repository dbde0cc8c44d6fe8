// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    IssuingAuthorization, TreasuryCreditReversal, TreasuryDebitReversal, TreasuryInboundTransfer,
    TreasuryOutboundPayment, TreasuryOutboundTransfer, TreasuryReceivedCredit, TreasuryReceivedDebit,
    TreasuryTransactionFlowType,
};

/// Held by `TreasuryTransaction.flow_details`, `TreasuryTransactionEntry.flow_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryTransactionFlowDetails {
    pub credit_reversal: Option<Box<TreasuryCreditReversal>>,
    pub debit_reversal: Option<Box<TreasuryDebitReversal>>,
    pub inbound_transfer: Option<Box<TreasuryInboundTransfer>>,
    pub issuing_authorization: Option<Box<IssuingAuthorization>>,
    pub outbound_payment: Option<Box<TreasuryOutboundPayment>>,
    pub outbound_transfer: Option<Box<TreasuryOutboundTransfer>>,
    pub received_credit: Option<Box<TreasuryReceivedCredit>>,
    pub received_debit: Option<Box<TreasuryReceivedDebit>>,
    pub type_: TreasuryTransactionFlowType,
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

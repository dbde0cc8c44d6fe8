// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `TreasuryTransaction.flow_type`, `TreasuryTransactionEntry.flow_type`, `TreasuryTransactionFlowDetails.type`.
    pub enum TreasuryTransactionFlowType {
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

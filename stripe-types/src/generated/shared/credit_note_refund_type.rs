// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CreditNoteRefund.type`, `CreditNoteRefundParams.type`.
    pub enum CreditNoteRefundType {
        PaymentRecordRefund = "payment_record_refund",
        Refund = "refund",
    }
}

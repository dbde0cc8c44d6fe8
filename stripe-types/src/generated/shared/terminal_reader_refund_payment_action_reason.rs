// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `TerminalReaderRefundPaymentAction.reason`, `RefundCharge.reason`, `CreateChargeRefund.reason` and 1 more.
    pub enum TerminalReaderRefundPaymentActionReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
}

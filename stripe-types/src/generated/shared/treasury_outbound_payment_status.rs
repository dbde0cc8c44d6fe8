// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `TreasuryOutboundPayment.status`, `TreasuryOutboundTransfer.status`, `ListTreasuryOutboundPayments.status` and 1 more.
    pub enum TreasuryOutboundPaymentStatus {
        Canceled = "canceled",
        Failed = "failed",
        Posted = "posted",
        Processing = "processing",
        Returned = "returned",
    }
}

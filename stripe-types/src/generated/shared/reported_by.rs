// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentAttemptRecord.reported_by`, `PaymentRecord.reported_by`.
    pub enum ReportedBy {
        Self_ = "self",
        Stripe = "stripe",
    }
}

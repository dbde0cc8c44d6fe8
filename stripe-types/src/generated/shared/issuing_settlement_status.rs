// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `BillingMeterEventAdjustment.status`, `IssuingSettlement.status`, `V2BillingMeterEventAdjustment.status`.
    pub enum IssuingSettlementStatus {
        Complete = "complete",
        Pending = "pending",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `BillingMeterEventAdjustment.type`, `V2BillingMeterEventAdjustment.type`, `CreateBillingMeterEventAdjustment.type` and 1 more.
    pub enum BillingMeterEventAdjustmentType {
        Cancel = "cancel",
    }
}

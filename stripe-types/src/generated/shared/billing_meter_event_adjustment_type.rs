// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `BillingMeterEventAdjustment.type`, `V2BillingMeterEventAdjustment.type`.
    pub enum BillingMeterEventAdjustmentType {
        Cancel = "cancel",
    }
}

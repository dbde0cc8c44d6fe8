// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by
    /// [`CreateBillingMeterEventAdjustment::cancel`](crate::CreateBillingMeterEventAdjustment::cancel).
    pub struct BillingMeterEventAdjustmentCancelParams {
        optional {
            /// Identifier: at most 100 characters.
            identifier: String,
        }
    }
}

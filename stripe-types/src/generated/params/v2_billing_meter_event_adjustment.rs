// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by
    /// [`CreateV2BillingMeterEventAdjustment::cancel`](crate::CreateV2BillingMeterEventAdjustment::cancel).
    pub struct V2BillingMeterEventAdjustmentCancelParams {
        required {
            /// Identifier.
            identifier: String,
        }
    }
}

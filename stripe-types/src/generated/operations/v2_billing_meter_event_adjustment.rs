// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    V2BillingMeterEventAdjustment, V2BillingMeterEventAdjustmentCancelParams,
    V2BillingMeterEventAdjustmentType,
};

crate::operation! {
    /// Creates a v2 billing meter event adjustment.
    ///
    /// `POST /v2/billing/meter_event_adjustments`, by the cargo feature `v2_billing_meter_event_adjustment`.
    pub struct CreateV2BillingMeterEventAdjustment: Post "/v2/billing/meter_event_adjustments" Json => V2BillingMeterEventAdjustment {
        required {
            /// Cancel.
            cancel: V2BillingMeterEventAdjustmentCancelParams,
            /// Event name.
            event_name: String,
            /// Type: one of `cancel`.
            type_ = "type": V2BillingMeterEventAdjustmentType,
        }
    }
}

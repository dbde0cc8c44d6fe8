// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingMeterEventAdjustment, BillingMeterEventAdjustmentCancelParams, BillingMeterEventAdjustmentType,
    Expand,
};

crate::operation! {
    /// Creates a billing meter event adjustment.
    ///
    /// `POST /v1/billing/meter_event_adjustments`, by the cargo feature `billing_meter_event_adjustment`.
    /// [Reference](https://docs.stripe.com/api/billing/meter_event_adjustments/create)
    pub struct CreateBillingMeterEventAdjustment: Post "/v1/billing/meter_event_adjustments" Form => BillingMeterEventAdjustment {
        required {
            /// Event name: at most 100 characters.
            event_name: String,
            /// Type: one of `cancel`.
            type_ = "type": BillingMeterEventAdjustmentType,
        }
        boxed {
            /// Cancel.
            cancel: BillingMeterEventAdjustmentCancelParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingMeterEventAdjustment>,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingMeterEventAdjustment, BillingMeterEventAdjustmentType, Expand};

crate::params! {
    /// Held by `CreateBillingMeterEventAdjustment.cancel`.
    pub struct BillingMeterEventAdjustmentCancelParams {
        optional {
            identifier: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/billing/meter_event_adjustments`
    pub struct CreateBillingMeterEventAdjustment: Post "/v1/billing/meter_event_adjustments" Form => BillingMeterEventAdjustment {
        required {
            event_name: String,
            type_ = "type": BillingMeterEventAdjustmentType,
        }
        boxed {
            cancel: BillingMeterEventAdjustmentCancelParams,
        }
        lists {
            expand: Expand<BillingMeterEventAdjustment>,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingMeterEventAdjustmentType, V2BillingMeterEventAdjustment};

crate::operation! {
    /// `POST /v2/billing/meter_event_adjustments`
    pub struct CreateV2BillingMeterEventAdjustment: Post "/v2/billing/meter_event_adjustments" Json => V2BillingMeterEventAdjustment {
        required {
            cancel: V2BillingMeterEventAdjustmentCancelParams,
            event_name: String,
            type_ = "type": BillingMeterEventAdjustmentType,
        }
    }
}

crate::params! {
    /// Held by `CreateV2BillingMeterEventAdjustment.cancel`.
    pub struct V2BillingMeterEventAdjustmentCancelParams {
        required {
            identifier: String,
        }
    }
}

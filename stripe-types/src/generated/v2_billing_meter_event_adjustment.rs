// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingMeterEventAdjustmentType, DateTime, IssuingSettlementStatus, Object, ObjectInfo,
    V2BillingMeterEventAdjustmentId,
};

/// The object `v2.billing.meter_event_adjustment`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2BillingMeterEventAdjustment {
    pub id: V2BillingMeterEventAdjustmentId,
    pub cancel: V2BillingMeterEventAdjustmentCancel,
    pub created: DateTime,
    pub event_name: String,
    pub livemode: bool,
    pub status: IssuingSettlementStatus,
    pub type_: BillingMeterEventAdjustmentType,
}

crate::record!(
    V2BillingMeterEventAdjustment, "v2.billing.meter_event_adjustment", true,
    ["id", "cancel", "created", "event_name", "livemode", "status", "type"],
    [id, cancel, created, event_name, livemode, status, type_],
);

impl Object for V2BillingMeterEventAdjustment {
    type Id = V2BillingMeterEventAdjustmentId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "v2.billing.meter_event_adjustment",
        type_name: "V2BillingMeterEventAdjustment",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `V2BillingMeterEventAdjustment.cancel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2BillingMeterEventAdjustmentCancel {
    pub identifier: String,
}

crate::record!(
    V2BillingMeterEventAdjustmentCancel, "", false,
    ["identifier"],
    [identifier],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingMeterEventAdjustmentType, IssuingSettlementStatus, Object, ObjectInfo};

/// The object `billing.meter_event_adjustment`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingMeterEventAdjustment {
    pub cancel: Option<Box<BillingMeterEventAdjustmentCancel>>,
    pub event_name: String,
    pub livemode: bool,
    pub status: IssuingSettlementStatus,
    pub type_: BillingMeterEventAdjustmentType,
}

crate::record!(
    BillingMeterEventAdjustment, "billing.meter_event_adjustment", false,
    ["cancel", "event_name", "livemode", "status", "type"],
    [cancel, event_name, livemode, status, type_],
);

impl Object for BillingMeterEventAdjustment {
    type Id = ();
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "billing.meter_event_adjustment",
        type_name: "BillingMeterEventAdjustment",
        has_id: false,
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

/// Held by `BillingMeterEventAdjustment.cancel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingMeterEventAdjustmentCancel {
    pub identifier: Option<String>,
}

crate::record!(
    BillingMeterEventAdjustmentCancel, "", false,
    ["identifier"],
    [identifier],
);

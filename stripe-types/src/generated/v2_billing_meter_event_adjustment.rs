// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, Object, ObjectInfo, V2BillingMeterEventAdjustmentId};

/// The object `v2.billing.meter_event_adjustment`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2BillingMeterEventAdjustment {
    /// The id, unique within the account.
    pub id: V2BillingMeterEventAdjustmentId,
    /// Details where `type` is `cancel`.
    pub cancel: V2BillingMeterEventAdjustmentCancel,
    /// The time at which Stripe created the object.
    pub created: DateTime,
    /// Event name.
    pub event_name: String,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Status: one of `complete`, `pending`.
    pub status: V2BillingMeterEventAdjustmentStatus,
    /// Type: one of `cancel`.
    pub type_: V2BillingMeterEventAdjustmentType,
}

crate::record!(
    V2BillingMeterEventAdjustment, "v2.billing.meter_event_adjustment", true,
    ["id", "cancel", "created", "event_name", "livemode", "status", "type"],
    [id, cancel, created, event_name, livemode, status, type_],
);

impl Object for V2BillingMeterEventAdjustment {
    type Id = V2BillingMeterEventAdjustmentId;
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by [`V2BillingMeterEventAdjustment::cancel`](crate::V2BillingMeterEventAdjustment::cancel).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2BillingMeterEventAdjustmentCancel {
    /// Identifier.
    pub identifier: String,
}

crate::record!(
    V2BillingMeterEventAdjustmentCancel, "", false,
    ["identifier"],
    [identifier],
);

crate::open_enum! {
    /// Values of [`V2BillingMeterEventAdjustment::status`](crate::V2BillingMeterEventAdjustment::status).
    pub enum V2BillingMeterEventAdjustmentStatus {
        Complete = "complete",
        Pending = "pending",
    }
}

crate::open_enum! {
    /// Values of [`V2BillingMeterEventAdjustment::type_`](crate::V2BillingMeterEventAdjustment::type_),
    /// [`CreateV2BillingMeterEventAdjustment::type_`](crate::CreateV2BillingMeterEventAdjustment::type_).
    pub enum V2BillingMeterEventAdjustmentType {
        Cancel = "cancel",
    }
}

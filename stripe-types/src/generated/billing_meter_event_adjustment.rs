// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, Object, ObjectInfo};

/// The object `billing.meter_event_adjustment`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterEventAdjustment {
    /// Details where `type` is `cancel`. May be null or absent.
    pub cancel: Option<Boxed<BillingMeterEventAdjustmentCancel>>,
    /// Event name: at most 100 characters.
    pub event_name: String,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Status: one of `complete`, `pending`.
    pub status: BillingMeterEventAdjustmentStatus,
    /// Type: one of `cancel`.
    pub type_: BillingMeterEventAdjustmentType,
}

crate::record!(
    BillingMeterEventAdjustment, "billing.meter_event_adjustment", false,
    ["cancel", "event_name", "livemode", "status", "type"],
    [cancel, event_name, livemode, status, type_],
);

impl Object for BillingMeterEventAdjustment {
    type Id = ();
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by [`BillingMeterEventAdjustment::cancel`](crate::BillingMeterEventAdjustment::cancel).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterEventAdjustmentCancel {
    /// Identifier: at most 100 characters; may be null or absent.
    pub identifier: Option<String>,
}

crate::record!(
    BillingMeterEventAdjustmentCancel, "", false,
    ["identifier"],
    [identifier],
);

crate::open_enum! {
    /// Values of [`BillingMeterEventAdjustment::status`](crate::BillingMeterEventAdjustment::status).
    pub enum BillingMeterEventAdjustmentStatus {
        Complete = "complete",
        Pending = "pending",
    }
}

crate::open_enum! {
    /// Values of [`BillingMeterEventAdjustment::type_`](crate::BillingMeterEventAdjustment::type_),
    /// [`CreateBillingMeterEventAdjustment::type_`](crate::CreateBillingMeterEventAdjustment::type_).
    pub enum BillingMeterEventAdjustmentType {
        Cancel = "cancel",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, Object, ObjectInfo, V2BillingMeterEventSessionId};

/// The object `v2.billing.meter_event_session`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2BillingMeterEventSession {
    /// The id, unique within the account.
    pub id: V2BillingMeterEventSessionId,
    /// Authentication token.
    pub authentication_token: String,
    /// The time at which Stripe created the object.
    pub created: DateTime,
    /// Expires at.
    pub expires_at: DateTime,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
}

crate::record!(
    V2BillingMeterEventSession, "v2.billing.meter_event_session", true,
    ["id", "authentication_token", "created", "expires_at", "livemode"],
    [id, authentication_token, created, expires_at, livemode],
);

impl Object for V2BillingMeterEventSession {
    type Id = V2BillingMeterEventSessionId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "v2.billing.meter_event_session",
        type_name: "V2BillingMeterEventSession",
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

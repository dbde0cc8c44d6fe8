// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, Object, ObjectInfo, V2BillingMeterEventSessionId};

/// The object `v2.billing.meter_event_session`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2BillingMeterEventSession {
    pub id: V2BillingMeterEventSessionId,
    pub authentication_token: String,
    pub created: DateTime,
    pub expires_at: DateTime,
    pub livemode: bool,
}

crate::record!(
    V2BillingMeterEventSession, "v2.billing.meter_event_session", true,
    ["id", "authentication_token", "created", "expires_at", "livemode"],
    [id, authentication_token, created, expires_at, livemode],
);

impl Object for V2BillingMeterEventSession {
    type Id = V2BillingMeterEventSessionId;
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
        nested_lists: &[],
        events: &[],
    };
}

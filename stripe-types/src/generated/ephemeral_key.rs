// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{EphemeralKeyId, Object, ObjectInfo, Timestamp};

/// The object `ephemeral_key`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct EphemeralKey {
    /// The id, unique within the account.
    pub id: EphemeralKeyId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    pub created: Timestamp,
    /// Expires: a time in seconds since 1970.
    pub expires: Timestamp,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Secret: may be absent.
    pub secret: Option<String>,
}

crate::record!(
    EphemeralKey, "ephemeral_key", true,
    ["id", "created", "expires", "livemode", "secret"],
    [id, created, expires, livemode, secret],
);

impl Object for EphemeralKey {
    type Id = EphemeralKeyId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "ephemeral_key",
        type_name: "EphemeralKey",
        has_id: true,
        has_created: true,
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

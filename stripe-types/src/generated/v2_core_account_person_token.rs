// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, Object, ObjectInfo, V2AccountPersonTokenId};

/// The object `v2.core.account_person_token`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountPersonToken {
    /// The id, unique within the account.
    pub id: V2AccountPersonTokenId,
    /// The time at which Stripe created the object.
    pub created: DateTime,
    /// Expires at.
    pub expires_at: DateTime,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Used.
    pub used: bool,
}

crate::record!(
    V2AccountPersonToken, "v2.core.account_person_token", true,
    ["id", "created", "expires_at", "livemode", "used"],
    [id, created, expires_at, livemode, used],
);

impl Object for V2AccountPersonToken {
    type Id = V2AccountPersonTokenId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "v2.core.account_person_token",
        type_name: "V2AccountPersonToken",
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

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, Object, ObjectInfo, V2AccountTokenId};

/// The object `v2.core.account_token`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountToken {
    /// The id, unique within the account.
    pub id: V2AccountTokenId,
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
    V2AccountToken, "v2.core.account_token", true,
    ["id", "created", "expires_at", "livemode", "used"],
    [id, created, expires_at, livemode, used],
);

impl Object for V2AccountToken {
    type Id = V2AccountTokenId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "v2.core.account_token",
        type_name: "V2AccountToken",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v2/core/account_tokens/{id}"),
        list: None,
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

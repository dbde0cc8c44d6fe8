// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, Object, ObjectInfo, V2AccountTokenId};

/// The object `v2.core.account_token`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountToken {
    pub id: V2AccountTokenId,
    pub created: DateTime,
    pub expires_at: DateTime,
    pub livemode: bool,
    pub used: bool,
}

crate::record!(
    V2AccountToken, "v2.core.account_token", true,
    ["id", "created", "expires_at", "livemode", "used"],
    [id, created, expires_at, livemode, used],
);

impl Object for V2AccountToken {
    type Id = V2AccountTokenId;
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
        nested_lists: &[],
        events: &[],
    };
}

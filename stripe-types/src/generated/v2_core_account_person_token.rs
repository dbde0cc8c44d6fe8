// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, Object, ObjectInfo, V2AccountPersonTokenId};

/// The object `v2.core.account_person_token`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountPersonToken {
    pub id: V2AccountPersonTokenId,
    pub created: DateTime,
    pub expires_at: DateTime,
    pub livemode: bool,
    pub used: bool,
}

crate::record!(
    V2AccountPersonToken, "v2.core.account_person_token", true,
    ["id", "created", "expires_at", "livemode", "used"],
    [id, created, expires_at, livemode, used],
);

impl Object for V2AccountPersonToken {
    type Id = V2AccountPersonTokenId;
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
        nested_lists: &[],
        events: &[],
    };
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AppsSecretId, ListInfo, ListStyle, Object, ObjectInfo, Timestamp};

/// The object `apps.secret`.
///
/// See <https://docs.stripe.com/api/apps/secrets/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppsSecret {
    pub id: AppsSecretId,
    pub created: Timestamp,
    pub deleted: Option<bool>,
    pub expires_at: Option<Timestamp>,
    pub livemode: bool,
    pub name: String,
    pub payload: Option<String>,
    pub scope: SecretServiceScope,
}

crate::record!(
    AppsSecret, "apps.secret", true,
    ["id", "created", "deleted", "expires_at", "livemode", "name", "payload", "scope"],
    [id, created, deleted, expires_at, livemode, name, payload, scope],
);

impl Object for AppsSecret {
    type Id = AppsSecretId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "apps.secret",
        type_name: "AppsSecret",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/apps/secrets", parent: None, style: ListStyle::Cursor, required: &["scope"], filters: &["scope"], passes: &[&[]] },
        ],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `AppsSecret.scope`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecretServiceScope {
    pub type_: SecretServiceScopeType,
    pub user: Option<String>,
}

crate::record!(
    SecretServiceScope, "", false,
    ["type", "user"],
    [type_, user],
);

crate::open_enum! {
    /// Values of `SecretServiceScope.type`, `AppsSecretScopeParams.type`.
    pub enum SecretServiceScopeType {
        Account = "account",
        User = "user",
    }
}

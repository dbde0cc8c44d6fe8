// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AppsSecretId, ListInfo, ListStyle, Object, ObjectInfo, Timestamp};

/// The object `apps.secret`.
///
/// See <https://docs.stripe.com/api/apps/secrets/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppsSecret {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/apps/secrets/object#apps_secret_object-id)
    pub id: AppsSecretId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/apps/secrets/object#apps_secret_object-created)
    pub created: Timestamp,
    /// Deleted: may be absent.
    /// [Reference](https://docs.stripe.com/api/apps/secrets/object#apps_secret_object-deleted)
    pub deleted: Option<bool>,
    /// Expires at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/apps/secrets/object#apps_secret_object-expires_at)
    pub expires_at: Option<Timestamp>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/apps/secrets/object#apps_secret_object-livemode)
    pub livemode: bool,
    /// Name. [Reference](https://docs.stripe.com/api/apps/secrets/object#apps_secret_object-name)
    pub name: String,
    /// Payload: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/apps/secrets/object#apps_secret_object-payload)
    pub payload: Option<String>,
    /// Scope. [Reference](https://docs.stripe.com/api/apps/secrets/object#apps_secret_object-scope)
    pub scope: SecretServiceScope,
}

crate::record!(
    AppsSecret, "apps.secret", true,
    ["id", "created", "deleted", "expires_at", "livemode", "name", "payload", "scope"],
    [id, created, deleted, expires_at, livemode, name, payload, scope],
);

impl Object for AppsSecret {
    type Id = AppsSecretId;
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by [`AppsSecret::scope`](crate::AppsSecret::scope).
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretServiceScope {
    /// Type: one of `account`, `user`.
    pub type_: SecretServiceScopeType,
    /// Details where `type` is `user`. May be absent.
    pub user: Option<String>,
}

crate::record!(
    SecretServiceScope, "", false,
    ["type", "user"],
    [type_, user],
);

crate::open_enum! {
    /// Values of [`SecretServiceScope::type_`](crate::SecretServiceScope::type_),
    /// [`AppsSecretScopeParams::type_`](crate::AppsSecretScopeParams::type_).
    pub enum SecretServiceScopeType {
        Account = "account",
        User = "user",
    }
}

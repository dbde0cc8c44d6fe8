// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AppsSecret, AppsSecretScopeParams, Expand, List, Timestamp};

crate::operation! {
    /// Creates an app secret.
    ///
    /// `POST /v1/apps/secrets`, by the cargo feature `apps_secret`.
    /// [Reference](https://docs.stripe.com/api/apps/secrets/create)
    pub struct CreateAppSecret: Post "/v1/apps/secrets" Form => AppsSecret {
        required {
            /// Name.
            name: String,
            /// Payload.
            payload: String,
            /// Scope.
            scope: AppsSecretScopeParams,
        }
        optional {
            /// Expires at: a time in seconds since 1970.
            expires_at: Timestamp,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<AppsSecret>,
        }
    }
}

crate::operation! {
    /// Deletes an app secret.
    ///
    /// `POST /v1/apps/secrets/delete`, by the cargo feature `apps_secret`.
    /// [Reference](https://docs.stripe.com/api/apps/secrets/delete/create)
    pub struct DeleteAppSecret: Post "/v1/apps/secrets/delete" Form => AppsSecret {
        required {
            /// Name.
            name: String,
            /// Scope.
            scope: AppsSecretScopeParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<AppsSecret>,
        }
    }
}

crate::operation! {
    /// Finds an app secret.
    ///
    /// `GET /v1/apps/secrets/find`, by the cargo feature `apps_secret`.
    /// [Reference](https://docs.stripe.com/api/apps/secrets/find/retrieve)
    pub struct FindAppSecret: Get "/v1/apps/secrets/find" Form => AppsSecret {
        required {
            /// Name.
            name: String,
            /// Scope.
            scope: AppsSecretScopeParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<AppsSecret>,
        }
    }
}

crate::operation! {
    /// Lists app secrets.
    ///
    /// `GET /v1/apps/secrets`, by the cargo feature `apps_secret`.
    /// [Reference](https://docs.stripe.com/api/apps/secrets/list)
    pub struct ListAppSecrets: Get "/v1/apps/secrets" Form => List<AppsSecret> {
        required {
            /// Only objects with this `scope`.
            scope: AppsSecretScopeParams,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<AppsSecret>>,
        }
    }
}

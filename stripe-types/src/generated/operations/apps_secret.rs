// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AppsSecret, Expand, List, SecretServiceScopeType, Timestamp};

crate::params! {
    /// Held by `ListAppSecrets.scope`, `CreateAppSecret.scope`, `DeleteAppSecret.scope` and 1 more.
    pub struct AppsSecretScopeParams {
        required {
            type_ = "type": SecretServiceScopeType,
        }
        optional {
            user: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/apps/secrets`
    pub struct CreateAppSecret: Post "/v1/apps/secrets" Form => AppsSecret {
        required {
            name: String,
            payload: String,
            scope: AppsSecretScopeParams,
        }
        optional {
            expires_at: Timestamp,
        }
        lists {
            expand: Expand<AppsSecret>,
        }
    }
}

crate::operation! {
    /// `POST /v1/apps/secrets/delete`
    pub struct DeleteAppSecret: Post "/v1/apps/secrets/delete" Form => AppsSecret {
        required {
            name: String,
            scope: AppsSecretScopeParams,
        }
        lists {
            expand: Expand<AppsSecret>,
        }
    }
}

crate::operation! {
    /// `GET /v1/apps/secrets/find`
    pub struct FindAppSecret: Get "/v1/apps/secrets/find" Form => AppsSecret {
        required {
            name: String,
            scope: AppsSecretScopeParams,
        }
        lists {
            expand: Expand<AppsSecret>,
        }
    }
}

crate::operation! {
    /// `GET /v1/apps/secrets`
    pub struct ListAppSecrets: Get "/v1/apps/secrets" Form => List<AppsSecret> {
        required {
            scope: AppsSecretScopeParams,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<AppsSecret>>,
        }
    }
}

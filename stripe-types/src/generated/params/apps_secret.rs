// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::SecretServiceScopeType;

crate::params! {
    /// Held by [`FindAppSecret::scope`](crate::FindAppSecret::scope),
    /// [`ListAppSecrets::scope`](crate::ListAppSecrets::scope),
    /// [`CreateAppSecret::scope`](crate::CreateAppSecret::scope) and 1 more.
    pub struct AppsSecretScopeParams {
        required {
            /// Type: one of `account`, `user`.
            type_ = "type": SecretServiceScopeType,
        }
        optional {
            /// User.
            user: String,
        }
    }
}

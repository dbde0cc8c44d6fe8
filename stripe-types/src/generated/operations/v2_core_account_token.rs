// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{V2AccountToken, V2AccountTokenId, V2AccountTokenIdentityParams};

crate::operation! {
    /// Creates a v2 account token.
    ///
    /// `POST /v2/core/account_tokens`, by the cargo feature `v2_core_account_token`.
    pub struct CreateV2AccountToken: Post "/v2/core/account_tokens" Json => V2AccountToken {
        optional {
            /// Contact email.
            contact_email: String,
            /// Contact phone.
            contact_phone: String,
            /// Display name.
            display_name: String,
        }
        boxed {
            /// Identity.
            identity: V2AccountTokenIdentityParams,
        }
    }
}

crate::operation! {
    /// Retrieves a v2 account token.
    ///
    /// `GET /v2/core/account_tokens/{id}`, by the cargo feature `v2_core_account_token`.
    pub struct RetrieveV2AccountToken: Get "/v2/core/account_tokens/{id}" Form => V2AccountToken {
        path {
            /// Id.
            id: V2AccountTokenId,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{V2AccountLink, V2AccountLinkUseCaseParams};

crate::operation! {
    /// Creates a v2 core account link.
    ///
    /// `POST /v2/core/account_links`, by the cargo feature `v2_core_account_link`.
    pub struct CreateV2CoreAccountLink: Post "/v2/core/account_links" Json => V2AccountLink {
        required {
            /// Account.
            account: String,
            /// Use case.
            use_case: V2AccountLinkUseCaseParams,
        }
    }
}

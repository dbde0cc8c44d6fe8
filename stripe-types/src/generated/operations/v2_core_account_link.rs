// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CollectionOptionsParams, V2AccountAppliedConfiguration, V2AccountLink, V2AccountLinkUseCaseType};

crate::operation! {
    /// `POST /v2/core/account_links`
    pub struct CreateV2CoreAccountLink: Post "/v2/core/account_links" Json => V2AccountLink {
        required {
            account: String,
            use_case: V2AccountLinkUseCaseParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountLinkUseCaseParams.account_onboarding`, `V2AccountLinkUseCaseParams.account_update`.
    pub struct V2AccountLinkUseCaseAccountUpdateParams {
        required {
            refresh_url: String,
        }
        required_lists {
            configurations: V2AccountAppliedConfiguration,
        }
        optional {
            return_url: String,
        }
        boxed {
            collection_options: CollectionOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `CreateV2CoreAccountLink.use_case`.
    pub struct V2AccountLinkUseCaseParams {
        required {
            type_ = "type": V2AccountLinkUseCaseType,
        }
        boxed {
            account_onboarding: V2AccountLinkUseCaseAccountUpdateParams,
            account_update: V2AccountLinkUseCaseAccountUpdateParams,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    V2AccountLinkFutureRequirements, V2AccountLinkUseCaseAccountCollectionOptionsFields,
    V2AccountLinkUseCaseAccountUpdateConfiguration, V2AccountLinkUseCaseType,
};

crate::params! {
    /// Held by
    /// [`V2AccountLinkUseCaseParams::account_onboarding`](crate::V2AccountLinkUseCaseParams::account_onboarding).
    pub struct V2AccountLinkUseCaseAccountOnboardingParams {
        required {
            /// Refresh url.
            refresh_url: String,
        }
        required_lists {
            /// Configurations: one of `customer`, `merchant`, `recipient`.
            configurations: V2AccountLinkUseCaseAccountUpdateConfiguration,
        }
        optional {
            /// Return url.
            return_url: String,
        }
        boxed {
            /// Collection options.
            collection_options: V2AccountLinkUseCaseAccountUpdateCollectionOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountLinkUseCaseAccountUpdateParams::collection_options`](crate::V2AccountLinkUseCaseAccountUpdateParams::collection_options),
    /// [`V2AccountLinkUseCaseAccountOnboardingParams::collection_options`](crate::V2AccountLinkUseCaseAccountOnboardingParams::collection_options).
    pub struct V2AccountLinkUseCaseAccountUpdateCollectionOptionsParams {
        optional {
            /// Fields: one of `currently_due`, `eventually_due`.
            fields: V2AccountLinkUseCaseAccountCollectionOptionsFields,
            /// Future requirements: one of `include`, `omit`.
            future_requirements: V2AccountLinkFutureRequirements,
        }
    }
}

crate::params! {
    /// Held by
    /// [`V2AccountLinkUseCaseParams::account_update`](crate::V2AccountLinkUseCaseParams::account_update).
    pub struct V2AccountLinkUseCaseAccountUpdateParams {
        required {
            /// Refresh url.
            refresh_url: String,
        }
        required_lists {
            /// Configurations: one of `customer`, `merchant`, `recipient`.
            configurations: V2AccountLinkUseCaseAccountUpdateConfiguration,
        }
        optional {
            /// Return url.
            return_url: String,
        }
        boxed {
            /// Collection options.
            collection_options: V2AccountLinkUseCaseAccountUpdateCollectionOptionsParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateV2CoreAccountLink::use_case`](crate::CreateV2CoreAccountLink::use_case).
    pub struct V2AccountLinkUseCaseParams {
        required {
            /// Type: one of `account_onboarding`, `account_update`.
            type_ = "type": V2AccountLinkUseCaseType,
        }
        boxed {
            /// Account onboarding.
            account_onboarding: V2AccountLinkUseCaseAccountOnboardingParams,
            /// Account update.
            account_update: V2AccountLinkUseCaseAccountUpdateParams,
        }
    }
}

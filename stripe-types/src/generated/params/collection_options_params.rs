// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountLinkUseCaseAccountCollectionOptionsFutureRequirement,
    V2AccountLinkUseCaseAccountCollectionOptionsField,
};

crate::params! {
    /// Held by `CreateAccountLink.collection_options`, `V2AccountLinkUseCaseAccountUpdateParams.collection_options`.
    pub struct CollectionOptionsParams {
        optional {
            fields: V2AccountLinkUseCaseAccountCollectionOptionsField,
            future_requirements: AccountLinkUseCaseAccountCollectionOptionsFutureRequirement,
        }
    }
}

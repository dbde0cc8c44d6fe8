// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountLinkUseCaseAccountCollectionOptionsFutureRequirement, DateTime, Object, ObjectInfo,
    V2AccountAppliedConfiguration, V2AccountLinkUseCaseAccountCollectionOptionsField,
    V2AccountLinkUseCaseType,
};

/// The object `v2.core.account_link`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountLink {
    pub account: String,
    pub created: DateTime,
    pub expires_at: DateTime,
    pub livemode: bool,
    pub url: String,
    pub use_case: V2AccountLinkUseCase,
}

crate::record!(
    V2AccountLink, "v2.core.account_link", false,
    ["account", "created", "expires_at", "livemode", "url", "use_case"],
    [account, created, expires_at, livemode, url, use_case],
);

impl Object for V2AccountLink {
    type Id = ();
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "v2.core.account_link",
        type_name: "V2AccountLink",
        has_id: false,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `V2AccountLink.use_case`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountLinkUseCase {
    pub account_onboarding: Option<Box<V2AccountLinkUseCaseAccount>>,
    pub account_update: Option<Box<V2AccountLinkUseCaseAccount>>,
    pub type_: V2AccountLinkUseCaseType,
}

crate::record!(
    V2AccountLinkUseCase, "", false,
    ["account_onboarding", "account_update", "type"],
    [account_onboarding, account_update, type_],
);

/// Held by `V2AccountLinkUseCase.account_onboarding`, `V2AccountLinkUseCase.account_update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountLinkUseCaseAccount {
    pub collection_options: Option<Box<V2AccountLinkUseCaseAccountCollectionOptions>>,
    pub configurations: Vec<V2AccountAppliedConfiguration>,
    pub refresh_url: String,
    pub return_url: Option<String>,
}

crate::record!(
    V2AccountLinkUseCaseAccount, "", false,
    ["collection_options", "configurations", "refresh_url", "return_url"],
    [collection_options, configurations, refresh_url, return_url],
);

/// Held by `V2AccountLinkUseCaseAccount.collection_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountLinkUseCaseAccountCollectionOptions {
    pub fields: Option<V2AccountLinkUseCaseAccountCollectionOptionsField>,
    pub future_requirements: Option<AccountLinkUseCaseAccountCollectionOptionsFutureRequirement>,
}

crate::record!(
    V2AccountLinkUseCaseAccountCollectionOptions, "", false,
    ["fields", "future_requirements"],
    [fields, future_requirements],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, DateTime, Object, ObjectInfo};

/// The object `v2.core.account_link`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountLink {
    /// Account.
    pub account: String,
    /// The time at which Stripe created the object.
    pub created: DateTime,
    /// Expires at.
    pub expires_at: DateTime,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Url.
    pub url: String,
    /// Use case.
    pub use_case: V2AccountLinkUseCase,
}

crate::record!(
    V2AccountLink, "v2.core.account_link", false,
    ["account", "created", "expires_at", "livemode", "url", "use_case"],
    [account, created, expires_at, livemode, url, use_case],
);

impl Object for V2AccountLink {
    type Id = ();
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountLinkUseCaseAccountCollectionOptions::future_requirements`](crate::V2AccountLinkUseCaseAccountCollectionOptions::future_requirements),
    /// [`V2AccountLinkUseCaseAccountUpdateCollectionOptionsParams::future_requirements`](crate::V2AccountLinkUseCaseAccountUpdateCollectionOptionsParams::future_requirements).
    pub enum V2AccountLinkFutureRequirements {
        Include = "include",
        Omit = "omit",
    }
}

/// Held by [`V2AccountLink::use_case`](crate::V2AccountLink::use_case).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountLinkUseCase {
    /// Details where `type` is `account_onboarding`. May be absent.
    pub account_onboarding: Option<Boxed<V2AccountLinkUseCaseAccountOnboarding>>,
    /// Details where `type` is `account_update`. May be absent.
    pub account_update: Option<Boxed<V2AccountLinkUseCaseAccountUpdate>>,
    /// Type: one of `account_onboarding`, `account_update`.
    pub type_: V2AccountLinkUseCaseType,
}

crate::record!(
    V2AccountLinkUseCase, "", false,
    ["account_onboarding", "account_update", "type"],
    [account_onboarding, account_update, type_],
);

/// Held by
/// [`V2AccountLinkUseCaseAccountUpdate::collection_options`](crate::V2AccountLinkUseCaseAccountUpdate::collection_options),
/// [`V2AccountLinkUseCaseAccountOnboarding::collection_options`](crate::V2AccountLinkUseCaseAccountOnboarding::collection_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountLinkUseCaseAccountCollectionOptions {
    /// Fields: one of `currently_due`, `eventually_due`; may be absent.
    pub fields: Option<V2AccountLinkUseCaseAccountCollectionOptionsFields>,
    /// Future requirements: one of `include`, `omit`; may be absent.
    pub future_requirements: Option<V2AccountLinkFutureRequirements>,
}

crate::record!(
    V2AccountLinkUseCaseAccountCollectionOptions, "", false,
    ["fields", "future_requirements"],
    [fields, future_requirements],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountLinkUseCaseAccountCollectionOptions::fields`](crate::V2AccountLinkUseCaseAccountCollectionOptions::fields),
    /// [`V2AccountLinkUseCaseAccountUpdateCollectionOptionsParams::fields`](crate::V2AccountLinkUseCaseAccountUpdateCollectionOptionsParams::fields).
    pub enum V2AccountLinkUseCaseAccountCollectionOptionsFields {
        CurrentlyDue = "currently_due",
        EventuallyDue = "eventually_due",
    }
}

/// Held by [`V2AccountLinkUseCase::account_onboarding`](crate::V2AccountLinkUseCase::account_onboarding).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountLinkUseCaseAccountOnboarding {
    /// Collection options: may be absent.
    pub collection_options: Option<Boxed<V2AccountLinkUseCaseAccountCollectionOptions>>,
    /// Configurations: one of `customer`, `merchant`, `recipient`.
    pub configurations: Vec<V2AccountLinkUseCaseAccountUpdateConfiguration>,
    /// Refresh url.
    pub refresh_url: String,
    /// Return url: may be absent.
    pub return_url: Option<String>,
}

crate::record!(
    V2AccountLinkUseCaseAccountOnboarding, "", false,
    ["collection_options", "configurations", "refresh_url", "return_url"],
    [collection_options, configurations, refresh_url, return_url],
);

/// Held by [`V2AccountLinkUseCase::account_update`](crate::V2AccountLinkUseCase::account_update).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountLinkUseCaseAccountUpdate {
    /// Collection options: may be absent.
    pub collection_options: Option<Boxed<V2AccountLinkUseCaseAccountCollectionOptions>>,
    /// Configurations: one of `customer`, `merchant`, `recipient`.
    pub configurations: Vec<V2AccountLinkUseCaseAccountUpdateConfiguration>,
    /// Refresh url.
    pub refresh_url: String,
    /// Return url: may be absent.
    pub return_url: Option<String>,
}

crate::record!(
    V2AccountLinkUseCaseAccountUpdate, "", false,
    ["collection_options", "configurations", "refresh_url", "return_url"],
    [collection_options, configurations, refresh_url, return_url],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountLinkUseCaseAccountUpdate::configurations`](crate::V2AccountLinkUseCaseAccountUpdate::configurations),
    /// [`V2AccountLinkUseCaseAccountOnboarding::configurations`](crate::V2AccountLinkUseCaseAccountOnboarding::configurations),
    /// [`V2AccountLinkUseCaseAccountUpdateParams::configurations`](crate::V2AccountLinkUseCaseAccountUpdateParams::configurations)
    /// and 1 more.
    pub enum V2AccountLinkUseCaseAccountUpdateConfiguration {
        Customer = "customer",
        Merchant = "merchant",
        Recipient = "recipient",
    }
}

crate::open_enum! {
    /// Values of [`V2AccountLinkUseCase::type_`](crate::V2AccountLinkUseCase::type_),
    /// [`V2AccountLinkUseCaseParams::type_`](crate::V2AccountLinkUseCaseParams::type_).
    pub enum V2AccountLinkUseCaseType {
        AccountOnboarding = "account_onboarding",
        AccountUpdate = "account_update",
    }
}

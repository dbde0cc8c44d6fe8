// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingPortalConfiguration, BillingPortalConfigurationBusinessProfileParams,
    BillingPortalConfigurationFeaturesParams, BillingPortalConfigurationId,
    BillingPortalConfigurationLoginPageParams, Clearable, Expand, List, Map,
    UpdateBillingPortalConfigurationBusinessProfileParams, UpdateBillingPortalConfigurationFeaturesParams,
};

crate::operation! {
    /// Creates a billing portal configuration.
    ///
    /// `POST /v1/billing_portal/configurations`, by the cargo feature `billing_portal_configuration`.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/create)
    pub struct CreateBillingPortalConfiguration: Post "/v1/billing_portal/configurations" Form => BillingPortalConfiguration {
        required {
            /// Features.
            features: BillingPortalConfigurationFeaturesParams,
        }
        optional {
            /// Default return url: can be cleared.
            default_return_url: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Name: can be cleared.
            name: Clearable<String>,
        }
        boxed {
            /// Business profile.
            business_profile: BillingPortalConfigurationBusinessProfileParams,
            /// Login page.
            login_page: BillingPortalConfigurationLoginPageParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingPortalConfiguration>,
        }
    }
}

crate::operation! {
    /// Lists billing portal configurations.
    ///
    /// `GET /v1/billing_portal/configurations`, by the cargo feature `billing_portal_configuration`.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/list)
    pub struct ListBillingPortalConfigurations: Get "/v1/billing_portal/configurations" Form => List<BillingPortalConfiguration> {
        optional {
            /// Only objects with this `active`.
            active: bool,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// Only objects with this `is_default`.
            is_default: bool,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<BillingPortalConfiguration>>,
        }
    }
}

crate::operation! {
    /// Retrieves a billing portal configuration.
    ///
    /// `GET /v1/billing_portal/configurations/{configuration}`, by the cargo feature
    /// `billing_portal_configuration`.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/retrieve)
    pub struct RetrieveBillingPortalConfiguration: Get "/v1/billing_portal/configurations/{configuration}" Form => BillingPortalConfiguration {
        path {
            /// Configuration: the id of a `billing_portal.configuration`.
            configuration: BillingPortalConfigurationId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingPortalConfiguration>,
        }
    }
}

crate::operation! {
    /// Updates a billing portal configuration.
    ///
    /// `POST /v1/billing_portal/configurations/{configuration}`, by the cargo feature
    /// `billing_portal_configuration`.
    /// [Reference](https://docs.stripe.com/api/billing_portal/configurations/update)
    pub struct UpdateBillingPortalConfiguration: Post "/v1/billing_portal/configurations/{configuration}" Form => BillingPortalConfiguration {
        path {
            /// Configuration: the id of a `billing_portal.configuration`.
            configuration: BillingPortalConfigurationId,
        }
        optional {
            /// Active.
            active: bool,
            /// Default return url: can be cleared.
            default_return_url: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Name: can be cleared.
            name: Clearable<String>,
        }
        boxed {
            /// Business profile.
            business_profile: UpdateBillingPortalConfigurationBusinessProfileParams,
            /// Features.
            features: UpdateBillingPortalConfigurationFeaturesParams,
            /// Login page.
            login_page: BillingPortalConfigurationLoginPageParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<BillingPortalConfiguration>,
        }
    }
}

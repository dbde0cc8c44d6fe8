// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, EntitlementsFeature, EntitlementsFeatureId, Expand, List, Map};

crate::operation! {
    /// Creates an entitlements feature.
    ///
    /// `POST /v1/entitlements/features`, by the cargo feature `entitlements_feature`.
    /// [Reference](https://docs.stripe.com/api/entitlements/features/create)
    pub struct CreateEntitlementsFeature: Post "/v1/entitlements/features" Form => EntitlementsFeature {
        required {
            /// A key of your own, unique and fixed, by which your code asks. At most 80 characters.
            lookup_key: String,
            /// The name for your own use, never shown to customers. At most 80 characters.
            name: String,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<EntitlementsFeature>,
        }
    }
}

crate::operation! {
    /// Lists entitlements features.
    ///
    /// `GET /v1/entitlements/features`, by the cargo feature `entitlements_feature`.
    /// [Reference](https://docs.stripe.com/api/entitlements/features/list)
    pub struct ListEntitlementsFeatures: Get "/v1/entitlements/features" Form => List<EntitlementsFeature> {
        optional {
            /// Archived.
            archived: bool,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `lookup_key`.
            lookup_key: String,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<EntitlementsFeature>>,
        }
    }
}

crate::operation! {
    /// Retrieves an entitlements feature.
    ///
    /// `GET /v1/entitlements/features/{id}`, by the cargo feature `entitlements_feature`.
    /// [Reference](https://docs.stripe.com/api/entitlements/features/retrieve)
    pub struct RetrieveEntitlementsFeature: Get "/v1/entitlements/features/{id}" Form => EntitlementsFeature {
        path {
            /// Id.
            id: EntitlementsFeatureId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<EntitlementsFeature>,
        }
    }
}

crate::operation! {
    /// Updates an entitlements feature.
    ///
    /// `POST /v1/entitlements/features/{id}`, by the cargo feature `entitlements_feature`.
    /// [Reference](https://docs.stripe.com/api/entitlements/features/update)
    pub struct UpdateEntitlementsFeature: Post "/v1/entitlements/features/{id}" Form => EntitlementsFeature {
        path {
            /// Id.
            id: EntitlementsFeatureId,
        }
        optional {
            /// True if it can be attached to products. Inactive ones no longer grant anything new.
            active: bool,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The name for your own use, never shown to customers. At most 80 characters.
            name: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<EntitlementsFeature>,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, EntitlementsFeature, EntitlementsFeatureId, Expand, List, Map};

crate::operation! {
    /// `POST /v1/entitlements/features`
    pub struct CreateEntitlementsFeature: Post "/v1/entitlements/features" Form => EntitlementsFeature {
        required {
            lookup_key: String,
            name: String,
        }
        optional {
            metadata: Map<Clearable<String>>,
        }
        lists {
            expand: Expand<EntitlementsFeature>,
        }
    }
}

crate::operation! {
    /// `GET /v1/entitlements/features`
    pub struct ListEntitlementsFeatures: Get "/v1/entitlements/features" Form => List<EntitlementsFeature> {
        optional {
            archived: bool,
            ending_before: String,
            limit: i64,
            lookup_key: String,
            starting_after: String,
        }
        lists {
            expand: Expand<List<EntitlementsFeature>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/entitlements/features/{id}`
    pub struct RetrieveEntitlementsFeature: Get "/v1/entitlements/features/{id}" Form => EntitlementsFeature {
        path {
            id: EntitlementsFeatureId,
        }
        lists {
            expand: Expand<EntitlementsFeature>,
        }
    }
}

crate::operation! {
    /// `POST /v1/entitlements/features/{id}`
    pub struct UpdateEntitlementsFeature: Post "/v1/entitlements/features/{id}" Form => EntitlementsFeature {
        path {
            id: EntitlementsFeatureId,
        }
        optional {
            active: bool,
            metadata: Clearable<Map<Clearable<String>>>,
            name: String,
        }
        lists {
            expand: Expand<EntitlementsFeature>,
        }
    }
}

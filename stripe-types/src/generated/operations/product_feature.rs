// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Deleted, Expand, List, ProductFeature, ProductFeatureId, ProductId};

crate::operation! {
    /// `POST /v1/products/{product}/features`
    pub struct CreateProductFeature: Post "/v1/products/{product}/features" Form => ProductFeature {
        path {
            product: ProductId,
        }
        required {
            entitlement_feature: String,
        }
        lists {
            expand: Expand<ProductFeature>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/products/{product}/features/{id}`
    pub struct DeleteProductFeature: Delete "/v1/products/{product}/features/{id}" Form => Deleted<ProductFeatureId> {
        path {
            id: String,
            product: ProductId,
        }
    }
}

crate::operation! {
    /// `GET /v1/products/{product}/features`
    pub struct ListProductFeatures: Get "/v1/products/{product}/features" Form => List<ProductFeature> {
        path {
            product: ProductId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<ProductFeature>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/products/{product}/features/{id}`
    pub struct RetrieveProductFeature: Get "/v1/products/{product}/features/{id}" Form => ProductFeature {
        path {
            id: String,
            product: ProductId,
        }
        lists {
            expand: Expand<ProductFeature>,
        }
    }
}

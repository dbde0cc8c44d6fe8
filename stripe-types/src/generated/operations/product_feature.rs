// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Deleted, Expand, List, ProductFeature, ProductFeatureId, ProductId};

crate::operation! {
    /// Creates a product feature.
    ///
    /// `POST /v1/products/{product}/features`, by the cargo feature `product_feature`.
    /// [Reference](https://docs.stripe.com/api/products/features)
    pub struct CreateProductFeature: Post "/v1/products/{product}/features" Form => ProductFeature {
        path {
            /// Product: the id of a `product`.
            product: ProductId,
        }
        required {
            /// Entitlement feature.
            entitlement_feature: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ProductFeature>,
        }
    }
}

crate::operation! {
    /// Deletes a product feature.
    ///
    /// `DELETE /v1/products/{product}/features/{id}`, by the cargo feature `product_feature`.
    /// [Reference](https://docs.stripe.com/api/products/features/delete)
    pub struct DeleteProductFeature: Delete "/v1/products/{product}/features/{id}" Form => Deleted<ProductFeatureId> {
        path {
            /// Id.
            id: String,
            /// Product: the id of a `product`.
            product: ProductId,
        }
    }
}

crate::operation! {
    /// Lists product features.
    ///
    /// `GET /v1/products/{product}/features`, by the cargo feature `product_feature`.
    /// [Reference](https://docs.stripe.com/api/products/features/list)
    pub struct ListProductFeatures: Get "/v1/products/{product}/features" Form => List<ProductFeature> {
        path {
            /// Product: the id of a `product`.
            product: ProductId,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<ProductFeature>>,
        }
    }
}

crate::operation! {
    /// Retrieves a product feature.
    ///
    /// `GET /v1/products/{product}/features/{id}`, by the cargo feature `product_feature`.
    /// [Reference](https://docs.stripe.com/api/products/features/retrieve)
    pub struct RetrieveProductFeature: Get "/v1/products/{product}/features/{id}" Form => ProductFeature {
        path {
            /// Id.
            id: String,
            /// Product: the id of a `product`.
            product: ProductId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ProductFeature>,
        }
    }
}

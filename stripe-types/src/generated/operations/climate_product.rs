// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ClimateProduct, ClimateProductId, Expand, List};

crate::operation! {
    /// Lists climate products.
    ///
    /// `GET /v1/climate/products`, by the cargo feature `climate_product`.
    /// [Reference](https://docs.stripe.com/api/climate/products/list)
    pub struct ListClimateProducts: Get "/v1/climate/products" Form => List<ClimateProduct> {
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
            expand: Expand<List<ClimateProduct>>,
        }
    }
}

crate::operation! {
    /// Retrieves a climate product.
    ///
    /// `GET /v1/climate/products/{product}`, by the cargo feature `climate_product`.
    /// [Reference](https://docs.stripe.com/api/climate/products/retrieve)
    pub struct RetrieveClimateProduct: Get "/v1/climate/products/{product}" Form => ClimateProduct {
        path {
            /// Product: the id of a `climate.product`.
            product: ClimateProductId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ClimateProduct>,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ClimateProduct, ClimateProductId, Expand, List};

crate::operation! {
    /// `GET /v1/climate/products`
    pub struct ListClimateProducts: Get "/v1/climate/products" Form => List<ClimateProduct> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<ClimateProduct>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/climate/products/{product}`
    pub struct RetrieveClimateProduct: Get "/v1/climate/products/{product}" Form => ClimateProduct {
        path {
            product: ClimateProductId,
        }
        lists {
            expand: Expand<ClimateProduct>,
        }
    }
}

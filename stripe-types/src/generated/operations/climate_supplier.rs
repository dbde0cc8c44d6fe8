// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ClimateSupplier, ClimateSupplierId, Expand, List};

crate::operation! {
    /// `GET /v1/climate/suppliers`
    pub struct ListClimateSuppliers: Get "/v1/climate/suppliers" Form => List<ClimateSupplier> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<ClimateSupplier>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/climate/suppliers/{supplier}`
    pub struct RetrieveClimateSupplier: Get "/v1/climate/suppliers/{supplier}" Form => ClimateSupplier {
        path {
            supplier: ClimateSupplierId,
        }
        lists {
            expand: Expand<ClimateSupplier>,
        }
    }
}

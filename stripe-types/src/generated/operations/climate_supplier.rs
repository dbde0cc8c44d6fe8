// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ClimateSupplier, ClimateSupplierId, Expand, List};

crate::operation! {
    /// Lists climate suppliers.
    ///
    /// `GET /v1/climate/suppliers`, by the cargo feature `climate_supplier`.
    /// [Reference](https://docs.stripe.com/api/climate/suppliers/list)
    pub struct ListClimateSuppliers: Get "/v1/climate/suppliers" Form => List<ClimateSupplier> {
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
            expand: Expand<List<ClimateSupplier>>,
        }
    }
}

crate::operation! {
    /// Retrieves a climate supplier.
    ///
    /// `GET /v1/climate/suppliers/{supplier}`, by the cargo feature `climate_supplier`.
    /// [Reference](https://docs.stripe.com/api/climate/suppliers/retrieve)
    pub struct RetrieveClimateSupplier: Get "/v1/climate/suppliers/{supplier}" Form => ClimateSupplier {
        path {
            /// Supplier: the id of a `climate.supplier`.
            supplier: ClimateSupplierId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ClimateSupplier>,
        }
    }
}

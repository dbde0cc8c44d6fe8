// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, IssuingPhysicalBundle, IssuingPhysicalBundleId, IssuingPhysicalBundleStatus,
    IssuingPhysicalBundleType, List,
};

crate::operation! {
    /// `GET /v1/issuing/physical_bundles`
    pub struct ListIssuingPhysicalBundles: Get "/v1/issuing/physical_bundles" Form => List<IssuingPhysicalBundle> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: IssuingPhysicalBundleStatus,
            type_ = "type": IssuingPhysicalBundleType,
        }
        lists {
            expand: Expand<List<IssuingPhysicalBundle>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/issuing/physical_bundles/{physical_bundle}`
    pub struct RetrieveIssuingPhysicalBundle: Get "/v1/issuing/physical_bundles/{physical_bundle}" Form => IssuingPhysicalBundle {
        path {
            physical_bundle: IssuingPhysicalBundleId,
        }
        lists {
            expand: Expand<IssuingPhysicalBundle>,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, IssuingPhysicalBundle, IssuingPhysicalBundleId, IssuingPhysicalBundleStatus,
    IssuingPhysicalBundleType, List,
};

crate::operation! {
    /// Lists issuing physical bundles.
    ///
    /// `GET /v1/issuing/physical_bundles`, by the cargo feature `issuing_physical_bundle`.
    /// [Reference](https://docs.stripe.com/api/issuing/physical_bundles/list)
    pub struct ListIssuingPhysicalBundles: Get "/v1/issuing/physical_bundles" Form => List<IssuingPhysicalBundle> {
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `active`, `inactive`, `review`.
            status: IssuingPhysicalBundleStatus,
            /// Only objects with this `type`. One of `custom`, `standard`.
            type_ = "type": IssuingPhysicalBundleType,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<IssuingPhysicalBundle>>,
        }
    }
}

crate::operation! {
    /// Retrieves an issuing physical bundle.
    ///
    /// `GET /v1/issuing/physical_bundles/{physical_bundle}`, by the cargo feature `issuing_physical_bundle`.
    /// [Reference](https://docs.stripe.com/api/issuing/physical_bundles/retrieve)
    pub struct RetrieveIssuingPhysicalBundle: Get "/v1/issuing/physical_bundles/{physical_bundle}" Form => IssuingPhysicalBundle {
        path {
            /// Physical bundle: the id of an `issuing.physical_bundle`.
            physical_bundle: IssuingPhysicalBundleId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingPhysicalBundle>,
        }
    }
}

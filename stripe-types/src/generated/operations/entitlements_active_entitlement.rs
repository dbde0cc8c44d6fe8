// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomerId, EntitlementsActiveEntitlement, EntitlementsActiveEntitlementId, Expand, List};

crate::operation! {
    /// Lists entitlements active entitlements.
    ///
    /// `GET /v1/entitlements/active_entitlements`, by the cargo feature `entitlements_active_entitlement`.
    /// [Reference](https://docs.stripe.com/api/entitlements/active_entitlements/list)
    pub struct ListEntitlementsActiveEntitlements: Get "/v1/entitlements/active_entitlements" Form => List<EntitlementsActiveEntitlement> {
        required {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
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
            expand: Expand<List<EntitlementsActiveEntitlement>>,
        }
    }
}

crate::operation! {
    /// Retrieves an entitlements active entitlement.
    ///
    /// `GET /v1/entitlements/active_entitlements/{id}`, by the cargo feature
    /// `entitlements_active_entitlement`.
    /// [Reference](https://docs.stripe.com/api/entitlements/active_entitlements/retrieve)
    pub struct RetrieveEntitlementsActiveEntitlement: Get "/v1/entitlements/active_entitlements/{id}" Form => EntitlementsActiveEntitlement {
        path {
            /// Id.
            id: EntitlementsActiveEntitlementId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<EntitlementsActiveEntitlement>,
        }
    }
}

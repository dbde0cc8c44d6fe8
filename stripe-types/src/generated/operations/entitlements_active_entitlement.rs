// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomerId, EntitlementsActiveEntitlement, EntitlementsActiveEntitlementId, Expand, List};

crate::operation! {
    /// `GET /v1/entitlements/active_entitlements`
    pub struct ListEntitlementsActiveEntitlements: Get "/v1/entitlements/active_entitlements" Form => List<EntitlementsActiveEntitlement> {
        required {
            customer: CustomerId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<EntitlementsActiveEntitlement>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/entitlements/active_entitlements/{id}`
    pub struct RetrieveEntitlementsActiveEntitlement: Get "/v1/entitlements/active_entitlements/{id}" Form => EntitlementsActiveEntitlement {
        path {
            id: EntitlementsActiveEntitlementId,
        }
        lists {
            expand: Expand<EntitlementsActiveEntitlement>,
        }
    }
}

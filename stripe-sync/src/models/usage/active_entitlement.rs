// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{Customer, EntitlementsFeature};
use crate::types::{CustomerId, EntitlementsActiveEntitlementId, EntitlementsFeatureId};

/// Rows of objects `entitlements.active_entitlement`, from `/v1/entitlements/active_entitlements`.
///
/// See <https://docs.stripe.com/api/entitlements/active_entitlements/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::EntitlementsActiveEntitlement, table = "active_entitlements", account, absent = null)]
pub struct ActiveEntitlement {
    pub id: EntitlementsActiveEntitlementId,
    #[stripe(parent = Customer)]
    pub customer: CustomerId,
    #[stripe(references = EntitlementsFeature)]
    pub feature: EntitlementsFeatureId,
    #[stripe(livemode)]
    pub livemode: bool,
    pub lookup_key: String,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{EntitlementsFeatureId, RawJson};

/// Rows of objects `entitlements.feature`, from `/v1/entitlements/features`.
///
/// See <https://docs.stripe.com/api/entitlements/features/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::EntitlementsFeature, table = "entitlements_features", account, absent = null)]
pub struct EntitlementsFeature {
    pub id: EntitlementsFeatureId,
    pub active: bool,
    #[stripe(livemode)]
    pub livemode: bool,
    pub lookup_key: String,
    pub metadata: Option<RawJson>,
    pub name: String,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{IssuingPhysicalBundleId, IssuingPhysicalBundleStatus, IssuingPhysicalBundleType, RawJson};

/// Rows of objects `issuing.physical_bundle`, from `/v1/issuing/physical_bundles`.
///
/// See <https://docs.stripe.com/api/issuing/physical_bundles/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::IssuingPhysicalBundle, table = "issuing_physical_bundles", account, absent = null)]
pub struct IssuingPhysicalBundle {
    pub id: IssuingPhysicalBundleId,
    pub features: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub name: String,
    pub status: IssuingPhysicalBundleStatus,
    #[stripe(path = type, column = "type")]
    pub kind: IssuingPhysicalBundleType,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

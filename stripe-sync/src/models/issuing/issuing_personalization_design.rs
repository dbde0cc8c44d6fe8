// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::IssuingPhysicalBundle;
use crate::types::{
    FileId, IssuingPersonalizationDesignId, IssuingPersonalizationDesignStatus, IssuingPhysicalBundleId,
    RawJson, Timestamp,
};

/// Rows of objects `issuing.personalization_design`, from `/v1/issuing/personalization_designs`.
///
/// See <https://docs.stripe.com/api/issuing/personalization_designs/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::IssuingPersonalizationDesign, table = "issuing_personalization_designs", account, absent = null)]
pub struct IssuingPersonalizationDesign {
    pub id: IssuingPersonalizationDesignId,
    pub card_logo: Option<FileId>,
    pub carrier_text: Option<RawJson>,
    pub created: Timestamp,
    #[stripe(livemode)]
    pub livemode: bool,
    pub lookup_key: Option<String>,
    pub metadata: Option<RawJson>,
    pub name: Option<String>,
    #[stripe(references = IssuingPhysicalBundle)]
    pub physical_bundle: IssuingPhysicalBundleId,
    pub preferences: Option<RawJson>,
    pub rejection_reasons: Option<RawJson>,
    pub status: IssuingPersonalizationDesignStatus,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

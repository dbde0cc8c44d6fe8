// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{ApplicationId, BillingPortalConfigurationId, RawJson, Timestamp};

/// Rows of objects `billing_portal.configuration`, from `/v1/billing_portal/configurations`.
///
/// See <https://docs.stripe.com/api/billing_portal/configurations/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::BillingPortalConfiguration, table = "billing_portal_configurations", account, absent = null)]
pub struct BillingPortalConfiguration {
    pub id: BillingPortalConfigurationId,
    pub active: bool,
    pub application: Option<ApplicationId>,
    pub business_profile: Option<RawJson>,
    pub created: Timestamp,
    pub default_return_url: Option<String>,
    pub features: Option<RawJson>,
    pub is_default: bool,
    #[stripe(livemode)]
    pub livemode: bool,
    pub login_page: Option<RawJson>,
    pub metadata: Option<RawJson>,
    pub name: Option<String>,
    pub updated: Timestamp,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

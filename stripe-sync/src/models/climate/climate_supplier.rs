// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{ClimateSupplierId, ClimateSupplierRemovalPathway, RawJson};

/// Rows of objects `climate.supplier`, from `/v1/climate/suppliers`.
///
/// See <https://docs.stripe.com/api/climate/suppliers/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::ClimateSupplier, table = "climate_suppliers", account, absent = null)]
pub struct ClimateSupplier {
    pub id: ClimateSupplierId,
    pub info_url: String,
    #[stripe(livemode)]
    pub livemode: bool,
    pub locations: Option<RawJson>,
    pub name: String,
    pub removal_pathway: ClimateSupplierRemovalPathway,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

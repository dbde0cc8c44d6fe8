// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    Decimal, RawJson, TaxRateId, TaxRateJurisdictionLevel, TaxRateRateType, TaxRateTaxType, Timestamp,
};

/// Rows of objects `tax_rate`, from `/v1/tax_rates`.
///
/// See <https://docs.stripe.com/api/tax_rates/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TaxRate, table = "tax_rates", account, absent = null)]
pub struct TaxRate {
    pub id: TaxRateId,
    pub active: bool,
    pub country: Option<String>,
    pub created: Timestamp,
    pub description: Option<String>,
    pub display_name: String,
    pub effective_percentage: Option<Decimal>,
    pub flat_amount: Option<RawJson>,
    pub inclusive: bool,
    pub jurisdiction: Option<String>,
    pub jurisdiction_level: Option<TaxRateJurisdictionLevel>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub percentage: Decimal,
    pub rate_type: Option<TaxRateRateType>,
    pub state: Option<String>,
    pub tax_type: Option<TaxRateTaxType>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

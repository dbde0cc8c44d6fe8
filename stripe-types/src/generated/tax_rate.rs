// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Decimal, ListInfo, ListStyle, Metadata, Object, ObjectInfo, RateType, TaxRateFlatAmount, TaxRateId,
    TaxRateJurisdictionLevel, TaxType, Timestamp,
};

/// The object `tax_rate`.
///
/// See <https://docs.stripe.com/api/tax_rates/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxRate {
    pub id: TaxRateId,
    pub active: bool,
    pub country: Option<String>,
    pub created: Timestamp,
    pub description: Option<String>,
    pub display_name: String,
    pub effective_percentage: Option<Decimal>,
    pub flat_amount: Option<Box<TaxRateFlatAmount>>,
    pub inclusive: bool,
    pub jurisdiction: Option<String>,
    pub jurisdiction_level: Option<TaxRateJurisdictionLevel>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub percentage: Decimal,
    pub rate_type: Option<RateType>,
    pub state: Option<String>,
    pub tax_type: Option<TaxType>,
}

crate::record!(
    TaxRate, "tax_rate", true,
    [
        "id", "active", "country", "created", "description", "display_name", "effective_percentage",
        "flat_amount", "inclusive", "jurisdiction", "jurisdiction_level", "livemode", "metadata",
        "percentage", "rate_type", "state", "tax_type",
    ],
    [
        id, active, country, created, description, display_name, effective_percentage, flat_amount,
        inclusive, jurisdiction, jurisdiction_level, livemode, metadata, percentage, rate_type, state,
        tax_type,
    ],
);

impl Object for TaxRate {
    type Id = TaxRateId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "tax_rate",
        type_name: "TaxRate",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/tax_rates/{tax_rate}"),
        list: Some(&ListInfo { path: "/v1/tax_rates", parent: None, style: ListStyle::Cursor, required: &[], filters: &["active", "created", "inclusive"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &["tax_rate.created", "tax_rate.updated"],
    };
}

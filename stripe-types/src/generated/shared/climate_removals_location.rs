// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Decimal;

/// Held by `ClimateSupplier.locations`, `ClimateRemovalsOrderDeliveries.location`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClimateRemovalsLocation {
    pub city: Option<String>,
    pub country: String,
    pub latitude: Option<Decimal>,
    pub longitude: Option<Decimal>,
    pub region: Option<String>,
}

crate::record!(
    ClimateRemovalsLocation, "", false,
    ["city", "country", "latitude", "longitude", "region"],
    [city, country, latitude, longitude, region],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Decimal;

/// Held by [`ClimateSupplier::locations`](crate::ClimateSupplier::locations),
/// [`ClimateRemovalsOrderDeliveries::location`](crate::ClimateRemovalsOrderDeliveries::location).
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateRemovalsLocation {
    /// City: may be null or absent.
    pub city: Option<String>,
    /// Country.
    pub country: String,
    /// Latitude: an exact decimal; may be null or absent.
    pub latitude: Option<Decimal>,
    /// Longitude: an exact decimal; may be null or absent.
    pub longitude: Option<Decimal>,
    /// Region: may be null or absent.
    pub region: Option<String>,
}

crate::record!(
    ClimateRemovalsLocation, "", false,
    ["city", "country", "latitude", "longitude", "region"],
    [city, country, latitude, longitude, region],
);

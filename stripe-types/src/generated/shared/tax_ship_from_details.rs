// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TaxPostalAddress;

/// Held by `TaxCalculation.ship_from_details`, `TaxTransaction.ship_from_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxShipFromDetails {
    pub address: TaxPostalAddress,
}

crate::record!(
    TaxShipFromDetails, "", false,
    ["address"],
    [address],
);

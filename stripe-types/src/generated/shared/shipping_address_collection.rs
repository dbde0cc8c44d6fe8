// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::ShippingAddressCollectionAllowedCountry;

/// Held by `CheckoutSession.shipping_address_collection`, `PaymentLink.shipping_address_collection`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingAddressCollection {
    pub allowed_countries: Vec<ShippingAddressCollectionAllowedCountry>,
}

crate::record!(
    ShippingAddressCollection, "", false,
    ["allowed_countries"],
    [allowed_countries],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::ShippingAddressCollectionAllowedCountry;

crate::params! {
    /// Held by `CreateCheckoutSession.shipping_address_collection`, `CreatePaymentLink.shipping_address_collection`, `UpdatePaymentLink.shipping_address_collection`.
    pub struct ShippingAddressCollectionParams {
        required_lists {
            allowed_countries: ShippingAddressCollectionAllowedCountry,
        }
    }
}

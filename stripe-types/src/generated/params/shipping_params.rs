// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::AddressParams;

crate::params! {
    /// Held by `CreateCharge.shipping`, `UpdateCharge.shipping`, `CreatePaymentIntent.shipping` and 2 more.
    pub struct ShippingParams {
        required {
            address: AddressParams,
            name: String,
        }
        optional {
            carrier: String,
            phone: String,
            tracking_number: String,
        }
    }
}

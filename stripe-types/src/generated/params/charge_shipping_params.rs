// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PersonAddressParams;

crate::params! {
    /// Held by `CreateCharge.shipping`, `UpdateCharge.shipping`, `CreatePaymentIntent.shipping` and 2 more.
    pub struct ChargeShippingParams {
        required {
            address: PersonAddressParams,
            name: String,
        }
        optional {
            carrier: String,
            phone: String,
            tracking_number: String,
        }
    }
}

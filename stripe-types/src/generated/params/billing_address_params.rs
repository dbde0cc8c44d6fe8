// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `BillingParams.address`, `IssuingCardShippingParams.address`.
    pub struct BillingAddressParams {
        required {
            city: String,
            country: String,
            line1: String,
            postal_code: String,
        }
        optional {
            line2: String,
            state: String,
        }
    }
}

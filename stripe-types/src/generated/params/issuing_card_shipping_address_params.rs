// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `IssuingCardholderBillingParams.address`, `IssuingCardShippingParams.address`.
    pub struct IssuingCardShippingAddressParams {
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

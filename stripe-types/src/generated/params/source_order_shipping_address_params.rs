// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CheckoutSessionPaymentIntentDataShippingParams.address`, `SourceOrderShippingParams.address`.
    pub struct SourceOrderShippingAddressParams {
        required {
            line1: String,
        }
        optional {
            city: String,
            country: String,
            line2: String,
            postal_code: String,
            state: String,
        }
    }
}

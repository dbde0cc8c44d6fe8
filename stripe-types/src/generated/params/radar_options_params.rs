// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CreateCharge.radar_options`, `PaymentMethodDataParams.radar_options`, `CreatePaymentIntent.radar_options` and 2 more.
    pub struct RadarOptionsParams {
        optional {
            session: String,
        }
    }
}

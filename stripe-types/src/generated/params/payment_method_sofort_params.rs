// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodSofortParams.country`.
    pub enum PaymentMethodSofortCountry {
        At = "AT",
        Be = "BE",
        De = "DE",
        Es = "ES",
        It = "IT",
        Nl = "NL",
    }
}

crate::params! {
    /// Held by `PaymentMethodDataParams.sofort`, `CreatePaymentMethod.sofort`.
    pub struct PaymentMethodSofortParams {
        required {
            country: PaymentMethodSofortCountry,
        }
    }
}

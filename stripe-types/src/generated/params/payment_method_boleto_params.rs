// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `PaymentMethodDataParams.boleto`, `CreatePaymentMethod.boleto`.
    pub struct PaymentMethodBoletoParams {
        required {
            tax_id: String,
        }
    }
}

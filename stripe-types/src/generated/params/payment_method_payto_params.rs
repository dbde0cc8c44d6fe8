// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `PaymentMethodDataParams.payto`, `CreatePaymentMethod.payto`, `UpdatePaymentMethod.payto`.
    pub struct PaymentMethodPaytoParams {
        optional {
            account_number: String,
            bsb_number: String,
            pay_id: String,
        }
    }
}

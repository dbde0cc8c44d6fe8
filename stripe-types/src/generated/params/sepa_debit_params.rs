// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `PaymentMethodDataParams.sepa_debit`, `CreatePaymentMethod.sepa_debit`.
    pub struct SepaDebitParams {
        required {
            iban: String,
        }
    }
}

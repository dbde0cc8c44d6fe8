// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `SetupIntentPaymentMethodDataParams.sepa_debit`, `CreatePaymentMethod.sepa_debit`.
    pub struct PaymentMethodSepaDebitParams {
        required {
            iban: String,
        }
    }
}

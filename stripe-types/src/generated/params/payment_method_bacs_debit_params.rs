// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `SetupIntentPaymentMethodDataParams.bacs_debit`, `CreatePaymentMethod.bacs_debit`.
    pub struct PaymentMethodBacsDebitParams {
        optional {
            account_number: String,
            sort_code: String,
        }
    }
}

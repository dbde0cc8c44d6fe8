// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `PaymentMethodDataParams.bacs_debit`, `CreatePaymentMethod.bacs_debit`.
    pub struct BacsDebitParams {
        optional {
            account_number: String,
            sort_code: String,
        }
    }
}

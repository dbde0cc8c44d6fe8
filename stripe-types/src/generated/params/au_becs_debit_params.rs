// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `PaymentMethodDataParams.au_becs_debit`, `CreatePaymentMethod.au_becs_debit`.
    pub struct AuBecsDebitParams {
        required {
            account_number: String,
            bsb_number: String,
        }
    }
}

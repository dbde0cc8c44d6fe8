// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `SetupIntentPaymentMethodDataParams.au_becs_debit`, `CreatePaymentMethod.au_becs_debit`.
    pub struct PaymentMethodAuBecsDebitParams {
        required {
            account_number: String,
            bsb_number: String,
        }
    }
}

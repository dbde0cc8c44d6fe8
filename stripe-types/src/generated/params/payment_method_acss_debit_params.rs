// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `PaymentMethodDataParams.acss_debit`, `CreatePaymentMethod.acss_debit`.
    pub struct PaymentMethodAcssDebitParams {
        required {
            account_number: String,
            institution_number: String,
            transit_number: String,
        }
    }
}

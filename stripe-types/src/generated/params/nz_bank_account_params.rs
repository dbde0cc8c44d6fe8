// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `PaymentMethodDataParams.nz_bank_account`, `CreatePaymentMethod.nz_bank_account`.
    pub struct NzBankAccountParams {
        required {
            account_number: String,
            bank_code: String,
            branch_code: String,
            suffix: String,
        }
        optional {
            account_holder_name: String,
            reference: String,
        }
    }
}

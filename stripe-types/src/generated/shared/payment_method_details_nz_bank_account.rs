// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.nz_bank_account`, `PaymentRecordDetails.nz_bank_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsNzBankAccount {
    pub account_holder_name: Option<String>,
    pub bank_code: String,
    pub bank_name: String,
    pub branch_code: String,
    pub expected_debit_date: Option<String>,
    pub last4: String,
    pub suffix: Option<String>,
}

crate::record!(
    PaymentMethodDetailsNzBankAccount, "", false,
    [
        "account_holder_name", "bank_code", "bank_name", "branch_code", "expected_debit_date", "last4",
        "suffix",
    ],
    [account_holder_name, bank_code, bank_name, branch_code, expected_debit_date, last4, suffix],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ConfirmationTokenPaymentMethodPreview.nz_bank_account`, `PaymentMethod.nz_bank_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodNzBankAccount {
    pub account_holder_name: Option<String>,
    pub bank_code: String,
    pub bank_name: String,
    pub branch_code: String,
    pub last4: String,
    pub suffix: Option<String>,
}

crate::record!(
    PaymentMethodNzBankAccount, "", false,
    ["account_holder_name", "bank_code", "bank_name", "branch_code", "last4", "suffix"],
    [account_holder_name, bank_code, bank_name, branch_code, last4, suffix],
);

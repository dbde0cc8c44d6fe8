// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ConfirmationTokenPaymentMethodPreview.acss_debit`, `PaymentMethod.acss_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodAcssDebit {
    pub bank_name: Option<String>,
    pub fingerprint: Option<String>,
    pub institution_number: Option<String>,
    pub last4: Option<String>,
    pub transit_number: Option<String>,
}

crate::record!(
    PaymentMethodAcssDebit, "", false,
    ["bank_name", "fingerprint", "institution_number", "last4", "transit_number"],
    [bank_name, fingerprint, institution_number, last4, transit_number],
);

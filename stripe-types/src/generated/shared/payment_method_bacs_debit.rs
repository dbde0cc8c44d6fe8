// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ConfirmationTokenPaymentMethodPreview.bacs_debit`, `PaymentMethod.bacs_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodBacsDebit {
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub sort_code: Option<String>,
}

crate::record!(
    PaymentMethodBacsDebit, "", false,
    ["fingerprint", "last4", "sort_code"],
    [fingerprint, last4, sort_code],
);

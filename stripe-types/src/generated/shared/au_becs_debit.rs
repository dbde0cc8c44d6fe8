// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ConfirmationTokenPaymentMethodPreview.au_becs_debit`, `PaymentMethod.au_becs_debit`, `Source.au_becs_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuBecsDebit {
    pub bsb_number: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
}

crate::record!(
    AuBecsDebit, "", false,
    ["bsb_number", "fingerprint", "last4"],
    [bsb_number, fingerprint, last4],
);

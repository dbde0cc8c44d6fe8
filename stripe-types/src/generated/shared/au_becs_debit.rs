// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`Source::au_becs_debit`](crate::Source::au_becs_debit),
/// [`PaymentMethod::au_becs_debit`](crate::PaymentMethod::au_becs_debit),
/// [`ConfirmationTokenPaymentMethodPreview::au_becs_debit`](crate::ConfirmationTokenPaymentMethodPreview::au_becs_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct AuBecsDebit {
    /// Bsb number: may be null or absent.
    pub bsb_number: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
}

crate::record!(
    AuBecsDebit, "", false,
    ["bsb_number", "fingerprint", "last4"],
    [bsb_number, fingerprint, last4],
);

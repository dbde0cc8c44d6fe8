// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `MandatePaymentMethodDetails.au_becs_debit`, `PaymentLinkAfterCompletion.redirect`.
#[derive(Clone, Default)]
pub struct MandateAuBecsDebit {
    pub url: String,
}
crate::record!(
    MandateAuBecsDebit, "", false,
    ["url"],
    [url],
);

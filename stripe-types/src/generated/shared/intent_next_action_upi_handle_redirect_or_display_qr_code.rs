// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentIntentNextActionCode;

/// Held by `PaymentIntentNextAction.upi_handle_redirect_or_display_qr_code`, `SetupIntentNextAction.upi_handle_redirect_or_display_qr_code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode {
    pub hosted_instructions_url: String,
    pub qr_code: PaymentIntentNextActionCode,
}

crate::record!(
    PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode, "", false,
    ["hosted_instructions_url", "qr_code"],
    [hosted_instructions_url, qr_code],
);

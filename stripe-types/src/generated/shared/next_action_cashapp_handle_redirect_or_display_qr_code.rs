// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentIntentNextActionCode;

/// Held by `PaymentIntentNextAction.cashapp_handle_redirect_or_display_qr_code`, `SetupIntentNextAction.cashapp_handle_redirect_or_display_qr_code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode {
    pub hosted_instructions_url: String,
    pub mobile_auth_url: String,
    pub qr_code: PaymentIntentNextActionCode,
}

crate::record!(
    PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode, "", false,
    ["hosted_instructions_url", "mobile_auth_url", "qr_code"],
    [hosted_instructions_url, mobile_auth_url, qr_code],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

/// Held by `PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode.qr_code`, `PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode.qr_code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionCode {
    pub expires_at: Timestamp,
    pub image_url_png: String,
    pub image_url_svg: String,
}

crate::record!(
    PaymentIntentNextActionCode, "", false,
    ["expires_at", "image_url_png", "image_url_svg"],
    [expires_at, image_url_png, image_url_svg],
);

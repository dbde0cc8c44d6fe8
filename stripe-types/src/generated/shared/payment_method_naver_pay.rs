// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodNaverPayFunding;

/// Held by `ConfirmationTokenPaymentMethodPreview.naver_pay`, `PaymentMethod.naver_pay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodNaverPay {
    pub buyer_id: Option<String>,
    pub funding: PaymentMethodNaverPayFunding,
}

crate::record!(
    PaymentMethodNaverPay, "", false,
    ["buyer_id", "funding"],
    [buyer_id, funding],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.blik`, `PaymentRecordDetails.blik`, `SetupAttemptPaymentMethodDetails.naver_pay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsBlik {
    pub buyer_id: Option<String>,
}

crate::record!(
    PaymentMethodDetailsBlik, "", false,
    ["buyer_id"],
    [buyer_id],
);

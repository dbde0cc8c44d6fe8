// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.swish`, `PaymentRecordDetails.swish`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentSwish {
    pub fingerprint: Option<String>,
    pub payment_reference: Option<String>,
    pub verified_phone_last4: Option<String>,
}

crate::record!(
    PaymentSwish, "", false,
    ["fingerprint", "payment_reference", "verified_phone_last4"],
    [fingerprint, payment_reference, verified_phone_last4],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ConfirmationTokenPaymentMethodPreview.upi`, `PaymentMethod.upi`, `PaymentMethodDetails.upi` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentUpi {
    pub vpa: Option<String>,
}

crate::record!(
    PaymentUpi, "", false,
    ["vpa"],
    [vpa],
);

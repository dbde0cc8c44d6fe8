// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::CaptureMethod;

/// Held by `CheckoutSessionPaymentMethodOptions.alma`, `CheckoutSessionPaymentMethodOptions.billie`, `CheckoutSessionPaymentMethodOptions.payco` and 9 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsAlma {
    pub capture_method: Option<CaptureMethod>,
}

crate::record!(
    PaymentMethodOptionsAlma, "", false,
    ["capture_method"],
    [capture_method],
);

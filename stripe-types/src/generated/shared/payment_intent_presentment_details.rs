// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Currency;

/// Held by `Charge.presentment_details`, `CheckoutSession.presentment_details`, `PaymentIntent.presentment_details` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentPresentmentDetails {
    pub presentment_amount: i64,
    pub presentment_currency: Currency,
}

crate::record!(
    PaymentIntentPresentmentDetails, "", false,
    ["presentment_amount", "presentment_currency"],
    [presentment_amount, presentment_currency],
);

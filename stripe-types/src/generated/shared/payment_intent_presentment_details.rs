// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Currency;

/// Held by [`Charge::presentment_details`](crate::Charge::presentment_details),
/// [`Refund::presentment_details`](crate::Refund::presentment_details),
/// [`PaymentIntent::presentment_details`](crate::PaymentIntent::presentment_details) and 1 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPresentmentDetails {
    /// Presentment amount: in minor units of the currency.
    pub presentment_amount: i64,
    /// Presentment currency.
    pub presentment_currency: Currency,
}

crate::record!(
    PaymentIntentPresentmentDetails, "", false,
    ["presentment_amount", "presentment_currency"],
    [presentment_amount, presentment_currency],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expandable, ShippingRateId};

/// Held by `CheckoutSession.shipping_options`, `PaymentLink.shipping_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingOption {
    pub shipping_amount: i64,
    pub shipping_rate: Expandable<ShippingRateId>,
}

crate::record!(
    ShippingOption, "", false,
    ["shipping_amount", "shipping_rate"],
    [shipping_amount, shipping_rate],
);

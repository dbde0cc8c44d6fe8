// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AdjustableQuantity, PriceId};

/// Held by `CheckoutSession.optional_items`, `PaymentLink.optional_items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionalItem {
    pub adjustable_quantity: Option<Box<AdjustableQuantity>>,
    pub price: PriceId,
    pub quantity: i64,
}

crate::record!(
    OptionalItem, "", false,
    ["adjustable_quantity", "price", "quantity"],
    [adjustable_quantity, price, quantity],
);

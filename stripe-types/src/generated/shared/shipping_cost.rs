// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expandable, LineItemsTaxAmount, ShippingRateId};

/// Held by [`Invoice::shipping_cost`](crate::Invoice::shipping_cost),
/// [`CreditNote::shipping_cost`](crate::CreditNote::shipping_cost),
/// [`CheckoutSession::shipping_cost`](crate::CheckoutSession::shipping_cost).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingCost {
    /// Amount subtotal: in minor units of the currency.
    pub amount_subtotal: i64,
    /// Amount tax: in minor units of the currency.
    pub amount_tax: i64,
    /// Amount total: in minor units of the currency.
    pub amount_total: i64,
    /// Shipping rate: the id of a `shipping_rate`; expandable; may be null or absent.
    pub shipping_rate: Option<Expandable<ShippingRateId>>,
    /// Taxes: may be absent.
    pub taxes: Option<Vec<LineItemsTaxAmount>>,
}

crate::record!(
    ShippingCost, "", false,
    ["amount_subtotal", "amount_tax", "amount_total", "shipping_rate", "taxes"],
    [amount_subtotal, amount_tax, amount_total, shipping_rate, taxes],
);

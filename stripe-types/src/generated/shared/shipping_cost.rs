// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expandable, LineItemsTaxAmount, ShippingRateId};

/// Held by `CheckoutSession.shipping_cost`, `CreditNote.shipping_cost`, `Invoice.shipping_cost`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingCost {
    pub amount_subtotal: i64,
    pub amount_tax: i64,
    pub amount_total: i64,
    pub shipping_rate: Option<Expandable<ShippingRateId>>,
    pub taxes: Option<Vec<LineItemsTaxAmount>>,
}

crate::record!(
    ShippingCost, "", false,
    ["amount_subtotal", "amount_tax", "amount_total", "shipping_rate", "taxes"],
    [amount_subtotal, amount_tax, amount_total, shipping_rate, taxes],
);

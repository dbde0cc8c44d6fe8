// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{LineItemsDiscountAmount, LineItemsTaxAmount};

/// Held by `CheckoutSession.total_details`, `Quote.total_details`, `QuoteRecurring.total_details` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TotalDetails {
    pub amount_discount: i64,
    pub amount_shipping: Option<i64>,
    pub amount_tax: i64,
    pub breakdown: Option<Box<TotalDetailsBreakdown>>,
}

crate::record!(
    TotalDetails, "", false,
    ["amount_discount", "amount_shipping", "amount_tax", "breakdown"],
    [amount_discount, amount_shipping, amount_tax, breakdown],
);

/// Held by `TotalDetails.breakdown`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TotalDetailsBreakdown {
    pub discounts: Vec<LineItemsDiscountAmount>,
    pub taxes: Vec<LineItemsTaxAmount>,
}

crate::record!(
    TotalDetailsBreakdown, "", false,
    ["discounts", "taxes"],
    [discounts, taxes],
);

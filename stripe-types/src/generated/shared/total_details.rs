// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, ConnectAccountReference, LineItemsDiscountAmount, LineItemsTaxAmount};

/// Held by [`Quote::automatic_tax`](crate::Quote::automatic_tax),
/// [`CheckoutSession::automatic_tax`](crate::CheckoutSession::automatic_tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct QuoteAutomaticTax {
    /// Enabled.
    pub enabled: bool,
    /// Liability: may be null or absent.
    pub liability: Option<Boxed<ConnectAccountReference>>,
    /// Provider: may be null or absent.
    pub provider: Option<String>,
    /// Status: one of `complete`, `failed`, `requires_location_inputs`; may be null or absent.
    pub status: Option<QuoteAutomaticTaxStatus>,
}

crate::record!(
    QuoteAutomaticTax, "", false,
    ["enabled", "liability", "provider", "status"],
    [enabled, liability, provider, status],
);

crate::open_enum! {
    /// Values of [`QuoteAutomaticTax::status`](crate::QuoteAutomaticTax::status).
    pub enum QuoteAutomaticTaxStatus {
        Complete = "complete",
        Failed = "failed",
        RequiresLocationInputs = "requires_location_inputs",
    }
}

/// Held by [`Quote::total_details`](crate::Quote::total_details),
/// [`QuoteUpfront::total_details`](crate::QuoteUpfront::total_details),
/// [`QuoteRecurring::total_details`](crate::QuoteRecurring::total_details) and 1 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct TotalDetails {
    /// Amount discount: in minor units of the currency.
    pub amount_discount: i64,
    /// Amount shipping: in minor units of the currency; may be null or absent.
    pub amount_shipping: Option<i64>,
    /// Amount tax: in minor units of the currency.
    pub amount_tax: i64,
    /// Breakdown: absent unless expanded.
    pub breakdown: Option<Boxed<TotalDetailsBreakdown>>,
}

crate::record!(
    TotalDetails, "", false,
    ["amount_discount", "amount_shipping", "amount_tax", "breakdown"],
    [amount_discount, amount_shipping, amount_tax, breakdown],
);

/// Held by [`TotalDetails::breakdown`](crate::TotalDetails::breakdown).
#[derive(Clone)]
#[non_exhaustive]
pub struct TotalDetailsBreakdown {
    /// Discounts.
    pub discounts: Vec<LineItemsDiscountAmount>,
    /// Taxes.
    pub taxes: Vec<LineItemsTaxAmount>,
}

crate::record!(
    TotalDetailsBreakdown, "", false,
    ["discounts", "taxes"],
    [discounts, taxes],
);

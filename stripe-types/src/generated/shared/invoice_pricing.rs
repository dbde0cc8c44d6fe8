// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, Decimal, Expandable, PriceId, ProductId, Timestamp};

/// Held by [`LineItem::period`](crate::LineItem::period),
/// [`Invoiceitem::period`](crate::Invoiceitem::period).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceLineItemPeriod {
    /// End: a time in seconds since 1970.
    pub end: Timestamp,
    /// Start: a time in seconds since 1970.
    pub start: Timestamp,
}

crate::record!(
    InvoiceLineItemPeriod, "", false,
    ["end", "start"],
    [end, start],
);

/// Held by [`LineItem::pricing`](crate::LineItem::pricing),
/// [`Invoiceitem::pricing`](crate::Invoiceitem::pricing).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePricing {
    /// Details where `type` is `price_details`. May be absent.
    pub price_details: Option<Boxed<InvoicePricingPriceDetails>>,
    /// Type: one of `price_details`.
    pub type_: InvoicePricingType,
    /// Unit amount decimal: an exact decimal; may be null or absent.
    pub unit_amount_decimal: Option<Decimal>,
}

crate::record!(
    InvoicePricing, "", false,
    ["price_details", "type", "unit_amount_decimal"],
    [price_details, type_, unit_amount_decimal],
);

/// Held by [`InvoicePricing::price_details`](crate::InvoicePricing::price_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePricingPriceDetails {
    /// Price: the id of a `price`; expandable.
    pub price: Expandable<PriceId>,
    /// Product: the id of a `product`.
    pub product: ProductId,
}

crate::record!(
    InvoicePricingPriceDetails, "", false,
    ["price", "product"],
    [price, product],
);

crate::open_enum! {
    /// Values of [`InvoicePricing::type_`](crate::InvoicePricing::type_).
    pub enum InvoicePricingType {
        PriceDetails = "price_details",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Decimal, Expandable, PriceId, ProductId};

/// Held by `Invoiceitem.pricing`, `LineItem.pricing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePricing {
    pub price_details: Option<Box<InvoicePricingPriceDetails>>,
    pub type_: InvoicePricingType,
    pub unit_amount_decimal: Option<Decimal>,
}

crate::record!(
    InvoicePricing, "", false,
    ["price_details", "type", "unit_amount_decimal"],
    [price_details, type_, unit_amount_decimal],
);

/// Held by `InvoicePricing.price_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePricingPriceDetails {
    pub price: Expandable<PriceId>,
    pub product: ProductId,
}

crate::record!(
    InvoicePricingPriceDetails, "", false,
    ["price", "product"],
    [price, product],
);

crate::open_enum! {
    /// Values of `InvoicePricing.type`.
    pub enum InvoicePricingType {
        PriceDetails = "price_details",
    }
}

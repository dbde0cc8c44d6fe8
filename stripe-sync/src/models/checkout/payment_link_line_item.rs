// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::PaymentLink;
use crate::types::{Currency, ItemId, PaymentLinkId, RawJson};

/// Rows of objects `item`, from `/v1/payment_links/{payment_link}/line_items`.
///
/// See <https://docs.stripe.com/api/checkout/sessions/line_items/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Item, table = "payment_link_line_items", account, absent = null)]
pub struct PaymentLinkLineItem {
    pub id: ItemId,
    #[stripe(parent = PaymentLink)]
    pub payment_link: PaymentLinkId,
    pub adjustable_quantity: Option<RawJson>,
    pub amount_discount: i64,
    pub amount_subtotal: i64,
    pub amount_tax: i64,
    pub amount_total: i64,
    pub currency: Currency,
    pub description: Option<String>,
    pub discounts: Option<RawJson>,
    pub metadata: Option<RawJson>,
    pub price: Option<RawJson>,
    pub quantity: Option<i64>,
    pub taxes: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

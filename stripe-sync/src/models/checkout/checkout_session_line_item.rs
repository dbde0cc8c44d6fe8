// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::CheckoutSession;
use crate::types::{CheckoutSessionId, Currency, ItemId, RawJson};

/// Rows of objects `item`, from `/v1/checkout/sessions/{session}/line_items`.
///
/// See <https://docs.stripe.com/api/checkout/sessions/line_items/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Item, table = "checkout_session_line_items", account, absent = null)]
pub struct CheckoutSessionLineItem {
    pub id: ItemId,
    #[stripe(parent = CheckoutSession)]
    pub checkout_session: CheckoutSessionId,
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

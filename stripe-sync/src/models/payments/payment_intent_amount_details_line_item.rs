// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::PaymentIntent;
use crate::types::{PaymentIntentAmountDetailsLineItemId, PaymentIntentId, RawJson};

/// Rows of objects `payment_intent_amount_details_line_item`, from `/v1/payment_intents/{intent}/amount_details_line_items`.
///
/// See <https://docs.stripe.com/api/payment_intents/amount_details_line_items/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::PaymentIntentAmountDetailsLineItem, table = "payment_intent_amount_details_line_items", account, absent = null)]
pub struct PaymentIntentAmountDetailsLineItem {
    pub id: PaymentIntentAmountDetailsLineItemId,
    #[stripe(parent = PaymentIntent)]
    pub payment_intent: PaymentIntentId,
    pub discount_amount: Option<i64>,
    pub payment_method_options: Option<RawJson>,
    pub product_code: Option<String>,
    pub product_name: String,
    pub quantity: i64,
    pub tax: Option<RawJson>,
    pub unit_cost: i64,
    pub unit_of_measure: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ListInfo, ListStyle, Object, ObjectInfo, PaymentIntentAmountDetailsLineItemId,
    PaypalAmountDetailsLineItemOptionsCategory,
};

/// The object `payment_intent_amount_details_line_item`.
///
/// See <https://docs.stripe.com/api/payment_intents/amount_details_line_items/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentAmountDetailsLineItem {
    pub id: PaymentIntentAmountDetailsLineItemId,
    pub discount_amount: Option<i64>,
    pub payment_method_options: Option<Box<AmountDetailsLineItemPaymentMethodOptions>>,
    pub product_code: Option<String>,
    pub product_name: String,
    pub quantity: i64,
    pub tax: Option<Box<AmountDetailsLineItemTax>>,
    pub unit_cost: i64,
    pub unit_of_measure: Option<String>,
}

crate::record!(
    PaymentIntentAmountDetailsLineItem, "payment_intent_amount_details_line_item", true,
    [
        "id", "discount_amount", "payment_method_options", "product_code", "product_name", "quantity", "tax",
        "unit_cost", "unit_of_measure",
    ],
    [
        id, discount_amount, payment_method_options, product_code, product_name, quantity, tax, unit_cost,
        unit_of_measure,
    ],
);

impl Object for PaymentIntentAmountDetailsLineItem {
    type Id = PaymentIntentAmountDetailsLineItemId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "payment_intent_amount_details_line_item",
        type_name: "PaymentIntentAmountDetailsLineItem",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/payment_intents/{intent}/amount_details_line_items", parent: Some("payment_intent"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `PaymentIntentAmountDetailsLineItem.payment_method_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmountDetailsLineItemPaymentMethodOptions {
    pub card: Option<Box<CardPresentAmountDetailsLineItemOptions>>,
    pub card_present: Option<Box<CardPresentAmountDetailsLineItemOptions>>,
    pub klarna: Option<Box<KlarnaAmountDetailsLineItemOptions>>,
    pub paypal: Option<Box<PaypalAmountDetailsLineItemOptions>>,
}

crate::record!(
    AmountDetailsLineItemPaymentMethodOptions, "", false,
    ["card", "card_present", "klarna", "paypal"],
    [card, card_present, klarna, paypal],
);

/// Held by `PaymentIntentAmountDetailsLineItem.tax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmountDetailsLineItemTax {
    pub total_tax_amount: i64,
}

crate::record!(
    AmountDetailsLineItemTax, "", false,
    ["total_tax_amount"],
    [total_tax_amount],
);

/// Held by `AmountDetailsLineItemPaymentMethodOptions.card`, `AmountDetailsLineItemPaymentMethodOptions.card_present`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardPresentAmountDetailsLineItemOptions {
    pub commodity_code: Option<String>,
}

crate::record!(
    CardPresentAmountDetailsLineItemOptions, "", false,
    ["commodity_code"],
    [commodity_code],
);

/// Held by `AmountDetailsLineItemPaymentMethodOptions.klarna`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KlarnaAmountDetailsLineItemOptions {
    pub image_url: Option<String>,
    pub product_url: Option<String>,
    pub reference: Option<String>,
    pub subscription_reference: Option<String>,
}

crate::record!(
    KlarnaAmountDetailsLineItemOptions, "", false,
    ["image_url", "product_url", "reference", "subscription_reference"],
    [image_url, product_url, reference, subscription_reference],
);

/// Held by `AmountDetailsLineItemPaymentMethodOptions.paypal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaypalAmountDetailsLineItemOptions {
    pub category: Option<PaypalAmountDetailsLineItemOptionsCategory>,
    pub description: Option<String>,
    pub sold_by: Option<String>,
}

crate::record!(
    PaypalAmountDetailsLineItemOptions, "", false,
    ["category", "description", "sold_by"],
    [category, description, sold_by],
);

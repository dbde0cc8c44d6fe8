// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, ListInfo, ListStyle, Object, ObjectInfo, PaymentIntentAmountDetailsLineItemId,
    PaypalAmountDetailsLineItemOptionsCategory,
};

/// The object `payment_intent_amount_details_line_item`.
///
/// See <https://docs.stripe.com/api/payment_intents/amount_details_line_items/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentAmountDetailsLineItem {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/payment_intents/amount_details_line_items/object#payment_intent_amount_details_line_item_object-id)
    pub id: PaymentIntentAmountDetailsLineItemId,
    /// Discount amount: in minor units of the currency; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/amount_details_line_items/object#payment_intent_amount_details_line_item_object-discount_amount)
    pub discount_amount: Option<i64>,
    /// Payment method options: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/amount_details_line_items/object#payment_intent_amount_details_line_item_object-payment_method_options)
    pub payment_method_options: Option<Boxed<AmountDetailsLineItemPaymentMethodOptions>>,
    /// Product code: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/amount_details_line_items/object#payment_intent_amount_details_line_item_object-product_code)
    pub product_code: Option<String>,
    /// Product name.
    /// [Reference](https://docs.stripe.com/api/payment_intents/amount_details_line_items/object#payment_intent_amount_details_line_item_object-product_name)
    pub product_name: String,
    /// Quantity.
    /// [Reference](https://docs.stripe.com/api/payment_intents/amount_details_line_items/object#payment_intent_amount_details_line_item_object-quantity)
    pub quantity: i64,
    /// Tax: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/amount_details_line_items/object#payment_intent_amount_details_line_item_object-tax)
    pub tax: Option<Boxed<AmountDetailsLineItemTax>>,
    /// Unit cost.
    /// [Reference](https://docs.stripe.com/api/payment_intents/amount_details_line_items/object#payment_intent_amount_details_line_item_object-unit_cost)
    pub unit_cost: i64,
    /// Unit of measure: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_intents/amount_details_line_items/object#payment_intent_amount_details_line_item_object-unit_of_measure)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by
/// [`PaymentIntentAmountDetailsLineItem::payment_method_options`](crate::PaymentIntentAmountDetailsLineItem::payment_method_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountDetailsLineItemPaymentMethodOptions {
    /// Card: may be absent.
    pub card: Option<Boxed<CardAmountDetailsLineItemOptions>>,
    /// Card present: may be absent.
    pub card_present: Option<Boxed<CardPresentAmountDetailsLineItemOptions>>,
    /// Klarna: may be absent.
    pub klarna: Option<Boxed<KlarnaAmountDetailsLineItemOptions>>,
    /// Paypal: may be absent.
    pub paypal: Option<Boxed<PaypalAmountDetailsLineItemOptions>>,
}

crate::record!(
    AmountDetailsLineItemPaymentMethodOptions, "", false,
    ["card", "card_present", "klarna", "paypal"],
    [card, card_present, klarna, paypal],
);

/// Held by [`PaymentIntentAmountDetailsLineItem::tax`](crate::PaymentIntentAmountDetailsLineItem::tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountDetailsLineItemTax {
    /// Total tax amount: in minor units of the currency.
    pub total_tax_amount: i64,
}

crate::record!(
    AmountDetailsLineItemTax, "", false,
    ["total_tax_amount"],
    [total_tax_amount],
);

/// Held by
/// [`AmountDetailsLineItemPaymentMethodOptions::card`](crate::AmountDetailsLineItemPaymentMethodOptions::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardAmountDetailsLineItemOptions {
    /// Commodity code: may be null or absent.
    pub commodity_code: Option<String>,
}

crate::record!(
    CardAmountDetailsLineItemOptions, "", false,
    ["commodity_code"],
    [commodity_code],
);

/// Held by
/// [`AmountDetailsLineItemPaymentMethodOptions::card_present`](crate::AmountDetailsLineItemPaymentMethodOptions::card_present).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPresentAmountDetailsLineItemOptions {
    /// Commodity code: may be null or absent.
    pub commodity_code: Option<String>,
}

crate::record!(
    CardPresentAmountDetailsLineItemOptions, "", false,
    ["commodity_code"],
    [commodity_code],
);

/// Held by
/// [`AmountDetailsLineItemPaymentMethodOptions::klarna`](crate::AmountDetailsLineItemPaymentMethodOptions::klarna).
#[derive(Clone)]
#[non_exhaustive]
pub struct KlarnaAmountDetailsLineItemOptions {
    /// Image url: at most 2048 characters; may be null or absent.
    pub image_url: Option<String>,
    /// Product url: at most 2048 characters; may be null or absent.
    pub product_url: Option<String>,
    /// Reference: at most 255 characters; may be null or absent.
    pub reference: Option<String>,
    /// Subscription reference: at most 2048 characters; may be null or absent.
    pub subscription_reference: Option<String>,
}

crate::record!(
    KlarnaAmountDetailsLineItemOptions, "", false,
    ["image_url", "product_url", "reference", "subscription_reference"],
    [image_url, product_url, reference, subscription_reference],
);

/// Held by
/// [`AmountDetailsLineItemPaymentMethodOptions::paypal`](crate::AmountDetailsLineItemPaymentMethodOptions::paypal).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalAmountDetailsLineItemOptions {
    /// Category: one of `digital_goods`, `donation`, `physical_goods`; may be absent.
    pub category: Option<PaypalAmountDetailsLineItemOptionsCategory>,
    /// Description: may be absent.
    pub description: Option<String>,
    /// Sold by: may be absent.
    pub sold_by: Option<String>,
}

crate::record!(
    PaypalAmountDetailsLineItemOptions, "", false,
    ["category", "description", "sold_by"],
    [category, description, sold_by],
);

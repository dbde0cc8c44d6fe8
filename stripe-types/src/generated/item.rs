// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AdjustableQuantity, Boxed, Currency, Expand, ItemId, LineItemsDiscountAmount, LineItemsTaxAmount,
    ListInfo, ListStyle, Metadata, Object, ObjectInfo, Price,
};

/// The object `item`.
///
/// See <https://docs.stripe.com/api/checkout/sessions/line_items/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Item {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/object#item_object-id)
    pub id: ItemId,
    /// Adjustable quantity: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/object#item_object-adjustable_quantity)
    pub adjustable_quantity: Option<Boxed<AdjustableQuantity>>,
    /// Amount discount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/object#item_object-amount_discount)
    pub amount_discount: i64,
    /// Amount subtotal: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/object#item_object-amount_subtotal)
    pub amount_subtotal: i64,
    /// Amount tax: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/object#item_object-amount_tax)
    pub amount_tax: i64,
    /// Amount total: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/object#item_object-amount_total)
    pub amount_total: i64,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/object#item_object-currency)
    pub currency: Currency,
    /// Description: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/object#item_object-description)
    pub description: Option<String>,
    /// Discounts: may be absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/object#item_object-discounts)
    pub discounts: Option<Vec<LineItemsDiscountAmount>>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/object#item_object-metadata)
    pub metadata: Option<Metadata>,
    /// Price: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/object#item_object-price)
    pub price: Option<Boxed<Price>>,
    /// Quantity: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/object#item_object-quantity)
    pub quantity: Option<i64>,
    /// Taxes: may be absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/object#item_object-taxes)
    pub taxes: Option<Vec<LineItemsTaxAmount>>,
}

crate::record!(
    Item, "item", true,
    [
        "id", "adjustable_quantity", "amount_discount", "amount_subtotal", "amount_tax", "amount_total",
        "currency", "description", "discounts", "metadata", "price", "quantity", "taxes",
    ],
    [
        id, adjustable_quantity, amount_discount, amount_subtotal, amount_tax, amount_total, currency,
        description, discounts, metadata, price, quantity, taxes,
    ],
);

impl Object for Item {
    type Id = ItemId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "item",
        type_name: "Item",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/checkout/sessions/{session}/line_items", parent: Some("checkout.session"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
            ListInfo { path: "/v1/payment_links/{payment_link}/line_items", parent: Some("payment_link"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
            ListInfo { path: "/v1/quotes/{quote}/line_items", parent: Some("quote"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl Item {
    pub const EXPAND_PRICE: Expand<Self> = Expand::field("price");
}

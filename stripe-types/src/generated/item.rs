// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AdjustableQuantity, Currency, ItemId, LineItemsDiscountAmount, LineItemsTaxAmount, ListInfo, ListStyle,
    Metadata, Object, ObjectInfo, Price,
};

/// The object `item`.
///
/// See <https://docs.stripe.com/api/checkout/sessions/line_items/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    pub id: ItemId,
    pub adjustable_quantity: Option<Box<AdjustableQuantity>>,
    pub amount_discount: i64,
    pub amount_subtotal: i64,
    pub amount_tax: i64,
    pub amount_total: i64,
    pub currency: Currency,
    pub description: Option<String>,
    pub discounts: Option<Vec<LineItemsDiscountAmount>>,
    pub metadata: Option<Metadata>,
    pub price: Option<Box<Price>>,
    pub quantity: Option<i64>,
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
        nested_lists: &[],
        events: &[],
    };
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    DiscountId, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo, Price,
    SubscriptionId, SubscriptionItemBillingThresholds, SubscriptionItemId, TaxRate, Timestamp,
};

/// The object `subscription_item`.
///
/// See <https://docs.stripe.com/api/subscription_items/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionItem {
    pub id: SubscriptionItemId,
    pub billed_until: Option<Timestamp>,
    pub billing_thresholds: Option<Box<SubscriptionItemBillingThresholds>>,
    pub created: Timestamp,
    pub current_period_end: Timestamp,
    pub current_period_start: Timestamp,
    pub discounts: Vec<Expandable<DiscountId>>,
    pub metadata: Metadata,
    pub price: Price,
    pub quantity: Option<i64>,
    pub subscription: SubscriptionId,
    pub tax_rates: Option<Vec<TaxRate>>,
}

crate::record!(
    SubscriptionItem, "subscription_item", true,
    [
        "id", "billed_until", "billing_thresholds", "created", "current_period_end", "current_period_start",
        "discounts", "metadata", "price", "quantity", "subscription", "tax_rates",
    ],
    [
        id, billed_until, billing_thresholds, created, current_period_end, current_period_start, discounts,
        metadata, price, quantity, subscription, tax_rates,
    ],
);

impl Object for SubscriptionItem {
    type Id = SubscriptionItemId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "subscription_item",
        type_name: "SubscriptionItem",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/subscription_items/{item}"),
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/subscription_items", parent: Some("subscription"), style: ListStyle::Cursor, required: &["subscription"], filters: &["subscription"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "discounts", targets: &["discount"], array: true },
        ],
        nested_lists: &[],
        events: &[],
    };
}

impl SubscriptionItem {
    pub const EXPAND_DISCOUNTS: ExpandTo<Self, DiscountId> = ExpandTo::new("discounts");
}

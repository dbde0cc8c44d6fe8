// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, DiscountId, Expand, Expandable, Expansion, ListInfo, ListStyle, MaybeDeleted, Metadata, Object,
    ObjectInfo, Price, SubscriptionId, SubscriptionItemBillingThresholds, SubscriptionItemId, TaxRate,
    Timestamp,
};

/// The object `subscription_item`.
///
/// See <https://docs.stripe.com/api/subscription_items/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionItem {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-id)
    pub id: SubscriptionItemId,
    /// The time up to which the item was billed, where it is billed ahead. A time in seconds since 1970; may
    /// be absent.
    /// [Reference](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-billed_until)
    pub billed_until: Option<Timestamp>,
    /// The quantity of usage at which an invoice is created before the period ends. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-billing_thresholds)
    pub billing_thresholds: Option<Boxed<SubscriptionItemBillingThresholds>>,
    /// The time at which the item was added to the subscription. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-created)
    pub created: Timestamp,
    /// The end of the period for which the item was last billed, and the beginning of the next one. A time in
    /// seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-current_period_end)
    pub current_period_end: Timestamp,
    /// The beginning of the current billing period of the item. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-current_period_start)
    pub current_period_start: Timestamp,
    /// The discounts of this item; they are taken off before those of the subscription. The id of a
    /// `discount`; expandable; expand it by [`EXPAND_DISCOUNTS`](Self::EXPAND_DISCOUNTS).
    /// [Reference](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-discounts)
    pub discounts: Vec<Expandable<DiscountId>>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-metadata)
    pub metadata: Metadata,
    /// The price of the item.
    /// [Reference](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-price)
    pub price: Price,
    /// The number of units; null for metered prices. May be absent.
    /// [Reference](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-quantity)
    pub quantity: Option<i64>,
    /// The subscription that the item belongs to. The id of a `subscription`.
    /// [Reference](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-subscription)
    pub subscription: SubscriptionId,
    /// Tax rates of this item; where empty, those of the subscription apply. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-tax_rates)
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
    type Expanded = MaybeDeleted<Self, SubscriptionItemId>;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl SubscriptionItem {
    pub const EXPAND_DISCOUNTS: Expand<Self> = Expand::field("discounts");
    pub const EXPAND_PRICE: Expand<Self> = Expand::field("price");
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CreditedLineItems, Currency, Decimal, DiscountId, DiscountsDiscountAmount, ExpandTo, Expandable,
    Expansion, InvoiceId, InvoiceLineItemPeriod, InvoicePricing, InvoiceTaxesTax, LineItemId, ListInfo,
    ListStyle, Metadata, Object, ObjectInfo, PretaxCreditAmount, PriceId, SubscriptionId, SubscriptionItemId,
};

/// The object `line_item`.
///
/// See <https://docs.stripe.com/api/invoices/lines/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItem {
    pub id: LineItemId,
    pub amount: i64,
    pub currency: Currency,
    pub description: Option<String>,
    pub discount_amounts: Option<Vec<DiscountsDiscountAmount>>,
    pub discountable: bool,
    pub discounts: Vec<Expandable<DiscountId>>,
    pub invoice: Option<InvoiceId>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub parent: Option<Box<LineItemParent>>,
    pub period: InvoiceLineItemPeriod,
    pub pretax_credit_amounts: Option<Vec<PretaxCreditAmount>>,
    pub pricing: Option<Box<InvoicePricing>>,
    pub quantity: Option<i64>,
    pub quantity_decimal: Option<Decimal>,
    pub subscription: Option<Expandable<SubscriptionId>>,
    pub subtotal: i64,
    pub taxes: Option<Vec<InvoiceTaxesTax>>,
}

crate::record!(
    LineItem, "line_item", true,
    [
        "id", "amount", "currency", "description", "discount_amounts", "discountable", "discounts",
        "invoice", "livemode", "metadata", "parent", "period", "pretax_credit_amounts", "pricing",
        "quantity", "quantity_decimal", "subscription", "subtotal", "taxes",
    ],
    [
        id, amount, currency, description, discount_amounts, discountable, discounts, invoice, livemode,
        metadata, parent, period, pretax_credit_amounts, pricing, quantity, quantity_decimal, subscription,
        subtotal, taxes,
    ],
);

impl Object for LineItem {
    type Id = LineItemId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "line_item",
        type_name: "LineItem",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/invoices/{invoice}/lines", parent: Some("invoice"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "discounts", targets: &["discount"], array: true },
            Expansion { path: "pricing.price_details.price", targets: &["price"], array: false },
            Expansion { path: "subscription", targets: &["subscription"], array: false },
        ],
        nested_lists: &[],
        events: &[],
    };
}

impl LineItem {
    pub const EXPAND_DISCOUNTS: ExpandTo<Self, DiscountId> = ExpandTo::new("discounts");
    pub const EXPAND_PRICING_PRICE_DETAILS_PRICE: ExpandTo<Self, PriceId> = ExpandTo::new("pricing.price_details.price");
    pub const EXPAND_SUBSCRIPTION: ExpandTo<Self, SubscriptionId> = ExpandTo::new("subscription");
}

/// Held by `LineItemParent.invoice_item_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItemInvoiceItemParent {
    pub invoice_item: String,
    pub proration: bool,
    pub proration_details: Option<Box<LineItemProrationDetails>>,
    pub subscription: Option<SubscriptionId>,
}

crate::record!(
    LineItemInvoiceItemParent, "", false,
    ["invoice_item", "proration", "proration_details", "subscription"],
    [invoice_item, proration, proration_details, subscription],
);

/// Held by `LineItem.parent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItemParent {
    pub invoice_item_details: Option<Box<LineItemInvoiceItemParent>>,
    pub subscription_item_details: Option<Box<LineItemSubscriptionItemParent>>,
    pub type_: LineItemParentType,
}

crate::record!(
    LineItemParent, "", false,
    ["invoice_item_details", "subscription_item_details", "type"],
    [invoice_item_details, subscription_item_details, type_],
);

crate::open_enum! {
    /// Values of `LineItemParent.type`.
    pub enum LineItemParentType {
        InvoiceItemDetails = "invoice_item_details",
        SubscriptionItemDetails = "subscription_item_details",
    }
}

/// Held by `LineItemInvoiceItemParent.proration_details`, `LineItemSubscriptionItemParent.proration_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItemProrationDetails {
    pub credited_items: Option<Box<CreditedLineItems>>,
}

crate::record!(
    LineItemProrationDetails, "", false,
    ["credited_items"],
    [credited_items],
);

/// Held by `LineItemParent.subscription_item_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItemSubscriptionItemParent {
    pub invoice_item: Option<String>,
    pub proration: bool,
    pub proration_details: Option<Box<LineItemProrationDetails>>,
    pub subscription: Option<SubscriptionId>,
    pub subscription_item: SubscriptionItemId,
}

crate::record!(
    LineItemSubscriptionItemParent, "", false,
    ["invoice_item", "proration", "proration_details", "subscription", "subscription_item"],
    [invoice_item, proration, proration_details, subscription, subscription_item],
);

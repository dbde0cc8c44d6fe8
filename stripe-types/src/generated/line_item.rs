// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, Decimal, DiscountId, DiscountsDiscountAmount, Expand, Expandable, Expansion, InvoiceId,
    InvoiceLineItemPeriod, InvoicePricing, InvoiceTaxesTax, LineItemId, ListInfo, ListStyle, Metadata,
    Object, ObjectInfo, PretaxCreditAmount, SubscriptionId, SubscriptionItemId,
};

/// The object `line_item`.
///
/// See <https://docs.stripe.com/api/invoices/lines/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItem {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-id)
    pub id: LineItemId,
    /// The price of the line before discounts, and before tax where that is exclusive. In minor units of
    /// `currency`. [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-amount)
    pub amount: i64,
    /// The currency of all amounts of the object.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-currency)
    pub currency: Currency,
    /// The text of the line, by default made from product and price. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-description)
    pub description: Option<String>,
    /// The amount that each discount takes off this line. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-discount_amounts)
    pub discount_amounts: Option<Vec<DiscountsDiscountAmount>>,
    /// True if discounts apply to the line; never to prorations.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-discountable)
    pub discountable: bool,
    /// The discounts that apply to the line itself. The id of a `discount`; expandable; expand it by
    /// [`EXPAND_DISCOUNTS`](Self::EXPAND_DISCOUNTS).
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-discounts)
    pub discounts: Vec<Expandable<DiscountId>>,
    /// The invoice that the line is on. The id of an `invoice`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-invoice)
    pub invoice: Option<InvoiceId>,
    /// True if the line belongs to live mode.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-livemode)
    pub livemode: bool,
    /// Key-value pairs: those of the invoice item, or of the subscription at the time of the invoice.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-metadata)
    pub metadata: Metadata,
    /// The subscription item or invoice item that the line comes from, with proration details. May be null or
    /// absent. [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-parent)
    pub parent: Option<Boxed<LineItemParent>>,
    /// The time for which the line bills.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-period)
    pub period: InvoiceLineItemPeriod,
    /// Credits applied before tax, such as credit grants. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-pretax_credit_amounts)
    pub pretax_credit_amounts: Option<Vec<PretaxCreditAmount>>,
    /// The price and product behind the line, with the amount of a unit. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-pricing)
    pub pricing: Option<Boxed<InvoicePricing>>,
    /// The number of units; null where a line has none. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-quantity)
    pub quantity: Option<i64>,
    /// The number of units with its fraction; the same as `quantity` where that is whole. An exact decimal;
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-quantity_decimal)
    pub quantity_decimal: Option<Decimal>,
    /// The subscription that the line bills, if it bills one. The id of a `subscription`; expandable; expand
    /// it by [`EXPAND_SUBSCRIPTION`](Self::EXPAND_SUBSCRIPTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-subscription)
    pub subscription: Option<Expandable<SubscriptionId>>,
    /// The amount of the line before discounts and exclusive taxes. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-subtotal)
    pub subtotal: i64,
    /// The taxes of the line, one entry for each rate. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/object#line_item_object-taxes)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl LineItem {
    pub const EXPAND_DISCOUNTS: Expand<Self> = Expand::field("discounts");
    pub const EXPAND_PRICING_PRICE_DETAILS_PRICE: Expand<Self> = Expand::field("pricing.price_details.price");
    pub const EXPAND_SUBSCRIPTION: Expand<Self> = Expand::field("subscription");
}

/// Held by [`LineItemProrationDetails::credited_items`](crate::LineItemProrationDetails::credited_items).
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemCreditedItems {
    /// Invoice: the id of an `invoice`.
    pub invoice: InvoiceId,
    /// Invoice line items.
    pub invoice_line_items: Vec<String>,
}

crate::record!(
    LineItemCreditedItems, "", false,
    ["invoice", "invoice_line_items"],
    [invoice, invoice_line_items],
);

/// Held by [`LineItemParent::invoice_item_details`](crate::LineItemParent::invoice_item_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemInvoiceItemParent {
    /// Invoice item.
    pub invoice_item: String,
    /// Proration.
    pub proration: bool,
    /// Proration details: may be null or absent.
    pub proration_details: Option<Boxed<LineItemProrationDetails>>,
    /// Subscription: the id of a `subscription`; may be null or absent.
    pub subscription: Option<SubscriptionId>,
}

crate::record!(
    LineItemInvoiceItemParent, "", false,
    ["invoice_item", "proration", "proration_details", "subscription"],
    [invoice_item, proration, proration_details, subscription],
);

/// Held by [`LineItem::parent`](crate::LineItem::parent).
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemParent {
    /// Details where `type` is `invoice_item_details`. May be null or absent.
    pub invoice_item_details: Option<Boxed<LineItemInvoiceItemParent>>,
    /// Details where `type` is `subscription_item_details`. May be null or absent.
    pub subscription_item_details: Option<Boxed<LineItemSubscriptionItemParent>>,
    /// Type: one of `invoice_item_details`, `subscription_item_details`.
    pub type_: LineItemParentType,
}

crate::record!(
    LineItemParent, "", false,
    ["invoice_item_details", "subscription_item_details", "type"],
    [invoice_item_details, subscription_item_details, type_],
);

crate::open_enum! {
    /// Values of [`LineItemParent::type_`](crate::LineItemParent::type_).
    pub enum LineItemParentType {
        InvoiceItemDetails = "invoice_item_details",
        SubscriptionItemDetails = "subscription_item_details",
    }
}

/// Held by
/// [`LineItemInvoiceItemParent::proration_details`](crate::LineItemInvoiceItemParent::proration_details),
/// [`LineItemSubscriptionItemParent::proration_details`](crate::LineItemSubscriptionItemParent::proration_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemProrationDetails {
    /// Credited items: may be null or absent.
    pub credited_items: Option<Boxed<LineItemCreditedItems>>,
}

crate::record!(
    LineItemProrationDetails, "", false,
    ["credited_items"],
    [credited_items],
);

/// Held by [`LineItemParent::subscription_item_details`](crate::LineItemParent::subscription_item_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemSubscriptionItemParent {
    /// Invoice item: may be null or absent.
    pub invoice_item: Option<String>,
    /// Proration.
    pub proration: bool,
    /// Proration details: may be null or absent.
    pub proration_details: Option<Boxed<LineItemProrationDetails>>,
    /// Subscription: the id of a `subscription`; may be null or absent.
    pub subscription: Option<SubscriptionId>,
    /// Subscription item: the id of a `subscription_item`.
    pub subscription_item: SubscriptionItemId,
}

crate::record!(
    LineItemSubscriptionItemParent, "", false,
    ["invoice_item", "proration", "proration_details", "subscription", "subscription_item"],
    [invoice_item, proration, proration_details, subscription, subscription_item],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CreditedLineItems, Currency, CustomerId, Decimal, DiscountId, DiscountsDiscountAmount, ExpandTo,
    Expandable, Expansion, InvoiceId, InvoiceLineItemPeriod, InvoicePricing, InvoiceitemId, ListInfo,
    ListStyle, Metadata, Object, ObjectInfo, PriceId, SubscriptionId, SubscriptionItemId, TaxRate,
    TestHelpersTestClockId, Timestamp,
};

/// The object `invoiceitem`.
///
/// See <https://docs.stripe.com/api/invoiceitems/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoiceitem {
    pub id: InvoiceitemId,
    pub amount: i64,
    pub currency: Currency,
    pub customer: Expandable<CustomerId>,
    pub customer_account: Option<String>,
    pub date: Timestamp,
    pub description: Option<String>,
    pub discountable: bool,
    pub discounts: Option<Vec<Expandable<DiscountId>>>,
    pub invoice: Option<Expandable<InvoiceId>>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub net_amount: Option<i64>,
    pub parent: Option<Box<InvoiceItemParent>>,
    pub period: InvoiceLineItemPeriod,
    pub pricing: Option<Box<InvoicePricing>>,
    pub proration: bool,
    pub proration_details: Option<Box<ProrationDetails>>,
    pub quantity: i64,
    pub quantity_decimal: Decimal,
    pub tax_rates: Option<Vec<TaxRate>>,
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
}

crate::record!(
    Invoiceitem, "invoiceitem", true,
    [
        "id", "amount", "currency", "customer", "customer_account", "date", "description", "discountable",
        "discounts", "invoice", "livemode", "metadata", "net_amount", "parent", "period", "pricing",
        "proration", "proration_details", "quantity", "quantity_decimal", "tax_rates", "test_clock",
    ],
    [
        id, amount, currency, customer, customer_account, date, description, discountable, discounts,
        invoice, livemode, metadata, net_amount, parent, period, pricing, proration, proration_details,
        quantity, quantity_decimal, tax_rates, test_clock,
    ],
);

impl Object for Invoiceitem {
    type Id = InvoiceitemId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "invoiceitem",
        type_name: "Invoiceitem",
        has_id: true,
        has_created: false,
        has_deleted: true,
        retrieve: Some("/v1/invoiceitems/{invoiceitem}"),
        list: Some(&ListInfo { path: "/v1/invoiceitems", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "customer", "customer_account", "invoice", "pending"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "discounts", targets: &["discount"], array: true },
            Expansion { path: "invoice", targets: &["invoice"], array: false },
            Expansion { path: "pricing.price_details.price", targets: &["price"], array: false },
            Expansion { path: "test_clock", targets: &["test_helpers.test_clock"], array: false },
        ],
        nested_lists: &[],
        events: &["invoiceitem.created", "invoiceitem.deleted"],
    };
}

impl Invoiceitem {
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_DISCOUNTS: ExpandTo<Self, DiscountId> = ExpandTo::new("discounts");
    pub const EXPAND_INVOICE: ExpandTo<Self, InvoiceId> = ExpandTo::new("invoice");
    pub const EXPAND_PRICING_PRICE_DETAILS_PRICE: ExpandTo<Self, PriceId> = ExpandTo::new("pricing.price_details.price");
    pub const EXPAND_TEST_CLOCK: ExpandTo<Self, TestHelpersTestClockId> = ExpandTo::new("test_clock");
}

/// Held by `Invoiceitem.parent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceItemParent {
    pub subscription_details: Option<Box<InvoiceItemSubscriptionParent>>,
    pub type_: InvoiceItemParentType,
}

crate::record!(
    InvoiceItemParent, "", false,
    ["subscription_details", "type"],
    [subscription_details, type_],
);

crate::open_enum! {
    /// Values of `InvoiceItemParent.type`.
    pub enum InvoiceItemParentType {
        SubscriptionDetails = "subscription_details",
    }
}

/// Held by `ProrationDetails.credited_items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceItemProrationCreditedItems {
    pub invoice_item: Option<String>,
    pub invoice_line_item_details: Option<Box<CreditedLineItems>>,
    pub type_: InvoiceItemProrationCreditedItemsType,
}

crate::record!(
    InvoiceItemProrationCreditedItems, "", false,
    ["invoice_item", "invoice_line_item_details", "type"],
    [invoice_item, invoice_line_item_details, type_],
);

crate::open_enum! {
    /// Values of `InvoiceItemProrationCreditedItems.type`.
    pub enum InvoiceItemProrationCreditedItemsType {
        InvoiceItem = "invoice_item",
        InvoiceLineItems = "invoice_line_items",
    }
}

/// Held by `InvoiceItemParent.subscription_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceItemSubscriptionParent {
    pub subscription: SubscriptionId,
    pub subscription_item: Option<SubscriptionItemId>,
}

crate::record!(
    InvoiceItemSubscriptionParent, "", false,
    ["subscription", "subscription_item"],
    [subscription, subscription_item],
);

/// Held by `Invoiceitem.proration_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProrationDetails {
    pub credited_items: Option<Box<InvoiceItemProrationCreditedItems>>,
    pub discount_amounts: Vec<DiscountsDiscountAmount>,
}

crate::record!(
    ProrationDetails, "", false,
    ["credited_items", "discount_amounts"],
    [credited_items, discount_amounts],
);

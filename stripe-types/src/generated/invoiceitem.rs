// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, CustomerId, Decimal, DiscountId, DiscountsDiscountAmount, Expand, Expandable, Expansion,
    InvoiceId, InvoiceLineItemPeriod, InvoicePricing, InvoiceitemId, ListInfo, ListStyle, MaybeDeleted,
    Metadata, Object, ObjectInfo, SubscriptionId, SubscriptionItemId, TaxRate, TestHelpersTestClockId,
    Timestamp,
};

/// The object `invoiceitem`.
///
/// See <https://docs.stripe.com/api/invoiceitems/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Invoiceitem {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-id)
    pub id: InvoiceitemId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-amount)
    pub amount: i64,
    /// Currency. [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-currency)
    pub currency: Currency,
    /// Customer: the id of a `customer`; expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER).
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-customer)
    pub customer: Expandable<CustomerId>,
    /// Customer account: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-customer_account)
    pub customer_account: Option<String>,
    /// Date: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-date)
    pub date: Timestamp,
    /// Description: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-description)
    pub description: Option<String>,
    /// Discountable.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-discountable)
    pub discountable: bool,
    /// Discounts: the id of a `discount`; expandable; expand it by
    /// [`EXPAND_DISCOUNTS`](Self::EXPAND_DISCOUNTS); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-discounts)
    pub discounts: Option<Vec<Expandable<DiscountId>>>,
    /// Invoice: the id of an `invoice`; expandable; expand it by [`EXPAND_INVOICE`](Self::EXPAND_INVOICE);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-invoice)
    pub invoice: Option<Expandable<InvoiceId>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-metadata)
    pub metadata: Option<Metadata>,
    /// Net amount: in minor units of `currency`; may be absent.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-net_amount)
    pub net_amount: Option<i64>,
    /// Parent: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-parent)
    pub parent: Option<Boxed<InvoiceItemParent>>,
    /// Period. [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-period)
    pub period: InvoiceLineItemPeriod,
    /// Pricing: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-pricing)
    pub pricing: Option<Boxed<InvoicePricing>>,
    /// Proration. [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-proration)
    pub proration: bool,
    /// Proration details: may be absent.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-proration_details)
    pub proration_details: Option<Boxed<ProrationDetails>>,
    /// Quantity. [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-quantity)
    pub quantity: i64,
    /// Quantity decimal: an exact decimal.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-quantity_decimal)
    pub quantity_decimal: Decimal,
    /// Tax rates: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-tax_rates)
    pub tax_rates: Option<Vec<TaxRate>>,
    /// Test clock: the id of a `test_helpers.test_clock`; expandable; expand it by
    /// [`EXPAND_TEST_CLOCK`](Self::EXPAND_TEST_CLOCK); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-test_clock)
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
    type Expanded = MaybeDeleted<Self, InvoiceitemId>;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["invoiceitem.created", "invoiceitem.deleted"],
    };
}

impl Invoiceitem {
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_DISCOUNTS: Expand<Self> = Expand::field("discounts");
    pub const EXPAND_INVOICE: Expand<Self> = Expand::field("invoice");
    pub const EXPAND_PRICING_PRICE_DETAILS_PRICE: Expand<Self> = Expand::field("pricing.price_details.price");
    pub const EXPAND_TEST_CLOCK: Expand<Self> = Expand::field("test_clock");
}

/// Held by
/// [`InvoiceItemProrationCreditedItems::invoice_line_item_details`](crate::InvoiceItemProrationCreditedItems::invoice_line_item_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditedLineItems {
    /// Invoice: the id of an `invoice`.
    pub invoice: InvoiceId,
    /// Invoice line items.
    pub invoice_line_items: Vec<String>,
}

crate::record!(
    CreditedLineItems, "", false,
    ["invoice", "invoice_line_items"],
    [invoice, invoice_line_items],
);

/// Held by [`Invoiceitem::parent`](crate::Invoiceitem::parent).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceItemParent {
    /// Details where `type` is `subscription_details`. May be null or absent.
    pub subscription_details: Option<Boxed<InvoiceItemSubscriptionParent>>,
    /// Type: one of `subscription_details`.
    pub type_: InvoiceItemParentType,
}

crate::record!(
    InvoiceItemParent, "", false,
    ["subscription_details", "type"],
    [subscription_details, type_],
);

crate::open_enum! {
    /// Values of [`InvoiceItemParent::type_`](crate::InvoiceItemParent::type_).
    pub enum InvoiceItemParentType {
        SubscriptionDetails = "subscription_details",
    }
}

/// Held by [`ProrationDetails::credited_items`](crate::ProrationDetails::credited_items).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceItemProrationCreditedItems {
    /// Details where `type` is `invoice_item`. May be absent.
    pub invoice_item: Option<String>,
    /// Invoice line item details: may be absent.
    pub invoice_line_item_details: Option<Boxed<CreditedLineItems>>,
    /// Type: one of `invoice_item`, `invoice_line_items`.
    pub type_: InvoiceItemProrationCreditedItemsType,
}

crate::record!(
    InvoiceItemProrationCreditedItems, "", false,
    ["invoice_item", "invoice_line_item_details", "type"],
    [invoice_item, invoice_line_item_details, type_],
);

crate::open_enum! {
    /// Values of
    /// [`InvoiceItemProrationCreditedItems::type_`](crate::InvoiceItemProrationCreditedItems::type_).
    pub enum InvoiceItemProrationCreditedItemsType {
        InvoiceItem = "invoice_item",
        InvoiceLineItems = "invoice_line_items",
    }
}

/// Held by [`InvoiceItemParent::subscription_details`](crate::InvoiceItemParent::subscription_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceItemSubscriptionParent {
    /// Subscription: the id of a `subscription`.
    pub subscription: SubscriptionId,
    /// Subscription item: the id of a `subscription_item`; may be absent.
    pub subscription_item: Option<SubscriptionItemId>,
}

crate::record!(
    InvoiceItemSubscriptionParent, "", false,
    ["subscription", "subscription_item"],
    [subscription, subscription_item],
);

/// Held by [`Invoiceitem::proration_details`](crate::Invoiceitem::proration_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProrationDetails {
    /// Credited items: may be null or absent.
    pub credited_items: Option<Boxed<InvoiceItemProrationCreditedItems>>,
    /// Discount amounts.
    pub discount_amounts: Vec<DiscountsDiscountAmount>,
}

crate::record!(
    ProrationDetails, "", false,
    ["credited_items", "discount_amounts"],
    [credited_items, discount_amounts],
);

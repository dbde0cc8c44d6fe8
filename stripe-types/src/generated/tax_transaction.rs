// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, CustomerId, Expand, List, Metadata, NestedList, Object, ObjectInfo, ShippingRateId,
    TaxCustomerDetails, TaxShipFromDetails, TaxTransactionId, TaxTransactionLineItem, Timestamp,
};

/// The object `tax.transaction`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxTransaction {
    /// The id, unique within the account.
    pub id: TaxTransactionId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    pub created: Timestamp,
    /// Currency.
    pub currency: Currency,
    /// Customer: the id of a `customer`; may be null or absent.
    pub customer: Option<CustomerId>,
    /// Customer details.
    pub customer_details: TaxCustomerDetails,
    /// Line items: may be null or absent.
    pub line_items: Option<List<TaxTransactionLineItem>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    pub metadata: Option<Metadata>,
    /// Posted at: a time in seconds since 1970.
    pub posted_at: Timestamp,
    /// Reference.
    pub reference: String,
    /// Details where `type` is `reversal`. May be null or absent.
    pub reversal: Option<Boxed<TaxTransactionReversal>>,
    /// Ship from details: may be null or absent.
    pub ship_from_details: Option<Boxed<TaxShipFromDetails>>,
    /// Shipping cost: may be null or absent.
    pub shipping_cost: Option<Boxed<TaxTransactionShippingCost>>,
    /// Tax date: a time in seconds since 1970.
    pub tax_date: Timestamp,
    /// Type: one of `reversal`, `transaction`.
    pub type_: TaxTransactionType,
}

crate::record!(
    TaxTransaction, "tax.transaction", true,
    [
        "id", "created", "currency", "customer", "customer_details", "line_items", "livemode", "metadata",
        "posted_at", "reference", "reversal", "ship_from_details", "shipping_cost", "tax_date", "type",
    ],
    [
        id, created, currency, customer, customer_details, line_items, livemode, metadata, posted_at,
        reference, reversal, ship_from_details, shipping_cost, tax_date, type_,
    ],
);

impl Object for TaxTransaction {
    type Id = TaxTransactionId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "tax.transaction",
        type_name: "TaxTransaction",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/tax/transactions/{transaction}"),
        list: None,
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[
            NestedList { path: "line_items", items: &["tax.transaction_line_item"], always: false },
        ],
        events: &[],
    };
}

impl TaxTransaction {
    pub const EXPAND_LINE_ITEMS: Expand<Self> = Expand::list("line_items");
}

/// Held by [`TaxTransaction::reversal`](crate::TaxTransaction::reversal).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxTransactionReversal {
    /// Original transaction: may be null or absent.
    pub original_transaction: Option<String>,
}

crate::record!(
    TaxTransactionReversal, "", false,
    ["original_transaction"],
    [original_transaction],
);

/// Held by [`TaxTransaction::shipping_cost`](crate::TaxTransaction::shipping_cost).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxTransactionShippingCost {
    /// Amount: in minor units of the currency.
    pub amount: i64,
    /// Amount tax: in minor units of the currency.
    pub amount_tax: i64,
    /// Shipping rate: the id of a `shipping_rate`; may be absent.
    pub shipping_rate: Option<ShippingRateId>,
    /// Tax behavior: one of `exclusive`, `inclusive`.
    pub tax_behavior: TaxTransactionTaxBehavior,
    /// Tax code.
    pub tax_code: String,
}

crate::record!(
    TaxTransactionShippingCost, "", false,
    ["amount", "amount_tax", "shipping_rate", "tax_behavior", "tax_code"],
    [amount, amount_tax, shipping_rate, tax_behavior, tax_code],
);

crate::open_enum! {
    /// Values of
    /// [`TaxTransactionShippingCost::tax_behavior`](crate::TaxTransactionShippingCost::tax_behavior).
    pub enum TaxTransactionTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
}

crate::open_enum! {
    /// Values of [`TaxTransaction::type_`](crate::TaxTransaction::type_).
    pub enum TaxTransactionType {
        Reversal = "reversal",
        Transaction = "transaction",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, CustomerId, List, Metadata, NestedList, Object, ObjectInfo, ShippingRateId, TaxBehavior,
    TaxCustomerDetails, TaxShipFromDetails, TaxTransactionId, TaxTransactionLineItem, TaxTransactionType,
    Timestamp,
};

/// The object `tax.transaction`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxTransaction {
    pub id: TaxTransactionId,
    pub created: Timestamp,
    pub currency: Currency,
    pub customer: Option<CustomerId>,
    pub customer_details: TaxCustomerDetails,
    pub line_items: Option<List<TaxTransactionLineItem>>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub posted_at: Timestamp,
    pub reference: String,
    pub reversal: Option<Box<TaxTransactionReversal>>,
    pub ship_from_details: Option<Box<TaxShipFromDetails>>,
    pub shipping_cost: Option<Box<TaxTransactionShippingCost>>,
    pub tax_date: Timestamp,
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
        nested_lists: &[
            NestedList { path: "line_items", items: &["tax.transaction_line_item"], always: false },
        ],
        events: &[],
    };
}

/// Held by `TaxTransaction.reversal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxTransactionReversal {
    pub original_transaction: Option<String>,
}

crate::record!(
    TaxTransactionReversal, "", false,
    ["original_transaction"],
    [original_transaction],
);

/// Held by `TaxTransaction.shipping_cost`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxTransactionShippingCost {
    pub amount: i64,
    pub amount_tax: i64,
    pub shipping_rate: Option<ShippingRateId>,
    pub tax_behavior: TaxBehavior,
    pub tax_code: String,
}

crate::record!(
    TaxTransactionShippingCost, "", false,
    ["amount", "amount_tax", "shipping_rate", "tax_behavior", "tax_code"],
    [amount, amount_tax, shipping_rate, tax_behavior, tax_code],
);

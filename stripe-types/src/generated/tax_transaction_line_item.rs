// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, ListInfo, ListStyle, Metadata, Object, ObjectInfo, ProductId, TaxTransactionLineItemId};

/// The object `tax.transaction_line_item`.
///
/// See <https://docs.stripe.com/api/tax/transactions/line_items/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxTransactionLineItem {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/line_items/object#tax_transaction_line_item_object-id)
    pub id: TaxTransactionLineItemId,
    /// Amount: in minor units of the currency.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/line_items/object#tax_transaction_line_item_object-amount)
    pub amount: i64,
    /// Amount tax: in minor units of the currency.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/line_items/object#tax_transaction_line_item_object-amount_tax)
    pub amount_tax: i64,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/line_items/object#tax_transaction_line_item_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/line_items/object#tax_transaction_line_item_object-metadata)
    pub metadata: Option<Metadata>,
    /// Product: the id of a `product`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/line_items/object#tax_transaction_line_item_object-product)
    pub product: Option<ProductId>,
    /// Quantity.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/line_items/object#tax_transaction_line_item_object-quantity)
    pub quantity: i64,
    /// Reference.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/line_items/object#tax_transaction_line_item_object-reference)
    pub reference: String,
    /// Details where `type` is `reversal`. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/line_items/object#tax_transaction_line_item_object-reversal)
    pub reversal: Option<Boxed<TaxTransactionLineItemReversal>>,
    /// Tax behavior: one of `exclusive`, `inclusive`.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/line_items/object#tax_transaction_line_item_object-tax_behavior)
    pub tax_behavior: TaxTransactionLineItemTaxBehavior,
    /// Tax code.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/line_items/object#tax_transaction_line_item_object-tax_code)
    pub tax_code: String,
    /// Type: one of `reversal`, `transaction`.
    /// [Reference](https://docs.stripe.com/api/tax/transactions/line_items/object#tax_transaction_line_item_object-type)
    pub type_: TaxTransactionLineItemType,
}

crate::record!(
    TaxTransactionLineItem, "tax.transaction_line_item", true,
    [
        "id", "amount", "amount_tax", "livemode", "metadata", "product", "quantity", "reference", "reversal",
        "tax_behavior", "tax_code", "type",
    ],
    [
        id, amount, amount_tax, livemode, metadata, product, quantity, reference, reversal, tax_behavior,
        tax_code, type_,
    ],
);

impl Object for TaxTransactionLineItem {
    type Id = TaxTransactionLineItemId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "tax.transaction_line_item",
        type_name: "TaxTransactionLineItem",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/tax/transactions/{transaction}/line_items", parent: Some("tax.transaction"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by [`TaxTransactionLineItem::reversal`](crate::TaxTransactionLineItem::reversal).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxTransactionLineItemReversal {
    /// Original line item.
    pub original_line_item: String,
}

crate::record!(
    TaxTransactionLineItemReversal, "", false,
    ["original_line_item"],
    [original_line_item],
);

crate::open_enum! {
    /// Values of [`TaxTransactionLineItem::tax_behavior`](crate::TaxTransactionLineItem::tax_behavior).
    pub enum TaxTransactionLineItemTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
}

crate::open_enum! {
    /// Values of [`TaxTransactionLineItem::type_`](crate::TaxTransactionLineItem::type_).
    pub enum TaxTransactionLineItemType {
        Reversal = "reversal",
        Transaction = "transaction",
    }
}

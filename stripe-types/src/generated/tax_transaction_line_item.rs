// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ListInfo, ListStyle, Metadata, Object, ObjectInfo, ProductId, TaxBehavior, TaxTransactionLineItemId,
    TaxTransactionType,
};

/// The object `tax.transaction_line_item`.
///
/// See <https://docs.stripe.com/api/tax/transactions/line_items/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxTransactionLineItem {
    pub id: TaxTransactionLineItemId,
    pub amount: i64,
    pub amount_tax: i64,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub product: Option<ProductId>,
    pub quantity: i64,
    pub reference: String,
    pub reversal: Option<Box<TaxTransactionLineItemReversal>>,
    pub tax_behavior: TaxBehavior,
    pub tax_code: String,
    pub type_: TaxTransactionType,
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
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `TaxTransactionLineItem.reversal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxTransactionLineItemReversal {
    pub original_line_item: String,
}

crate::record!(
    TaxTransactionLineItemReversal, "", false,
    ["original_line_item"],
    [original_line_item],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ListInfo, ListStyle, Metadata, Object, ObjectInfo, ProductId, TaxBehavior, TaxCalculationLineItemId,
    TaxLineItemTaxBreakdown,
};

/// The object `tax.calculation_line_item`.
///
/// See <https://docs.stripe.com/api/tax/calculations/line_items/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxCalculationLineItem {
    pub id: TaxCalculationLineItemId,
    pub amount: i64,
    pub amount_tax: i64,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub product: Option<ProductId>,
    pub quantity: i64,
    pub reference: String,
    pub tax_behavior: TaxBehavior,
    pub tax_breakdown: Option<Vec<TaxLineItemTaxBreakdown>>,
    pub tax_code: String,
}

crate::record!(
    TaxCalculationLineItem, "tax.calculation_line_item", true,
    [
        "id", "amount", "amount_tax", "livemode", "metadata", "product", "quantity", "reference",
        "tax_behavior", "tax_breakdown", "tax_code",
    ],
    [
        id, amount, amount_tax, livemode, metadata, product, quantity, reference, tax_behavior,
        tax_breakdown, tax_code,
    ],
);

impl Object for TaxCalculationLineItem {
    type Id = TaxCalculationLineItemId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "tax.calculation_line_item",
        type_name: "TaxCalculationLineItem",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/tax/calculations/{calculation}/line_items", parent: Some("tax.calculation"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

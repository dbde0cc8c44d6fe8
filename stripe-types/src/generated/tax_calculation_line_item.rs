// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ListInfo, ListStyle, Metadata, Object, ObjectInfo, ProductId, TaxCalculationLineItemId,
    TaxCalculationLineItemTaxBehavior, TaxLineItemTaxBreakdown,
};

/// The object `tax.calculation_line_item`.
///
/// See <https://docs.stripe.com/api/tax/calculations/line_items/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxCalculationLineItem {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/line_items/object#tax_calculation_line_item_object-id)
    pub id: TaxCalculationLineItemId,
    /// Amount: in minor units of the currency.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/line_items/object#tax_calculation_line_item_object-amount)
    pub amount: i64,
    /// Amount tax: in minor units of the currency.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/line_items/object#tax_calculation_line_item_object-amount_tax)
    pub amount_tax: i64,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/line_items/object#tax_calculation_line_item_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/line_items/object#tax_calculation_line_item_object-metadata)
    pub metadata: Option<Metadata>,
    /// Product: the id of a `product`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/line_items/object#tax_calculation_line_item_object-product)
    pub product: Option<ProductId>,
    /// Quantity.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/line_items/object#tax_calculation_line_item_object-quantity)
    pub quantity: i64,
    /// Reference.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/line_items/object#tax_calculation_line_item_object-reference)
    pub reference: String,
    /// Tax behavior: one of `exclusive`, `inclusive`.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/line_items/object#tax_calculation_line_item_object-tax_behavior)
    pub tax_behavior: TaxCalculationLineItemTaxBehavior,
    /// Tax breakdown: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/line_items/object#tax_calculation_line_item_object-tax_breakdown)
    pub tax_breakdown: Option<Vec<TaxLineItemTaxBreakdown>>,
    /// Tax code.
    /// [Reference](https://docs.stripe.com/api/tax/calculations/line_items/object#tax_calculation_line_item_object-tax_code)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

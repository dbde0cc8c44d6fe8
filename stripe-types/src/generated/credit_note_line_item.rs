// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CreditNoteLineItemId, CreditNoteLineItemType, Decimal, DiscountsDiscountAmount, InvoiceTaxesTax,
    ListInfo, ListStyle, Metadata, Object, ObjectInfo, PretaxCreditAmount, TaxRate,
};

/// The object `credit_note_line_item`.
///
/// See <https://docs.stripe.com/api/credit_notes/lines/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditNoteLineItem {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-id)
    pub id: CreditNoteLineItemId,
    /// Amount: in minor units of the currency.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-amount)
    pub amount: i64,
    /// Description: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-description)
    pub description: Option<String>,
    /// Discount amount: in minor units of the currency.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-discount_amount)
    pub discount_amount: i64,
    /// Discount amounts.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-discount_amounts)
    pub discount_amounts: Vec<DiscountsDiscountAmount>,
    /// Details where `type` is `invoice_line_item`. May be absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-invoice_line_item)
    pub invoice_line_item: Option<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-metadata)
    pub metadata: Option<Metadata>,
    /// Pretax credit amounts.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-pretax_credit_amounts)
    pub pretax_credit_amounts: Vec<PretaxCreditAmount>,
    /// Quantity: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-quantity)
    pub quantity: Option<i64>,
    /// Tax rates.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-tax_rates)
    pub tax_rates: Vec<TaxRate>,
    /// Taxes: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-taxes)
    pub taxes: Option<Vec<InvoiceTaxesTax>>,
    /// Type: one of `custom_line_item`, `invoice_line_item`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-type)
    pub type_: CreditNoteLineItemType,
    /// Unit amount: in minor units of the currency; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-unit_amount)
    pub unit_amount: Option<i64>,
    /// Unit amount decimal: an exact decimal; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/object#credit_note_line_item_object-unit_amount_decimal)
    pub unit_amount_decimal: Option<Decimal>,
}

crate::record!(
    CreditNoteLineItem, "credit_note_line_item", true,
    [
        "id", "amount", "description", "discount_amount", "discount_amounts", "invoice_line_item",
        "livemode", "metadata", "pretax_credit_amounts", "quantity", "tax_rates", "taxes", "type",
        "unit_amount", "unit_amount_decimal",
    ],
    [
        id, amount, description, discount_amount, discount_amounts, invoice_line_item, livemode, metadata,
        pretax_credit_amounts, quantity, tax_rates, taxes, type_, unit_amount, unit_amount_decimal,
    ],
);

impl Object for CreditNoteLineItem {
    type Id = CreditNoteLineItemId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "credit_note_line_item",
        type_name: "CreditNoteLineItem",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/credit_notes/{credit_note}/lines", parent: Some("credit_note"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

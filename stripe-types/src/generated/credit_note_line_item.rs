// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CreditNoteLineItemId, CreditNoteLineItemType, Decimal, DiscountsDiscountAmount, InvoiceTaxesTax,
    ListInfo, ListStyle, Metadata, Object, ObjectInfo, PretaxCreditAmount, TaxRate,
};

/// The object `credit_note_line_item`.
///
/// See <https://docs.stripe.com/api/credit_notes/lines/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditNoteLineItem {
    pub id: CreditNoteLineItemId,
    pub amount: i64,
    pub description: Option<String>,
    pub discount_amount: i64,
    pub discount_amounts: Vec<DiscountsDiscountAmount>,
    pub invoice_line_item: Option<String>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub pretax_credit_amounts: Vec<PretaxCreditAmount>,
    pub quantity: Option<i64>,
    pub tax_rates: Vec<TaxRate>,
    pub taxes: Option<Vec<InvoiceTaxesTax>>,
    pub type_: CreditNoteLineItemType,
    pub unit_amount: Option<i64>,
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
        nested_lists: &[],
        events: &[],
    };
}

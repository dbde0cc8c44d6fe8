// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of [`CreditNoteLineItem::type_`](crate::CreditNoteLineItem::type_),
    /// [`CreditNoteLineParams::type_`](crate::CreditNoteLineParams::type_),
    /// [`CreditNoteLineItemLineParams::type_`](crate::CreditNoteLineItemLineParams::type_).
    pub enum CreditNoteLineItemType {
        CustomLineItem = "custom_line_item",
        InvoiceLineItem = "invoice_line_item",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CreateCreditNote.email_type`, `RetrieveCreditNotePreview.email_type`, `ListCreditNotePreviewLines.email_type`.
    pub enum EmailType {
        CreditNote = "credit_note",
        None = "none",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, CreditNoteLineItemType, Decimal, Map};

crate::params! {
    /// Held by `CreateCreditNote.lines`, `RetrieveCreditNotePreview.lines`, `ListCreditNotePreviewLines.lines`.
    pub struct CreditNoteLineParams {
        required {
            type_ = "type": CreditNoteLineItemType,
        }
        optional {
            amount: i64,
            description: String,
            invoice_line_item: String,
            metadata: Map<Clearable<String>>,
            quantity: i64,
            tax_amounts: Clearable<Vec<CreditNoteLineTaxAmountParams>>,
            tax_rates: Clearable<Vec<String>>,
            unit_amount: i64,
            unit_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by `CreditNoteLineParams.tax_amounts`.
    pub struct CreditNoteLineTaxAmountParams {
        required {
            amount: i64,
            tax_rate: String,
            taxable_amount: i64,
        }
    }
}

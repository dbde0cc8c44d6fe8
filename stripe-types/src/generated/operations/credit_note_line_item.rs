// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CreditNoteLineItem, CreditNoteLineParams, CreditNoteReason, CreditNoteRefundParams, EmailType,
    Expand, InvoiceId, List, Map, ShippingCostParams, Timestamp,
};

crate::operation! {
    /// `GET /v1/credit_notes/{credit_note}/lines`
    pub struct ListCreditNoteLines: Get "/v1/credit_notes/{credit_note}/lines" Form => List<CreditNoteLineItem> {
        path {
            credit_note: String,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<CreditNoteLineItem>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/credit_notes/preview/lines`
    pub struct ListCreditNotePreviewLines: Get "/v1/credit_notes/preview/lines" Form => List<CreditNoteLineItem> {
        required {
            invoice: InvoiceId,
        }
        optional {
            amount: i64,
            credit_amount: i64,
            effective_at: Timestamp,
            email_type: EmailType,
            ending_before: String,
            limit: i64,
            memo: String,
            metadata: Map<Clearable<String>>,
            out_of_band_amount: i64,
            reason: CreditNoteReason,
            refund_amount: i64,
            starting_after: String,
        }
        boxed {
            shipping_cost: ShippingCostParams,
        }
        lists {
            expand: Expand<List<CreditNoteLineItem>>,
            lines: CreditNoteLineParams,
            refunds: CreditNoteRefundParams,
        }
    }
}

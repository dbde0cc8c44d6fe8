// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CreditNote, CreditNoteId, CreditNoteLineParams, CreditNoteReason, CreditNoteRefundParams,
    CustomerId, EmailType, Expand, InvoiceId, List, Map, Range, ShippingCostParams, Timestamp,
};

crate::operation! {
    /// `POST /v1/credit_notes`
    pub struct CreateCreditNote: Post "/v1/credit_notes" Form => CreditNote {
        required {
            invoice: InvoiceId,
        }
        optional {
            amount: i64,
            credit_amount: i64,
            effective_at: Timestamp,
            email_type: EmailType,
            memo: String,
            metadata: Map<Clearable<String>>,
            out_of_band_amount: i64,
            reason: CreditNoteReason,
            refund_amount: i64,
        }
        boxed {
            shipping_cost: ShippingCostParams,
        }
        lists {
            expand: Expand<CreditNote>,
            lines: CreditNoteLineParams,
            refunds: CreditNoteRefundParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/credit_notes`
    pub struct ListCreditNotes: Get "/v1/credit_notes" Form => List<CreditNote> {
        optional {
            created: Range<Timestamp>,
            customer: CustomerId,
            customer_account: String,
            ending_before: String,
            invoice: InvoiceId,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<CreditNote>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/credit_notes/{id}`
    pub struct RetrieveCreditNote: Get "/v1/credit_notes/{id}" Form => CreditNote {
        path {
            id: CreditNoteId,
        }
        lists {
            expand: Expand<CreditNote>,
        }
    }
}

crate::operation! {
    /// `GET /v1/credit_notes/preview`
    pub struct RetrieveCreditNotePreview: Get "/v1/credit_notes/preview" Form => CreditNote {
        required {
            invoice: InvoiceId,
        }
        optional {
            amount: i64,
            credit_amount: i64,
            effective_at: Timestamp,
            email_type: EmailType,
            memo: String,
            metadata: Map<Clearable<String>>,
            out_of_band_amount: i64,
            reason: CreditNoteReason,
            refund_amount: i64,
        }
        boxed {
            shipping_cost: ShippingCostParams,
        }
        lists {
            expand: Expand<CreditNote>,
            lines: CreditNoteLineParams,
            refunds: CreditNoteRefundParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/credit_notes/{id}`
    pub struct UpdateCreditNote: Post "/v1/credit_notes/{id}" Form => CreditNote {
        path {
            id: CreditNoteId,
        }
        optional {
            memo: String,
            metadata: Map<Clearable<String>>,
        }
        lists {
            expand: Expand<CreditNote>,
        }
    }
}

crate::operation! {
    /// `POST /v1/credit_notes/{id}/void`
    pub struct VoidCreditNote: Post "/v1/credit_notes/{id}/void" Form => CreditNote {
        path {
            id: CreditNoteId,
        }
        lists {
            expand: Expand<CreditNote>,
        }
    }
}

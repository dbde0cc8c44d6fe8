// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CreditNoteLineItem, CreditNoteLineItemEmailType, CreditNoteLineItemLineParams,
    CreditNoteLineItemReason, CreditNoteLineItemRefundParams, CreditNoteLineItemShippingCostParams, Expand,
    InvoiceId, List, Map, Timestamp,
};

crate::operation! {
    /// Lists credit note lines.
    ///
    /// `GET /v1/credit_notes/{credit_note}/lines`, by the cargo feature `credit_note_line_item`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/lines/list)
    pub struct ListCreditNoteLines: Get "/v1/credit_notes/{credit_note}/lines" Form => List<CreditNoteLineItem> {
        path {
            /// Credit note.
            credit_note: String,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<CreditNoteLineItem>>,
        }
    }
}

crate::operation! {
    /// Lists credit note preview lines.
    ///
    /// `GET /v1/credit_notes/preview/lines`, by the cargo feature `credit_note_line_item`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/preview/lines/list)
    pub struct ListCreditNotePreviewLines: Get "/v1/credit_notes/preview/lines" Form => List<CreditNoteLineItem> {
        required {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        optional {
            /// Only objects with this `amount`. In minor units of the currency.
            amount: i64,
            /// Credit amount: in minor units of the currency.
            credit_amount: i64,
            /// Effective at: a time in seconds since 1970.
            effective_at: Timestamp,
            /// Email type: one of `credit_note`, `none`.
            email_type: CreditNoteLineItemEmailType,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Memo.
            memo: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Out of band amount: in minor units of the currency.
            out_of_band_amount: i64,
            /// Reason: one of `duplicate`, `fraudulent`, `order_change`, `product_unsatisfactory`.
            reason: CreditNoteLineItemReason,
            /// Refund amount: in minor units of the currency.
            refund_amount: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        boxed {
            /// Shipping cost.
            shipping_cost: CreditNoteLineItemShippingCostParams,
        }
        lists {
            /// Lines.
            lines: CreditNoteLineItemLineParams,
            /// Refunds.
            refunds: CreditNoteLineItemRefundParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<CreditNoteLineItem>>,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CreditNote, CreditNoteEmailType, CreditNoteId, CreditNoteLineParams, CreditNoteReason,
    CreditNoteRefundParams, CreditNoteShippingCostParams, CustomerId, Expand, InvoiceId, List, Map, Range,
    Timestamp,
};

crate::operation! {
    /// Creates a credit note.
    ///
    /// `POST /v1/credit_notes`, by the cargo feature `credit_note`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/create)
    pub struct CreateCreditNote: Post "/v1/credit_notes" Form => CreditNote {
        required {
            /// The invoice that is credited. The id of an `invoice`.
            invoice: InvoiceId,
        }
        optional {
            /// The whole amount, taxes included. In minor units of the currency.
            amount: i64,
            /// Credit amount: in minor units of the currency.
            credit_amount: i64,
            /// The date printed as that of the credit note; by default its creation. A time in seconds since
            /// 1970.
            effective_at: Timestamp,
            /// Email type: one of `credit_note`, `none`.
            email_type: CreditNoteEmailType,
            /// A text printed on the credit note.
            memo: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// The part that you returned outside of Stripe. In minor units of the currency.
            out_of_band_amount: i64,
            /// The reason: `duplicate`, `fraudulent`, `order_change` or `product_unsatisfactory`. One of
            /// `duplicate`, `fraudulent`, `order_change`, `product_unsatisfactory`.
            reason: CreditNoteReason,
            /// Refund amount: in minor units of the currency.
            refund_amount: i64,
        }
        boxed {
            /// The shipping that is credited, with its taxes.
            shipping_cost: CreditNoteShippingCostParams,
        }
        lists {
            /// The first lines; read the list to its end where `has_more` is true.
            lines: CreditNoteLineParams,
            /// The refunds that belong to it, with their amounts.
            refunds: CreditNoteRefundParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CreditNote>,
        }
    }
}

crate::operation! {
    /// Lists credit notes.
    ///
    /// `GET /v1/credit_notes`, by the cargo feature `credit_note`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/list)
    pub struct ListCreditNotes: Get "/v1/credit_notes" Form => List<CreditNote> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects with this `customer`. The id of a `customer`.
            customer: CustomerId,
            /// Only objects with this `customer_account`.
            customer_account: String,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// Only objects with this `invoice`. The id of an `invoice`.
            invoice: InvoiceId,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<CreditNote>>,
        }
    }
}

crate::operation! {
    /// Retrieves a credit note.
    ///
    /// `GET /v1/credit_notes/{id}`, by the cargo feature `credit_note`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/retrieve)
    pub struct RetrieveCreditNote: Get "/v1/credit_notes/{id}" Form => CreditNote {
        path {
            /// Id.
            id: CreditNoteId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CreditNote>,
        }
    }
}

crate::operation! {
    /// Retrieves a credit note preview.
    ///
    /// `GET /v1/credit_notes/preview`, by the cargo feature `credit_note`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/preview/retrieve)
    pub struct RetrieveCreditNotePreview: Get "/v1/credit_notes/preview" Form => CreditNote {
        required {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Credit amount: in minor units of the currency.
            credit_amount: i64,
            /// Effective at: a time in seconds since 1970.
            effective_at: Timestamp,
            /// Email type: one of `credit_note`, `none`.
            email_type: CreditNoteEmailType,
            /// Memo.
            memo: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Out of band amount: in minor units of the currency.
            out_of_band_amount: i64,
            /// Reason: one of `duplicate`, `fraudulent`, `order_change`, `product_unsatisfactory`.
            reason: CreditNoteReason,
            /// Refund amount: in minor units of the currency.
            refund_amount: i64,
        }
        boxed {
            /// Shipping cost.
            shipping_cost: CreditNoteShippingCostParams,
        }
        lists {
            /// Lines.
            lines: CreditNoteLineParams,
            /// Refunds.
            refunds: CreditNoteRefundParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CreditNote>,
        }
    }
}

crate::operation! {
    /// Updates a credit note.
    ///
    /// `POST /v1/credit_notes/{id}`, by the cargo feature `credit_note`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/update)
    pub struct UpdateCreditNote: Post "/v1/credit_notes/{id}" Form => CreditNote {
        path {
            /// Id.
            id: CreditNoteId,
        }
        optional {
            /// A text printed on the credit note. Can be cleared.
            memo: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CreditNote>,
        }
    }
}

crate::operation! {
    /// Voids a credit note.
    ///
    /// `POST /v1/credit_notes/{id}/void`, by the cargo feature `credit_note`.
    /// [Reference](https://docs.stripe.com/api/credit_notes/void)
    pub struct VoidCreditNote: Post "/v1/credit_notes/{id}/void" Form => CreditNote {
        path {
            /// Id.
            id: CreditNoteId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CreditNote>,
        }
    }
}

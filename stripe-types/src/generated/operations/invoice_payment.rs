// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, InvoiceId, InvoicePayment, InvoicePaymentId, InvoicePaymentPaymentParams, InvoicePaymentStatus,
    List, Range, Timestamp,
};

crate::operation! {
    /// Lists invoice payments.
    ///
    /// `GET /v1/invoice_payments`, by the cargo feature `invoice_payment`.
    /// [Reference](https://docs.stripe.com/api/invoice_payments/list)
    pub struct ListInvoicePayments: Get "/v1/invoice_payments" Form => List<InvoicePayment> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// Only objects with this `invoice`. The id of an `invoice`.
            invoice: InvoiceId,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `canceled`, `open`, `paid`.
            status: InvoicePaymentStatus,
        }
        boxed {
            /// Only objects with this `payment`.
            payment: InvoicePaymentPaymentParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<InvoicePayment>>,
        }
    }
}

crate::operation! {
    /// Retrieves an invoice payment.
    ///
    /// `GET /v1/invoice_payments/{invoice_payment}`, by the cargo feature `invoice_payment`.
    /// [Reference](https://docs.stripe.com/api/invoice_payments/retrieve)
    pub struct RetrieveInvoicePayment: Get "/v1/invoice_payments/{invoice_payment}" Form => InvoicePayment {
        path {
            /// Invoice payment: the id of an `invoice_payment`.
            invoice_payment: InvoicePaymentId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<InvoicePayment>,
        }
    }
}

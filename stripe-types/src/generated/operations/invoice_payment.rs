// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, InvoiceId, InvoicePayment, InvoicePaymentId, List, PaymentIntentId, PaymentRecordId, Range,
    Timestamp,
};

crate::params! {
    /// Held by `ListInvoicePayments.payment`.
    pub struct InvoicePaymentPaymentParams {
        required {
            type_ = "type": InvoicePaymentPaymentType,
        }
        optional {
            payment_intent: PaymentIntentId,
            payment_record: PaymentRecordId,
        }
    }
}

crate::open_enum! {
    /// Values of `InvoicePaymentPaymentParams.type`.
    pub enum InvoicePaymentPaymentType {
        PaymentIntent = "payment_intent",
        PaymentRecord = "payment_record",
    }
}

crate::open_enum! {
    /// Values of `ListInvoicePayments.status`.
    pub enum InvoicePaymentStatus {
        Canceled = "canceled",
        Open = "open",
        Paid = "paid",
    }
}

crate::operation! {
    /// `GET /v1/invoice_payments`
    pub struct ListInvoicePayments: Get "/v1/invoice_payments" Form => List<InvoicePayment> {
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            invoice: InvoiceId,
            limit: i64,
            starting_after: String,
            status: InvoicePaymentStatus,
        }
        boxed {
            payment: InvoicePaymentPaymentParams,
        }
        lists {
            expand: Expand<List<InvoicePayment>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/invoice_payments/{invoice_payment}`
    pub struct RetrieveInvoicePayment: Get "/v1/invoice_payments/{invoice_payment}" Form => InvoicePayment {
        path {
            invoice_payment: InvoicePaymentId,
        }
        lists {
            expand: Expand<InvoicePayment>,
        }
    }
}

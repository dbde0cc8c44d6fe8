// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{InvoicesPaymentsInvoicePaymentAssociatedPaymentType, PaymentIntentId, PaymentRecordId};

crate::params! {
    /// Held by [`ListInvoicePayments::payment`](crate::ListInvoicePayments::payment).
    pub struct InvoicePaymentPaymentParams {
        required {
            /// Type: one of `charge`, `payment_intent`, `payment_record`.
            type_ = "type": InvoicesPaymentsInvoicePaymentAssociatedPaymentType,
        }
        optional {
            /// Payment intent: the id of a `payment_intent`.
            payment_intent: PaymentIntentId,
            /// Payment record: the id of a `payment_record`.
            payment_record: PaymentRecordId,
        }
    }
}

crate::open_enum! {
    /// Values of [`ListInvoicePayments::status`](crate::ListInvoicePayments::status).
    pub enum InvoicePaymentStatus {
        Canceled = "canceled",
        Open = "open",
        Paid = "paid",
    }
}

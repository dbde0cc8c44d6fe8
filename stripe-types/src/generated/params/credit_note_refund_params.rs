// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CreditNoteRefundType, PaymentRecordId};

crate::params! {
    /// Held by `CreateCreditNote.refunds`, `RetrieveCreditNotePreview.refunds`, `ListCreditNotePreviewLines.refunds`.
    pub struct CreditNoteRefundParams {
        optional {
            amount_refunded: i64,
            refund: String,
            type_ = "type": CreditNoteRefundType,
        }
        boxed {
            payment_record_refund: CreditNoteRefundPaymentRecordRefundParams,
        }
    }
}

crate::params! {
    /// Held by `CreditNoteRefundParams.payment_record_refund`.
    pub struct CreditNoteRefundPaymentRecordRefundParams {
        required {
            payment_record: PaymentRecordId,
            refund_group: String,
        }
    }
}

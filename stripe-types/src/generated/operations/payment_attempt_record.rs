// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, PaymentAttemptRecord, PaymentAttemptRecordId, PaymentRecordId};

crate::operation! {
    /// `GET /v1/payment_attempt_records`
    pub struct ListPaymentAttemptRecords: Get "/v1/payment_attempt_records" Form => List<PaymentAttemptRecord> {
        required {
            payment_record: PaymentRecordId,
        }
        optional {
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<PaymentAttemptRecord>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_attempt_records/{id}`
    pub struct RetrievePaymentAttemptRecord: Get "/v1/payment_attempt_records/{id}" Form => PaymentAttemptRecord {
        path {
            id: PaymentAttemptRecordId,
        }
        lists {
            expand: Expand<PaymentAttemptRecord>,
        }
    }
}

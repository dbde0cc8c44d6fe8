// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, PaymentAttemptRecord, PaymentAttemptRecordId, PaymentRecordId};

crate::operation! {
    /// Lists payment attempt records.
    ///
    /// `GET /v1/payment_attempt_records`, by the cargo feature `payment_attempt_record`.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/list)
    pub struct ListPaymentAttemptRecords: Get "/v1/payment_attempt_records" Form => List<PaymentAttemptRecord> {
        required {
            /// Only objects with this `payment_record`. The id of a `payment_record`.
            payment_record: PaymentRecordId,
        }
        optional {
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<PaymentAttemptRecord>>,
        }
    }
}

crate::operation! {
    /// Retrieves a payment attempt record.
    ///
    /// `GET /v1/payment_attempt_records/{id}`, by the cargo feature `payment_attempt_record`.
    /// [Reference](https://docs.stripe.com/api/payment_attempt_records/retrieve)
    pub struct RetrievePaymentAttemptRecord: Get "/v1/payment_attempt_records/{id}" Form => PaymentAttemptRecord {
        path {
            /// Id.
            id: PaymentAttemptRecordId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentAttemptRecord>,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, IssuingDispute, IssuingDisputeEvidenceParams, IssuingDisputeId, IssuingDisputeStatus,
    IssuingDisputeTreasuryParams, List, Map, Range, Timestamp,
};

crate::operation! {
    /// Creates an issuing dispute.
    ///
    /// `POST /v1/issuing/disputes`, by the cargo feature `issuing_dispute`.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/create)
    pub struct CreateIssuingDispute: Post "/v1/issuing/disputes" Form => IssuingDispute {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Transaction.
            transaction: String,
        }
        boxed {
            /// Evidence.
            evidence: IssuingDisputeEvidenceParams,
            /// Treasury.
            treasury: IssuingDisputeTreasuryParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingDispute>,
        }
    }
}

crate::operation! {
    /// Lists issuing disputes.
    ///
    /// `GET /v1/issuing/disputes`, by the cargo feature `issuing_dispute`.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/list)
    pub struct ListIssuingDisputes: Get "/v1/issuing/disputes" Form => List<IssuingDispute> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `expired`, `lost`, `submitted`, `unsubmitted`, `won`.
            status: IssuingDisputeStatus,
            /// Only objects with this `transaction`.
            transaction: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<IssuingDispute>>,
        }
    }
}

crate::operation! {
    /// Retrieves an issuing dispute.
    ///
    /// `GET /v1/issuing/disputes/{dispute}`, by the cargo feature `issuing_dispute`.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/retrieve)
    pub struct RetrieveIssuingDispute: Get "/v1/issuing/disputes/{dispute}" Form => IssuingDispute {
        path {
            /// Dispute: the id of an `issuing.dispute`.
            dispute: IssuingDisputeId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingDispute>,
        }
    }
}

crate::operation! {
    /// Submits an issuing dispute.
    ///
    /// `POST /v1/issuing/disputes/{dispute}/submit`, by the cargo feature `issuing_dispute`.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/submit)
    pub struct SubmitIssuingDispute: Post "/v1/issuing/disputes/{dispute}/submit" Form => IssuingDispute {
        path {
            /// Dispute: the id of an `issuing.dispute`.
            dispute: IssuingDisputeId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingDispute>,
        }
    }
}

crate::operation! {
    /// Updates an issuing dispute.
    ///
    /// `POST /v1/issuing/disputes/{dispute}`, by the cargo feature `issuing_dispute`.
    /// [Reference](https://docs.stripe.com/api/issuing/disputes/update)
    pub struct UpdateIssuingDispute: Post "/v1/issuing/disputes/{dispute}" Form => IssuingDispute {
        path {
            /// Dispute: the id of an `issuing.dispute`.
            dispute: IssuingDisputeId,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            /// Evidence.
            evidence: IssuingDisputeEvidenceParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingDispute>,
        }
    }
}

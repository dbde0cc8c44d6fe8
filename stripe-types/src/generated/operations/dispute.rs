// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ChargeId, Clearable, Dispute, DisputeEvidenceParams, DisputeId, Expand, List, Map, PaymentIntentId,
    Range, Timestamp,
};

crate::operation! {
    /// Closes a charge dispute.
    ///
    /// `POST /v1/charges/{charge}/dispute/close`, by the cargo feature `dispute`.
    /// [Reference](https://docs.stripe.com/api/charges/dispute/close)
    pub struct CloseChargeDispute: Post "/v1/charges/{charge}/dispute/close" Form => Dispute {
        path {
            /// Charge: the id of a `charge`.
            charge: ChargeId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Dispute>,
        }
    }
}

crate::operation! {
    /// Closes a dispute.
    ///
    /// `POST /v1/disputes/{dispute}/close`, by the cargo feature `dispute`.
    /// [Reference](https://docs.stripe.com/api/disputes/close)
    pub struct CloseDispute: Post "/v1/disputes/{dispute}/close" Form => Dispute {
        path {
            /// Dispute: the id of a `dispute`.
            dispute: DisputeId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Dispute>,
        }
    }
}

crate::operation! {
    /// Lists disputes.
    ///
    /// `GET /v1/disputes`, by the cargo feature `dispute`.
    /// [Reference](https://docs.stripe.com/api/disputes/list)
    pub struct ListDisputes: Get "/v1/disputes" Form => List<Dispute> {
        optional {
            /// Only objects with this `charge`. The id of a `charge`.
            charge: ChargeId,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `payment_intent`. The id of a `payment_intent`.
            payment_intent: PaymentIntentId,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Dispute>>,
        }
    }
}

crate::operation! {
    /// Retrieves a charge dispute.
    ///
    /// `GET /v1/charges/{charge}/dispute`, by the cargo feature `dispute`.
    /// [Reference](https://docs.stripe.com/api/charges/dispute/retrieve)
    pub struct RetrieveChargeDispute: Get "/v1/charges/{charge}/dispute" Form => Dispute {
        path {
            /// Charge: the id of a `charge`.
            charge: ChargeId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Dispute>,
        }
    }
}

crate::operation! {
    /// Retrieves a dispute.
    ///
    /// `GET /v1/disputes/{dispute}`, by the cargo feature `dispute`.
    /// [Reference](https://docs.stripe.com/api/disputes/retrieve)
    pub struct RetrieveDispute: Get "/v1/disputes/{dispute}" Form => Dispute {
        path {
            /// Dispute: the id of a `dispute`.
            dispute: DisputeId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Dispute>,
        }
    }
}

crate::operation! {
    /// Updates a charge dispute.
    ///
    /// `POST /v1/charges/{charge}/dispute`, by the cargo feature `dispute`.
    /// [Reference](https://docs.stripe.com/api/charges/dispute)
    pub struct UpdateChargeDispute: Post "/v1/charges/{charge}/dispute" Form => Dispute {
        path {
            /// Charge: the id of a `charge`.
            charge: ChargeId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Submit.
            submit: bool,
        }
        boxed {
            /// Evidence.
            evidence: DisputeEvidenceParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Dispute>,
        }
    }
}

crate::operation! {
    /// Updates a dispute.
    ///
    /// `POST /v1/disputes/{dispute}`, by the cargo feature `dispute`.
    /// [Reference](https://docs.stripe.com/api/disputes/update)
    pub struct UpdateDispute: Post "/v1/disputes/{dispute}" Form => Dispute {
        path {
            /// Dispute: the id of a `dispute`.
            dispute: DisputeId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Submit.
            submit: bool,
        }
        boxed {
            /// The evidence that you have prepared or submitted; `evidence_details` says which.
            evidence: DisputeEvidenceParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Dispute>,
        }
    }
}

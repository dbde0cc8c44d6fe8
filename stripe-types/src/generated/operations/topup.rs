// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Currency, Expand, List, Map, Range, Timestamp, Topup, TopupId, TopupStatus};

crate::operation! {
    /// Cancels a topup.
    ///
    /// `POST /v1/topups/{topup}/cancel`, by the cargo feature `topup`.
    /// [Reference](https://docs.stripe.com/api/topups/cancel)
    pub struct CancelTopup: Post "/v1/topups/{topup}/cancel" Form => Topup {
        path {
            /// Topup: the id of a `topup`.
            topup: TopupId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Topup>,
        }
    }
}

crate::operation! {
    /// Creates a topup.
    ///
    /// `POST /v1/topups`, by the cargo feature `topup`.
    /// [Reference](https://docs.stripe.com/api/topups/create)
    pub struct CreateTopup: Post "/v1/topups" Form => Topup {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
        }
        optional {
            /// Description.
            description: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Source.
            source: String,
            /// Statement descriptor: at most 15 characters.
            statement_descriptor: String,
            /// Transfer group.
            transfer_group: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Topup>,
        }
    }
}

crate::operation! {
    /// Lists topups.
    ///
    /// `GET /v1/topups`, by the cargo feature `topup`. [Reference](https://docs.stripe.com/api/topups/list)
    pub struct ListTopups: Get "/v1/topups" Form => List<Topup> {
        optional {
            /// Only objects whose `amount` is in this range.
            amount: Range<Timestamp>,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `canceled`, `failed`, `pending`, `reversed`,
            /// `succeeded`.
            status: TopupStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Topup>>,
        }
    }
}

crate::operation! {
    /// Retrieves a topup.
    ///
    /// `GET /v1/topups/{topup}`, by the cargo feature `topup`.
    /// [Reference](https://docs.stripe.com/api/topups/retrieve)
    pub struct RetrieveTopup: Get "/v1/topups/{topup}" Form => Topup {
        path {
            /// Topup: the id of a `topup`.
            topup: TopupId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Topup>,
        }
    }
}

crate::operation! {
    /// Updates a topup.
    ///
    /// `POST /v1/topups/{topup}`, by the cargo feature `topup`.
    /// [Reference](https://docs.stripe.com/api/topups/update)
    pub struct UpdateTopup: Post "/v1/topups/{topup}" Form => Topup {
        path {
            /// Topup: the id of a `topup`.
            topup: TopupId,
        }
        optional {
            /// Description: can be cleared.
            description: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Topup>,
        }
    }
}

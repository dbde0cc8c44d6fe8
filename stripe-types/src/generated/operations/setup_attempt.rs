// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, Range, SetupAttempt, SetupIntentId, Timestamp};

crate::operation! {
    /// Lists setup attempts.
    ///
    /// `GET /v1/setup_attempts`, by the cargo feature `setup_attempt`.
    /// [Reference](https://docs.stripe.com/api/setup_attempts/list)
    pub struct ListSetupAttempts: Get "/v1/setup_attempts" Form => List<SetupAttempt> {
        required {
            /// Only objects with this `setup_intent`. The id of a `setup_intent`.
            setup_intent: SetupIntentId,
        }
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<SetupAttempt>>,
        }
    }
}

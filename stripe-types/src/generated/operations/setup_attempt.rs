// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, Range, SetupAttempt, SetupIntentId, Timestamp};

crate::operation! {
    /// `GET /v1/setup_attempts`
    pub struct ListSetupAttempts: Get "/v1/setup_attempts" Form => List<SetupAttempt> {
        required {
            setup_intent: SetupIntentId,
        }
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<SetupAttempt>>,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomerId, Deleted, Expand, List, TestHelpersTestClock, TestHelpersTestClockId, Timestamp};

crate::operation! {
    /// `POST /v1/test_helpers/test_clocks/{test_clock}/advance`
    pub struct AdvanceTestHelpersTestClock: Post "/v1/test_helpers/test_clocks/{test_clock}/advance" Form => TestHelpersTestClock {
        path {
            test_clock: TestHelpersTestClockId,
        }
        required {
            frozen_time: Timestamp,
        }
        lists {
            expand: Expand<TestHelpersTestClock>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/test_clocks`
    pub struct CreateTestHelpersTestClock: Post "/v1/test_helpers/test_clocks" Form => TestHelpersTestClock {
        required {
            frozen_time: Timestamp,
        }
        optional {
            customer: CustomerId,
            name: String,
        }
        lists {
            expand: Expand<TestHelpersTestClock>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/test_helpers/test_clocks/{test_clock}`
    pub struct DeleteTestHelpersTestClock: Delete "/v1/test_helpers/test_clocks/{test_clock}" Form => Deleted<TestHelpersTestClockId> {
        path {
            test_clock: TestHelpersTestClockId,
        }
    }
}

crate::operation! {
    /// `GET /v1/test_helpers/test_clocks`
    pub struct ListTestHelpersTestClocks: Get "/v1/test_helpers/test_clocks" Form => List<TestHelpersTestClock> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<TestHelpersTestClock>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/test_helpers/test_clocks/{test_clock}`
    pub struct RetrieveTestHelpersTestClock: Get "/v1/test_helpers/test_clocks/{test_clock}" Form => TestHelpersTestClock {
        path {
            test_clock: TestHelpersTestClockId,
        }
        lists {
            expand: Expand<TestHelpersTestClock>,
        }
    }
}

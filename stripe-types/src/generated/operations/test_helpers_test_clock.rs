// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomerId, Deleted, Expand, List, TestHelpersTestClock, TestHelpersTestClockId, Timestamp};

crate::operation! {
    /// Advances a test helpers test clock.
    ///
    /// `POST /v1/test_helpers/test_clocks/{test_clock}/advance`, by the cargo feature
    /// `test_helpers_test_clock`. [Reference](https://docs.stripe.com/api/test_helpers/test_clocks/advance)
    pub struct AdvanceTestHelpersTestClock: Post "/v1/test_helpers/test_clocks/{test_clock}/advance" Form => TestHelpersTestClock {
        path {
            /// Test clock: the id of a `test_helpers.test_clock`.
            test_clock: TestHelpersTestClockId,
        }
        required {
            /// Frozen time: a time in seconds since 1970.
            frozen_time: Timestamp,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TestHelpersTestClock>,
        }
    }
}

crate::operation! {
    /// Creates a test helpers test clock.
    ///
    /// `POST /v1/test_helpers/test_clocks`, by the cargo feature `test_helpers_test_clock`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/test_clocks/create)
    pub struct CreateTestHelpersTestClock: Post "/v1/test_helpers/test_clocks" Form => TestHelpersTestClock {
        required {
            /// Frozen time: a time in seconds since 1970.
            frozen_time: Timestamp,
        }
        optional {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Name: at most 300 characters.
            name: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TestHelpersTestClock>,
        }
    }
}

crate::operation! {
    /// Deletes a test helpers test clock.
    ///
    /// `DELETE /v1/test_helpers/test_clocks/{test_clock}`, by the cargo feature `test_helpers_test_clock`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/test_clocks/delete)
    pub struct DeleteTestHelpersTestClock: Delete "/v1/test_helpers/test_clocks/{test_clock}" Form => Deleted<TestHelpersTestClockId> {
        path {
            /// Test clock: the id of a `test_helpers.test_clock`.
            test_clock: TestHelpersTestClockId,
        }
    }
}

crate::operation! {
    /// Lists test helpers test clocks.
    ///
    /// `GET /v1/test_helpers/test_clocks`, by the cargo feature `test_helpers_test_clock`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/test_clocks/list)
    pub struct ListTestHelpersTestClocks: Get "/v1/test_helpers/test_clocks" Form => List<TestHelpersTestClock> {
        optional {
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
            expand: Expand<List<TestHelpersTestClock>>,
        }
    }
}

crate::operation! {
    /// Retrieves a test helpers test clock.
    ///
    /// `GET /v1/test_helpers/test_clocks/{test_clock}`, by the cargo feature `test_helpers_test_clock`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/test_clocks/retrieve)
    pub struct RetrieveTestHelpersTestClock: Get "/v1/test_helpers/test_clocks/{test_clock}" Form => TestHelpersTestClock {
        path {
            /// Test clock: the id of a `test_helpers.test_clock`.
            test_clock: TestHelpersTestClockId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TestHelpersTestClock>,
        }
    }
}

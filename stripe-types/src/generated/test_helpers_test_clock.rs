// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, ListInfo, ListStyle, MaybeDeleted, Object, ObjectInfo, TestHelpersTestClockId, Timestamp};

/// The object `test_helpers.test_clock`.
///
/// See <https://docs.stripe.com/api/test_helpers/test_clocks/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestHelpersTestClock {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/test_helpers/test_clocks/object#test_helpers_test_clock_object-id)
    pub id: TestHelpersTestClockId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/test_helpers/test_clocks/object#test_helpers_test_clock_object-created)
    pub created: Timestamp,
    /// Deletes after: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/test_helpers/test_clocks/object#test_helpers_test_clock_object-deletes_after)
    pub deletes_after: Timestamp,
    /// Frozen time: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/test_helpers/test_clocks/object#test_helpers_test_clock_object-frozen_time)
    pub frozen_time: Timestamp,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/test_helpers/test_clocks/object#test_helpers_test_clock_object-livemode)
    pub livemode: bool,
    /// Name: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/test_helpers/test_clocks/object#test_helpers_test_clock_object-name)
    pub name: Option<String>,
    /// Status: one of `advancing`, `internal_failure`, `ready`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/test_clocks/object#test_helpers_test_clock_object-status)
    pub status: TestHelpersTestClockStatus,
    /// Status details.
    /// [Reference](https://docs.stripe.com/api/test_helpers/test_clocks/object#test_helpers_test_clock_object-status_details)
    pub status_details: BillingClocksStatusDetails,
}

crate::record!(
    TestHelpersTestClock, "test_helpers.test_clock", true,
    ["id", "created", "deletes_after", "frozen_time", "livemode", "name", "status", "status_details"],
    [id, created, deletes_after, frozen_time, livemode, name, status, status_details],
);

impl Object for TestHelpersTestClock {
    type Id = TestHelpersTestClockId;
    type Expanded = MaybeDeleted<Self, TestHelpersTestClockId>;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "test_helpers.test_clock",
        type_name: "TestHelpersTestClock",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/test_helpers/test_clocks/{test_clock}"),
        list: Some(&ListInfo { path: "/v1/test_helpers/test_clocks", parent: None, style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "test_helpers.test_clock.advancing", "test_helpers.test_clock.created",
            "test_helpers.test_clock.deleted", "test_helpers.test_clock.internal_failure",
            "test_helpers.test_clock.ready",
        ],
    };
}

/// Held by [`TestHelpersTestClock::status_details`](crate::TestHelpersTestClock::status_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingClocksStatusDetails {
    /// Advancing: may be absent.
    pub advancing: Option<Boxed<BillingClocksStatusDetailsAdvancingStatusDetails>>,
}

crate::record!(
    BillingClocksStatusDetails, "", false,
    ["advancing"],
    [advancing],
);

/// Held by [`BillingClocksStatusDetails::advancing`](crate::BillingClocksStatusDetails::advancing).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingClocksStatusDetailsAdvancingStatusDetails {
    /// Target frozen time: a time in seconds since 1970.
    pub target_frozen_time: Timestamp,
}

crate::record!(
    BillingClocksStatusDetailsAdvancingStatusDetails, "", false,
    ["target_frozen_time"],
    [target_frozen_time],
);

crate::open_enum! {
    /// Values of [`TestHelpersTestClock::status`](crate::TestHelpersTestClock::status).
    pub enum TestHelpersTestClockStatus {
        Advancing = "advancing",
        InternalFailure = "internal_failure",
        Ready = "ready",
    }
}

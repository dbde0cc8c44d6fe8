// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ListInfo, ListStyle, Object, ObjectInfo, TestHelpersTestClockId, Timestamp};

/// The object `test_helpers.test_clock`.
///
/// See <https://docs.stripe.com/api/test_helpers/test_clocks/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestHelpersTestClock {
    pub id: TestHelpersTestClockId,
    pub created: Timestamp,
    pub deletes_after: Timestamp,
    pub frozen_time: Timestamp,
    pub livemode: bool,
    pub name: Option<String>,
    pub status: TestHelpersTestClockStatus,
    pub status_details: BillingClocksStatusDetails,
}

crate::record!(
    TestHelpersTestClock, "test_helpers.test_clock", true,
    ["id", "created", "deletes_after", "frozen_time", "livemode", "name", "status", "status_details"],
    [id, created, deletes_after, frozen_time, livemode, name, status, status_details],
);

impl Object for TestHelpersTestClock {
    type Id = TestHelpersTestClockId;
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
        nested_lists: &[],
        events: &[
            "test_helpers.test_clock.advancing", "test_helpers.test_clock.created",
            "test_helpers.test_clock.deleted", "test_helpers.test_clock.internal_failure",
            "test_helpers.test_clock.ready",
        ],
    };
}

/// Held by `TestHelpersTestClock.status_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingClocksStatusDetails {
    pub advancing: Option<Box<BillingClocksStatusDetailsAdvancingStatusDetails>>,
}

crate::record!(
    BillingClocksStatusDetails, "", false,
    ["advancing"],
    [advancing],
);

/// Held by `BillingClocksStatusDetails.advancing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingClocksStatusDetailsAdvancingStatusDetails {
    pub target_frozen_time: Timestamp,
}

crate::record!(
    BillingClocksStatusDetailsAdvancingStatusDetails, "", false,
    ["target_frozen_time"],
    [target_frozen_time],
);

crate::open_enum! {
    /// Values of `TestHelpersTestClock.status`.
    pub enum TestHelpersTestClockStatus {
        Advancing = "advancing",
        InternalFailure = "internal_failure",
        Ready = "ready",
    }
}

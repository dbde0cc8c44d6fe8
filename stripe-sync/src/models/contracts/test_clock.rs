// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{RawJson, TestHelpersTestClockId, TestHelpersTestClockStatus, Timestamp};

/// Rows of objects `test_helpers.test_clock`, from `/v1/test_helpers/test_clocks`.
///
/// See <https://docs.stripe.com/api/test_helpers/test_clocks/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TestHelpersTestClock, table = "test_clocks", account, absent = null)]
pub struct TestClock {
    pub id: TestHelpersTestClockId,
    pub created: Timestamp,
    pub deletes_after: Timestamp,
    pub frozen_time: Timestamp,
    #[stripe(livemode)]
    pub livemode: bool,
    pub name: Option<String>,
    pub status: TestHelpersTestClockStatus,
    pub status_details: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

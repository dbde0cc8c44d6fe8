// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{
    ApplicationId, CustomerId, RawJson, SubscriptionId, SubscriptionScheduleEndBehavior,
    SubscriptionScheduleId, SubscriptionScheduleStatus, TestHelpersTestClockId, Timestamp,
};

/// Rows of objects `subscription_schedule`, from `/v1/subscription_schedules`.
///
/// See <https://docs.stripe.com/api/subscription_schedules/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::SubscriptionSchedule, table = "subscription_schedules", account, absent = null)]
pub struct SubscriptionSchedule {
    pub id: SubscriptionScheduleId,
    pub application: Option<ApplicationId>,
    pub billing_mode: Option<RawJson>,
    pub canceled_at: Option<Timestamp>,
    pub completed_at: Option<Timestamp>,
    pub created: Timestamp,
    pub current_phase: Option<RawJson>,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Customer))]
    pub customer: CustomerId,
    pub customer_account: Option<String>,
    pub default_settings: Option<RawJson>,
    pub end_behavior: SubscriptionScheduleEndBehavior,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub phases: Option<RawJson>,
    pub released_at: Option<Timestamp>,
    pub released_subscription: Option<String>,
    pub status: SubscriptionScheduleStatus,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Subscription))]
    pub subscription: Option<SubscriptionId>,
    pub test_clock: Option<TestHelpersTestClockId>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

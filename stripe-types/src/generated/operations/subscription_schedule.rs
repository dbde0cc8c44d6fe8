// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CustomerId, Expand, List, Map, Range, SubscriptionSchedule,
    SubscriptionScheduleBillingModeParams, SubscriptionScheduleDefaultSettingsParams,
    SubscriptionScheduleEndBehavior, SubscriptionScheduleId, SubscriptionSchedulePhaseParams,
    SubscriptionScheduleProrationBehavior, SubscriptionScheduleStartDate, Timestamp,
    UpdateSubscriptionSchedulePhaseParams,
};

crate::operation! {
    /// Cancels a subscription schedule.
    ///
    /// `POST /v1/subscription_schedules/{schedule}/cancel`, by the cargo feature `subscription_schedule`.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/cancel)
    pub struct CancelSubscriptionSchedule: Post "/v1/subscription_schedules/{schedule}/cancel" Form => SubscriptionSchedule {
        path {
            /// Schedule: the id of a `subscription_schedule`.
            schedule: SubscriptionScheduleId,
        }
        optional {
            /// Invoice now.
            invoice_now: bool,
            /// Prorate.
            prorate: bool,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SubscriptionSchedule>,
        }
    }
}

crate::operation! {
    /// Creates a subscription schedule.
    ///
    /// `POST /v1/subscription_schedules`, by the cargo feature `subscription_schedule`.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/create)
    pub struct CreateSubscriptionSchedule: Post "/v1/subscription_schedules" Form => SubscriptionSchedule {
        optional {
            /// The customer it belongs to. The id of a `customer`.
            customer: CustomerId,
            /// The id of the account that acts as the customer, where Accounts v2 represents customers.
            customer_account: String,
            /// The behavior after the last phase: `release` leaves the subscription running, `cancel` ends
            /// it. One of `cancel`, `none`, `release`, `renew`.
            end_behavior: SubscriptionScheduleEndBehavior,
            /// From subscription.
            from_subscription: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Start date.
            start_date: SubscriptionScheduleStartDate,
        }
        boxed {
            /// The computation of prorations and credits of its subscription.
            billing_mode: SubscriptionScheduleBillingModeParams,
            /// Settings for phases that have none of their own.
            default_settings: SubscriptionScheduleDefaultSettingsParams,
        }
        lists {
            /// The phases in their order, each with its items and times. Past ones are shown too.
            phases: SubscriptionSchedulePhaseParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SubscriptionSchedule>,
        }
    }
}

crate::operation! {
    /// Lists subscription schedules.
    ///
    /// `GET /v1/subscription_schedules`, by the cargo feature `subscription_schedule`.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/list)
    pub struct ListSubscriptionSchedules: Get "/v1/subscription_schedules" Form => List<SubscriptionSchedule> {
        optional {
            /// Only objects whose `canceled_at` is in this range.
            canceled_at: Range<Timestamp>,
            /// Only objects whose `completed_at` is in this range.
            completed_at: Range<Timestamp>,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects with this `customer`. The id of a `customer`.
            customer: CustomerId,
            /// Only objects with this `customer_account`.
            customer_account: String,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects whose `released_at` is in this range.
            released_at: Range<Timestamp>,
            /// Scheduled.
            scheduled: bool,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<SubscriptionSchedule>>,
        }
    }
}

crate::operation! {
    /// Releases a subscription schedule.
    ///
    /// `POST /v1/subscription_schedules/{schedule}/release`, by the cargo feature `subscription_schedule`.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/release)
    pub struct ReleaseSubscriptionSchedule: Post "/v1/subscription_schedules/{schedule}/release" Form => SubscriptionSchedule {
        path {
            /// Schedule: the id of a `subscription_schedule`.
            schedule: SubscriptionScheduleId,
        }
        optional {
            /// Preserve cancel date.
            preserve_cancel_date: bool,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SubscriptionSchedule>,
        }
    }
}

crate::operation! {
    /// Retrieves a subscription schedule.
    ///
    /// `GET /v1/subscription_schedules/{schedule}`, by the cargo feature `subscription_schedule`.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/retrieve)
    pub struct RetrieveSubscriptionSchedule: Get "/v1/subscription_schedules/{schedule}" Form => SubscriptionSchedule {
        path {
            /// Schedule: the id of a `subscription_schedule`.
            schedule: SubscriptionScheduleId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SubscriptionSchedule>,
        }
    }
}

crate::operation! {
    /// Updates a subscription schedule.
    ///
    /// `POST /v1/subscription_schedules/{schedule}`, by the cargo feature `subscription_schedule`.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/update)
    pub struct UpdateSubscriptionSchedule: Post "/v1/subscription_schedules/{schedule}" Form => SubscriptionSchedule {
        path {
            /// Schedule: the id of a `subscription_schedule`.
            schedule: SubscriptionScheduleId,
        }
        optional {
            /// The behavior after the last phase: `release` leaves the subscription running, `cancel` ends
            /// it. One of `cancel`, `none`, `release`, `renew`.
            end_behavior: SubscriptionScheduleEndBehavior,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: SubscriptionScheduleProrationBehavior,
        }
        boxed {
            /// Settings for phases that have none of their own.
            default_settings: SubscriptionScheduleDefaultSettingsParams,
        }
        lists {
            /// The phases in their order, each with its items and times. Past ones are shown too.
            phases: UpdateSubscriptionSchedulePhaseParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SubscriptionSchedule>,
        }
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AutomaticTaxParams, BillingModeParams, BillingThresholdsParams, Clearable, CollectionMethod, Currency,
    CustomerId, Decimal, DefaultSettingsInvoiceSettingsParams, DiscountParams, Expand, List, Map,
    PendingInvoiceItemIntervalParams, ProrationBehavior, Range, SubscriptionItemParams, SubscriptionSchedule,
    SubscriptionScheduleDefaultSettingsBillingCycleAnchor, SubscriptionScheduleEndBehavior,
    SubscriptionScheduleId, SubscriptionSchedulePhaseAddInvoiceItemParams, SubscriptionSchedulePhaseParams,
    Timestamp, TransferDataParams, TrialEnd,
};

crate::operation! {
    /// `POST /v1/subscription_schedules/{schedule}/cancel`
    pub struct CancelSubscriptionSchedule: Post "/v1/subscription_schedules/{schedule}/cancel" Form => SubscriptionSchedule {
        path {
            schedule: SubscriptionScheduleId,
        }
        optional {
            invoice_now: bool,
            prorate: bool,
        }
        lists {
            expand: Expand<SubscriptionSchedule>,
        }
    }
}

crate::operation! {
    /// `POST /v1/subscription_schedules`
    pub struct CreateSubscriptionSchedule: Post "/v1/subscription_schedules" Form => SubscriptionSchedule {
        optional {
            customer: CustomerId,
            customer_account: String,
            end_behavior: SubscriptionScheduleEndBehavior,
            from_subscription: String,
            metadata: Clearable<Map<Clearable<String>>>,
            start_date: TrialEnd,
        }
        boxed {
            billing_mode: BillingModeParams,
            default_settings: DefaultSettingsParams,
        }
        lists {
            expand: Expand<SubscriptionSchedule>,
            phases: CreateSubscriptionSchedulePhaseParams,
        }
    }
}

crate::params! {
    /// Held by `CreateSubscriptionSchedule.phases`.
    pub struct CreateSubscriptionSchedulePhaseParams {
        required_lists {
            items: SubscriptionItemParams,
        }
        optional {
            application_fee_percent: Decimal,
            billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
            collection_method: CollectionMethod,
            currency: Currency,
            default_payment_method: String,
            default_tax_rates: Clearable<Vec<String>>,
            description: Clearable<String>,
            discounts: Clearable<Vec<DiscountParams>>,
            end_date: Timestamp,
            metadata: Map<Clearable<String>>,
            on_behalf_of: String,
            proration_behavior: ProrationBehavior,
            trial: bool,
            trial_end: Timestamp,
        }
        boxed {
            automatic_tax: AutomaticTaxParams,
            billing_thresholds: Clearable<BillingThresholdsParams>,
            duration: PendingInvoiceItemIntervalParams,
            invoice_settings: DefaultSettingsInvoiceSettingsParams,
            transfer_data: TransferDataParams,
        }
        lists {
            add_invoice_items: SubscriptionSchedulePhaseAddInvoiceItemParams,
        }
    }
}

crate::params! {
    /// Held by `CreateSubscriptionSchedule.default_settings`, `UpdateSubscriptionSchedule.default_settings`.
    pub struct DefaultSettingsParams {
        optional {
            application_fee_percent: Decimal,
            billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
            collection_method: CollectionMethod,
            default_payment_method: String,
            description: Clearable<String>,
            on_behalf_of: Clearable<String>,
        }
        boxed {
            automatic_tax: AutomaticTaxParams,
            billing_thresholds: Clearable<BillingThresholdsParams>,
            invoice_settings: DefaultSettingsInvoiceSettingsParams,
            transfer_data: Clearable<TransferDataParams>,
        }
    }
}

crate::operation! {
    /// `GET /v1/subscription_schedules`
    pub struct ListSubscriptionSchedules: Get "/v1/subscription_schedules" Form => List<SubscriptionSchedule> {
        optional {
            canceled_at: Range<Timestamp>,
            completed_at: Range<Timestamp>,
            created: Range<Timestamp>,
            customer: CustomerId,
            customer_account: String,
            ending_before: String,
            limit: i64,
            released_at: Range<Timestamp>,
            scheduled: bool,
            starting_after: String,
        }
        lists {
            expand: Expand<List<SubscriptionSchedule>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/subscription_schedules/{schedule}/release`
    pub struct ReleaseSubscriptionSchedule: Post "/v1/subscription_schedules/{schedule}/release" Form => SubscriptionSchedule {
        path {
            schedule: SubscriptionScheduleId,
        }
        optional {
            preserve_cancel_date: bool,
        }
        lists {
            expand: Expand<SubscriptionSchedule>,
        }
    }
}

crate::operation! {
    /// `GET /v1/subscription_schedules/{schedule}`
    pub struct RetrieveSubscriptionSchedule: Get "/v1/subscription_schedules/{schedule}" Form => SubscriptionSchedule {
        path {
            schedule: SubscriptionScheduleId,
        }
        lists {
            expand: Expand<SubscriptionSchedule>,
        }
    }
}

crate::operation! {
    /// `POST /v1/subscription_schedules/{schedule}`
    pub struct UpdateSubscriptionSchedule: Post "/v1/subscription_schedules/{schedule}" Form => SubscriptionSchedule {
        path {
            schedule: SubscriptionScheduleId,
        }
        optional {
            end_behavior: SubscriptionScheduleEndBehavior,
            metadata: Clearable<Map<Clearable<String>>>,
            proration_behavior: ProrationBehavior,
        }
        boxed {
            default_settings: DefaultSettingsParams,
        }
        lists {
            expand: Expand<SubscriptionSchedule>,
            phases: SubscriptionSchedulePhaseParams,
        }
    }
}

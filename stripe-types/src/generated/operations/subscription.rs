// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, CustomerId, Decimal, Expand, List, ListSubscriptionsAutomaticTaxParams, Map,
    PriceId, Range, SearchResult, Subscription, SubscriptionAddInvoiceItemParams,
    SubscriptionAutomaticTaxParams, SubscriptionBillingCycleAnchor,
    SubscriptionBillingCycleAnchorConfigParams, SubscriptionBillingModeParams,
    SubscriptionBillingScheduleParams, SubscriptionBillingThresholdsParams, SubscriptionCancelAt,
    SubscriptionCancellationDetailsParams, SubscriptionCollectionMethod, SubscriptionDiscountParams,
    SubscriptionId, SubscriptionInvoiceSettingsParams, SubscriptionItemParams,
    SubscriptionPauseCollectionParams, SubscriptionPaymentBehavior, SubscriptionPaymentSettingsParams,
    SubscriptionPendingInvoiceItemIntervalParams, SubscriptionProrationBehavior, SubscriptionStatus,
    SubscriptionTransferDataParams, SubscriptionTrialEnd, SubscriptionTrialSettingsParams, Timestamp,
    UpdateSubscriptionBillingScheduleParams, UpdateSubscriptionItemParams,
};

crate::operation! {
    /// Cancels a subscription.
    ///
    /// `DELETE /v1/subscriptions/{subscription_exposed_id}`, by the cargo feature `subscription`.
    /// [Reference](https://docs.stripe.com/api/subscriptions/delete)
    pub struct CancelSubscription: Delete "/v1/subscriptions/{subscription_exposed_id}" Form => Subscription {
        path {
            /// Subscription exposed id: the id of a `subscription`.
            subscription_exposed_id: SubscriptionId,
        }
        optional {
            /// Invoice now.
            invoice_now: bool,
            /// Prorate.
            prorate: bool,
        }
        boxed {
            /// Cancellation details.
            cancellation_details: SubscriptionCancellationDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Subscription>,
        }
    }
}

crate::operation! {
    /// Creates a customer subscription.
    ///
    /// `POST /v1/customers/{customer}/subscriptions`, by the cargo feature `subscription`.
    /// [Reference](https://docs.stripe.com/api/customers/subscriptions)
    pub struct CreateCustomerSubscription: Post "/v1/customers/{customer}/subscriptions" Form => Subscription {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        optional {
            /// Application fee percent: in percent; can be cleared.
            application_fee_percent: Clearable<Decimal>,
            /// Backdate start date: a time in seconds since 1970.
            backdate_start_date: Timestamp,
            /// Billing cycle anchor: a time in seconds since 1970.
            billing_cycle_anchor: Timestamp,
            /// Cancel at.
            cancel_at: SubscriptionCancelAt,
            /// Cancel at period end.
            cancel_at_period_end: bool,
            /// Collection method: one of `charge_automatically`, `send_invoice`.
            collection_method: SubscriptionCollectionMethod,
            /// Currency.
            currency: Currency,
            /// Days until due.
            days_until_due: i64,
            /// Default payment method.
            default_payment_method: String,
            /// Default source.
            default_source: String,
            /// Default tax rates: can be cleared.
            default_tax_rates: Clearable<Vec<String>>,
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<SubscriptionDiscountParams>>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Off session.
            off_session: bool,
            /// Payment behavior: one of `allow_incomplete`, `default_incomplete`, `error_if_incomplete`,
            /// `pending_if_incomplete`.
            payment_behavior: SubscriptionPaymentBehavior,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: SubscriptionProrationBehavior,
            /// Trial end.
            trial_end: SubscriptionTrialEnd,
            /// Trial from plan.
            trial_from_plan: bool,
            /// Trial period days.
            trial_period_days: i64,
        }
        boxed {
            /// Automatic tax.
            automatic_tax: SubscriptionAutomaticTaxParams,
            /// Billing thresholds: can be cleared.
            billing_thresholds: Clearable<SubscriptionBillingThresholdsParams>,
            /// Invoice settings.
            invoice_settings: SubscriptionInvoiceSettingsParams,
            /// Payment settings.
            payment_settings: SubscriptionPaymentSettingsParams,
            /// Pending invoice item interval: can be cleared.
            pending_invoice_item_interval: Clearable<SubscriptionPendingInvoiceItemIntervalParams>,
            /// Transfer data.
            transfer_data: SubscriptionTransferDataParams,
            /// Trial settings.
            trial_settings: SubscriptionTrialSettingsParams,
        }
        lists {
            /// Add invoice items.
            add_invoice_items: SubscriptionAddInvoiceItemParams,
            /// Items.
            items: SubscriptionItemParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Subscription>,
        }
    }
}

crate::operation! {
    /// Creates a subscription.
    ///
    /// `POST /v1/subscriptions`, by the cargo feature `subscription`.
    /// [Reference](https://docs.stripe.com/api/subscriptions/create)
    pub struct CreateSubscription: Post "/v1/subscriptions" Form => Subscription {
        optional {
            /// The share of each invoice, before tax, that goes to the platform. In percent; can be cleared.
            application_fee_percent: Clearable<Decimal>,
            /// Backdate start date: a time in seconds since 1970.
            backdate_start_date: Timestamp,
            /// The instant from which billing periods are counted; month ends are kept where months are
            /// shorter. A time in seconds since 1970.
            billing_cycle_anchor: Timestamp,
            /// The time at which the subscription will end, where that is planned.
            cancel_at: SubscriptionCancelAt,
            /// True if the subscription ends with the current period. Until then its status stays what it is.
            cancel_at_period_end: bool,
            /// The collection of invoices: Stripe charges the default payment method, or emails an invoice to
            /// be paid. One of `charge_automatically`, `send_invoice`.
            collection_method: SubscriptionCollectionMethod,
            /// The currency of all items, fixed when the subscription is created.
            currency: Currency,
            /// The customer who is billed. The id of a `customer`.
            customer: CustomerId,
            /// The id of the account that acts as the customer, where Accounts v2 represents customers.
            customer_account: String,
            /// The days that an emailed invoice may stay unpaid; null where payments are charged
            /// automatically.
            days_until_due: i64,
            /// The payment method charged for invoices, before that of the customer.
            default_payment_method: String,
            /// The legacy source charged for invoices, before that of the customer.
            default_source: String,
            /// Tax rates for items without any of their own; not together with automatic tax. Can be cleared.
            default_tax_rates: Clearable<Vec<String>>,
            /// A text that customers see on invoices and in the portal. At most 500 characters.
            description: String,
            /// The discounts of the subscription; they come before those of the customer. Can be cleared.
            discounts: Clearable<Vec<SubscriptionDiscountParams>>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Off session.
            off_session: bool,
            /// The connected account that is the merchant of record: settlement, fees and statements follow
            /// it. Can be cleared.
            on_behalf_of: Clearable<String>,
            /// Payment behavior: one of `allow_incomplete`, `default_incomplete`, `error_if_incomplete`,
            /// `pending_if_incomplete`.
            payment_behavior: SubscriptionPaymentBehavior,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: SubscriptionProrationBehavior,
            /// The end of the trial, if there is or was one.
            trial_end: SubscriptionTrialEnd,
            /// Trial from plan.
            trial_from_plan: bool,
            /// Trial period days.
            trial_period_days: i64,
        }
        boxed {
            /// The automatic computation of tax on the invoices, and the account liable for it.
            automatic_tax: SubscriptionAutomaticTaxParams,
            /// The day and time of the month, week or year on which periods begin, where you have set them.
            billing_cycle_anchor_config: SubscriptionBillingCycleAnchorConfigParams,
            /// The computation of prorations and credits: `classic` or `flexible`. Flexible is the default of
            /// new API versions.
            billing_mode: SubscriptionBillingModeParams,
            /// The amount of usage at which an invoice is created before the period ends. Can be cleared.
            billing_thresholds: Clearable<SubscriptionBillingThresholdsParams>,
            /// Defaults for the invoices: tax ids of the account, issuer.
            invoice_settings: SubscriptionInvoiceSettingsParams,
            /// Allowed payment method types, their options, and whether a default is saved after payment.
            payment_settings: SubscriptionPaymentSettingsParams,
            /// The interval at which pending invoice items are invoiced between the regular invoices. Can be
            /// cleared.
            pending_invoice_item_interval: Clearable<SubscriptionPendingInvoiceItemIntervalParams>,
            /// The connected account that gets the payments, and its share of them.
            transfer_data: SubscriptionTransferDataParams,
            /// Settings for the end of a trial, such as one without a payment method.
            trial_settings: SubscriptionTrialSettingsParams,
        }
        lists {
            /// Add invoice items.
            add_invoice_items: SubscriptionAddInvoiceItemParams,
            /// Items that are billed ahead for longer than their interval.
            billing_schedules: SubscriptionBillingScheduleParams,
            /// The items: one for each price, with its quantity and current period.
            items: SubscriptionItemParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Subscription>,
        }
    }
}

crate::operation! {
    /// Deletes a customer subscription.
    ///
    /// `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`, by the cargo feature
    /// `subscription`. [Reference](https://docs.stripe.com/api/customers/subscriptions/delete)
    pub struct DeleteCustomerSubscription: Delete "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}" Form => Subscription {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Subscription exposed id.
            subscription_exposed_id: String,
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
            expand: Expand<Subscription>,
        }
    }
}

crate::operation! {
    /// Lists customer subscriptions.
    ///
    /// `GET /v1/customers/{customer}/subscriptions`, by the cargo feature `subscription`.
    /// [Reference](https://docs.stripe.com/api/customers/subscriptions/list)
    pub struct ListCustomerSubscriptions: Get "/v1/customers/{customer}/subscriptions" Form => List<Subscription> {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
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
            expand: Expand<List<Subscription>>,
        }
    }
}

crate::operation! {
    /// Lists subscriptions.
    ///
    /// `GET /v1/subscriptions`, by the cargo feature `subscription`.
    /// [Reference](https://docs.stripe.com/api/subscriptions/list)
    pub struct ListSubscriptions: Get "/v1/subscriptions" Form => List<Subscription> {
        optional {
            /// Only objects with this `collection_method`. One of `charge_automatically`, `send_invoice`.
            collection_method: SubscriptionCollectionMethod,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Current period end.
            current_period_end: Range<Timestamp>,
            /// Current period start.
            current_period_start: Range<Timestamp>,
            /// Only objects with this `customer`. The id of a `customer`.
            customer: CustomerId,
            /// Only objects with this `customer_account`.
            customer_account: String,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Price: the id of a `price`.
            price: PriceId,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of 10 values.
            status: SubscriptionStatus,
            /// Only objects with this `test_clock`.
            test_clock: String,
        }
        boxed {
            /// Only objects with this `automatic_tax`.
            automatic_tax: ListSubscriptionsAutomaticTaxParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Subscription>>,
        }
    }
}

crate::operation! {
    /// Migrates a subscription.
    ///
    /// `POST /v1/subscriptions/{subscription}/migrate`, by the cargo feature `subscription`.
    /// [Reference](https://docs.stripe.com/api/subscriptions/migrate)
    pub struct MigrateSubscription: Post "/v1/subscriptions/{subscription}/migrate" Form => Subscription {
        path {
            /// Subscription: the id of a `subscription`.
            subscription: SubscriptionId,
        }
        required {
            /// Billing mode.
            billing_mode: SubscriptionBillingModeParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Subscription>,
        }
    }
}

crate::operation! {
    /// Resumes a subscription.
    ///
    /// `POST /v1/subscriptions/{subscription}/resume`, by the cargo feature `subscription`.
    /// [Reference](https://docs.stripe.com/api/subscriptions/resume)
    pub struct ResumeSubscription: Post "/v1/subscriptions/{subscription}/resume" Form => Subscription {
        path {
            /// Subscription: the id of a `subscription`.
            subscription: SubscriptionId,
        }
        optional {
            /// Billing cycle anchor: one of `now`, `unchanged`.
            billing_cycle_anchor: SubscriptionBillingCycleAnchor,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: SubscriptionProrationBehavior,
            /// Proration date: a time in seconds since 1970.
            proration_date: Timestamp,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Subscription>,
        }
    }
}

crate::operation! {
    /// Retrieves a customer subscription.
    ///
    /// `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`, by the cargo feature
    /// `subscription`. [Reference](https://docs.stripe.com/api/customers/subscriptions/retrieve)
    pub struct RetrieveCustomerSubscription: Get "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}" Form => Subscription {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Subscription exposed id.
            subscription_exposed_id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Subscription>,
        }
    }
}

crate::operation! {
    /// Retrieves a subscription.
    ///
    /// `GET /v1/subscriptions/{subscription_exposed_id}`, by the cargo feature `subscription`.
    /// [Reference](https://docs.stripe.com/api/subscriptions/retrieve)
    pub struct RetrieveSubscription: Get "/v1/subscriptions/{subscription_exposed_id}" Form => Subscription {
        path {
            /// Subscription exposed id: the id of a `subscription`.
            subscription_exposed_id: SubscriptionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Subscription>,
        }
    }
}

crate::operation! {
    /// Searches subscriptions.
    ///
    /// `GET /v1/subscriptions/search`, by the cargo feature `subscription`.
    /// [Reference](https://docs.stripe.com/api/subscriptions/search)
    pub struct SearchSubscriptions: Get "/v1/subscriptions/search" Form => SearchResult<Subscription> {
        required {
            /// The search, as in Stripe's search query language.
            query: String,
        }
        optional {
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// The cursor that the page before named as the next.
            page: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SearchResult<Subscription>>,
        }
    }
}

crate::operation! {
    /// Updates a customer subscription.
    ///
    /// `POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`, by the cargo feature
    /// `subscription`. [Reference](https://docs.stripe.com/api/customers/subscriptions/update)
    pub struct UpdateCustomerSubscription: Post "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}" Form => Subscription {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Subscription exposed id.
            subscription_exposed_id: String,
        }
        optional {
            /// The share of each invoice, before tax, that goes to the platform. In percent; can be cleared.
            application_fee_percent: Clearable<Decimal>,
            /// The instant from which billing periods are counted; month ends are kept where months are
            /// shorter. One of `now`, `unchanged`.
            billing_cycle_anchor: SubscriptionBillingCycleAnchor,
            /// The time at which the subscription will end, where that is planned. Can be cleared.
            cancel_at: Clearable<SubscriptionCancelAt>,
            /// True if the subscription ends with the current period. Until then its status stays what it is.
            cancel_at_period_end: bool,
            /// The collection of invoices: Stripe charges the default payment method, or emails an invoice to
            /// be paid. One of `charge_automatically`, `send_invoice`.
            collection_method: SubscriptionCollectionMethod,
            /// The days that an emailed invoice may stay unpaid; null where payments are charged
            /// automatically.
            days_until_due: i64,
            /// The payment method charged for invoices, before that of the customer.
            default_payment_method: String,
            /// The legacy source charged for invoices, before that of the customer. Can be cleared.
            default_source: Clearable<String>,
            /// Tax rates for items without any of their own; not together with automatic tax. Can be cleared.
            default_tax_rates: Clearable<Vec<String>>,
            /// The discounts of the subscription; they come before those of the customer. Can be cleared.
            discounts: Clearable<Vec<SubscriptionDiscountParams>>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Off session.
            off_session: bool,
            /// Payment behavior: one of `allow_incomplete`, `default_incomplete`, `error_if_incomplete`,
            /// `pending_if_incomplete`.
            payment_behavior: SubscriptionPaymentBehavior,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: SubscriptionProrationBehavior,
            /// Proration date: a time in seconds since 1970.
            proration_date: Timestamp,
            /// The end of the trial, if there is or was one.
            trial_end: SubscriptionTrialEnd,
            /// Trial from plan.
            trial_from_plan: bool,
        }
        boxed {
            /// The automatic computation of tax on the invoices, and the account liable for it.
            automatic_tax: SubscriptionAutomaticTaxParams,
            /// The amount of usage at which an invoice is created before the period ends. Can be cleared.
            billing_thresholds: Clearable<SubscriptionBillingThresholdsParams>,
            /// The reason for the cancellation, and the customer's comment and feedback.
            cancellation_details: SubscriptionCancellationDetailsParams,
            /// Defaults for the invoices: tax ids of the account, issuer.
            invoice_settings: SubscriptionInvoiceSettingsParams,
            /// The treatment of invoices while collection is paused. The status does not show the pause. Can
            /// be cleared.
            pause_collection: Clearable<SubscriptionPauseCollectionParams>,
            /// Allowed payment method types, their options, and whether a default is saved after payment.
            payment_settings: SubscriptionPaymentSettingsParams,
            /// The interval at which pending invoice items are invoiced between the regular invoices. Can be
            /// cleared.
            pending_invoice_item_interval: Clearable<SubscriptionPendingInvoiceItemIntervalParams>,
            /// The connected account that gets the payments, and its share of them. Can be cleared.
            transfer_data: Clearable<SubscriptionTransferDataParams>,
            /// Settings for the end of a trial, such as one without a payment method.
            trial_settings: SubscriptionTrialSettingsParams,
        }
        lists {
            /// Add invoice items.
            add_invoice_items: SubscriptionAddInvoiceItemParams,
            /// The items: one for each price, with its quantity and current period.
            items: UpdateSubscriptionItemParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Subscription>,
        }
    }
}

crate::operation! {
    /// Updates a subscription.
    ///
    /// `POST /v1/subscriptions/{subscription_exposed_id}`, by the cargo feature `subscription`.
    /// [Reference](https://docs.stripe.com/api/subscriptions/update)
    pub struct UpdateSubscription: Post "/v1/subscriptions/{subscription_exposed_id}" Form => Subscription {
        path {
            /// Subscription exposed id: the id of a `subscription`.
            subscription_exposed_id: SubscriptionId,
        }
        optional {
            /// The share of each invoice, before tax, that goes to the platform. In percent; can be cleared.
            application_fee_percent: Clearable<Decimal>,
            /// The instant from which billing periods are counted; month ends are kept where months are
            /// shorter. One of `now`, `unchanged`.
            billing_cycle_anchor: SubscriptionBillingCycleAnchor,
            /// Items that are billed ahead for longer than their interval. Can be cleared.
            billing_schedules: Clearable<Vec<UpdateSubscriptionBillingScheduleParams>>,
            /// The time at which the subscription will end, where that is planned. Can be cleared.
            cancel_at: Clearable<SubscriptionCancelAt>,
            /// True if the subscription ends with the current period. Until then its status stays what it is.
            cancel_at_period_end: bool,
            /// The collection of invoices: Stripe charges the default payment method, or emails an invoice to
            /// be paid. One of `charge_automatically`, `send_invoice`.
            collection_method: SubscriptionCollectionMethod,
            /// The days that an emailed invoice may stay unpaid; null where payments are charged
            /// automatically.
            days_until_due: i64,
            /// The payment method charged for invoices, before that of the customer.
            default_payment_method: String,
            /// The legacy source charged for invoices, before that of the customer. Can be cleared.
            default_source: Clearable<String>,
            /// Tax rates for items without any of their own; not together with automatic tax. Can be cleared.
            default_tax_rates: Clearable<Vec<String>>,
            /// A text that customers see on invoices and in the portal. Can be cleared.
            description: Clearable<String>,
            /// The discounts of the subscription; they come before those of the customer. Can be cleared.
            discounts: Clearable<Vec<SubscriptionDiscountParams>>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Off session.
            off_session: bool,
            /// The connected account that is the merchant of record: settlement, fees and statements follow
            /// it. Can be cleared.
            on_behalf_of: Clearable<String>,
            /// Payment behavior: one of `allow_incomplete`, `default_incomplete`, `error_if_incomplete`,
            /// `pending_if_incomplete`.
            payment_behavior: SubscriptionPaymentBehavior,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: SubscriptionProrationBehavior,
            /// Proration date: a time in seconds since 1970.
            proration_date: Timestamp,
            /// The end of the trial, if there is or was one.
            trial_end: SubscriptionTrialEnd,
            /// Trial from plan.
            trial_from_plan: bool,
        }
        boxed {
            /// The automatic computation of tax on the invoices, and the account liable for it.
            automatic_tax: SubscriptionAutomaticTaxParams,
            /// The amount of usage at which an invoice is created before the period ends. Can be cleared.
            billing_thresholds: Clearable<SubscriptionBillingThresholdsParams>,
            /// The reason for the cancellation, and the customer's comment and feedback.
            cancellation_details: SubscriptionCancellationDetailsParams,
            /// Defaults for the invoices: tax ids of the account, issuer.
            invoice_settings: SubscriptionInvoiceSettingsParams,
            /// The treatment of invoices while collection is paused. The status does not show the pause. Can
            /// be cleared.
            pause_collection: Clearable<SubscriptionPauseCollectionParams>,
            /// Allowed payment method types, their options, and whether a default is saved after payment.
            payment_settings: SubscriptionPaymentSettingsParams,
            /// The interval at which pending invoice items are invoiced between the regular invoices. Can be
            /// cleared.
            pending_invoice_item_interval: Clearable<SubscriptionPendingInvoiceItemIntervalParams>,
            /// The connected account that gets the payments, and its share of them. Can be cleared.
            transfer_data: Clearable<SubscriptionTransferDataParams>,
            /// Settings for the end of a trial, such as one without a payment method.
            trial_settings: SubscriptionTrialSettingsParams,
        }
        lists {
            /// Add invoice items.
            add_invoice_items: SubscriptionAddInvoiceItemParams,
            /// The items: one for each price, with its quantity and current period.
            items: UpdateSubscriptionItemParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Subscription>,
        }
    }
}

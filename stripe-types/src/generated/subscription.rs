// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApplicationId, Boxed, ConnectAccountReference, Currency, CustomerId, CustomerSourceId,
    Decimal, Discount, DiscountId, EmptyObject, Expand, Expandable, Expansion, InvoiceId,
    InvoicePaymentMethodOptionsAcssDebit, InvoicePaymentMethodOptionsBancontact,
    InvoicePaymentMethodOptionsCustomerBalance, InvoicePaymentMethodOptionsPayto,
    InvoicePaymentMethodOptionsUpi, InvoicePaymentMethodOptionsUsBankAccount, List, ListInfo, ListStyle,
    ManagedPayments, Metadata, NestedList, Object, ObjectInfo, PaymentMethodId, PriceId, SetupIntentId,
    SubscriptionAutomaticTax, SubscriptionBillingMode, SubscriptionBillingThresholds, SubscriptionId,
    SubscriptionItem, SubscriptionScheduleId, SubscriptionTransferData, SubscriptionTrialSettings, TaxIdId,
    TaxRate, TestHelpersTestClockId, Timestamp,
};

/// The object `subscription`.
///
/// See <https://docs.stripe.com/api/subscriptions/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Subscription {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-id)
    pub id: SubscriptionId,
    /// The Connect application that created it, where a platform did. The id of an `application`; expandable;
    /// expand it by [`EXPAND_APPLICATION`](Self::EXPAND_APPLICATION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-application)
    pub application: Option<Expandable<ApplicationId>>,
    /// The share of each invoice, before tax, that goes to the platform. In percent; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-application_fee_percent)
    pub application_fee_percent: Option<Decimal>,
    /// The automatic computation of tax on the invoices, and the account liable for it.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-automatic_tax)
    pub automatic_tax: SubscriptionAutomaticTax,
    /// The instant from which billing periods are counted; month ends are kept where months are shorter. A
    /// time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_cycle_anchor)
    pub billing_cycle_anchor: Timestamp,
    /// The day and time of the month, week or year on which periods begin, where you have set them. May be
    /// null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_cycle_anchor_config)
    pub billing_cycle_anchor_config: Option<Boxed<SubscriptionBillingCycleAnchorConfig>>,
    /// The computation of prorations and credits: `classic` or `flexible`. Flexible is the default of new API
    /// versions.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_mode)
    pub billing_mode: SubscriptionBillingMode,
    /// Items that are billed ahead for longer than their interval.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_schedules)
    pub billing_schedules: Vec<SubscriptionBillingSchedules>,
    /// The amount of usage at which an invoice is created before the period ends. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_thresholds)
    pub billing_thresholds: Option<Boxed<SubscriptionBillingThresholds>>,
    /// The time at which the subscription will end, where that is planned. A time in seconds since 1970; may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-cancel_at)
    pub cancel_at: Option<Timestamp>,
    /// True if the subscription ends with the current period. Until then its status stays what it is.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-cancel_at_period_end)
    pub cancel_at_period_end: bool,
    /// The time at which the cancellation was asked for, which may be before `ended_at`. A time in seconds
    /// since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-canceled_at)
    pub canceled_at: Option<Timestamp>,
    /// The reason for the cancellation, and the customer's comment and feedback. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-cancellation_details)
    pub cancellation_details: Option<Boxed<CancellationDetails>>,
    /// The collection of invoices: Stripe charges the default payment method, or emails an invoice to be
    /// paid. One of `charge_automatically`, `send_invoice`.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-collection_method)
    pub collection_method: SubscriptionCollectionMethod,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-created)
    pub created: Timestamp,
    /// The currency of all items, fixed when the subscription is created.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-currency)
    pub currency: Currency,
    /// The customer who is billed. The id of a `customer`; expandable; expand it by
    /// [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER).
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-customer)
    pub customer: Expandable<CustomerId>,
    /// The id of the account that acts as the customer, where Accounts v2 represents customers. May be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-customer_account)
    pub customer_account: Option<String>,
    /// The days that an emailed invoice may stay unpaid; null where payments are charged automatically. May
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-days_until_due)
    pub days_until_due: Option<i64>,
    /// The payment method charged for invoices, before that of the customer. The id of a `payment_method`;
    /// expandable; expand it by [`EXPAND_DEFAULT_PAYMENT_METHOD`](Self::EXPAND_DEFAULT_PAYMENT_METHOD); may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-default_payment_method)
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    /// The legacy source charged for invoices, before that of the customer. The id of a `bank_account` or
    /// `card` or `source`; expandable; expand it by [`EXPAND_DEFAULT_SOURCE`](Self::EXPAND_DEFAULT_SOURCE);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-default_source)
    pub default_source: Option<Expandable<CustomerSourceId>>,
    /// Tax rates for items without any of their own; not together with automatic tax. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-default_tax_rates)
    pub default_tax_rates: Option<Vec<TaxRate>>,
    /// A text that customers see on invoices and in the portal. At most 500 characters; may be null or
    /// absent. [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-description)
    pub description: Option<String>,
    /// The discounts of the subscription; they come before those of the customer. The id of a `discount`;
    /// expandable; expand it by [`EXPAND_DISCOUNTS`](Self::EXPAND_DISCOUNTS).
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-discounts)
    pub discounts: Vec<Expandable<DiscountId>>,
    /// The time at which the subscription ended; null while it has not. A time in seconds since 1970; may be
    /// null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-ended_at)
    pub ended_at: Option<Timestamp>,
    /// Defaults for the invoices: tax ids of the account, issuer.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-invoice_settings)
    pub invoice_settings: SubscriptionInvoiceSettings,
    /// The items: one for each price, with its quantity and current period.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-items)
    pub items: List<SubscriptionItem>,
    /// The newest invoice. Its payment decides whether an incomplete subscription becomes active. The id of
    /// an `invoice`; expandable; expand it by [`EXPAND_LATEST_INVOICE`](Self::EXPAND_LATEST_INVOICE); may be
    /// null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-latest_invoice)
    pub latest_invoice: Option<Expandable<InvoiceId>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-livemode)
    pub livemode: bool,
    /// The state of Managed Payments, where Stripe sells on your behalf. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-managed_payments)
    pub managed_payments: Option<Boxed<ManagedPayments>>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-metadata)
    pub metadata: Metadata,
    /// The time at which pending invoice items are invoiced next, by `pending_invoice_item_interval`. A time
    /// in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-next_pending_invoice_item_invoice)
    pub next_pending_invoice_item_invoice: Option<Timestamp>,
    /// The connected account that is the merchant of record: settlement, fees and statements follow it. The
    /// id of an `account`; expandable; expand it by [`EXPAND_ON_BEHALF_OF`](Self::EXPAND_ON_BEHALF_OF); may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-on_behalf_of)
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// The treatment of invoices while collection is paused. The status does not show the pause. May be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-pause_collection)
    pub pause_collection: Option<Boxed<SubscriptionPauseCollection>>,
    /// Allowed payment method types, their options, and whether a default is saved after payment. May be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings)
    pub payment_settings: Option<Boxed<SubscriptionPaymentSettings>>,
    /// The interval at which pending invoice items are invoiced between the regular invoices. May be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_invoice_item_interval)
    pub pending_invoice_item_interval: Option<Boxed<SubscriptionPendingInvoiceItemInterval>>,
    /// The setup intent that collects authentication where no payment is due, as during a trial. The id of a
    /// `setup_intent`; expandable; expand it by
    /// [`EXPAND_PENDING_SETUP_INTENT`](Self::EXPAND_PENDING_SETUP_INTENT); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_setup_intent)
    pub pending_setup_intent: Option<Expandable<SetupIntentId>>,
    /// Changes that wait for a payment; null where none do. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_update)
    pub pending_update: Option<Boxed<SubscriptionPendingUpdate>>,
    /// The amount and currency that the customer saw, where they differ from those you set. May be absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-presentment_details)
    pub presentment_details: Option<Boxed<SubscriptionPresentmentDetails>>,
    /// The schedule that controls the subscription, if one does. The id of a `subscription_schedule`;
    /// expandable; expand it by [`EXPAND_SCHEDULE`](Self::EXPAND_SCHEDULE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-schedule)
    pub schedule: Option<Expandable<SubscriptionScheduleId>>,
    /// The time at which the subscription began; before `created` where it was backdated. A time in seconds
    /// since 1970.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-start_date)
    pub start_date: Timestamp,
    /// The state: `trialing`, `active`, `past_due`, `unpaid`, `canceled`, `incomplete`, `incomplete_expired`
    /// or `paused`. One of 10 values.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-status)
    pub status: SubscriptionStatus,
    /// The test clock whose simulated time governs the object, in test mode only. The id of a
    /// `test_helpers.test_clock`; expandable; expand it by [`EXPAND_TEST_CLOCK`](Self::EXPAND_TEST_CLOCK);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-test_clock)
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    /// The connected account that gets the payments, and its share of them. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-transfer_data)
    pub transfer_data: Option<Boxed<SubscriptionTransferData>>,
    /// The end of the trial, if there is or was one. A time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-trial_end)
    pub trial_end: Option<Timestamp>,
    /// Settings for the end of a trial, such as one without a payment method. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-trial_settings)
    pub trial_settings: Option<Boxed<SubscriptionTrialSettings>>,
    /// The beginning of the trial, if there is or was one. A time in seconds since 1970; may be null or
    /// absent. [Reference](https://docs.stripe.com/api/subscriptions/object#subscription_object-trial_start)
    pub trial_start: Option<Timestamp>,
}

crate::record!(
    Subscription, "subscription", true,
    [
        "id", "application", "application_fee_percent", "automatic_tax", "billing_cycle_anchor",
        "billing_cycle_anchor_config", "billing_mode", "billing_schedules", "billing_thresholds",
        "cancel_at", "cancel_at_period_end", "canceled_at", "cancellation_details", "collection_method",
        "created", "currency", "customer", "customer_account", "days_until_due", "default_payment_method",
        "default_source", "default_tax_rates", "description", "discounts", "ended_at", "invoice_settings",
        "items", "latest_invoice", "livemode", "managed_payments", "metadata",
        "next_pending_invoice_item_invoice", "on_behalf_of", "pause_collection", "payment_settings",
        "pending_invoice_item_interval", "pending_setup_intent", "pending_update", "presentment_details",
        "schedule", "start_date", "status", "test_clock", "transfer_data", "trial_end", "trial_settings",
        "trial_start",
    ],
    [
        id, application, application_fee_percent, automatic_tax, billing_cycle_anchor,
        billing_cycle_anchor_config, billing_mode, billing_schedules, billing_thresholds, cancel_at,
        cancel_at_period_end, canceled_at, cancellation_details, collection_method, created, currency,
        customer, customer_account, days_until_due, default_payment_method, default_source,
        default_tax_rates, description, discounts, ended_at, invoice_settings, items, latest_invoice,
        livemode, managed_payments, metadata, next_pending_invoice_item_invoice, on_behalf_of,
        pause_collection, payment_settings, pending_invoice_item_interval, pending_setup_intent,
        pending_update, presentment_details, schedule, start_date, status, test_clock, transfer_data,
        trial_end, trial_settings, trial_start,
    ],
);

impl Object for Subscription {
    type Id = SubscriptionId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "subscription",
        type_name: "Subscription",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/subscriptions/{subscription_exposed_id}"),
        list: Some(&ListInfo { path: "/v1/subscriptions", parent: None, style: ListStyle::Cursor, required: &[], filters: &["automatic_tax", "collection_method", "created", "current_period_end", "current_period_start", "customer", "customer_account", "price", "status", "test_clock"], passes: &[&[("status", "all")]] }),
        parent_lists: &[
            ListInfo { path: "/v1/customers/{customer}/subscriptions", parent: Some("customer"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "application", targets: &["application"], array: false },
            Expansion { path: "automatic_tax.liability.account", targets: &["account"], array: false },
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "default_payment_method", targets: &["payment_method"], array: false },
            Expansion { path: "default_source", targets: &["bank_account", "card", "source"], array: false },
            Expansion { path: "discounts", targets: &["discount"], array: true },
            Expansion { path: "invoice_settings.account_tax_ids", targets: &["tax_id"], array: true },
            Expansion { path: "invoice_settings.issuer.account", targets: &["account"], array: false },
            Expansion { path: "latest_invoice", targets: &["invoice"], array: false },
            Expansion { path: "on_behalf_of", targets: &["account"], array: false },
            Expansion { path: "pending_setup_intent", targets: &["setup_intent"], array: false },
            Expansion { path: "pending_update.discounts", targets: &["discount"], array: true },
            Expansion { path: "schedule", targets: &["subscription_schedule"], array: false },
            Expansion { path: "test_clock", targets: &["test_helpers.test_clock"], array: false },
            Expansion { path: "transfer_data.destination", targets: &["account"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[
            NestedList { path: "items", items: &["subscription_item"], always: true },
        ],
        events: &[
            "customer.subscription.created", "customer.subscription.deleted", "customer.subscription.paused",
            "customer.subscription.pending_update_applied", "customer.subscription.pending_update_expired",
            "customer.subscription.resumed", "customer.subscription.trial_will_end",
            "customer.subscription.updated",
        ],
    };
}

impl Subscription {
    pub const EXPAND_APPLICATION: Expand<Self> = Expand::field("application");
    pub const EXPAND_AUTOMATIC_TAX_LIABILITY_ACCOUNT: Expand<Self> = Expand::field("automatic_tax.liability.account");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_DEFAULT_PAYMENT_METHOD: Expand<Self> = Expand::field("default_payment_method");
    pub const EXPAND_DEFAULT_SOURCE: Expand<Self> = Expand::field("default_source");
    pub const EXPAND_DISCOUNTS: Expand<Self> = Expand::field("discounts");
    pub const EXPAND_INVOICE_SETTINGS_ACCOUNT_TAX_IDS: Expand<Self> = Expand::field("invoice_settings.account_tax_ids");
    pub const EXPAND_INVOICE_SETTINGS_ISSUER_ACCOUNT: Expand<Self> = Expand::field("invoice_settings.issuer.account");
    pub const EXPAND_ITEMS: Expand<Self> = Expand::list("items");
    pub const EXPAND_LATEST_INVOICE: Expand<Self> = Expand::field("latest_invoice");
    pub const EXPAND_ON_BEHALF_OF: Expand<Self> = Expand::field("on_behalf_of");
    pub const EXPAND_PENDING_SETUP_INTENT: Expand<Self> = Expand::field("pending_setup_intent");
    pub const EXPAND_PENDING_UPDATE_DISCOUNT: Expand<Self> = Expand::field("pending_update.discount");
    pub const EXPAND_PENDING_UPDATE_DISCOUNTS: Expand<Self> = Expand::field("pending_update.discounts");
    pub const EXPAND_SCHEDULE: Expand<Self> = Expand::field("schedule");
    pub const EXPAND_TEST_CLOCK: Expand<Self> = Expand::field("test_clock");
    pub const EXPAND_TRANSFER_DATA_DESTINATION: Expand<Self> = Expand::field("transfer_data.destination");
}

/// Held by [`Subscription::cancellation_details`](crate::Subscription::cancellation_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct CancellationDetails {
    /// Comment: may be null or absent.
    pub comment: Option<String>,
    /// Feedback: one of 8 values; may be null or absent.
    pub feedback: Option<CancellationDetailsFeedback>,
    /// Reason: one of `canceled_by_retention_policy`, `cancellation_requested`, `payment_disputed`,
    /// `payment_failed`; may be null or absent.
    pub reason: Option<CancellationDetailsReason>,
}

crate::record!(
    CancellationDetails, "", false,
    ["comment", "feedback", "reason"],
    [comment, feedback, reason],
);

crate::open_enum! {
    /// Values of [`CancellationDetails::feedback`](crate::CancellationDetails::feedback),
    /// [`SubscriptionCancellationDetailsParams::feedback`](crate::SubscriptionCancellationDetailsParams::feedback).
    pub enum CancellationDetailsFeedback {
        CustomerService = "customer_service",
        LowQuality = "low_quality",
        MissingFeatures = "missing_features",
        Other = "other",
        SwitchedService = "switched_service",
        TooComplex = "too_complex",
        TooExpensive = "too_expensive",
        Unused = "unused",
    }
}

crate::open_enum! {
    /// Values of [`CancellationDetails::reason`](crate::CancellationDetails::reason).
    pub enum CancellationDetailsReason {
        CanceledByRetentionPolicy = "canceled_by_retention_policy",
        CancellationRequested = "cancellation_requested",
        PaymentDisputed = "payment_disputed",
        PaymentFailed = "payment_failed",
    }
}

/// Held by
/// [`SubscriptionPaymentMethodOptionsCard::mandate_options`](crate::SubscriptionPaymentMethodOptionsCard::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceMandateOptionsCard {
    /// Amount: in minor units of the currency; may be null or absent.
    pub amount: Option<i64>,
    /// Amount type: one of `fixed`, `maximum`; may be null or absent.
    pub amount_type: Option<SubscriptionAmountType>,
    /// Description: at most 200 characters; may be null or absent.
    pub description: Option<String>,
}

crate::record!(
    InvoiceMandateOptionsCard, "", false,
    ["amount", "amount_type", "description"],
    [amount, amount_type, description],
);

crate::open_enum! {
    /// Values of
    /// [`SubscriptionPixMandateOptionsParams::amount_includes_iof`](crate::SubscriptionPixMandateOptionsParams::amount_includes_iof),
    /// [`SubscriptionPaymentMethodOptionsMandateOptionsPix::amount_includes_iof`](crate::SubscriptionPaymentMethodOptionsMandateOptionsPix::amount_includes_iof).
    pub enum SubscriptionAmountIncludesIof {
        Always = "always",
        Never = "never",
    }
}

crate::open_enum! {
    /// Values of [`InvoiceMandateOptionsCard::amount_type`](crate::InvoiceMandateOptionsCard::amount_type),
    /// [`SubscriptionCardMandateOptionsParams::amount_type`](crate::SubscriptionCardMandateOptionsParams::amount_type).
    pub enum SubscriptionAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

/// Held by [`Subscription::billing_cycle_anchor_config`](crate::Subscription::billing_cycle_anchor_config).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionBillingCycleAnchorConfig {
    /// Day of month.
    pub day_of_month: i64,
    /// Hour: may be null or absent.
    pub hour: Option<i64>,
    /// Minute: may be null or absent.
    pub minute: Option<i64>,
    /// Month: may be null or absent.
    pub month: Option<i64>,
    /// Second: may be null or absent.
    pub second: Option<i64>,
}

crate::record!(
    SubscriptionBillingCycleAnchorConfig, "", false,
    ["day_of_month", "hour", "minute", "month", "second"],
    [day_of_month, hour, minute, month, second],
);

/// Held by [`Subscription::billing_schedules`](crate::Subscription::billing_schedules).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionBillingSchedules {
    /// Applies to: may be null or absent.
    pub applies_to: Option<Vec<SubscriptionBillingSchedulesAppliesTo>>,
    /// Bill until.
    pub bill_until: SubscriptionBillingSchedulesBillUntil,
    /// Key.
    pub key: String,
}

crate::record!(
    SubscriptionBillingSchedules, "", false,
    ["applies_to", "bill_until", "key"],
    [applies_to, bill_until, key],
);

/// Held by [`SubscriptionBillingSchedules::applies_to`](crate::SubscriptionBillingSchedules::applies_to).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionBillingSchedulesAppliesTo {
    /// Details where `type` is `price`. The id of a `price`; expandable; may be null or absent.
    pub price: Option<Expandable<PriceId>>,
    /// Type: one of `price`.
    pub type_: SubscriptionBillingSchedulesAppliesToType,
}

crate::record!(
    SubscriptionBillingSchedulesAppliesTo, "", false,
    ["price", "type"],
    [price, type_],
);

crate::open_enum! {
    /// Values of
    /// [`SubscriptionBillingSchedulesAppliesTo::type_`](crate::SubscriptionBillingSchedulesAppliesTo::type_),
    /// [`SubscriptionBillingScheduleAppliesToParams::type_`](crate::SubscriptionBillingScheduleAppliesToParams::type_).
    pub enum SubscriptionBillingSchedulesAppliesToType {
        Price = "price",
    }
}

/// Held by [`SubscriptionBillingSchedules::bill_until`](crate::SubscriptionBillingSchedules::bill_until).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionBillingSchedulesBillUntil {
    /// Computed timestamp: a time in seconds since 1970.
    pub computed_timestamp: Timestamp,
    /// Details where `type` is `duration`. May be null or absent.
    pub duration: Option<Boxed<SubscriptionBillingSchedulesBillUntilDuration>>,
    /// Details where `type` is `timestamp`. A time in seconds since 1970; may be null or absent.
    pub timestamp: Option<Timestamp>,
    /// Type: one of `duration`, `timestamp`.
    pub type_: SubscriptionBillingSchedulesBillUntilType,
}

crate::record!(
    SubscriptionBillingSchedulesBillUntil, "", false,
    ["computed_timestamp", "duration", "timestamp", "type"],
    [computed_timestamp, duration, timestamp, type_],
);

/// Held by
/// [`SubscriptionBillingSchedulesBillUntil::duration`](crate::SubscriptionBillingSchedulesBillUntil::duration).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionBillingSchedulesBillUntilDuration {
    /// Interval: one of `day`, `month`, `week`, `year`.
    pub interval: SubscriptionPendingInvoiceItemIntervalInterval,
    /// Interval count: may be null or absent.
    pub interval_count: Option<i64>,
}

crate::record!(
    SubscriptionBillingSchedulesBillUntilDuration, "", false,
    ["interval", "interval_count"],
    [interval, interval_count],
);

crate::open_enum! {
    /// Values of
    /// [`SubscriptionBillingSchedulesBillUntil::type_`](crate::SubscriptionBillingSchedulesBillUntil::type_),
    /// [`SubscriptionBillingScheduleBillUntilParams::type_`](crate::SubscriptionBillingScheduleBillUntilParams::type_).
    pub enum SubscriptionBillingSchedulesBillUntilType {
        Duration = "duration",
        Timestamp = "timestamp",
    }
}

crate::open_enum! {
    /// Values of [`Subscription::collection_method`](crate::Subscription::collection_method),
    /// [`ListSubscriptions::collection_method`](crate::ListSubscriptions::collection_method),
    /// [`CreateSubscription::collection_method`](crate::CreateSubscription::collection_method) and 3 more.
    pub enum SubscriptionCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }
}

/// Held by [`Subscription::invoice_settings`](crate::Subscription::invoice_settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionInvoiceSettings {
    /// Account tax ids: the id of a `tax_id`; expandable; may be null or absent.
    pub account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    /// Issuer.
    pub issuer: ConnectAccountReference,
}

crate::record!(
    SubscriptionInvoiceSettings, "", false,
    ["account_tax_ids", "issuer"],
    [account_tax_ids, issuer],
);

/// Held by [`Subscription::pause_collection`](crate::Subscription::pause_collection).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionPauseCollection {
    /// Behavior: one of `keep_as_draft`, `mark_uncollectible`, `void`.
    pub behavior: SubscriptionPauseCollectionBehavior,
    /// Resumes at: a time in seconds since 1970; may be null or absent.
    pub resumes_at: Option<Timestamp>,
}

crate::record!(
    SubscriptionPauseCollection, "", false,
    ["behavior", "resumes_at"],
    [behavior, resumes_at],
);

crate::open_enum! {
    /// Values of [`SubscriptionPauseCollection::behavior`](crate::SubscriptionPauseCollection::behavior),
    /// [`SubscriptionPauseCollectionParams::behavior`](crate::SubscriptionPauseCollectionParams::behavior).
    pub enum SubscriptionPauseCollectionBehavior {
        KeepAsDraft = "keep_as_draft",
        MarkUncollectible = "mark_uncollectible",
        Void = "void",
    }
}

/// Held by
/// [`SubscriptionPaymentSettings::payment_method_options`](crate::SubscriptionPaymentSettings::payment_method_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptions {
    /// Acss debit: may be null or absent.
    pub acss_debit: Option<Boxed<InvoicePaymentMethodOptionsAcssDebit>>,
    /// Bancontact: may be null or absent.
    pub bancontact: Option<Boxed<InvoicePaymentMethodOptionsBancontact>>,
    /// Card: may be null or absent.
    pub card: Option<Boxed<SubscriptionPaymentMethodOptionsCard>>,
    /// Customer balance: may be null or absent.
    pub customer_balance: Option<Boxed<InvoicePaymentMethodOptionsCustomerBalance>>,
    /// Konbini: may be null or absent.
    pub konbini: Option<EmptyObject>,
    /// Payto: may be null or absent.
    pub payto: Option<Boxed<InvoicePaymentMethodOptionsPayto>>,
    /// Pix: may be null or absent.
    pub pix: Option<Boxed<SubscriptionPaymentMethodOptionsPix>>,
    /// Sepa debit: may be null or absent.
    pub sepa_debit: Option<EmptyObject>,
    /// Upi: may be null or absent.
    pub upi: Option<Boxed<InvoicePaymentMethodOptionsUpi>>,
    /// Us bank account: may be null or absent.
    pub us_bank_account: Option<Boxed<InvoicePaymentMethodOptionsUsBankAccount>>,
}

crate::record!(
    SubscriptionPaymentMethodOptions, "", false,
    [
        "acss_debit", "bancontact", "card", "customer_balance", "konbini", "payto", "pix", "sepa_debit",
        "upi", "us_bank_account",
    ],
    [acss_debit, bancontact, card, customer_balance, konbini, payto, pix, sepa_debit, upi, us_bank_account],
);

/// Held by [`SubscriptionPaymentMethodOptions::card`](crate::SubscriptionPaymentMethodOptions::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsCard {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<InvoiceMandateOptionsCard>>,
    /// Network: one of 13 values; may be null or absent.
    pub network: Option<SubscriptionPaymentMethodOptionsCardNetwork>,
    /// Request three d secure: one of `any`, `automatic`, `challenge`; may be null or absent.
    pub request_three_d_secure: Option<SubscriptionRequestThreeDSecure>,
}

crate::record!(
    SubscriptionPaymentMethodOptionsCard, "", false,
    ["mandate_options", "network", "request_three_d_secure"],
    [mandate_options, network, request_three_d_secure],
);

crate::open_enum! {
    /// Values of
    /// [`SubscriptionPaymentMethodOptionsCard::network`](crate::SubscriptionPaymentMethodOptionsCard::network),
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsCardParams::network`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsCardParams::network).
    pub enum SubscriptionPaymentMethodOptionsCardNetwork {
        Amex = "amex",
        CartesBancaires = "cartes_bancaires",
        Diners = "diners",
        Discover = "discover",
        EftposAu = "eftpos_au",
        Girocard = "girocard",
        Interac = "interac",
        Jcb = "jcb",
        Link = "link",
        Mastercard = "mastercard",
        Unionpay = "unionpay",
        Unknown = "unknown",
        Visa = "visa",
    }
}

/// Held by
/// [`SubscriptionPaymentMethodOptionsPix::mandate_options`](crate::SubscriptionPaymentMethodOptionsPix::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsMandateOptionsPix {
    /// Amount: in minor units of the currency; may be null or absent.
    pub amount: Option<i64>,
    /// Amount includes iof: one of `always`, `never`; may be null or absent.
    pub amount_includes_iof: Option<SubscriptionAmountIncludesIof>,
    /// End date: may be null or absent.
    pub end_date: Option<String>,
    /// Payment schedule: one of `halfyearly`, `monthly`, `quarterly`, `weekly`, `yearly`; may be null or
    /// absent.
    pub payment_schedule: Option<SubscriptionPaymentSchedule>,
}

crate::record!(
    SubscriptionPaymentMethodOptionsMandateOptionsPix, "", false,
    ["amount", "amount_includes_iof", "end_date", "payment_schedule"],
    [amount, amount_includes_iof, end_date, payment_schedule],
);

/// Held by [`SubscriptionPaymentMethodOptions::pix`](crate::SubscriptionPaymentMethodOptions::pix).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsPix {
    /// Expires after seconds: may be absent.
    pub expires_after_seconds: Option<i64>,
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<SubscriptionPaymentMethodOptionsMandateOptionsPix>>,
}

crate::record!(
    SubscriptionPaymentMethodOptionsPix, "", false,
    ["expires_after_seconds", "mandate_options"],
    [expires_after_seconds, mandate_options],
);

crate::open_enum! {
    /// Values of
    /// [`SubscriptionPaymentSettings::payment_method_types`](crate::SubscriptionPaymentSettings::payment_method_types),
    /// [`SubscriptionPaymentSettingsParams::payment_method_types`](crate::SubscriptionPaymentSettingsParams::payment_method_types).
    pub enum SubscriptionPaymentMethodType {
        AchCreditTransfer = "ach_credit_transfer",
        AchDebit = "ach_debit",
        AcssDebit = "acss_debit",
        Affirm = "affirm",
        AmazonPay = "amazon_pay",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Boleto = "boleto",
        Card = "card",
        Cashapp = "cashapp",
        Crypto = "crypto",
        Custom = "custom",
        CustomerBalance = "customer_balance",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        JpCreditTransfer = "jp_credit_transfer",
        KakaoPay = "kakao_pay",
        Klarna = "klarna",
        Konbini = "konbini",
        KrCard = "kr_card",
        Link = "link",
        Multibanco = "multibanco",
        NaverPay = "naver_pay",
        NzBankAccount = "nz_bank_account",
        P24 = "p24",
        PayByBank = "pay_by_bank",
        Payco = "payco",
        Paynow = "paynow",
        Paypal = "paypal",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
        RevolutPay = "revolut_pay",
        SepaCreditTransfer = "sepa_credit_transfer",
        SepaDebit = "sepa_debit",
        Sofort = "sofort",
        Swish = "swish",
        Twint = "twint",
        Upi = "upi",
        UsBankAccount = "us_bank_account",
        WechatPay = "wechat_pay",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SubscriptionPixMandateOptionsParams::payment_schedule`](crate::SubscriptionPixMandateOptionsParams::payment_schedule),
    /// [`SubscriptionPaymentMethodOptionsMandateOptionsPix::payment_schedule`](crate::SubscriptionPaymentMethodOptionsMandateOptionsPix::payment_schedule).
    pub enum SubscriptionPaymentSchedule {
        Halfyearly = "halfyearly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        Weekly = "weekly",
        Yearly = "yearly",
    }
}

/// Held by [`Subscription::payment_settings`](crate::Subscription::payment_settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionPaymentSettings {
    /// Payment method options: may be null or absent.
    pub payment_method_options: Option<Boxed<SubscriptionPaymentMethodOptions>>,
    /// Payment method types: one of 45 values; may be null or absent.
    pub payment_method_types: Option<Vec<SubscriptionPaymentMethodType>>,
    /// Save default payment method: one of `off`, `on_subscription`; may be null or absent.
    pub save_default_payment_method: Option<SubscriptionSaveDefaultPaymentMethod>,
}

crate::record!(
    SubscriptionPaymentSettings, "", false,
    ["payment_method_options", "payment_method_types", "save_default_payment_method"],
    [payment_method_options, payment_method_types, save_default_payment_method],
);

/// Held by
/// [`Subscription::pending_invoice_item_interval`](crate::Subscription::pending_invoice_item_interval).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionPendingInvoiceItemInterval {
    /// Interval: one of `day`, `month`, `week`, `year`.
    pub interval: SubscriptionPendingInvoiceItemIntervalInterval,
    /// Interval count.
    pub interval_count: i64,
}

crate::record!(
    SubscriptionPendingInvoiceItemInterval, "", false,
    ["interval", "interval_count"],
    [interval, interval_count],
);

crate::open_enum! {
    /// Values of
    /// [`SubscriptionPendingInvoiceItemInterval::interval`](crate::SubscriptionPendingInvoiceItemInterval::interval),
    /// [`SubscriptionPendingInvoiceItemIntervalParams::interval`](crate::SubscriptionPendingInvoiceItemIntervalParams::interval),
    /// [`SubscriptionBillingSchedulesBillUntilDuration::interval`](crate::SubscriptionBillingSchedulesBillUntilDuration::interval)
    /// and 2 more.
    pub enum SubscriptionPendingInvoiceItemIntervalInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

/// Held by [`Subscription::pending_update`](crate::Subscription::pending_update).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionPendingUpdate {
    /// Billing cycle anchor: a time in seconds since 1970; may be null or absent.
    pub billing_cycle_anchor: Option<Timestamp>,
    /// Discount: may be null or absent.
    pub discount: Option<Boxed<Discount>>,
    /// Discounts: the id of a `discount`; expandable; may be null or absent.
    pub discounts: Option<Vec<Expandable<DiscountId>>>,
    /// Expires at: a time in seconds since 1970.
    pub expires_at: Timestamp,
    /// Metadata: may be null or absent.
    pub metadata: Option<Metadata>,
    /// Subscription items: may be null or absent.
    pub subscription_items: Option<Vec<SubscriptionItem>>,
    /// Trial end: a time in seconds since 1970; may be null or absent.
    pub trial_end: Option<Timestamp>,
    /// Trial from plan: may be null or absent.
    pub trial_from_plan: Option<bool>,
}

crate::record!(
    SubscriptionPendingUpdate, "", false,
    [
        "billing_cycle_anchor", "discount", "discounts", "expires_at", "metadata", "subscription_items",
        "trial_end", "trial_from_plan",
    ],
    [
        billing_cycle_anchor, discount, discounts, expires_at, metadata, subscription_items, trial_end,
        trial_from_plan,
    ],
);

/// Held by [`Subscription::presentment_details`](crate::Subscription::presentment_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionPresentmentDetails {
    /// Presentment currency.
    pub presentment_currency: Currency,
}

crate::record!(
    SubscriptionPresentmentDetails, "", false,
    ["presentment_currency"],
    [presentment_currency],
);

crate::open_enum! {
    /// Values of
    /// [`SubscriptionPaymentMethodOptionsCard::request_three_d_secure`](crate::SubscriptionPaymentMethodOptionsCard::request_three_d_secure),
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsCardParams::request_three_d_secure`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsCardParams::request_three_d_secure).
    pub enum SubscriptionRequestThreeDSecure {
        Any = "any",
        Automatic = "automatic",
        Challenge = "challenge",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SubscriptionPaymentSettings::save_default_payment_method`](crate::SubscriptionPaymentSettings::save_default_payment_method),
    /// [`SubscriptionPaymentSettingsParams::save_default_payment_method`](crate::SubscriptionPaymentSettingsParams::save_default_payment_method).
    pub enum SubscriptionSaveDefaultPaymentMethod {
        Off = "off",
        OnSubscription = "on_subscription",
    }
}

crate::open_enum! {
    /// Values of [`Subscription::status`](crate::Subscription::status),
    /// [`ListSubscriptions::status`](crate::ListSubscriptions::status).
    pub enum SubscriptionStatus {
        Active = "active",
        All = "all",
        Canceled = "canceled",
        Ended = "ended",
        Incomplete = "incomplete",
        IncompleteExpired = "incomplete_expired",
        PastDue = "past_due",
        Paused = "paused",
        Trialing = "trialing",
        Unpaid = "unpaid",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApplicationId, Boxed, ConnectAccountReference, CouponId, Currency, CustomerId, Decimal,
    DiscountId, Expand, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo,
    PaymentMethodId, PriceId, PromotionCodeId, SubscriptionAutomaticTax, SubscriptionBillingMode,
    SubscriptionBillingThresholds, SubscriptionId, SubscriptionItemBillingThresholds, SubscriptionScheduleId,
    SubscriptionTransferData, TaxIdId, TaxRate, TestHelpersTestClockId, Timestamp,
};

/// The object `subscription_schedule`.
///
/// See <https://docs.stripe.com/api/subscription_schedules/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionSchedule {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-id)
    pub id: SubscriptionScheduleId,
    /// The Connect application that created it, where a platform did. The id of an `application`; expandable;
    /// expand it by [`EXPAND_APPLICATION`](Self::EXPAND_APPLICATION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-application)
    pub application: Option<Expandable<ApplicationId>>,
    /// The computation of prorations and credits of its subscription.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-billing_mode)
    pub billing_mode: SubscriptionBillingMode,
    /// The time at which the schedule was canceled, if it was. A time in seconds since 1970; may be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-canceled_at)
    pub canceled_at: Option<Timestamp>,
    /// The time at which its last phase ended. A time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-completed_at)
    pub completed_at: Option<Timestamp>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-created)
    pub created: Timestamp,
    /// The beginning and end of the phase that is under way; null before the first and after the last. May be
    /// null or absent.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-current_phase)
    pub current_phase: Option<Boxed<SubscriptionScheduleCurrentPhase>>,
    /// The customer it belongs to. The id of a `customer`; expandable; expand it by
    /// [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER).
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-customer)
    pub customer: Expandable<CustomerId>,
    /// The id of the account that acts as the customer, where Accounts v2 represents customers. May be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-customer_account)
    pub customer_account: Option<String>,
    /// Settings for phases that have none of their own.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings)
    pub default_settings: SubscriptionScheduleDefaultSettings,
    /// The behavior after the last phase: `release` leaves the subscription running, `cancel` ends it. One of
    /// `cancel`, `none`, `release`, `renew`.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-end_behavior)
    pub end_behavior: SubscriptionScheduleEndBehavior,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of the schedule itself; those of a phase are copied to the subscription. May be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-metadata)
    pub metadata: Option<Metadata>,
    /// The phases in their order, each with its items and times. Past ones are shown too.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases)
    pub phases: Vec<SubscriptionSchedulePhaseConfiguration>,
    /// The time at which the subscription was released from the schedule. A time in seconds since 1970; may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-released_at)
    pub released_at: Option<Timestamp>,
    /// The id of the subscription that was released. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-released_subscription)
    pub released_subscription: Option<String>,
    /// The state: `not_started`, `active`, `completed`, `released` or `canceled`. One of `active`,
    /// `canceled`, `completed`, `not_started`, `released`.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-status)
    pub status: SubscriptionScheduleStatus,
    /// The subscription that it controls; null before it begins. The id of a `subscription`; expandable;
    /// expand it by [`EXPAND_SUBSCRIPTION`](Self::EXPAND_SUBSCRIPTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-subscription)
    pub subscription: Option<Expandable<SubscriptionId>>,
    /// The test clock whose simulated time governs the object, in test mode only. The id of a
    /// `test_helpers.test_clock`; expandable; expand it by [`EXPAND_TEST_CLOCK`](Self::EXPAND_TEST_CLOCK);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-test_clock)
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
}

crate::record!(
    SubscriptionSchedule, "subscription_schedule", true,
    [
        "id", "application", "billing_mode", "canceled_at", "completed_at", "created", "current_phase",
        "customer", "customer_account", "default_settings", "end_behavior", "livemode", "metadata", "phases",
        "released_at", "released_subscription", "status", "subscription", "test_clock",
    ],
    [
        id, application, billing_mode, canceled_at, completed_at, created, current_phase, customer,
        customer_account, default_settings, end_behavior, livemode, metadata, phases, released_at,
        released_subscription, status, subscription, test_clock,
    ],
);

impl Object for SubscriptionSchedule {
    type Id = SubscriptionScheduleId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "subscription_schedule",
        type_name: "SubscriptionSchedule",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/subscription_schedules/{schedule}"),
        list: Some(&ListInfo { path: "/v1/subscription_schedules", parent: None, style: ListStyle::Cursor, required: &[], filters: &["canceled_at", "completed_at", "created", "customer", "customer_account", "released_at", "scheduled"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "application", targets: &["application"], array: false },
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "default_settings.automatic_tax.liability.account", targets: &["account"], array: false },
            Expansion { path: "default_settings.default_payment_method", targets: &["payment_method"], array: false },
            Expansion { path: "default_settings.invoice_settings.account_tax_ids", targets: &["tax_id"], array: true },
            Expansion { path: "default_settings.invoice_settings.issuer.account", targets: &["account"], array: false },
            Expansion { path: "default_settings.on_behalf_of", targets: &["account"], array: false },
            Expansion { path: "default_settings.transfer_data.destination", targets: &["account"], array: false },
            Expansion { path: "subscription", targets: &["subscription"], array: false },
            Expansion { path: "test_clock", targets: &["test_helpers.test_clock"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "subscription_schedule.aborted", "subscription_schedule.canceled",
            "subscription_schedule.completed", "subscription_schedule.created",
            "subscription_schedule.expiring", "subscription_schedule.released",
            "subscription_schedule.updated",
        ],
    };
}

impl SubscriptionSchedule {
    pub const EXPAND_APPLICATION: Expand<Self> = Expand::field("application");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_DEFAULT_SETTINGS_AUTOMATIC_TAX_LIABILITY_ACCOUNT: Expand<Self> = Expand::field("default_settings.automatic_tax.liability.account");
    pub const EXPAND_DEFAULT_SETTINGS_DEFAULT_PAYMENT_METHOD: Expand<Self> = Expand::field("default_settings.default_payment_method");
    pub const EXPAND_DEFAULT_SETTINGS_INVOICE_SETTINGS_ACCOUNT_TAX_IDS: Expand<Self> = Expand::field("default_settings.invoice_settings.account_tax_ids");
    pub const EXPAND_DEFAULT_SETTINGS_INVOICE_SETTINGS_ISSUER_ACCOUNT: Expand<Self> = Expand::field("default_settings.invoice_settings.issuer.account");
    pub const EXPAND_DEFAULT_SETTINGS_ON_BEHALF_OF: Expand<Self> = Expand::field("default_settings.on_behalf_of");
    pub const EXPAND_DEFAULT_SETTINGS_TRANSFER_DATA_DESTINATION: Expand<Self> = Expand::field("default_settings.transfer_data.destination");
    pub const EXPAND_SUBSCRIPTION: Expand<Self> = Expand::field("subscription");
    pub const EXPAND_TEST_CLOCK: Expand<Self> = Expand::field("test_clock");
}

/// Held by
/// [`SubscriptionSchedulePhaseConfiguration::invoice_settings`](crate::SubscriptionSchedulePhaseConfiguration::invoice_settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettingSubscriptionSchedulePhaseSetting {
    /// Account tax ids: the id of a `tax_id`; expandable; may be null or absent.
    pub account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    /// Days until due: may be null or absent.
    pub days_until_due: Option<i64>,
    /// Issuer: may be null or absent.
    pub issuer: Option<Boxed<ConnectAccountReference>>,
}

crate::record!(
    InvoiceSettingSubscriptionSchedulePhaseSetting, "", false,
    ["account_tax_ids", "days_until_due", "issuer"],
    [account_tax_ids, days_until_due, issuer],
);

/// Held by
/// [`SubscriptionScheduleDefaultSettings::invoice_settings`](crate::SubscriptionScheduleDefaultSettings::invoice_settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettingSubscriptionScheduleSetting {
    /// Account tax ids: the id of a `tax_id`; expandable; may be null or absent.
    pub account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    /// Days until due: may be null or absent.
    pub days_until_due: Option<i64>,
    /// Issuer.
    pub issuer: ConnectAccountReference,
}

crate::record!(
    InvoiceSettingSubscriptionScheduleSetting, "", false,
    ["account_tax_ids", "days_until_due", "issuer"],
    [account_tax_ids, days_until_due, issuer],
);

/// Held by
/// [`SubscriptionScheduleAddInvoiceItem::discounts`](crate::SubscriptionScheduleAddInvoiceItem::discounts),
/// [`SubscriptionScheduleConfigurationItem::discounts`](crate::SubscriptionScheduleConfigurationItem::discounts),
/// [`SubscriptionSchedulePhaseConfiguration::discounts`](crate::SubscriptionSchedulePhaseConfiguration::discounts).
#[derive(Clone)]
#[non_exhaustive]
pub struct StackableDiscount {
    /// Coupon: the id of a `coupon`; expandable; may be null or absent.
    pub coupon: Option<Expandable<CouponId>>,
    /// Discount: the id of a `discount`; expandable; may be null or absent.
    pub discount: Option<Expandable<DiscountId>>,
    /// Promotion code: the id of a `promotion_code`; expandable; may be null or absent.
    pub promotion_code: Option<Expandable<PromotionCodeId>>,
}

crate::record!(
    StackableDiscount, "", false,
    ["coupon", "discount", "promotion_code"],
    [coupon, discount, promotion_code],
);

/// Held by
/// [`SubscriptionSchedulePhaseConfiguration::add_invoice_items`](crate::SubscriptionSchedulePhaseConfiguration::add_invoice_items).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionScheduleAddInvoiceItem {
    /// Discountable: may be null or absent.
    pub discountable: Option<bool>,
    /// Discounts.
    pub discounts: Vec<StackableDiscount>,
    /// Metadata: may be null or absent.
    pub metadata: Option<Metadata>,
    /// Period.
    pub period: SubscriptionScheduleAddInvoiceItemPeriod,
    /// Price: the id of a `price`; expandable.
    pub price: Expandable<PriceId>,
    /// Quantity: may be null or absent.
    pub quantity: Option<i64>,
    /// Tax rates: may be null or absent.
    pub tax_rates: Option<Vec<TaxRate>>,
}

crate::record!(
    SubscriptionScheduleAddInvoiceItem, "", false,
    ["discountable", "discounts", "metadata", "period", "price", "quantity", "tax_rates"],
    [discountable, discounts, metadata, period, price, quantity, tax_rates],
);

/// Held by [`SubscriptionScheduleAddInvoiceItem::period`](crate::SubscriptionScheduleAddInvoiceItem::period).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionScheduleAddInvoiceItemPeriod {
    /// End.
    pub end: SubscriptionScheduleInvoiceItemPeriodEnd,
    /// Start.
    pub start: SubscriptionScheduleInvoiceItemPeriodStart,
}

crate::record!(
    SubscriptionScheduleAddInvoiceItemPeriod, "", false,
    ["end", "start"],
    [end, start],
);

crate::open_enum! {
    /// Values of
    /// [`SubscriptionSchedulePhaseParams::billing_cycle_anchor`](crate::SubscriptionSchedulePhaseParams::billing_cycle_anchor),
    /// [`SubscriptionScheduleDefaultSettings::billing_cycle_anchor`](crate::SubscriptionScheduleDefaultSettings::billing_cycle_anchor),
    /// [`UpdateSubscriptionSchedulePhaseParams::billing_cycle_anchor`](crate::UpdateSubscriptionSchedulePhaseParams::billing_cycle_anchor)
    /// and 2 more.
    pub enum SubscriptionScheduleBillingCycleAnchor {
        Automatic = "automatic",
        PhaseStart = "phase_start",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SubscriptionSchedulePhaseParams::collection_method`](crate::SubscriptionSchedulePhaseParams::collection_method),
    /// [`SubscriptionScheduleDefaultSettings::collection_method`](crate::SubscriptionScheduleDefaultSettings::collection_method),
    /// [`UpdateSubscriptionSchedulePhaseParams::collection_method`](crate::UpdateSubscriptionSchedulePhaseParams::collection_method)
    /// and 2 more.
    pub enum SubscriptionScheduleCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }
}

/// Held by
/// [`SubscriptionSchedulePhaseConfiguration::items`](crate::SubscriptionSchedulePhaseConfiguration::items).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionScheduleConfigurationItem {
    /// Billing thresholds: may be null or absent.
    pub billing_thresholds: Option<Boxed<SubscriptionItemBillingThresholds>>,
    /// Discounts.
    pub discounts: Vec<StackableDiscount>,
    /// Metadata: may be null or absent.
    pub metadata: Option<Metadata>,
    /// Price: the id of a `price`; expandable.
    pub price: Expandable<PriceId>,
    /// Quantity: may be absent.
    pub quantity: Option<i64>,
    /// Tax rates: may be null or absent.
    pub tax_rates: Option<Vec<TaxRate>>,
}

crate::record!(
    SubscriptionScheduleConfigurationItem, "", false,
    ["billing_thresholds", "discounts", "metadata", "price", "quantity", "tax_rates"],
    [billing_thresholds, discounts, metadata, price, quantity, tax_rates],
);

/// Held by [`SubscriptionSchedule::current_phase`](crate::SubscriptionSchedule::current_phase).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionScheduleCurrentPhase {
    /// End date: a time in seconds since 1970.
    pub end_date: Timestamp,
    /// Start date: a time in seconds since 1970.
    pub start_date: Timestamp,
}

crate::record!(
    SubscriptionScheduleCurrentPhase, "", false,
    ["end_date", "start_date"],
    [end_date, start_date],
);

/// Held by [`SubscriptionSchedule::default_settings`](crate::SubscriptionSchedule::default_settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionScheduleDefaultSettings {
    /// Application fee percent: in percent; may be null or absent.
    pub application_fee_percent: Option<Decimal>,
    /// Automatic tax: may be absent.
    pub automatic_tax: Option<Boxed<SubscriptionAutomaticTax>>,
    /// Billing cycle anchor: one of `automatic`, `phase_start`.
    pub billing_cycle_anchor: SubscriptionScheduleBillingCycleAnchor,
    /// Billing thresholds: may be null or absent.
    pub billing_thresholds: Option<Boxed<SubscriptionBillingThresholds>>,
    /// Collection method: one of `charge_automatically`, `send_invoice`; may be null or absent.
    pub collection_method: Option<SubscriptionScheduleCollectionMethod>,
    /// Default payment method: the id of a `payment_method`; expandable; may be null or absent.
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Invoice settings.
    pub invoice_settings: InvoiceSettingSubscriptionScheduleSetting,
    /// On behalf of: the id of an `account`; expandable; may be null or absent.
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// Transfer data: may be null or absent.
    pub transfer_data: Option<Boxed<SubscriptionTransferData>>,
}

crate::record!(
    SubscriptionScheduleDefaultSettings, "", false,
    [
        "application_fee_percent", "automatic_tax", "billing_cycle_anchor", "billing_thresholds",
        "collection_method", "default_payment_method", "description", "invoice_settings", "on_behalf_of",
        "transfer_data",
    ],
    [
        application_fee_percent, automatic_tax, billing_cycle_anchor, billing_thresholds, collection_method,
        default_payment_method, description, invoice_settings, on_behalf_of, transfer_data,
    ],
);

crate::open_enum! {
    /// Values of [`SubscriptionSchedule::end_behavior`](crate::SubscriptionSchedule::end_behavior),
    /// [`CreateSubscriptionSchedule::end_behavior`](crate::CreateSubscriptionSchedule::end_behavior),
    /// [`UpdateSubscriptionSchedule::end_behavior`](crate::UpdateSubscriptionSchedule::end_behavior).
    pub enum SubscriptionScheduleEndBehavior {
        Cancel = "cancel",
        None = "none",
        Release = "release",
        Renew = "renew",
    }
}

/// Held by
/// [`SubscriptionScheduleAddInvoiceItemPeriod::end`](crate::SubscriptionScheduleAddInvoiceItemPeriod::end).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionScheduleInvoiceItemPeriodEnd {
    /// Details where `type` is `timestamp`. A time in seconds since 1970; may be absent.
    pub timestamp: Option<Timestamp>,
    /// Type: one of `min_item_period_end`, `phase_end`, `timestamp`.
    pub type_: SubscriptionScheduleInvoiceItemPeriodEndType,
}

crate::record!(
    SubscriptionScheduleInvoiceItemPeriodEnd, "", false,
    ["timestamp", "type"],
    [timestamp, type_],
);

crate::open_enum! {
    /// Values of
    /// [`SubscriptionScheduleInvoiceItemPeriodEnd::type_`](crate::SubscriptionScheduleInvoiceItemPeriodEnd::type_),
    /// [`SubscriptionSchedulePhaseAddInvoiceItemPeriodEndParams::type_`](crate::SubscriptionSchedulePhaseAddInvoiceItemPeriodEndParams::type_).
    pub enum SubscriptionScheduleInvoiceItemPeriodEndType {
        MinItemPeriodEnd = "min_item_period_end",
        PhaseEnd = "phase_end",
        Timestamp = "timestamp",
    }
}

/// Held by
/// [`SubscriptionScheduleAddInvoiceItemPeriod::start`](crate::SubscriptionScheduleAddInvoiceItemPeriod::start).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionScheduleInvoiceItemPeriodStart {
    /// Details where `type` is `timestamp`. A time in seconds since 1970; may be absent.
    pub timestamp: Option<Timestamp>,
    /// Type: one of `max_item_period_start`, `phase_start`, `timestamp`.
    pub type_: SubscriptionScheduleInvoiceItemPeriodStartType,
}

crate::record!(
    SubscriptionScheduleInvoiceItemPeriodStart, "", false,
    ["timestamp", "type"],
    [timestamp, type_],
);

crate::open_enum! {
    /// Values of
    /// [`SubscriptionScheduleInvoiceItemPeriodStart::type_`](crate::SubscriptionScheduleInvoiceItemPeriodStart::type_),
    /// [`SubscriptionSchedulePhaseAddInvoiceItemPeriodStartParams::type_`](crate::SubscriptionSchedulePhaseAddInvoiceItemPeriodStartParams::type_).
    pub enum SubscriptionScheduleInvoiceItemPeriodStartType {
        MaxItemPeriodStart = "max_item_period_start",
        PhaseStart = "phase_start",
        Timestamp = "timestamp",
    }
}

/// Held by [`SubscriptionSchedule::phases`](crate::SubscriptionSchedule::phases).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionSchedulePhaseConfiguration {
    /// Add invoice items.
    pub add_invoice_items: Vec<SubscriptionScheduleAddInvoiceItem>,
    /// Application fee percent: in percent; may be null or absent.
    pub application_fee_percent: Option<Decimal>,
    /// Automatic tax: may be absent.
    pub automatic_tax: Option<Boxed<SubscriptionAutomaticTax>>,
    /// Billing cycle anchor: one of `automatic`, `phase_start`; may be null or absent.
    pub billing_cycle_anchor: Option<SubscriptionScheduleBillingCycleAnchor>,
    /// Billing thresholds: may be null or absent.
    pub billing_thresholds: Option<Boxed<SubscriptionBillingThresholds>>,
    /// Collection method: one of `charge_automatically`, `send_invoice`; may be null or absent.
    pub collection_method: Option<SubscriptionScheduleCollectionMethod>,
    /// Currency.
    pub currency: Currency,
    /// Default payment method: the id of a `payment_method`; expandable; may be null or absent.
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    /// Default tax rates: may be null or absent.
    pub default_tax_rates: Option<Vec<TaxRate>>,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Discounts.
    pub discounts: Vec<StackableDiscount>,
    /// End date: a time in seconds since 1970.
    pub end_date: Timestamp,
    /// Invoice settings: may be null or absent.
    pub invoice_settings: Option<Boxed<InvoiceSettingSubscriptionSchedulePhaseSetting>>,
    /// Items.
    pub items: Vec<SubscriptionScheduleConfigurationItem>,
    /// Metadata: may be null or absent.
    pub metadata: Option<Metadata>,
    /// On behalf of: the id of an `account`; expandable; may be null or absent.
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
    pub proration_behavior: SubscriptionScheduleProrationBehavior,
    /// Start date: a time in seconds since 1970.
    pub start_date: Timestamp,
    /// Transfer data: may be null or absent.
    pub transfer_data: Option<Boxed<SubscriptionTransferData>>,
    /// Trial end: a time in seconds since 1970; may be null or absent.
    pub trial_end: Option<Timestamp>,
}

crate::record!(
    SubscriptionSchedulePhaseConfiguration, "", false,
    [
        "add_invoice_items", "application_fee_percent", "automatic_tax", "billing_cycle_anchor",
        "billing_thresholds", "collection_method", "currency", "default_payment_method", "default_tax_rates",
        "description", "discounts", "end_date", "invoice_settings", "items", "metadata", "on_behalf_of",
        "proration_behavior", "start_date", "transfer_data", "trial_end",
    ],
    [
        add_invoice_items, application_fee_percent, automatic_tax, billing_cycle_anchor, billing_thresholds,
        collection_method, currency, default_payment_method, default_tax_rates, description, discounts,
        end_date, invoice_settings, items, metadata, on_behalf_of, proration_behavior, start_date,
        transfer_data, trial_end,
    ],
);

crate::open_enum! {
    /// Values of
    /// [`UpdateSubscriptionSchedule::proration_behavior`](crate::UpdateSubscriptionSchedule::proration_behavior),
    /// [`SubscriptionSchedulePhaseParams::proration_behavior`](crate::SubscriptionSchedulePhaseParams::proration_behavior),
    /// [`UpdateSubscriptionSchedulePhaseParams::proration_behavior`](crate::UpdateSubscriptionSchedulePhaseParams::proration_behavior)
    /// and 1 more.
    pub enum SubscriptionScheduleProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of [`SubscriptionSchedule::status`](crate::SubscriptionSchedule::status).
    pub enum SubscriptionScheduleStatus {
        Active = "active",
        Canceled = "canceled",
        Completed = "completed",
        NotStarted = "not_started",
        Released = "released",
    }
}

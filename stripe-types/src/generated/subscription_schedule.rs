// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApplicationId, CollectionMethod, ConnectAccountReference, CouponId, Currency, CustomerId,
    Decimal, DiscountId, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo,
    PaymentMethodId, PriceId, PromotionCodeId, ProrationBehavior, SubscriptionAutomaticTax,
    SubscriptionBillingMode, SubscriptionBillingThresholds, SubscriptionId,
    SubscriptionItemBillingThresholds, SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
    SubscriptionScheduleId, SubscriptionScheduleInvoiceItemPeriodEndType,
    SubscriptionScheduleInvoiceItemPeriodStartType, SubscriptionTransferData, TaxIdId, TaxRate,
    TestHelpersTestClockId, Timestamp,
};

/// The object `subscription_schedule`.
///
/// See <https://docs.stripe.com/api/subscription_schedules/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionSchedule {
    pub id: SubscriptionScheduleId,
    pub application: Option<Expandable<ApplicationId>>,
    pub billing_mode: SubscriptionBillingMode,
    pub canceled_at: Option<Timestamp>,
    pub completed_at: Option<Timestamp>,
    pub created: Timestamp,
    pub current_phase: Option<Box<SubscriptionScheduleCurrentPhase>>,
    pub customer: Expandable<CustomerId>,
    pub customer_account: Option<String>,
    pub default_settings: SubscriptionScheduleDefaultSettings,
    pub end_behavior: SubscriptionScheduleEndBehavior,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub phases: Vec<SubscriptionSchedulePhaseConfiguration>,
    pub released_at: Option<Timestamp>,
    pub released_subscription: Option<String>,
    pub status: SubscriptionScheduleStatus,
    pub subscription: Option<Expandable<SubscriptionId>>,
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
    pub const EXPAND_APPLICATION: ExpandTo<Self, ApplicationId> = ExpandTo::new("application");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_DEFAULT_SETTINGS_AUTOMATIC_TAX_LIABILITY_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("default_settings.automatic_tax.liability.account");
    pub const EXPAND_DEFAULT_SETTINGS_DEFAULT_PAYMENT_METHOD: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("default_settings.default_payment_method");
    pub const EXPAND_DEFAULT_SETTINGS_INVOICE_SETTINGS_ACCOUNT_TAX_IDS: ExpandTo<Self, TaxIdId> = ExpandTo::new("default_settings.invoice_settings.account_tax_ids");
    pub const EXPAND_DEFAULT_SETTINGS_INVOICE_SETTINGS_ISSUER_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("default_settings.invoice_settings.issuer.account");
    pub const EXPAND_DEFAULT_SETTINGS_ON_BEHALF_OF: ExpandTo<Self, AccountId> = ExpandTo::new("default_settings.on_behalf_of");
    pub const EXPAND_DEFAULT_SETTINGS_TRANSFER_DATA_DESTINATION: ExpandTo<Self, AccountId> = ExpandTo::new("default_settings.transfer_data.destination");
    pub const EXPAND_SUBSCRIPTION: ExpandTo<Self, SubscriptionId> = ExpandTo::new("subscription");
    pub const EXPAND_TEST_CLOCK: ExpandTo<Self, TestHelpersTestClockId> = ExpandTo::new("test_clock");
}

/// Held by `SubscriptionSchedulePhaseConfiguration.invoice_settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceSettingSubscriptionSchedulePhaseSetting {
    pub account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    pub days_until_due: Option<i64>,
    pub issuer: Option<Box<ConnectAccountReference>>,
}

crate::record!(
    InvoiceSettingSubscriptionSchedulePhaseSetting, "", false,
    ["account_tax_ids", "days_until_due", "issuer"],
    [account_tax_ids, days_until_due, issuer],
);

/// Held by `SubscriptionScheduleDefaultSettings.invoice_settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceSettingSubscriptionScheduleSetting {
    pub account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    pub days_until_due: Option<i64>,
    pub issuer: ConnectAccountReference,
}

crate::record!(
    InvoiceSettingSubscriptionScheduleSetting, "", false,
    ["account_tax_ids", "days_until_due", "issuer"],
    [account_tax_ids, days_until_due, issuer],
);

/// Held by `SubscriptionScheduleAddInvoiceItem.discounts`, `SubscriptionScheduleConfigurationItem.discounts`, `SubscriptionSchedulePhaseConfiguration.discounts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StackableDiscount {
    pub coupon: Option<Expandable<CouponId>>,
    pub discount: Option<Expandable<DiscountId>>,
    pub promotion_code: Option<Expandable<PromotionCodeId>>,
}

crate::record!(
    StackableDiscount, "", false,
    ["coupon", "discount", "promotion_code"],
    [coupon, discount, promotion_code],
);

/// Held by `SubscriptionSchedulePhaseConfiguration.add_invoice_items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleAddInvoiceItem {
    pub discountable: Option<bool>,
    pub discounts: Vec<StackableDiscount>,
    pub metadata: Option<Metadata>,
    pub period: SubscriptionScheduleAddInvoiceItemPeriod,
    pub price: Expandable<PriceId>,
    pub quantity: Option<i64>,
    pub tax_rates: Option<Vec<TaxRate>>,
}

crate::record!(
    SubscriptionScheduleAddInvoiceItem, "", false,
    ["discountable", "discounts", "metadata", "period", "price", "quantity", "tax_rates"],
    [discountable, discounts, metadata, period, price, quantity, tax_rates],
);

/// Held by `SubscriptionScheduleAddInvoiceItem.period`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleAddInvoiceItemPeriod {
    pub end: SubscriptionScheduleInvoiceItemPeriodEnd,
    pub start: SubscriptionScheduleInvoiceItemPeriodStart,
}

crate::record!(
    SubscriptionScheduleAddInvoiceItemPeriod, "", false,
    ["end", "start"],
    [end, start],
);

/// Held by `SubscriptionSchedulePhaseConfiguration.items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleConfigurationItem {
    pub billing_thresholds: Option<Box<SubscriptionItemBillingThresholds>>,
    pub discounts: Vec<StackableDiscount>,
    pub metadata: Option<Metadata>,
    pub price: Expandable<PriceId>,
    pub quantity: Option<i64>,
    pub tax_rates: Option<Vec<TaxRate>>,
}

crate::record!(
    SubscriptionScheduleConfigurationItem, "", false,
    ["billing_thresholds", "discounts", "metadata", "price", "quantity", "tax_rates"],
    [billing_thresholds, discounts, metadata, price, quantity, tax_rates],
);

/// Held by `SubscriptionSchedule.current_phase`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleCurrentPhase {
    pub end_date: Timestamp,
    pub start_date: Timestamp,
}

crate::record!(
    SubscriptionScheduleCurrentPhase, "", false,
    ["end_date", "start_date"],
    [end_date, start_date],
);

/// Held by `SubscriptionSchedule.default_settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleDefaultSettings {
    pub application_fee_percent: Option<Decimal>,
    pub automatic_tax: Option<Box<SubscriptionAutomaticTax>>,
    pub billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
    pub billing_thresholds: Option<Box<SubscriptionBillingThresholds>>,
    pub collection_method: Option<CollectionMethod>,
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    pub description: Option<String>,
    pub invoice_settings: InvoiceSettingSubscriptionScheduleSetting,
    pub on_behalf_of: Option<Expandable<AccountId>>,
    pub transfer_data: Option<Box<SubscriptionTransferData>>,
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
    /// Values of `SubscriptionSchedule.end_behavior`, `CreateSubscriptionSchedule.end_behavior`, `UpdateSubscriptionSchedule.end_behavior`.
    pub enum SubscriptionScheduleEndBehavior {
        Cancel = "cancel",
        None = "none",
        Release = "release",
        Renew = "renew",
    }
}

/// Held by `SubscriptionScheduleAddInvoiceItemPeriod.end`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleInvoiceItemPeriodEnd {
    pub timestamp: Option<Timestamp>,
    pub type_: SubscriptionScheduleInvoiceItemPeriodEndType,
}

crate::record!(
    SubscriptionScheduleInvoiceItemPeriodEnd, "", false,
    ["timestamp", "type"],
    [timestamp, type_],
);

/// Held by `SubscriptionScheduleAddInvoiceItemPeriod.start`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionScheduleInvoiceItemPeriodStart {
    pub timestamp: Option<Timestamp>,
    pub type_: SubscriptionScheduleInvoiceItemPeriodStartType,
}

crate::record!(
    SubscriptionScheduleInvoiceItemPeriodStart, "", false,
    ["timestamp", "type"],
    [timestamp, type_],
);

/// Held by `SubscriptionSchedule.phases`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionSchedulePhaseConfiguration {
    pub add_invoice_items: Vec<SubscriptionScheduleAddInvoiceItem>,
    pub application_fee_percent: Option<Decimal>,
    pub automatic_tax: Option<Box<SubscriptionAutomaticTax>>,
    pub billing_cycle_anchor: Option<SubscriptionScheduleDefaultSettingsBillingCycleAnchor>,
    pub billing_thresholds: Option<Box<SubscriptionBillingThresholds>>,
    pub collection_method: Option<CollectionMethod>,
    pub currency: Currency,
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    pub default_tax_rates: Option<Vec<TaxRate>>,
    pub description: Option<String>,
    pub discounts: Vec<StackableDiscount>,
    pub end_date: Timestamp,
    pub invoice_settings: Option<Box<InvoiceSettingSubscriptionSchedulePhaseSetting>>,
    pub items: Vec<SubscriptionScheduleConfigurationItem>,
    pub metadata: Option<Metadata>,
    pub on_behalf_of: Option<Expandable<AccountId>>,
    pub proration_behavior: ProrationBehavior,
    pub start_date: Timestamp,
    pub transfer_data: Option<Box<SubscriptionTransferData>>,
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
    /// Values of `SubscriptionSchedule.status`.
    pub enum SubscriptionScheduleStatus {
        Active = "active",
        Canceled = "canceled",
        Completed = "completed",
        NotStarted = "not_started",
        Released = "released",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AmountIncludesIof, AmountType, ApplicationId, CancellationDetailsFeedback, CollectionMethod,
    ConnectAccountReference, Currency, CustomerId, CustomerSourceId, Decimal, Discount, DiscountId,
    EmptyObject, ExpandTo, Expandable, Expansion, InvoiceId, InvoicePaymentMethodOptionsAcssDebit,
    InvoicePaymentMethodOptionsBancontact, InvoicePaymentMethodOptionsCustomerBalance,
    InvoicePaymentMethodOptionsPayto, InvoicePaymentMethodOptionsUpi,
    InvoicePaymentMethodOptionsUsBankAccount, InvoicesPaymentSettingsPaymentMethodType, List, ListInfo,
    ListStyle, ManagedPayments, MandatePixPaymentSchedule, Metadata, NestedList, Object, ObjectInfo,
    PaymentMethodId, PlanInterval, PriceId, RequestThreeDSecure, SetupIntentId,
    SetupIntentPaymentMethodOptionsCardNetwork, SubscriptionAutomaticTax, SubscriptionBillingMode,
    SubscriptionBillingSchedulesAppliesToType, SubscriptionBillingSchedulesBillUntilType,
    SubscriptionBillingThresholds, SubscriptionId, SubscriptionItem, SubscriptionScheduleId,
    SubscriptionTransferData, SubscriptionTrialSettings, TaxIdId, TaxRate, TestHelpersTestClockId, Timestamp,
};

/// The object `subscription`.
///
/// See <https://docs.stripe.com/api/subscriptions/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscription {
    pub id: SubscriptionId,
    pub application: Option<Expandable<ApplicationId>>,
    pub application_fee_percent: Option<Decimal>,
    pub automatic_tax: SubscriptionAutomaticTax,
    pub billing_cycle_anchor: Timestamp,
    pub billing_cycle_anchor_config: Option<Box<SubscriptionBillingCycleAnchorConfig>>,
    pub billing_mode: SubscriptionBillingMode,
    pub billing_schedules: Vec<SubscriptionBillingSchedules>,
    pub billing_thresholds: Option<Box<SubscriptionBillingThresholds>>,
    pub cancel_at: Option<Timestamp>,
    pub cancel_at_period_end: bool,
    pub canceled_at: Option<Timestamp>,
    pub cancellation_details: Option<Box<CancellationDetails>>,
    pub collection_method: CollectionMethod,
    pub created: Timestamp,
    pub currency: Currency,
    pub customer: Expandable<CustomerId>,
    pub customer_account: Option<String>,
    pub days_until_due: Option<i64>,
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    pub default_source: Option<Expandable<CustomerSourceId>>,
    pub default_tax_rates: Option<Vec<TaxRate>>,
    pub description: Option<String>,
    pub discounts: Vec<Expandable<DiscountId>>,
    pub ended_at: Option<Timestamp>,
    pub invoice_settings: SubscriptionInvoiceSettings,
    pub items: List<SubscriptionItem>,
    pub latest_invoice: Option<Expandable<InvoiceId>>,
    pub livemode: bool,
    pub managed_payments: Option<Box<ManagedPayments>>,
    pub metadata: Metadata,
    pub next_pending_invoice_item_invoice: Option<Timestamp>,
    pub on_behalf_of: Option<Expandable<AccountId>>,
    pub pause_collection: Option<Box<SubscriptionPauseCollection>>,
    pub payment_settings: Option<Box<SubscriptionPaymentSettings>>,
    pub pending_invoice_item_interval: Option<Box<SubscriptionPendingInvoiceItemInterval>>,
    pub pending_setup_intent: Option<Expandable<SetupIntentId>>,
    pub pending_update: Option<Box<SubscriptionPendingUpdate>>,
    pub presentment_details: Option<Box<SubscriptionPresentmentDetails>>,
    pub schedule: Option<Expandable<SubscriptionScheduleId>>,
    pub start_date: Timestamp,
    pub status: SubscriptionStatus,
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    pub transfer_data: Option<Box<SubscriptionTransferData>>,
    pub trial_end: Option<Timestamp>,
    pub trial_settings: Option<Box<SubscriptionTrialSettings>>,
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
    pub const EXPAND_APPLICATION: ExpandTo<Self, ApplicationId> = ExpandTo::new("application");
    pub const EXPAND_AUTOMATIC_TAX_LIABILITY_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("automatic_tax.liability.account");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_DEFAULT_PAYMENT_METHOD: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("default_payment_method");
    pub const EXPAND_DEFAULT_SOURCE: ExpandTo<Self, CustomerSourceId> = ExpandTo::new("default_source");
    pub const EXPAND_DISCOUNTS: ExpandTo<Self, DiscountId> = ExpandTo::new("discounts");
    pub const EXPAND_INVOICE_SETTINGS_ACCOUNT_TAX_IDS: ExpandTo<Self, TaxIdId> = ExpandTo::new("invoice_settings.account_tax_ids");
    pub const EXPAND_INVOICE_SETTINGS_ISSUER_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("invoice_settings.issuer.account");
    pub const EXPAND_LATEST_INVOICE: ExpandTo<Self, InvoiceId> = ExpandTo::new("latest_invoice");
    pub const EXPAND_ON_BEHALF_OF: ExpandTo<Self, AccountId> = ExpandTo::new("on_behalf_of");
    pub const EXPAND_PENDING_SETUP_INTENT: ExpandTo<Self, SetupIntentId> = ExpandTo::new("pending_setup_intent");
    pub const EXPAND_PENDING_UPDATE_DISCOUNTS: ExpandTo<Self, DiscountId> = ExpandTo::new("pending_update.discounts");
    pub const EXPAND_SCHEDULE: ExpandTo<Self, SubscriptionScheduleId> = ExpandTo::new("schedule");
    pub const EXPAND_TEST_CLOCK: ExpandTo<Self, TestHelpersTestClockId> = ExpandTo::new("test_clock");
    pub const EXPAND_TRANSFER_DATA_DESTINATION: ExpandTo<Self, AccountId> = ExpandTo::new("transfer_data.destination");
}

/// Held by `Subscription.cancellation_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancellationDetails {
    pub comment: Option<String>,
    pub feedback: Option<CancellationDetailsFeedback>,
    pub reason: Option<CancellationDetailsReason>,
}

crate::record!(
    CancellationDetails, "", false,
    ["comment", "feedback", "reason"],
    [comment, feedback, reason],
);

crate::open_enum! {
    /// Values of `CancellationDetails.reason`.
    pub enum CancellationDetailsReason {
        CanceledByRetentionPolicy = "canceled_by_retention_policy",
        CancellationRequested = "cancellation_requested",
        PaymentDisputed = "payment_disputed",
        PaymentFailed = "payment_failed",
    }
}

/// Held by `SubscriptionPaymentMethodOptionsCard.mandate_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceMandateOptionsCard {
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub description: Option<String>,
}

crate::record!(
    InvoiceMandateOptionsCard, "", false,
    ["amount", "amount_type", "description"],
    [amount, amount_type, description],
);

/// Held by `Subscription.billing_cycle_anchor_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionBillingCycleAnchorConfig {
    pub day_of_month: i64,
    pub hour: Option<i64>,
    pub minute: Option<i64>,
    pub month: Option<i64>,
    pub second: Option<i64>,
}

crate::record!(
    SubscriptionBillingCycleAnchorConfig, "", false,
    ["day_of_month", "hour", "minute", "month", "second"],
    [day_of_month, hour, minute, month, second],
);

/// Held by `Subscription.billing_schedules`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionBillingSchedules {
    pub applies_to: Option<Vec<SubscriptionBillingSchedulesAppliesTo>>,
    pub bill_until: SubscriptionBillingSchedulesBillUntil,
    pub key: String,
}

crate::record!(
    SubscriptionBillingSchedules, "", false,
    ["applies_to", "bill_until", "key"],
    [applies_to, bill_until, key],
);

/// Held by `SubscriptionBillingSchedules.applies_to`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionBillingSchedulesAppliesTo {
    pub price: Option<Expandable<PriceId>>,
    pub type_: SubscriptionBillingSchedulesAppliesToType,
}

crate::record!(
    SubscriptionBillingSchedulesAppliesTo, "", false,
    ["price", "type"],
    [price, type_],
);

/// Held by `SubscriptionBillingSchedules.bill_until`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionBillingSchedulesBillUntil {
    pub computed_timestamp: Timestamp,
    pub duration: Option<Box<SubscriptionBillingSchedulesBillUntilDuration>>,
    pub timestamp: Option<Timestamp>,
    pub type_: SubscriptionBillingSchedulesBillUntilType,
}

crate::record!(
    SubscriptionBillingSchedulesBillUntil, "", false,
    ["computed_timestamp", "duration", "timestamp", "type"],
    [computed_timestamp, duration, timestamp, type_],
);

/// Held by `SubscriptionBillingSchedulesBillUntil.duration`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionBillingSchedulesBillUntilDuration {
    pub interval: PlanInterval,
    pub interval_count: Option<i64>,
}

crate::record!(
    SubscriptionBillingSchedulesBillUntilDuration, "", false,
    ["interval", "interval_count"],
    [interval, interval_count],
);

/// Held by `Subscription.invoice_settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionInvoiceSettings {
    pub account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    pub issuer: ConnectAccountReference,
}

crate::record!(
    SubscriptionInvoiceSettings, "", false,
    ["account_tax_ids", "issuer"],
    [account_tax_ids, issuer],
);

/// Held by `Subscription.pause_collection`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPauseCollection {
    pub behavior: SubscriptionPauseCollectionBehavior,
    pub resumes_at: Option<Timestamp>,
}

crate::record!(
    SubscriptionPauseCollection, "", false,
    ["behavior", "resumes_at"],
    [behavior, resumes_at],
);

crate::open_enum! {
    /// Values of `SubscriptionPauseCollection.behavior`, `PauseCollectionParams.behavior`.
    pub enum SubscriptionPauseCollectionBehavior {
        KeepAsDraft = "keep_as_draft",
        MarkUncollectible = "mark_uncollectible",
        Void = "void",
    }
}

/// Held by `SubscriptionPaymentSettings.payment_method_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptions {
    pub acss_debit: Option<Box<InvoicePaymentMethodOptionsAcssDebit>>,
    pub bancontact: Option<Box<InvoicePaymentMethodOptionsBancontact>>,
    pub card: Option<Box<SubscriptionPaymentMethodOptionsCard>>,
    pub customer_balance: Option<Box<InvoicePaymentMethodOptionsCustomerBalance>>,
    pub konbini: Option<EmptyObject>,
    pub payto: Option<Box<InvoicePaymentMethodOptionsPayto>>,
    pub pix: Option<Box<SubscriptionPaymentMethodOptionsPix>>,
    pub sepa_debit: Option<EmptyObject>,
    pub upi: Option<Box<InvoicePaymentMethodOptionsUpi>>,
    pub us_bank_account: Option<Box<InvoicePaymentMethodOptionsUsBankAccount>>,
}

crate::record!(
    SubscriptionPaymentMethodOptions, "", false,
    [
        "acss_debit", "bancontact", "card", "customer_balance", "konbini", "payto", "pix", "sepa_debit",
        "upi", "us_bank_account",
    ],
    [acss_debit, bancontact, card, customer_balance, konbini, payto, pix, sepa_debit, upi, us_bank_account],
);

/// Held by `SubscriptionPaymentMethodOptions.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsCard {
    pub mandate_options: Option<Box<InvoiceMandateOptionsCard>>,
    pub network: Option<SetupIntentPaymentMethodOptionsCardNetwork>,
    pub request_three_d_secure: Option<RequestThreeDSecure>,
}

crate::record!(
    SubscriptionPaymentMethodOptionsCard, "", false,
    ["mandate_options", "network", "request_three_d_secure"],
    [mandate_options, network, request_three_d_secure],
);

/// Held by `SubscriptionPaymentMethodOptionsPix.mandate_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsMandateOptionsPix {
    pub amount: Option<i64>,
    pub amount_includes_iof: Option<AmountIncludesIof>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandatePixPaymentSchedule>,
}

crate::record!(
    SubscriptionPaymentMethodOptionsMandateOptionsPix, "", false,
    ["amount", "amount_includes_iof", "end_date", "payment_schedule"],
    [amount, amount_includes_iof, end_date, payment_schedule],
);

/// Held by `SubscriptionPaymentMethodOptions.pix`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsPix {
    pub expires_after_seconds: Option<i64>,
    pub mandate_options: Option<Box<SubscriptionPaymentMethodOptionsMandateOptionsPix>>,
}

crate::record!(
    SubscriptionPaymentMethodOptionsPix, "", false,
    ["expires_after_seconds", "mandate_options"],
    [expires_after_seconds, mandate_options],
);

/// Held by `Subscription.payment_settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPaymentSettings {
    pub payment_method_options: Option<Box<SubscriptionPaymentMethodOptions>>,
    pub payment_method_types: Option<Vec<InvoicesPaymentSettingsPaymentMethodType>>,
    pub save_default_payment_method: Option<SubscriptionPaymentSettingsSaveDefaultPaymentMethod>,
}

crate::record!(
    SubscriptionPaymentSettings, "", false,
    ["payment_method_options", "payment_method_types", "save_default_payment_method"],
    [payment_method_options, payment_method_types, save_default_payment_method],
);

crate::open_enum! {
    /// Values of `SubscriptionPaymentSettings.save_default_payment_method`, `PaymentSettingsParams.save_default_payment_method`.
    pub enum SubscriptionPaymentSettingsSaveDefaultPaymentMethod {
        Off = "off",
        OnSubscription = "on_subscription",
    }
}

/// Held by `Subscription.pending_invoice_item_interval`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPendingInvoiceItemInterval {
    pub interval: PlanInterval,
    pub interval_count: i64,
}

crate::record!(
    SubscriptionPendingInvoiceItemInterval, "", false,
    ["interval", "interval_count"],
    [interval, interval_count],
);

/// Held by `Subscription.pending_update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPendingUpdate {
    pub billing_cycle_anchor: Option<Timestamp>,
    pub discount: Option<Box<Discount>>,
    pub discounts: Option<Vec<Expandable<DiscountId>>>,
    pub expires_at: Timestamp,
    pub metadata: Option<Metadata>,
    pub subscription_items: Option<Vec<SubscriptionItem>>,
    pub trial_end: Option<Timestamp>,
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

/// Held by `Subscription.presentment_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPresentmentDetails {
    pub presentment_currency: Currency,
}

crate::record!(
    SubscriptionPresentmentDetails, "", false,
    ["presentment_currency"],
    [presentment_currency],
);

crate::open_enum! {
    /// Values of `Subscription.status`.
    pub enum SubscriptionStatus {
        Active = "active",
        Canceled = "canceled",
        Incomplete = "incomplete",
        IncompleteExpired = "incomplete_expired",
        PastDue = "past_due",
        Paused = "paused",
        Trialing = "trialing",
        Unpaid = "unpaid",
    }
}

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApplicationId, CollectionMethod, ConnectAccountReference, Currency, CustomerId, Decimal,
    DiscountId, ExpandTo, Expandable, Expansion, InvoiceId, Item, List, ListInfo, ListStyle, Metadata,
    NestedList, Object, ObjectInfo, PlanInterval, QuoteAutomaticTax, QuoteId,
    SubscriptionBillingModeFlexible, SubscriptionBillingModeType, SubscriptionId, SubscriptionScheduleId,
    TaxRateId, TestHelpersTestClockId, Timestamp, TotalDetails,
};

/// The object `quote`.
///
/// See <https://docs.stripe.com/api/quotes/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quote {
    pub id: QuoteId,
    pub amount_subtotal: i64,
    pub amount_total: i64,
    pub application: Option<Expandable<ApplicationId>>,
    pub application_fee_amount: Option<i64>,
    pub application_fee_percent: Option<Decimal>,
    pub automatic_tax: QuoteAutomaticTax,
    pub collection_method: CollectionMethod,
    pub computed: QuoteComputed,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub default_tax_rates: Option<Vec<Expandable<TaxRateId>>>,
    pub description: Option<String>,
    pub discounts: Vec<Expandable<DiscountId>>,
    pub expires_at: Timestamp,
    pub footer: Option<String>,
    pub from_quote: Option<Box<QuoteFromQuote>>,
    pub header: Option<String>,
    pub invoice: Option<Expandable<InvoiceId>>,
    pub invoice_settings: InvoiceSettingQuoteSetting,
    pub line_items: Option<List<Item>>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub number: Option<String>,
    pub on_behalf_of: Option<Expandable<AccountId>>,
    pub status: QuoteStatus,
    pub status_transitions: QuoteStatusTransitions,
    pub subscription: Option<Expandable<SubscriptionId>>,
    pub subscription_data: QuoteSubscriptionData,
    pub subscription_schedule: Option<Expandable<SubscriptionScheduleId>>,
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    pub total_details: TotalDetails,
    pub transfer_data: Option<Box<QuoteTransferData>>,
}

crate::record!(
    Quote, "quote", true,
    [
        "id", "amount_subtotal", "amount_total", "application", "application_fee_amount",
        "application_fee_percent", "automatic_tax", "collection_method", "computed", "created", "currency",
        "customer", "customer_account", "default_tax_rates", "description", "discounts", "expires_at",
        "footer", "from_quote", "header", "invoice", "invoice_settings", "line_items", "livemode",
        "metadata", "number", "on_behalf_of", "status", "status_transitions", "subscription",
        "subscription_data", "subscription_schedule", "test_clock", "total_details", "transfer_data",
    ],
    [
        id, amount_subtotal, amount_total, application, application_fee_amount, application_fee_percent,
        automatic_tax, collection_method, computed, created, currency, customer, customer_account,
        default_tax_rates, description, discounts, expires_at, footer, from_quote, header, invoice,
        invoice_settings, line_items, livemode, metadata, number, on_behalf_of, status, status_transitions,
        subscription, subscription_data, subscription_schedule, test_clock, total_details, transfer_data,
    ],
);

impl Object for Quote {
    type Id = QuoteId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "quote",
        type_name: "Quote",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/quotes/{quote}"),
        list: Some(&ListInfo { path: "/v1/quotes", parent: None, style: ListStyle::Cursor, required: &[], filters: &["customer", "customer_account", "status", "test_clock"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "application", targets: &["application"], array: false },
            Expansion { path: "automatic_tax.liability.account", targets: &["account"], array: false },
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "default_tax_rates", targets: &["tax_rate"], array: true },
            Expansion { path: "discounts", targets: &["discount"], array: true },
            Expansion { path: "from_quote.quote", targets: &["quote"], array: false },
            Expansion { path: "invoice", targets: &["invoice"], array: false },
            Expansion { path: "invoice_settings.issuer.account", targets: &["account"], array: false },
            Expansion { path: "on_behalf_of", targets: &["account"], array: false },
            Expansion { path: "subscription", targets: &["subscription"], array: false },
            Expansion { path: "subscription_schedule", targets: &["subscription_schedule"], array: false },
            Expansion { path: "test_clock", targets: &["test_helpers.test_clock"], array: false },
            Expansion { path: "transfer_data.destination", targets: &["account"], array: false },
        ],
        nested_lists: &[
            NestedList { path: "computed.upfront.line_items", items: &["item"], always: false },
            NestedList { path: "line_items", items: &["item"], always: false },
        ],
        events: &["quote.accepted", "quote.canceled", "quote.created", "quote.finalized"],
    };
}

impl Quote {
    pub const EXPAND_APPLICATION: ExpandTo<Self, ApplicationId> = ExpandTo::new("application");
    pub const EXPAND_AUTOMATIC_TAX_LIABILITY_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("automatic_tax.liability.account");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_DEFAULT_TAX_RATES: ExpandTo<Self, TaxRateId> = ExpandTo::new("default_tax_rates");
    pub const EXPAND_DISCOUNTS: ExpandTo<Self, DiscountId> = ExpandTo::new("discounts");
    pub const EXPAND_FROM_QUOTE_QUOTE: ExpandTo<Self, QuoteId> = ExpandTo::new("from_quote.quote");
    pub const EXPAND_INVOICE: ExpandTo<Self, InvoiceId> = ExpandTo::new("invoice");
    pub const EXPAND_INVOICE_SETTINGS_ISSUER_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("invoice_settings.issuer.account");
    pub const EXPAND_ON_BEHALF_OF: ExpandTo<Self, AccountId> = ExpandTo::new("on_behalf_of");
    pub const EXPAND_SUBSCRIPTION: ExpandTo<Self, SubscriptionId> = ExpandTo::new("subscription");
    pub const EXPAND_SUBSCRIPTION_SCHEDULE: ExpandTo<Self, SubscriptionScheduleId> = ExpandTo::new("subscription_schedule");
    pub const EXPAND_TEST_CLOCK: ExpandTo<Self, TestHelpersTestClockId> = ExpandTo::new("test_clock");
    pub const EXPAND_TRANSFER_DATA_DESTINATION: ExpandTo<Self, AccountId> = ExpandTo::new("transfer_data.destination");
}

/// Held by `Quote.invoice_settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceSettingQuoteSetting {
    pub days_until_due: Option<i64>,
    pub issuer: ConnectAccountReference,
}

crate::record!(
    InvoiceSettingQuoteSetting, "", false,
    ["days_until_due", "issuer"],
    [days_until_due, issuer],
);

/// Held by `Quote.computed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuoteComputed {
    pub recurring: Option<Box<QuoteRecurring>>,
    pub upfront: QuoteUpfront,
}

crate::record!(
    QuoteComputed, "", false,
    ["recurring", "upfront"],
    [recurring, upfront],
);

/// Held by `Quote.from_quote`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuoteFromQuote {
    pub is_revision: bool,
    pub quote: Expandable<QuoteId>,
}

crate::record!(
    QuoteFromQuote, "", false,
    ["is_revision", "quote"],
    [is_revision, quote],
);

/// Held by `QuoteComputed.recurring`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuoteRecurring {
    pub amount_subtotal: i64,
    pub amount_total: i64,
    pub interval: PlanInterval,
    pub interval_count: i64,
    pub total_details: TotalDetails,
}

crate::record!(
    QuoteRecurring, "", false,
    ["amount_subtotal", "amount_total", "interval", "interval_count", "total_details"],
    [amount_subtotal, amount_total, interval, interval_count, total_details],
);

crate::open_enum! {
    /// Values of `Quote.status`, `ListQuotes.status`.
    pub enum QuoteStatus {
        Accepted = "accepted",
        Canceled = "canceled",
        Draft = "draft",
        Open = "open",
    }
}

/// Held by `Quote.status_transitions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuoteStatusTransitions {
    pub accepted_at: Option<Timestamp>,
    pub canceled_at: Option<Timestamp>,
    pub finalized_at: Option<Timestamp>,
}

crate::record!(
    QuoteStatusTransitions, "", false,
    ["accepted_at", "canceled_at", "finalized_at"],
    [accepted_at, canceled_at, finalized_at],
);

/// Held by `Quote.subscription_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuoteSubscriptionData {
    pub billing_mode: QuoteSubscriptionDataBillingMode,
    pub description: Option<String>,
    pub effective_date: Option<Timestamp>,
    pub metadata: Option<Metadata>,
    pub trial_period_days: Option<i64>,
}

crate::record!(
    QuoteSubscriptionData, "", false,
    ["billing_mode", "description", "effective_date", "metadata", "trial_period_days"],
    [billing_mode, description, effective_date, metadata, trial_period_days],
);

/// Held by `QuoteSubscriptionData.billing_mode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuoteSubscriptionDataBillingMode {
    pub flexible: Option<Box<SubscriptionBillingModeFlexible>>,
    pub type_: SubscriptionBillingModeType,
}

crate::record!(
    QuoteSubscriptionDataBillingMode, "", false,
    ["flexible", "type"],
    [flexible, type_],
);

/// Held by `Quote.transfer_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuoteTransferData {
    pub amount: Option<i64>,
    pub amount_percent: Option<Decimal>,
    pub destination: Expandable<AccountId>,
}

crate::record!(
    QuoteTransferData, "", false,
    ["amount", "amount_percent", "destination"],
    [amount, amount_percent, destination],
);

/// Held by `QuoteComputed.upfront`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuoteUpfront {
    pub amount_subtotal: i64,
    pub amount_total: i64,
    pub line_items: Option<List<Item>>,
    pub total_details: TotalDetails,
}

crate::record!(
    QuoteUpfront, "", false,
    ["amount_subtotal", "amount_total", "line_items", "total_details"],
    [amount_subtotal, amount_total, line_items, total_details],
);

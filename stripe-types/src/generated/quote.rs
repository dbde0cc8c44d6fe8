// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApplicationId, Boxed, ConnectAccountReference, Currency, CustomerId, Decimal, DiscountId,
    Expand, Expandable, Expansion, InvoiceId, Item, List, ListInfo, ListStyle, Metadata, NestedList, Object,
    ObjectInfo, QuoteAutomaticTax, QuoteId, SubscriptionBillingModeFlexible, SubscriptionId,
    SubscriptionScheduleId, TaxRateId, TestHelpersTestClockId, Timestamp, TotalDetails,
};

/// The object `quote`.
///
/// See <https://docs.stripe.com/api/quotes/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Quote {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-id)
    pub id: QuoteId,
    /// The sum of the first invoice before discounts and taxes. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-amount_subtotal)
    pub amount_subtotal: i64,
    /// The sum of the first invoice after discounts and taxes. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-amount_total)
    pub amount_total: i64,
    /// The Connect application that created it, where a platform did. The id of an `application`; expandable;
    /// expand it by [`EXPAND_APPLICATION`](Self::EXPAND_APPLICATION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-application)
    pub application: Option<Expandable<ApplicationId>>,
    /// The fee of the platform, for quotes that are paid once. In minor units of `currency`; may be null or
    /// absent. [Reference](https://docs.stripe.com/api/quotes/object#quote_object-application_fee_amount)
    pub application_fee_amount: Option<i64>,
    /// The share of the platform of each invoice, for quotes that become subscriptions. In percent; may be
    /// null or absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-application_fee_percent)
    pub application_fee_percent: Option<Decimal>,
    /// The automatic computation of tax, with the state of the latest computation.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-automatic_tax)
    pub automatic_tax: QuoteAutomaticTax,
    /// The way of collection: invoices are charged automatically, or emailed. One of `charge_automatically`,
    /// `send_invoice`. [Reference](https://docs.stripe.com/api/quotes/object#quote_object-collection_method)
    pub collection_method: QuoteCollectionMethod,
    /// The amounts that are due at once and with each period, once they are computed.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-computed)
    pub computed: QuoteComputed,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-created)
    pub created: Timestamp,
    /// The currency; null while the quote has no items. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-currency)
    pub currency: Option<Currency>,
    /// The customer the quote is for. It must be there before the quote is finalized. The id of a `customer`;
    /// expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-customer)
    pub customer: Option<Expandable<CustomerId>>,
    /// The id of the account that acts as the customer, where Accounts v2 represents customers. May be null
    /// or absent. [Reference](https://docs.stripe.com/api/quotes/object#quote_object-customer_account)
    pub customer_account: Option<String>,
    /// Tax rates for items that have none of their own. The id of a `tax_rate`; expandable; expand it by
    /// [`EXPAND_DEFAULT_TAX_RATES`](Self::EXPAND_DEFAULT_TAX_RATES); may be absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-default_tax_rates)
    pub default_tax_rates: Option<Vec<Expandable<TaxRateId>>>,
    /// A text printed on the quote. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-description)
    pub description: Option<String>,
    /// The discounts of the quote. The id of a `discount`; expandable; expand it by
    /// [`EXPAND_DISCOUNTS`](Self::EXPAND_DISCOUNTS).
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-discounts)
    pub discounts: Vec<Expandable<DiscountId>>,
    /// The time at which an open quote expires; by default thirty days after its creation. A time in seconds
    /// since 1970. [Reference](https://docs.stripe.com/api/quotes/object#quote_object-expires_at)
    pub expires_at: Timestamp,
    /// The text at the foot of the document. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-footer)
    pub footer: Option<String>,
    /// The quote that this one was copied from or revises. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-from_quote)
    pub from_quote: Option<Boxed<QuoteFromQuote>>,
    /// The text at the head of the document. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-header)
    pub header: Option<String>,
    /// The invoice that came of the quote, once it is accepted. The id of an `invoice`; expandable; expand it
    /// by [`EXPAND_INVOICE`](Self::EXPAND_INVOICE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-invoice)
    pub invoice: Option<Expandable<InvoiceId>>,
    /// Defaults for the invoices: days until due, issuer.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-invoice_settings)
    pub invoice_settings: InvoiceSettingQuoteSetting,
    /// The products and prices on offer. Expand it by [`EXPAND_LINE_ITEMS`](Self::EXPAND_LINE_ITEMS); absent
    /// unless expanded. [Reference](https://docs.stripe.com/api/quotes/object#quote_object-line_items)
    pub line_items: Option<List<Item>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-metadata)
    pub metadata: Metadata,
    /// The number printed on the quote; null until it is finalized. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-number)
    pub number: Option<String>,
    /// The connected account that is the merchant of record: settlement, fees and statements follow it. The
    /// id of an `account`; expandable; expand it by [`EXPAND_ON_BEHALF_OF`](Self::EXPAND_ON_BEHALF_OF); may
    /// be null or absent. [Reference](https://docs.stripe.com/api/quotes/object#quote_object-on_behalf_of)
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// The state: `draft`, `open`, `accepted` or `canceled`. One of `accepted`, `canceled`, `draft`, `open`.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-status)
    pub status: QuoteStatus,
    /// The times at which the quote was finalized, accepted and canceled.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-status_transitions)
    pub status_transitions: QuoteStatusTransitions,
    /// The subscription that came of the quote, or is changed by it. The id of a `subscription`; expandable;
    /// expand it by [`EXPAND_SUBSCRIPTION`](Self::EXPAND_SUBSCRIPTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-subscription)
    pub subscription: Option<Expandable<SubscriptionId>>,
    /// Data that a subscription gets from the quote: description, start, trial.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-subscription_data)
    pub subscription_data: QuoteSubscriptionData,
    /// The schedule that came of the quote, where it begins later. The id of a `subscription_schedule`;
    /// expandable; expand it by [`EXPAND_SUBSCRIPTION_SCHEDULE`](Self::EXPAND_SUBSCRIPTION_SCHEDULE); may be
    /// null or absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-subscription_schedule)
    pub subscription_schedule: Option<Expandable<SubscriptionScheduleId>>,
    /// The test clock whose simulated time governs the object, in test mode only. The id of a
    /// `test_helpers.test_clock`; expandable; expand it by [`EXPAND_TEST_CLOCK`](Self::EXPAND_TEST_CLOCK);
    /// may be null or absent. [Reference](https://docs.stripe.com/api/quotes/object#quote_object-test_clock)
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    /// The discounts, shipping and taxes within the total.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-total_details)
    pub total_details: TotalDetails,
    /// The connected account that gets the payments, and its share. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/quotes/object#quote_object-transfer_data)
    pub transfer_data: Option<Boxed<QuoteTransferData>>,
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
    type Expanded = Self;
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
        only_expanded: &["computed.upfront.line_items", "line_items", "total_details.breakdown"],
        nested_lists: &[
            NestedList { path: "computed.upfront.line_items", items: &["item"], always: false },
            NestedList { path: "line_items", items: &["item"], always: false },
        ],
        events: &["quote.accepted", "quote.canceled", "quote.created", "quote.finalized"],
    };
}

impl Quote {
    pub const EXPAND_APPLICATION: Expand<Self> = Expand::field("application");
    pub const EXPAND_AUTOMATIC_TAX_LIABILITY_ACCOUNT: Expand<Self> = Expand::field("automatic_tax.liability.account");
    pub const EXPAND_COMPUTED_UPFRONT_LINE_ITEMS: Expand<Self> = Expand::list("computed.upfront.line_items");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_DEFAULT_TAX_RATES: Expand<Self> = Expand::field("default_tax_rates");
    pub const EXPAND_DISCOUNTS: Expand<Self> = Expand::field("discounts");
    pub const EXPAND_FROM_QUOTE_QUOTE: Expand<Self> = Expand::field("from_quote.quote");
    pub const EXPAND_INVOICE: Expand<Self> = Expand::field("invoice");
    pub const EXPAND_INVOICE_SETTINGS_ISSUER_ACCOUNT: Expand<Self> = Expand::field("invoice_settings.issuer.account");
    pub const EXPAND_LINE_ITEMS: Expand<Self> = Expand::list("line_items");
    pub const EXPAND_ON_BEHALF_OF: Expand<Self> = Expand::field("on_behalf_of");
    pub const EXPAND_SUBSCRIPTION: Expand<Self> = Expand::field("subscription");
    pub const EXPAND_SUBSCRIPTION_SCHEDULE: Expand<Self> = Expand::field("subscription_schedule");
    pub const EXPAND_TEST_CLOCK: Expand<Self> = Expand::field("test_clock");
    pub const EXPAND_TOTAL_DETAILS_BREAKDOWN: Expand<Self> = Expand::field("total_details.breakdown");
    pub const EXPAND_TRANSFER_DATA_DESTINATION: Expand<Self> = Expand::field("transfer_data.destination");
}

/// Held by [`Quote::invoice_settings`](crate::Quote::invoice_settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettingQuoteSetting {
    /// Days until due: may be null or absent.
    pub days_until_due: Option<i64>,
    /// Issuer.
    pub issuer: ConnectAccountReference,
}

crate::record!(
    InvoiceSettingQuoteSetting, "", false,
    ["days_until_due", "issuer"],
    [days_until_due, issuer],
);

crate::open_enum! {
    /// Values of [`Quote::collection_method`](crate::Quote::collection_method),
    /// [`CreateQuote::collection_method`](crate::CreateQuote::collection_method),
    /// [`UpdateQuote::collection_method`](crate::UpdateQuote::collection_method).
    pub enum QuoteCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }
}

/// Held by [`Quote::computed`](crate::Quote::computed).
#[derive(Clone)]
#[non_exhaustive]
pub struct QuoteComputed {
    /// Recurring: may be null or absent.
    pub recurring: Option<Boxed<QuoteRecurring>>,
    /// Upfront.
    pub upfront: QuoteUpfront,
}

crate::record!(
    QuoteComputed, "", false,
    ["recurring", "upfront"],
    [recurring, upfront],
);

/// Held by [`Quote::from_quote`](crate::Quote::from_quote).
#[derive(Clone)]
#[non_exhaustive]
pub struct QuoteFromQuote {
    /// Is revision.
    pub is_revision: bool,
    /// Quote: the id of a `quote`; expandable.
    pub quote: Expandable<QuoteId>,
}

crate::record!(
    QuoteFromQuote, "", false,
    ["is_revision", "quote"],
    [is_revision, quote],
);

/// Held by [`QuoteComputed::recurring`](crate::QuoteComputed::recurring).
#[derive(Clone)]
#[non_exhaustive]
pub struct QuoteRecurring {
    /// Amount subtotal: in minor units of the currency.
    pub amount_subtotal: i64,
    /// Amount total: in minor units of the currency.
    pub amount_total: i64,
    /// Interval: one of `day`, `month`, `week`, `year`.
    pub interval: QuoteRecurringInterval,
    /// Interval count.
    pub interval_count: i64,
    /// Total details.
    pub total_details: TotalDetails,
}

crate::record!(
    QuoteRecurring, "", false,
    ["amount_subtotal", "amount_total", "interval", "interval_count", "total_details"],
    [amount_subtotal, amount_total, interval, interval_count, total_details],
);

crate::open_enum! {
    /// Values of [`QuoteRecurring::interval`](crate::QuoteRecurring::interval),
    /// [`QuoteLineItemPriceDataRecurringParams::interval`](crate::QuoteLineItemPriceDataRecurringParams::interval).
    pub enum QuoteRecurringInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

crate::open_enum! {
    /// Values of [`Quote::status`](crate::Quote::status), [`ListQuotes::status`](crate::ListQuotes::status).
    pub enum QuoteStatus {
        Accepted = "accepted",
        Canceled = "canceled",
        Draft = "draft",
        Open = "open",
    }
}

/// Held by [`Quote::status_transitions`](crate::Quote::status_transitions).
#[derive(Clone)]
#[non_exhaustive]
pub struct QuoteStatusTransitions {
    /// Accepted at: a time in seconds since 1970; may be null or absent.
    pub accepted_at: Option<Timestamp>,
    /// Canceled at: a time in seconds since 1970; may be null or absent.
    pub canceled_at: Option<Timestamp>,
    /// Finalized at: a time in seconds since 1970; may be null or absent.
    pub finalized_at: Option<Timestamp>,
}

crate::record!(
    QuoteStatusTransitions, "", false,
    ["accepted_at", "canceled_at", "finalized_at"],
    [accepted_at, canceled_at, finalized_at],
);

/// Held by [`Quote::subscription_data`](crate::Quote::subscription_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct QuoteSubscriptionData {
    /// Billing mode.
    pub billing_mode: QuoteSubscriptionDataBillingMode,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Effective date: a time in seconds since 1970; may be null or absent.
    pub effective_date: Option<Timestamp>,
    /// Metadata: may be null or absent.
    pub metadata: Option<Metadata>,
    /// Trial period days: may be null or absent.
    pub trial_period_days: Option<i64>,
}

crate::record!(
    QuoteSubscriptionData, "", false,
    ["billing_mode", "description", "effective_date", "metadata", "trial_period_days"],
    [billing_mode, description, effective_date, metadata, trial_period_days],
);

/// Held by [`QuoteSubscriptionData::billing_mode`](crate::QuoteSubscriptionData::billing_mode).
#[derive(Clone)]
#[non_exhaustive]
pub struct QuoteSubscriptionDataBillingMode {
    /// Details where `type` is `flexible`. May be absent.
    pub flexible: Option<Boxed<SubscriptionBillingModeFlexible>>,
    /// Type: one of `classic`, `flexible`.
    pub type_: QuoteSubscriptionDataBillingModeType,
}

crate::record!(
    QuoteSubscriptionDataBillingMode, "", false,
    ["flexible", "type"],
    [flexible, type_],
);

crate::open_enum! {
    /// Values of [`QuoteSubscriptionDataBillingMode::type_`](crate::QuoteSubscriptionDataBillingMode::type_),
    /// [`QuoteSubscriptionDataBillingModeParams::type_`](crate::QuoteSubscriptionDataBillingModeParams::type_).
    pub enum QuoteSubscriptionDataBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
}

/// Held by [`Quote::transfer_data`](crate::Quote::transfer_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct QuoteTransferData {
    /// Amount: in minor units of the currency; may be null or absent.
    pub amount: Option<i64>,
    /// Amount percent: in percent; may be null or absent.
    pub amount_percent: Option<Decimal>,
    /// Destination: the id of an `account`; expandable.
    pub destination: Expandable<AccountId>,
}

crate::record!(
    QuoteTransferData, "", false,
    ["amount", "amount_percent", "destination"],
    [amount, amount_percent, destination],
);

/// Held by [`QuoteComputed::upfront`](crate::QuoteComputed::upfront).
#[derive(Clone)]
#[non_exhaustive]
pub struct QuoteUpfront {
    /// Amount subtotal: in minor units of the currency.
    pub amount_subtotal: i64,
    /// Amount total: in minor units of the currency.
    pub amount_total: i64,
    /// Line items: absent unless expanded.
    pub line_items: Option<List<Item>>,
    /// Total details.
    pub total_details: TotalDetails,
}

crate::record!(
    QuoteUpfront, "", false,
    ["amount_subtotal", "amount_total", "line_items", "total_details"],
    [amount_subtotal, amount_total, line_items, total_details],
);

// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::models::{Customer, Price, Product};
use crate::types::{
    AccountId, ApplicationId, Currency, CustomerId, CustomerSourceId, Decimal, InvoiceId, PaymentMethodId,
    PriceId, ProductId, RawJson, SetupIntentId, SubscriptionCollectionMethod, SubscriptionId,
    SubscriptionItemId, SubscriptionScheduleId, SubscriptionStatus, TestHelpersTestClockId, Timestamp,
};
use crate::{Children, StripeSync};

/// Rows of objects `subscription`, from `/v1/subscriptions`.
///
/// See <https://docs.stripe.com/api/subscriptions/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Subscription, table = "subscriptions", account, absent = null)]
pub struct Subscription {
    pub id: SubscriptionId,
    pub application: Option<ApplicationId>,
    pub application_fee_percent: Option<Decimal>,
    pub automatic_tax: Option<RawJson>,
    pub billing_cycle_anchor: Timestamp,
    pub billing_cycle_anchor_config: Option<RawJson>,
    pub billing_mode: Option<RawJson>,
    pub billing_schedules: Option<RawJson>,
    pub billing_thresholds: Option<RawJson>,
    pub cancel_at: Option<Timestamp>,
    pub cancel_at_period_end: bool,
    pub canceled_at: Option<Timestamp>,
    pub cancellation_details: Option<RawJson>,
    pub collection_method: SubscriptionCollectionMethod,
    pub created: Timestamp,
    pub currency: Currency,
    #[stripe(references = Customer)]
    pub customer: CustomerId,
    pub customer_account: Option<String>,
    pub days_until_due: Option<i64>,
    pub default_payment_method: Option<PaymentMethodId>,
    pub default_source: Option<CustomerSourceId>,
    pub default_tax_rates: Option<RawJson>,
    pub description: Option<String>,
    pub discounts: Option<RawJson>,
    pub ended_at: Option<Timestamp>,
    pub invoice_settings: Option<RawJson>,
    #[stripe(children = SubscriptionItem)]
    pub items: Children<SubscriptionItem>,
    pub latest_invoice: Option<InvoiceId>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub managed_payments: Option<RawJson>,
    pub metadata: Option<RawJson>,
    pub next_pending_invoice_item_invoice: Option<Timestamp>,
    pub on_behalf_of: Option<AccountId>,
    pub pause_collection: Option<RawJson>,
    pub payment_settings: Option<RawJson>,
    pub pending_invoice_item_interval: Option<RawJson>,
    pub pending_setup_intent: Option<SetupIntentId>,
    pub pending_update: Option<RawJson>,
    pub presentment_details: Option<RawJson>,
    pub schedule: Option<SubscriptionScheduleId>,
    pub start_date: Timestamp,
    pub status: SubscriptionStatus,
    pub test_clock: Option<TestHelpersTestClockId>,
    pub transfer_data: Option<RawJson>,
    pub trial_end: Option<Timestamp>,
    pub trial_settings: Option<RawJson>,
    pub trial_start: Option<Timestamp>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

/// Rows of objects `subscription_item` that are embedded in others.
///
/// See <https://docs.stripe.com/api/subscription_items/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::SubscriptionItem, table = "subscription_items", account, absent = null)]
pub struct SubscriptionItem {
    pub id: SubscriptionItemId,
    #[stripe(parent = Subscription)]
    pub subscription: SubscriptionId,
    pub billed_until: Option<Timestamp>,
    pub billing_thresholds: Option<RawJson>,
    pub created: Timestamp,
    pub current_period_end: Timestamp,
    pub current_period_start: Timestamp,
    pub discounts: Option<RawJson>,
    pub metadata: Option<RawJson>,
    #[stripe(path = price.id, references = Price)]
    pub price: PriceId,
    #[stripe(path = price.product, references = Product)]
    pub product: ProductId,
    pub quantity: Option<i64>,
    pub tax_rates: Option<RawJson>,
}

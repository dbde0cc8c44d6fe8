//! Subscriptions, and what they consist of.

use crate::models::{Customer, Price};
use crate::types::{
    Currency, CustomerId, InvoiceId, PaymentMethodId, PriceId, ProductId, RawJson, SubscriptionId,
    SubscriptionItemId, SubscriptionStatus, Timestamp,
};
use crate::{Children, StripeSync};

/// A subscription.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::Subscription, table = "subscriptions")]
pub struct Subscription {
    /// The id.
    pub id: SubscriptionId,
    /// Whose it is.
    #[stripe(references = Customer)]
    pub customer: CustomerId,
    /// How it stands.
    pub status: SubscriptionStatus,
    /// The currency of the amounts.
    pub currency: Currency,
    /// Whether it ends with the period.
    pub cancel_at_period_end: bool,
    /// When it will end.
    pub cancel_at: Option<Timestamp>,
    /// When it was canceled.
    pub canceled_at: Option<Timestamp>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// When the trial ends.
    pub trial_end: Option<Timestamp>,
    /// When it began.
    pub start_date: Timestamp,
    /// Its latest invoice.
    pub latest_invoice: Option<InvoiceId>,
    /// What it is paid with.
    pub default_payment_method: Option<PaymentMethodId>,
    /// What it consists of.
    #[stripe(children = SubscriptionItem)]
    pub items: Children<SubscriptionItem>,
    /// When it was created.
    pub created: Timestamp,
    /// Whether it is live, not a test.
    pub livemode: bool,
    /// The object as Stripe has it.
    #[stripe(raw)]
    pub raw: RawJson,
}

/// A part of a subscription.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::SubscriptionItem, table = "subscription_items")]
pub struct SubscriptionItem {
    /// The id.
    pub id: SubscriptionItemId,
    /// Which subscription it is a part of.
    #[stripe(parent = Subscription)]
    pub subscription: SubscriptionId,
    /// Its price.
    #[stripe(path = price.id, references = Price)]
    pub price: PriceId,
    /// What is subscribed to.
    #[stripe(path = price.product)]
    pub product: ProductId,
    /// How many.
    pub quantity: Option<i64>,
    /// When the period began.
    pub current_period_start: Timestamp,
    /// When the period ends.
    pub current_period_end: Timestamp,
    /// When it was created.
    pub created: Timestamp,
}

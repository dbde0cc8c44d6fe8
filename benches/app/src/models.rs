//! The tables.

#![allow(dead_code, reason = "rows that nothing here reads")]

use stripe_sync::types::{
    self, ChargeId, CouponId, CustomerId, InvoiceId, InvoiceStatus, PaymentIntentId, PaymentIntentStatus,
    PaymentMethodId, PriceId, ProductId, RefundId, SubscriptionId, SubscriptionItemId, SubscriptionStatus,
    Timestamp,
};
use stripe_sync::{Children, StripeSync};

#[derive(StripeSync)]
#[stripe(object = types::Customer, table = "customers")]
pub(crate) struct Customer {
    pub(crate) id: CustomerId,
    pub(crate) email: Option<String>,
    pub(crate) name: Option<String>,
    #[stripe(path = address.country)]
    pub(crate) country: Option<String>,
    #[stripe(metadata = "team")]
    pub(crate) team: Option<String>,
    pub(crate) created: Timestamp,
}

#[derive(StripeSync)]
#[stripe(object = types::Product, table = "products")]
pub(crate) struct Product {
    pub(crate) id: ProductId,
    pub(crate) name: String,
    pub(crate) active: bool,
}

#[derive(StripeSync)]
#[stripe(object = types::Price, table = "prices", index(active))]
pub(crate) struct Price {
    pub(crate) id: PriceId,
    #[stripe(references = Product)]
    pub(crate) product: ProductId,
    pub(crate) active: bool,
    pub(crate) unit_amount: Option<i64>,
    #[stripe(path = recurring.interval_count)]
    pub(crate) months: Option<i32>,
}

#[derive(StripeSync)]
#[stripe(object = types::Subscription, table = "subscriptions", index(customer, status))]
pub(crate) struct Subscription {
    pub(crate) id: SubscriptionId,
    #[stripe(references = Customer)]
    pub(crate) customer: CustomerId,
    pub(crate) status: SubscriptionStatus,
    #[stripe(path = cancellation_details.reason)]
    pub(crate) cancel_reason: Option<String>,
    #[stripe(path = items.data[0].price.id)]
    pub(crate) price: Option<PriceId>,
    #[stripe(with = prices)]
    pub(crate) prices: Vec<PriceId>,
    #[stripe(children = SubscriptionItem)]
    pub(crate) items: Children<SubscriptionItem>,
    #[stripe(local)]
    pub(crate) notes: Option<String>,
}

fn prices(subscription: &types::Subscription) -> Vec<PriceId> {
    subscription.items.data.iter().map(|item| item.price.id.clone()).collect()
}

#[derive(StripeSync)]
#[stripe(object = types::SubscriptionItem, table = "subscription_items")]
pub(crate) struct SubscriptionItem {
    pub(crate) id: SubscriptionItemId,
    #[stripe(parent = Subscription)]
    pub(crate) subscription: SubscriptionId,
    #[stripe(path = price.id, references = Price)]
    pub(crate) price: PriceId,
    pub(crate) quantity: Option<i64>,
}

#[derive(StripeSync)]
#[stripe(object = types::Invoice, table = "invoices", filter = status in (open, paid))]
pub(crate) struct Invoice {
    pub(crate) id: InvoiceId,
    #[stripe(references = Customer)]
    pub(crate) customer: Option<CustomerId>,
    pub(crate) status: Option<InvoiceStatus>,
    pub(crate) amount_due: i64,
    pub(crate) due_date: Option<Timestamp>,
}

#[derive(StripeSync)]
#[stripe(object = types::PaymentIntent, table = "payments")]
pub(crate) struct Payment {
    pub(crate) id: PaymentIntentId,
    #[stripe(references = Customer)]
    pub(crate) customer: Option<CustomerId>,
    pub(crate) amount: Option<i64>,
    pub(crate) status: PaymentIntentStatus,
}

#[derive(StripeSync)]
#[stripe(object = types::Charge, table = "charges")]
pub(crate) struct Charge {
    pub(crate) id: ChargeId,
    pub(crate) amount: i64,
    pub(crate) amount_refunded: i64,
    pub(crate) paid: bool,
    #[stripe(path = billing_details.email)]
    pub(crate) email: Option<String>,
}

#[derive(StripeSync)]
#[stripe(object = types::Refund, table = "refunds")]
pub(crate) struct Refund {
    pub(crate) id: RefundId,
    pub(crate) charge: Option<ChargeId>,
    pub(crate) amount: i64,
    pub(crate) status: Option<String>,
}

#[derive(StripeSync)]
#[stripe(object = types::PaymentMethod, table = "payment_methods")]
pub(crate) struct PaymentMethod {
    pub(crate) id: PaymentMethodId,
    pub(crate) customer: Option<CustomerId>,
    #[stripe(path = card.last4)]
    pub(crate) last4: Option<String>,
}

#[derive(StripeSync)]
#[stripe(object = types::Coupon, table = "coupons")]
pub(crate) struct Coupon {
    pub(crate) id: CouponId,
    pub(crate) name: Option<String>,
    pub(crate) valid: bool,
    #[stripe(path = times_redeemed)]
    pub(crate) redeemed: i32,
}

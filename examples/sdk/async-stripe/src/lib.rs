//! The tasks of `../src` with async-stripe 1.0.0-rc.10, as far as it has them, to compare the code. Nothing runs it;
//! `cargo check` shows that it compiles.

use futures_util::TryStreamExt;
use stripe::{Client, ClientBuilder, IdempotencyKey, RequestStrategy, StripeError, StripeRequest};
use stripe_billing::billing_portal_session::CreateBillingPortalSession;
use stripe_billing::invoice::ListInvoice;
use stripe_billing::subscription::{
    CreateSubscription, CreateSubscriptionItems, CreateSubscriptionPaymentBehavior,
};
use stripe_billing::{BillingPortalSession, InvoiceStatus, Subscription};
use stripe_checkout::checkout_session::{CreateCheckoutSession, CreateCheckoutSessionLineItems};
use stripe_checkout::{CheckoutSession, CheckoutSessionMode};
use stripe_core::charge::ListCharge;
use stripe_core::customer::{CreateCustomer, ListCustomer, SearchCustomer};
use stripe_core::payment_intent::CreatePaymentIntent;
use stripe_core::refund::{CreateRefund, CreateRefundReason};
use stripe_core::{Charge, Customer, PaymentIntent, Refund};
use stripe_types::{Currency, Expandable, RangeQueryTs, Timestamp};
use stripe_webhook::{Event, EventObject, Webhook, WebhookError};

/// The outcome of a payment.
pub enum Outcome {
    /// It was accepted.
    Accepted(Box<PaymentIntent>),
    /// The card has not the funds.
    NoFunds,
    /// The card was declined, with the code of the reason.
    Declined(Option<String>),
}

/// 1. Creates a customer.
pub async fn create(client: &Client, name: Option<&str>) -> Result<Customer, StripeError> {
    let mut create = CreateCustomer::new().email("jenny@example.com");
    if let Some(name) = name {
        create = create.name(name);
    }
    create.metadata([(String::from("plan"), String::from("pro"))]).send(client).await
}

/// 2. Subscribes a customer to two of a price.
pub async fn subscribe(client: &Client, customer: &str, price: &str) -> Result<Subscription, StripeError> {
    let mut item = CreateSubscriptionItems::new();
    item.price = Some(price.to_string());
    item.quantity = Some(2);
    CreateSubscription::new()
        .customer(customer)
        .items(vec![item])
        .payment_behavior(CreateSubscriptionPaymentBehavior::DefaultIncomplete)
        .expand(vec![String::from("latest_invoice")])
        .send(client)
        .await
}

/// 3. Creates a Checkout session.
pub async fn checkout(client: &Client, customer: &str, price: &str) -> Result<CheckoutSession, StripeError> {
    let mut item = CreateCheckoutSessionLineItems::new();
    item.price = Some(price.to_string());
    item.quantity = Some(1);
    CreateCheckoutSession::new()
        .mode(CheckoutSessionMode::Subscription)
        .customer(customer)
        .line_items(vec![item])
        .success_url("https://example.com/welcome")
        .send(client)
        .await
}

/// 4. Creates a session of the customer portal.
pub async fn portal(client: &Client, customer: &str) -> Result<BillingPortalSession, StripeError> {
    CreateBillingPortalSession::new().customer(customer).return_url("https://example.com/account").send(client).await
}

/// 5. Checks a webhook and handles its event.
pub fn webhook(body: &str, signature: &str, secret: &str) -> Result<Option<String>, WebhookError> {
    let Event { data, .. } = Webhook::construct_event(body, signature, secret)?;
    Ok(match data.object {
        EventObject::InvoicePaid(invoice) => invoice.id.map(|id| id.to_string()),
        _ => None,
    })
}

/// 6. Refunds a payment.
pub async fn refund(client: &Client, payment: &str) -> Result<Refund, StripeError> {
    CreateRefund::new().payment_intent(payment).reason(CreateRefundReason::RequestedByCustomer).send(client).await
}

/// 7. Lists the customers that were created since a time.
pub async fn created_since(client: &Client, time: Timestamp) -> Result<Vec<Customer>, StripeError> {
    let list = ListCustomer::new().created(RangeQueryTs::gte(time)).limit(100);
    let stream = list.paginate().stream(client);
    futures_util::pin_mut!(stream);
    stream.try_collect::<Vec<_>>().await
}

/// 8. Searches for customers.
pub async fn by_email(client: &Client, email: &str) -> Result<Vec<Customer>, StripeError> {
    let search = SearchCustomer::new(format!("email:'{email}'")).limit(100);
    let stream = search.paginate().stream(client);
    futures_util::pin_mut!(stream);
    stream.try_collect::<Vec<_>>().await
}

/// 9. Returns the addresses of the customers with open invoices.
pub async fn with_open_invoices(client: &Client) -> Result<Vec<String>, StripeError> {
    let mut emails = Vec::new();
    let list = ListInvoice::new().status(InvoiceStatus::Open).expand(vec![String::from("data.customer")]);
    let stream = list.limit(100).paginate().stream(client);
    futures_util::pin_mut!(stream);
    while let Some(invoice) = stream.try_next().await? {
        if let Some(Expandable::Object(customer)) = invoice.customer {
            emails.extend(customer.email);
        }
    }
    Ok(emails)
}

/// 10 and 11. Takes a payment once, and tells declined cards apart.
pub async fn pay(client: &Client, order: u64, method: &str) -> Result<Outcome, Box<dyn std::error::Error>> {
    let create = CreatePaymentIntent::new(2_000, Currency::USD).payment_method(method).confirm(true);
    let key = IdempotencyKey::new(format!("order-{order}"))?;
    let strategy = RequestStrategy::Idempotent(key);
    match create.customize().request_strategy(strategy).send(client).await {
        Ok(intent) => Ok(Outcome::Accepted(Box::new(intent))),
        Err(StripeError::Stripe(error, 402)) => Ok(match error.decline_code.as_deref() {
            Some("insufficient_funds") => Outcome::NoFunds,
            code => Outcome::Declined(code.map(str::to_owned)),
        }),
        Err(error) => Err(error.into()),
    }
}

/// 12. Lists the charges of a connected account.
pub async fn charges_of(key: &str, account: &str) -> Result<Vec<Charge>, Box<dyn std::error::Error>> {
    let client = ClientBuilder::new(key).account_id(account.parse()?).build()?;
    let stream = ListCharge::new().limit(100).paginate().stream(&client);
    futures_util::pin_mut!(stream);
    Ok(stream.try_collect::<Vec<_>>().await?)
}

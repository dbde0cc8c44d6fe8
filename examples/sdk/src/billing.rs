//! Subscriptions, checkout and the customer portal.

use stripe_client::types::{
    CheckoutSessionLineItemParams, CheckoutSessionMode, CreateBillingPortalSession, CreateCheckoutSession,
    CreateSubscription, CustomerId, PriceId, Subscription, SubscriptionItemParams,
    SubscriptionPaymentBehavior,
};
use stripe_client::{Client, Error};

/// 2. Subscribes a customer to a price.
///
/// # Errors
/// If the request fails.
pub async fn subscribe(
    client: &Client,
    customer: &CustomerId,
    price: &PriceId,
) -> Result<Subscription, Error> {
    let create = CreateSubscription::new()
        .customer(customer)
        .items([SubscriptionItemParams::new().price(price).quantity(2)])
        .payment_behavior(SubscriptionPaymentBehavior::DefaultIncomplete)
        .expand([Subscription::EXPAND_LATEST_INVOICE]);
    client.send(create).await
}

/// 3. Creates a checkout session, and returns its URL.
///
/// # Errors
/// If the request fails.
pub async fn checkout(
    client: &Client,
    customer: &CustomerId,
    price: &PriceId,
) -> Result<Option<String>, Error> {
    let create = CreateCheckoutSession::new()
        .mode(CheckoutSessionMode::Subscription)
        .customer(customer)
        .line_items([CheckoutSessionLineItemParams::new().price(price).quantity(1)])
        .success_url("https://example.com/success");
    Ok(client.send(create).await?.url)
}

/// 4. Creates a session of the customer portal, and returns its URL.
///
/// # Errors
/// If the request fails.
pub async fn portal(client: &Client, customer: &CustomerId) -> Result<String, Error> {
    let create =
        CreateBillingPortalSession::new().customer(customer).return_url("https://example.com/account");
    Ok(client.send(create).await?.url)
}

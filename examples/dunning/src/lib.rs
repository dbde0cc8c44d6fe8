//! Reminders for customers whose last payment failed. The tests run it against a fake of Stripe, in process.

use stripe_client::types::{ListSubscriptions, RetrieveCustomer, SubscriptionStatus};
use stripe_client::{Client, Error};

/// Returns the email addresses of customers with a subscription that is past due.
///
/// # Errors
/// If Stripe cannot be reached or refuses the request.
pub async fn overdue(client: &Client) -> Result<Vec<String>, Error> {
    let subscriptions =
        client.send(ListSubscriptions::new().status(SubscriptionStatus::PastDue).limit(100)).await?;
    let mut emails = Vec::new();
    for subscription in &subscriptions.data {
        let customer = client.send(RetrieveCustomer::new(subscription.customer.id())).await?;
        emails.extend(customer.live().and_then(|customer| customer.email));
    }
    Ok(emails)
}

//! The page, which lists customers with their subscriptions. `maud` escapes all values.

use crate::models::{Customer, Subscription};
use maud::{DOCTYPE, Markup, html};
use stripe_sync::types::SubscriptionStatus;

/// The customers with their access.
pub(crate) const CUSTOMERS: &str = "SELECT c.*, COALESCE(u.has_access, FALSE) AS has_access
FROM customers c LEFT JOIN users u ON u.id = c.user_id
ORDER BY c.name, c.id";

/// The subscriptions of the customers.
pub(crate) const SUBSCRIPTIONS: &str = "SELECT * FROM subscriptions ORDER BY id";

/// A row of [`CUSTOMERS`].
#[derive(sqlx::FromRow)]
pub(crate) struct Line {
    #[sqlx(flatten)]
    customer: Customer,
    has_access: bool,
}

pub(crate) fn page(lines: &[Line], subscriptions: &[Subscription]) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Customers" } }
            body {
                h1 { "Customers" }
                table {
                    tr { th { "Name" } th { "Email" } th { "User" } th { "Access" } th { "Subscriptions" } }
                    @for line in lines { (row(line, subscriptions)) }
                }
            }
        }
    }
}

fn row(Line { customer, has_access }: &Line, subscriptions: &[Subscription]) -> Markup {
    let own = subscriptions.iter().filter(|subscription| subscription.customer == customer.id);
    html! {
        tr id=(customer.id) {
            td { (customer.name.as_deref().unwrap_or(customer.id.as_str())) }
            td { (customer.email.as_deref().unwrap_or_default()) }
            td { @if let Some(user) = customer.user_id { (user) } }
            td { @if *has_access { "yes" } @else { "no" } }
            td { @for subscription in own { (state(subscription)) } }
        }
    }
}

fn state(subscription: &Subscription) -> Markup {
    let ended = [SubscriptionStatus::Canceled, SubscriptionStatus::IncompleteExpired];
    html! {
        form id=(subscription.id) method="post" action={ "/subscriptions/" (subscription.id) "/cancel" } {
            (subscription.status)
            @if let Some(price) = &subscription.price { " at " (price) " " }
            @if !ended.contains(&subscription.status) { button { "Cancel" } }
        }
    }
}

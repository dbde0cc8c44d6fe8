//! Events as Stripe sends them: each customer is created and, ten seconds later, changed.

use fake_stripe::FakeStripe;
use serde_json::{Value, json};
use stripe_sync::client::API_VERSION;

/// The bodies of so many events, in the order of time.
pub(crate) fn bodies(stripe: &FakeStripe, events: usize) -> Vec<String> {
    let customer = stripe.objects("customer").remove(0);
    let start = stripe.now() - 1_000_000;
    let customers = events / 2;
    let of = |number: usize| event(&customer, number % customers.max(1), number / customers.max(1), start);
    (0..customers * 2).map(of).collect()
}

fn event(customer: &Value, number: usize, version: usize, start: i64) -> String {
    let mut customer = customer.clone();
    customer["id"] = format!("cus_{number:014}").into();
    customer["email"] = format!("{number}-{version}@example.com").into();
    let created = start + (number / 20) as i64 + version as i64 * 100_000;
    let (event_type, previous) = match version {
        0 => ("customer.created", Value::Null),
        _ => ("customer.updated", json!({ "email": format!("{number}-0@example.com") })),
    };
    json!({
        // Zeroes alone are the id of a test event, whose object is requested.
        "id": format!("evt_1{version}{number:022}"), "object": "event", "api_version": API_VERSION,
        "created": created, "data": { "object": customer, "previous_attributes": previous },
        "livemode": false, "pending_webhooks": 1,
        "request": { "id": "req_1", "idempotency_key": null }, "type": event_type,
    })
    .to_string()
}

/// An event that no other has the id of.
pub(crate) fn single(stripe: &FakeStripe) -> impl Fn(usize) -> String {
    let customer = stripe.objects("customer").remove(0);
    let start = stripe.now() - 1_000_000;
    move |number| event(&customer, number, 2, start)
}

//! The dispatcher: sends each event to the endpoints that listen for it.

use super::endpoints::{RegisteredEndpoint, endpoints_for};
use super::post::post;
use crate::http::{ServerState, read_state, write_state};
use crate::state::{json_text, thin};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// The number of attempts to deliver an event.
const ATTEMPTS: u32 = 8;
/// The time before the first repetition; it doubles each time.
const FIRST_DELAY: Duration = Duration::from_millis(100);
/// The time by which a delayed delivery is late.
const LATE: Duration = Duration::from_millis(300);

/// An event for an endpoint.
#[derive(Debug, Clone)]
struct Delivery {
    /// The account whose event it is.
    account: String,
    event: String,
    body: String,
    endpoint: RegisteredEndpoint,
}

/// Sends events as they happen, until the task is aborted.
pub(crate) async fn run(shared: Arc<ServerState>) {
    loop {
        shared.wake.notified().await;
        for delivery in due(&shared) {
            let shared = Arc::clone(&shared);
            // The first attempts go out in order; repetitions, and late ones, do not hold up others.
            if let Some((delivery, attempt)) = attempt(&shared, delivery, 0).await {
                tokio::spawn(repeat(shared, delivery, attempt));
            }
        }
        shared.deliveries.changed.notify_waiters();
    }
}

/// Takes the events that happened, with the endpoints that listen for them, as trouble has it.
fn due(shared: &Arc<ServerState>) -> Vec<Delivery> {
    let (trouble, mut random) = shared.deliveries.trouble();
    let mut all = Vec::new();
    // Open until the deliveries are counted, so that nobody who waits goes on in between.
    shared.deliveries.open.fetch_add(1, Ordering::SeqCst);
    for state in shared.states() {
        let (account, events) = {
            let mut state = write_state(&state);
            (state.account.clone(), state.take_outbox())
        };
        for event in events {
            let deliveries = deliveries_of(shared, &account, event);
            let pending = deliveries.iter().filter(|it| !it.endpoint.thin).count();
            if let Some(first) = deliveries.first() {
                write_state(&state).set("event", &first.event, &json!({ "pending_webhooks": pending }));
            }
            all.extend(deliveries);
        }
    }
    let mut kept = Vec::new();
    for delivery in all {
        if random.chance(trouble.dropped) {
            continue;
        }
        if random.chance(trouble.doubled) {
            kept.push(delivery.clone());
        }
        if random.chance(trouble.delayed) {
            shared.deliveries.open.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(late(Arc::clone(shared), delivery));
        } else {
            kept.push(delivery);
        }
    }
    if trouble.shuffled {
        for at in (1..kept.len()).rev() {
            kept.swap(at, random.below(at as u64 + 1) as usize);
        }
    }
    shared.deliveries.open.fetch_add(kept.len(), Ordering::SeqCst);
    shared.deliveries.close();
    kept
}

fn deliveries_of(shared: &ServerState, account: &str, mut event: Value) -> Vec<Delivery> {
    let event_type = event["type"].as_str().unwrap_or_default();
    let connected = event.get("account").is_some();
    let mut endpoints = endpoints_for(&shared.read(), event_type, connected);
    if connected && let Ok(own) = shared.state_of(account) {
        endpoints.extend(endpoints_for(&read_state(&own), event_type, false));
    }
    event["pending_webhooks"] = endpoints.iter().filter(|it| !it.thin).count().into();
    let id = event["id"].as_str().unwrap_or_default();
    let body = |endpoint: &RegisteredEndpoint| {
        if endpoint.thin { json_text(&thin(&event)) } else { json_text(&event) }
    };
    endpoints
        .into_iter()
        .map(|endpoint| Delivery {
            account: account.to_owned(),
            event: id.to_owned(),
            body: body(&endpoint),
            endpoint,
        })
        .collect()
}

/// Makes an attempt. Returns the delivery and the number of the next attempt if it is to be repeated.
async fn attempt(shared: &ServerState, delivery: Delivery, number: u32) -> Option<(Delivery, u32)> {
    let status = post(&delivery.endpoint.url, &delivery.endpoint.secret, &delivery.body).await;
    let accepted = status.is_ok_and(|status| (200..300).contains(&status));
    shared.webhooks.attempted(&delivery.event, accepted);
    if accepted && !delivery.endpoint.thin {
        accept(shared, &delivery);
    }
    if !accepted && number + 1 < ATTEMPTS {
        return Some((delivery, number + 1));
    }
    shared.deliveries.close();
    None
}

/// Counts a delivery that an endpoint has accepted.
fn accept(shared: &ServerState, delivery: &Delivery) {
    let Ok(state) = shared.state_of(&delivery.account) else { return };
    let mut state = write_state(&state);
    let pending = state.object("event", &delivery.event).and_then(|event| event["pending_webhooks"].as_i64());
    let pending = pending.unwrap_or_default().saturating_sub(1).max(0);
    state.set("event", &delivery.event, &json!({ "pending_webhooks": pending }));
}

async fn repeat(shared: Arc<ServerState>, delivery: Delivery, number: u32) {
    let mut next = Some((delivery, number));
    while let Some((delivery, number)) = next {
        tokio::time::sleep(FIRST_DELAY * 2_u32.pow(number - 1)).await;
        next = attempt(&shared, delivery, number).await;
    }
}

async fn late(shared: Arc<ServerState>, delivery: Delivery) {
    tokio::time::sleep(LATE).await;
    if let Some((delivery, number)) = attempt(&shared, delivery, 0).await {
        repeat(shared, delivery, number).await;
    }
}

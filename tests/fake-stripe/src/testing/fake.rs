//! [`FakeStripe`]: a fake that runs.

use crate::events::{self, Trouble};
use crate::faults::Faults;
use crate::flows;
use crate::http::{self, ServerState, read_state};
use crate::random::Random;
use crate::seed;
use serde_json::Value;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::task::JoinHandle;

/// A fake that runs until it is dropped.
#[derive(Debug)]
pub struct FakeStripe {
    shared: Arc<ServerState>,
    address: SocketAddr,
    tasks: [JoinHandle<()>; 3],
}

impl FakeStripe {
    pub(super) fn new(shared: Arc<ServerState>, address: SocketAddr, tasks: [JoinHandle<()>; 3]) -> Self {
        Self { shared, address, tasks }
    }

    /// Returns its URL, as in `http://127.0.0.1:12111`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns a key that it accepts.
    pub fn api_key(&self) -> &str {
        self.shared.api_keys.own()
    }

    /// Returns the switches for faults.
    pub fn faults(&self) -> &Faults {
        &self.shared.faults
    }

    /// Returns the requests so far: method, path and query, in the order in which they came.
    pub fn requests(&self) -> Vec<String> {
        self.shared.log.requests().clone()
    }

    /// Waits for `count` requests whose path begins with `path`.
    pub async fn wait_for_requests(&self, count: usize, path: &str) {
        self.shared.log.wait(count, path).await;
    }

    /// Returns the number of requests for each path.
    pub fn request_counts(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for request in self.shared.log.requests().iter() {
            let path = request.split([' ', '?']).nth(1).unwrap_or_default();
            *counts.entry(path.to_owned()).or_default() += 1;
        }
        counts
    }

    /// Forgets the requests so far.
    pub fn forget_requests(&self) {
        self.shared.log.requests().clear();
    }

    /// Returns the parameters of the last request that named an operation, as a tree: scalars as strings where they came
    /// in a form or a query, as they are where they came as JSON; null if there was no such request.
    pub fn last_parameters(&self) -> Value {
        self.shared.log.parameters()
    }

    /// Returns the time of its answers and its events, in Unix seconds.
    pub fn now(&self) -> i64 {
        self.shared.read().now()
    }

    /// Moves the time of all accounts, and does what falls due until then: renewals, ends of trials, available funds.
    pub fn advance(&self, seconds: i64) {
        self.shared.advance(seconds);
    }

    /// Calls an operation in process, with parameters as JSON.
    ///
    /// # Errors
    /// The `error` of the answer, if the API refuses it.
    pub fn call(&self, method: &str, path: &str, parameters: &Value) -> Result<Value, Value> {
        http::call(&self.shared, method, path, parameters)
    }

    /// Lets the customer authenticate the payment or the setup intent with this id, as a browser does.
    ///
    /// # Errors
    /// The `error` of the API, if the intent does not wait for it or the payment is declined.
    pub fn authenticate(&self, intent: &str) -> Result<Value, Value> {
        self.customer_acts(intent, "")
    }

    /// Completes a checkout session with a payment method such as `pm_card_visa`, as a customer does on its page.
    ///
    /// # Errors
    /// The `error` of the API, if the session is not open or the payment is declined.
    pub fn complete_checkout(&self, session: &str, payment_method: &str) -> Result<Value, Value> {
        self.customer_acts(session, payment_method)
    }

    fn customer_acts(&self, id: &str, payment_method: &str) -> Result<Value, Value> {
        let outcome = flows::customer_acts(&mut self.shared.write(), id, payment_method);
        self.shared.remit(&self.shared.platform);
        outcome.map_err(|error| error.embedded())
    }

    /// Pays the available balance of a currency out, as automatic payouts do each day. `None` if nothing is available.
    pub fn pay_out(&self, currency: &str) -> Option<Value> {
        flows::pay_out(&mut self.shared.write(), currency)
    }

    pub(super) fn shared(&self) -> &ServerState {
        &self.shared
    }

    /// Makes random changes, the same ones for the same seed and state.
    pub fn mutate(&self, seed: u64, times: u64) {
        let mut random = Random::new(seed, "mutate", 0);
        for _ in 0..times {
            seed::mutate(&mut self.shared.write(), &mut random);
        }
    }

    /// Sets the trouble of deliveries to endpoints that were created through the API, from now on.
    pub fn set_trouble(&self, trouble: Trouble, seed: u64) {
        self.shared.deliveries.set_trouble(trouble, seed);
    }

    /// Waits until every event was accepted by the endpoints that listen for it, or given up after eight attempts.
    pub async fn wait_for_deliveries(&self) {
        while self.shared.states().iter().any(|state| read_state(state).has_outbox()) {
            tokio::task::yield_now().await;
        }
        self.shared.deliveries.wait().await;
    }

    /// Sends the events that were not sent before to an endpoint with this secret, with trouble at random. Returns the
    /// number of deliveries; those that the endpoint refuses are sent again the next time.
    pub async fn deliver(&self, url: &str, secret: &str, trouble: &Trouble, seed: u64) -> usize {
        let events: Vec<String> =
            self.shared.read().kind("event").live().map(|(_, entry)| entry.id.clone()).collect();
        let due = self.shared.webhooks.due(&events, trouble, &mut Random::new(seed, "deliver", 0));
        for id in &due {
            let text = self.text("event", id).unwrap_or_default();
            let status = events::post(url, secret, &text).await;
            self.shared.webhooks.delivered(id, status.is_ok_and(|status| (200..300).contains(&status)));
        }
        due.len()
    }

    /// Returns the objects of a kind that are not deleted, in the order of their creation.
    pub fn objects(&self, kind: &str) -> Vec<Value> {
        self.shared.read().kind(kind).live().map(|(_, entry)| entry.value()).collect()
    }

    /// Returns the number of objects of a kind, deleted ones too.
    pub fn count(&self, kind: &str) -> usize {
        self.shared.read().kind(kind).len()
    }

    /// Returns the objects of a kind as [`objects`](Self::objects) does, with the fields at some paths that are absent unless
    /// they are expanded.
    pub fn objects_expanded(&self, kind: &str, paths: &[&str]) -> Vec<Value> {
        let state = self.shared.read();
        let expanded = |mut object: Value| {
            paths.iter().for_each(|path| state.add_unexpanded(&mut object, path));
            object
        };
        state.kind(kind).live().map(|(_, entry)| expanded(entry.value())).collect()
    }

    /// Returns the JSON of an object as the API answers it; `None` if there is no such object.
    pub fn text(&self, kind: &str, id: &str) -> Option<String> {
        self.shared.read().kind(kind).get(id).map(|entry| entry.text.to_string())
    }

    /// Adds an object of a kind with these fields, and others sampled from its schema; records an event. Returns its id.
    pub fn create(&self, kind: &str, fields: &Value) -> String {
        let mut state = self.shared.write();
        state.clock.step(1);
        let object = state.sampled(kind, fields);
        state.add(kind, &object);
        object["id"].as_str().unwrap_or_default().to_owned()
    }

    /// Changes fields of an object; records an event. False if there is no such object.
    pub fn update(&self, kind: &str, id: &str, fields: &Value) -> bool {
        let mut state = self.shared.write();
        state.clock.step(1);
        state.change(kind, id, fields, &["updated"])
    }

    /// Deletes an object; records an event. False if there is no such object.
    pub fn delete(&self, kind: &str, id: &str) -> bool {
        let mut state = self.shared.write();
        state.clock.step(1);
        state.delete(kind, id)
    }
}

impl Drop for FakeStripe {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

//! Events: the record of what happened in an account.

use super::State;
use super::shown::shown;
use crate::document::SPEC;
use crate::facts::event_types;
use serde_json::{Map, Value, json};

/// The time for which events are listed, in seconds.
const WINDOW: i64 = 30 * 86_400;

impl State {
    /// Returns true if an event of that time is still listed.
    pub(crate) fn remembers(&self, created: i64) -> bool {
        created > self.now() - WINDOW
    }

    /// Records an event about an object, if there is a type for the change; with `previous_attributes` for an update.
    pub(crate) fn record(&mut self, kind: &str, change: &str, object: &Value, before: Option<&Value>) {
        let shown = shown(kind, object);
        let object = &*shown;
        let of_account = object["account"].as_str().is_some_and(|account| !account.is_empty());
        for event_type in event_types(kind, change, of_account) {
            self.record_type(event_type, object, before);
        }
    }

    /// Records an event of a type about an object. Returns its id.
    pub(crate) fn record_type(&mut self, event_type: &str, object: &Value, before: Option<&Value>) -> String {
        let previous = before.map(|before| previous(before, object)).unwrap_or_default();
        let updates = event_type.ends_with("updated");
        let mut data = json!({ "object": object });
        if updates && !previous.is_empty() {
            data["previous_attributes"] = Value::Object(previous);
        }
        let request = &self.cause;
        let id = self.id("event", self.kind("event").len() as u64);
        let mut event = json!({
            "id": id,
            "object": "event",
            "api_version": SPEC.version,
            "created": self.now(),
            "data": data,
            "livemode": false,
            "pending_webhooks": 0,
            "request": { "id": request.request, "idempotency_key": request.idempotency_key },
            "type": event_type,
        });
        if self.connected {
            event["account"] = self.account.as_str().into();
        }
        self.put("event", &event);
        // The platform may have endpoints for events of connected accounts.
        if self.connected || !self.endpoints.is_empty() {
            self.outbox.push(event);
            self.wake.notify_one();
        }
        id
    }
}

/// Returns the fields of `before` that differ in `after`: objects by their fields, arrays as a whole.
fn previous(before: &Value, after: &Value) -> Map<String, Value> {
    let mut found = Map::new();
    for (key, value) in before.as_object().into_iter().flatten() {
        match (value, after.get(key)) {
            (_, Some(same)) if same == value => {}
            (Value::Object(_), Some(inner @ Value::Object(_))) => {
                let mut fields = previous(value, inner);
                let added =
                    inner.as_object().into_iter().flatten().filter(|(key, _)| value.get(key).is_none());
                fields.extend(added.map(|(key, _)| (key.clone(), Value::Null)));
                found.insert(key.clone(), Value::Object(fields));
            }
            _ => {
                found.insert(key.clone(), value.clone());
            }
        }
    }
    found
}

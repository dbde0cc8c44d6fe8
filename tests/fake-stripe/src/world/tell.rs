//! Events: what has become of objects, as the account tells it.

use super::World;
use crate::spec::{SPEC, event_type};
use serde_json::{Map, Value, json};

/// For how long events are shown, in seconds.
const WINDOW: i64 = 30 * 86_400;

impl World {
    /// The time by the clock of the fake, in seconds.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// Lets time pass.
    pub(crate) fn advance(&mut self, seconds: i64) {
        self.clock.advance(seconds);
    }

    /// Whether an event that was made then is still shown.
    pub(crate) fn remembers(&self, created: i64) -> bool {
        created > self.now() - WINDOW
    }

    /// Makes the event that tells what has become of an object, if there is a type for it.
    pub(super) fn tell(&mut self, kind: &str, what: &str, object: &Value, before: Option<&Value>) {
        let Some(event_type) = event_type(kind, what) else { return };
        let index = self.kind("event").len() as u64;
        let mut data = json!({ "object": object });
        if let Some(previous) = before.map(|before| previous(before, object)).filter(|it| !it.is_empty()) {
            data["previous_attributes"] = Value::Object(previous);
        }
        let event = json!({
            "id": self.id("event", index),
            "object": "event",
            "api_version": SPEC.version,
            "created": self.clock.now(),
            "data": data,
            "livemode": false,
            "pending_webhooks": 0,
            "request": { "id": null, "idempotency_key": null },
            "type": event_type,
        });
        self.put("event", &event);
    }
}

/// The fields of `before` that are not the same in `after`.
fn previous(before: &Value, after: &Value) -> Map<String, Value> {
    let fields = before.as_object().into_iter().flatten();
    fields
        .filter(|(key, value)| after[key.as_str()] != **value)
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

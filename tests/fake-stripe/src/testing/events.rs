//! The events of a test: recorded without a change, and taken in place of a delivery.

use super::fake::FakeStripe;
use crate::events::Trouble;
use crate::random::Random;
use serde_json::Value;

impl FakeStripe {
    /// Records an event of any type about an object. The object is stored with these fields; those that it does not have are
    /// sampled from the schema of its kind, which is `object["object"]`. Returns the id of the event.
    ///
    /// # Panics
    /// If `object` does not name its kind.
    #[track_caller]
    pub fn record(&self, event_type: &str, object: &Value) -> String {
        let Some(kind) = object["object"].as_str() else {
            panic!("the object does not name its kind: add a field such as `\"object\": \"customer\"`")
        };
        let mut state = self.shared().write();
        state.clock.step(1);
        let id = object["id"].as_str().unwrap_or_default();
        let stored = match state.set(kind, id, object) {
            true => state.object(kind, id).unwrap_or_default(),
            false => {
                let sampled = state.sampled(kind, object);
                state.put(kind, &sampled);
                sampled
            }
        };
        state.record_type(event_type, &stored, None)
    }

    /// Takes the events that were not delivered before, oldest first, each as the body of a webhook. They count as delivered.
    pub fn take_events(&self) -> Vec<String> {
        let events: Vec<String> =
            self.shared().read().kind("event").live().map(|(_, entry)| entry.id.clone()).collect();
        let due = self.shared().webhooks.due(&events, &Trouble::default(), &mut Random::new(0, "deliver", 0));
        due.iter().for_each(|id| self.shared().webhooks.delivered(id, true));
        due.iter().filter_map(|id| self.text("event", id)).collect()
    }
}

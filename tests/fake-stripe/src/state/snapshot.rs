//! A state as JSON, and back.

use super::{Clock, State};
use serde_json::{Value, json};
use std::collections::HashMap;

impl State {
    /// Returns all objects of the account, with what is hidden about them.
    pub(crate) fn to_json(&self) -> Value {
        let kinds = self.kinds.iter().filter(|(_, kind)| !kind.is_empty());
        let kinds: serde_json::Map<String, Value> =
            kinds.map(|(name, kind)| (name.clone(), kind.to_json())).collect();
        json!({ "account": self.account, "connected": self.connected, "now": self.now(), "kinds": kinds,
            "hidden": self.hidden, "unexpanded": self.unexpanded, "endpoints": self.endpoints })
    }

    /// Replaces all objects by those of a saved state. Its time goes on from the saved one.
    pub(crate) fn load_json(&mut self, saved: &Value) {
        for kind in self.kinds.values_mut() {
            kind.clear();
        }
        for (name, objects) in saved["kinds"].as_object().into_iter().flatten() {
            self.kinds.entry(name.clone()).or_default().load_json(objects);
        }
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let facts = |name: &str| -> HashMap<String, Value> {
            let facts = saved[name].as_object().into_iter().flatten();
            facts.map(|(id, it)| (id.clone(), it.clone())).collect()
        };
        self.hidden = facts("hidden");
        self.unexpanded = facts("unexpanded");
        let endpoints = saved["endpoints"].as_array().into_iter().flatten();
        self.endpoints = endpoints.map(|pair| (text(&pair[0]), text(&pair[1]))).collect();
        self.move_to(saved["now"].as_i64().unwrap_or_default());
    }

    /// Moves the clock to a time.
    fn move_to(&mut self, time: i64) {
        let clock: &mut Clock = &mut self.clock;
        let by = time - clock.now();
        clock.advance(by);
    }
}

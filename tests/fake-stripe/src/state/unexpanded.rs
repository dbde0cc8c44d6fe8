//! Fields that answers and events show only if they are expanded, kept beside the objects.

use super::State;
use super::shown::split;
use serde_json::{Map, Value};
use std::borrow::Cow;

impl State {
    /// Keeps the fields of an object that are absent unless expanded. Returns the object without them.
    pub(super) fn keep_unexpanded<'o>(&mut self, kind: &str, object: &'o Value) -> Cow<'o, Value> {
        let (shown, taken) = split(kind, object);
        if let Some(id) = object["id"].as_str().filter(|_| !taken.is_empty()) {
            let kept = self.unexpanded.entry(key(kind, id)).or_insert_with(|| Value::Object(Map::new()));
            super::merge(kept, &Value::Object(taken));
        }
        shown
    }

    /// Adds the field at a dotted path to an object, if the object has it only when it is expanded.
    pub(crate) fn add_unexpanded(&self, object: &mut Value, path: &str) {
        let (Some(kind), Some(id)) = (object["object"].as_str(), object["id"].as_str()) else { return };
        let Some(value) = self.unexpanded.get(&key(kind, id)).and_then(|kept| kept.get(path)) else { return };
        let value = value.clone();
        let (above, name) = path.rsplit_once('.').unwrap_or(("", path));
        let pointer: String =
            above.split('.').filter(|step| !step.is_empty()).map(|it| format!("/{it}")).collect();
        if let Some(Value::Object(fields)) = object.pointer_mut(&pointer) {
            fields.insert(name.to_owned(), value);
        }
    }
}

fn key(kind: &str, id: &str) -> String {
    format!("{kind} {id}")
}

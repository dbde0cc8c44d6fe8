//! Objects without the fields that are absent unless expanded.

use crate::facts::only_expanded;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// Returns an object as it is shown unless its fields are expanded.
pub(super) fn shown<'o>(kind: &str, object: &'o Value) -> Cow<'o, Value> {
    split(kind, object).0
}

/// Takes the fields that are absent unless expanded from an object, by their dotted paths.
pub(super) fn split<'o>(kind: &str, object: &'o Value) -> (Cow<'o, Value>, Map<String, Value>) {
    let (mut shown, mut taken) = (Cow::Borrowed(object), Map::new());
    for path in only_expanded(kind) {
        let (above, name) = path.rsplit_once('.').unwrap_or(("", path));
        let pointer: String =
            above.split('.').filter(|step| !step.is_empty()).map(|it| format!("/{it}")).collect();
        if object.pointer(&pointer).and_then(|holder| holder.get(name)).is_none() {
            continue;
        }
        let holder = shown.to_mut().pointer_mut(&pointer).and_then(Value::as_object_mut);
        if let Some(value) = holder.and_then(|fields| fields.remove(name)) {
            taken.insert((*path).to_owned(), value);
        }
    }
    (shown, taken)
}

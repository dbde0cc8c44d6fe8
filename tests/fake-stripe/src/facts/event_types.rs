//! The types of events for each kind of object.

use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The types, by the kind of their object.
static TYPES: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    let root: Value = serde_json::from_str(include_str!("event_types.json")).unwrap_or_default();
    let texts = |types: &Value| -> Vec<String> {
        types.as_array().into_iter().flatten().filter_map(|it| it.as_str().map(str::to_owned)).collect()
    };
    root.as_object().into_iter().flatten().map(|(kind, types)| (kind.clone(), texts(types))).collect()
});

/// Returns the event type for a change of an object, as in `customer.updated`; none if there is no such type, as for
/// updated payment intents.
pub(crate) fn event_type(kind: &str, change: &str) -> Option<&'static str> {
    let types = TYPES.get(kind)?;
    let matching = types.iter().filter(|it| it.strip_suffix(change).is_some_and(|rest| rest.ends_with('.')));
    // Older names of the same type are longer.
    matching.min_by_key(|it| it.len()).map(String::as_str)
}

//! Which types of event tell of which kind of object: a table of the fake's own, because the document does not say.

use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The types, by the kind of their object.
static TYPES: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    let root: Value = serde_json::from_str(include_str!("../../events.json")).unwrap_or_default();
    let texts = |types: &Value| -> Vec<String> {
        types.as_array().into_iter().flatten().filter_map(|it| it.as_str().map(str::to_owned)).collect()
    };
    root.as_object().into_iter().flatten().map(|(kind, types)| (kind.clone(), texts(types))).collect()
});

/// The type of the event that tells what has become of an object, as in `customer.updated`; none if there is none, as for
/// changed payment intents.
pub(crate) fn event_type(kind: &str, what: &str) -> Option<&'static str> {
    let types = TYPES.get(kind)?;
    let told = types.iter().filter(|it| it.strip_suffix(what).is_some_and(|rest| rest.ends_with('.')));
    // Older names of the same are longer.
    told.min_by_key(|it| it.len()).map(String::as_str)
}

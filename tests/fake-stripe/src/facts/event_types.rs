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

/// Events that come with another of the same change.
const COMPANIONS: &[(&str, &str)] = &[
    ("refund.updated", "charge.refund.updated"),
    ("issuing_authorization.created", "issuing_authorization.request"),
];

/// Returns the event types for a change of an object, as in `customer.updated`; none if there is no such type, as for updated
/// payment intents.
/// Cards and bank accounts have other types where they belong to an account (`of_account`) than where to a customer.
pub(crate) fn event_types(kind: &str, change: &str, of_account: bool) -> Vec<&'static str> {
    let types = TYPES.get(kind).map(Vec::as_slice).unwrap_or_default();
    let owned = |it: &&String| it.starts_with("account.external_account.") == of_account;
    let external = types.iter().any(|it| it.starts_with("account.external_account."));
    let types = types.iter().filter(|it| !external || owned(it));
    let matching = types.filter(|it| it.strip_suffix(change).is_some_and(|rest| rest.ends_with('.')));
    // Older names of the same type are longer.
    let found = matching.min_by_key(|it| it.len()).map(String::as_str);
    let companions = COMPANIONS.iter().filter(|(name, _)| Some(*name) == found).map(|(_, other)| *other);
    found.into_iter().chain(companions).collect()
}

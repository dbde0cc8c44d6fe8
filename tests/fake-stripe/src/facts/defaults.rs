//! The defaults of new objects.

use serde_json::Value;
use std::sync::LazyLock;

static DEFAULTS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("defaults.json")).unwrap_or_default());

/// Returns the fields of a new object of a kind before parameters are applied.
pub(crate) fn defaults(kind: &str) -> &'static Value {
    &DEFAULTS[kind]
}

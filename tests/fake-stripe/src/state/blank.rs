//! Objects before any parameter is set: nothing is given, and defaults hold.

use super::json::merge;
use crate::document::SPEC;
use crate::facts::defaults;
use serde_json::{Map, Value, json};

/// The depth at which optional objects are left out.
const MAX_DEPTH: usize = 8;

/// Returns an object of a kind in which nothing is given.
pub(crate) fn blank(kind: &str) -> Value {
    let mut object = blank_of(SPEC.kind(kind));
    merge(&mut object, defaults(kind));
    object
}

/// Returns a value of a schema in which nothing is given: null where it is allowed, else empty.
pub(crate) fn blank_of(schema: &Value) -> Value {
    value(schema, 0)
}

fn value(schema: &Value, depth: usize) -> Value {
    if schema["nullable"] == true {
        return Value::Null;
    }
    if !schema["x-expansionResources"].is_null() {
        return "".into();
    }
    let schema = SPEC.resolve(schema);
    if let Some(members) = schema["anyOf"].as_array() {
        return value(&members[0], depth);
    }
    match schema["type"].as_str() {
        Some("boolean") => false.into(),
        Some("integer") => 0.into(),
        Some("number") => json!(0.0),
        Some("array") => json!([]),
        Some("object") => fields(schema, depth),
        Some("string") => text(schema),
        _ => Value::Null,
    }
}

fn fields(schema: &Value, depth: usize) -> Value {
    let Some(properties) = schema["properties"].as_object() else { return json!({}) };
    let required =
        |name: &str| schema["required"].as_array().is_some_and(|all| all.iter().any(|it| it == name));
    let mut fields = Map::new();
    for (name, property) in properties {
        if property["nullable"] == true {
            fields.insert(name.clone(), Value::Null);
        } else if required(name) && depth < MAX_DEPTH {
            fields.insert(name.clone(), value(property, depth + 1));
        }
    }
    Value::Object(fields)
}

fn text(schema: &Value) -> Value {
    let first = schema["enum"].as_array().and_then(|values| values.iter().find(|value| **value != ""));
    if let Some(first) = first {
        return first.clone();
    }
    match schema["format"].as_str() {
        Some("currency") => "usd".into(),
        Some("decimal" | "int64") => "0".into(),
        Some("date-time") => "2026-05-27T09:30:00.000Z".into(),
        _ => "".into(),
    }
}

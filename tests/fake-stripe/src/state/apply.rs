//! Parameters applied to an object: what is sent comes back.

use super::blank::blank_of;
use crate::document::SPEC;
use serde_json::{Map, Value, json};

/// Sets the fields of an object of a kind that have a parameter of the same name, as far as the value fits there. Objects
/// are merged, lists replaced; an empty value clears.
pub(crate) fn apply(kind: &str, object: &mut Value, parameters: &Value) {
    let properties = &SPEC.kind(kind)["properties"];
    for (name, value) in parameters.as_object().into_iter().flatten() {
        let Some(property) = properties.get(name).filter(|_| name != "object") else { continue };
        let value = match name.as_str() {
            "metadata" => Some(metadata(&object["metadata"], value)),
            "currency" => value.as_str().map(|code| code.to_lowercase().into()),
            _ => fit(property, value, &object[name.as_str()]),
        };
        if let Some(value) = value {
            object[name.as_str()] = value;
        }
    }
}

/// Returns metadata after a change: an empty value, or null, removes a key, or all of them.
pub(crate) fn metadata(before: &Value, change: &Value) -> Value {
    let Some(change) = change.as_object() else { return json!({}) };
    let mut merged = before.as_object().cloned().unwrap_or_default();
    for (key, value) in change {
        if clears(value) {
            merged.remove(key);
        } else {
            merged.insert(key.clone(), value.clone());
        }
    }
    Value::Object(merged)
}

fn clears(value: &Value) -> bool {
    value.is_null() || *value == ""
}

/// Returns the value of a field, if a parameter fits there.
fn fit(property: &Value, value: &Value, before: &Value) -> Option<Value> {
    if clears(value) && property["nullable"] == true {
        return Some(Value::Null);
    }
    let schema = SPEC.resolve(property);
    if let Some(members) = schema["anyOf"].as_array() {
        return members.iter().find_map(|member| fit(member, value, before));
    }
    let fitting = match (schema["type"].as_str()?, value) {
        ("string", Value::String(_))
        | ("boolean", Value::Bool(_))
        | ("integer" | "number", Value::Number(_)) => value.clone(),
        ("array", Value::Array(items)) => {
            items.iter().map(|item| fit(&schema["items"], item, &Value::Null)).collect::<Option<_>>()?
        }
        ("array", cleared) if clears(cleared) => json!([]),
        ("object", Value::Object(fields)) => fit_object(schema, fields, before),
        _ => return None,
    };
    let values = schema["enum"].as_array();
    values.is_none_or(|values| values.contains(&fitting)).then_some(fitting)
}

fn fit_object(schema: &Value, fields: &Map<String, Value>, before: &Value) -> Value {
    let Some(properties) = schema["properties"].as_object() else { return Value::Object(fields.clone()) };
    let mut object = if before.is_object() { before.clone() } else { blank_of(schema) };
    for (name, value) in fields {
        let before = object[name.as_str()].clone();
        if let Some(value) = properties.get(name).and_then(|property| fit(property, value, &before)) {
            object[name.as_str()] = value;
        }
    }
    object
}

//! What the parameters of a write make of the fields of an object.

use super::execute::Call;
use crate::spec::SPEC;
use serde_json::{Map, Value, json};

/// The fields that a call sets: scalars, and arrays of them, whose field has a type that fits, and metadata, merged into the `before` one.
pub(super) fn fields(kind: &str, call: &Call<'_>, before: &Value) -> Value {
    let properties = &SPEC.kind(kind)["properties"];
    let mut fields = Map::new();
    for (name, value) in call.parameters.as_object().into_iter().flatten() {
        let Some(property) = properties.get(name).filter(|_| name != "object") else { continue };
        let value = match name.as_str() {
            "metadata" => Some(metadata(before, value)),
            _ => converted(property, value),
        };
        if let Some(value) = value {
            fields.insert(name.clone(), value);
        }
    }
    if let Some(file) = call.parameters.get("file").filter(|file| file["filename"].is_string()) {
        fields.insert("filename".to_owned(), file["filename"].clone());
        fields.insert("size".to_owned(), file["content"].as_str().map_or(0, str::len).into());
    }
    Value::Object(fields)
}

/// The parents in the path, for the fields that name them.
pub(super) fn parents(kind: &str, call: &Call<'_>) -> Value {
    let properties = &SPEC.kind(kind)["properties"];
    let named = call.path_parameters.iter().filter(|(name, _)| name != "id");
    let fields = named.filter_map(|(name, id)| {
        Some((name.clone(), converted(properties.get(name)?, &Value::from(id.as_str()))?))
    });
    Value::Object(fields.collect())
}

/// Metadata after a change: an empty value, or null, takes a key away, or all of them.
fn metadata(before: &Value, change: &Value) -> Value {
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

/// The value for a field, if it fits there.
fn converted(property: &Value, value: &Value) -> Option<Value> {
    if clears(value) && property["nullable"] == true {
        return Some(Value::Null);
    }
    let schema = SPEC.resolve(property);
    if let Some(members) = schema["anyOf"].as_array() {
        return members.iter().find_map(|member| converted(member, value));
    }
    let fitting = match (schema["type"].as_str()?, value) {
        ("boolean", Value::String(text)) => text.parse::<bool>().ok()?.into(),
        ("integer", Value::String(text)) => text.parse::<i64>().ok()?.into(),
        ("number", Value::String(text)) => text.parse::<f64>().ok()?.into(),
        ("string", Value::String(_)) | ("boolean", Value::Bool(_)) => value.clone(),
        ("integer" | "number", Value::Number(_)) => value.clone(),
        ("array", Value::Array(items)) => {
            items.iter().map(|item| converted(&schema["items"], item)).collect::<Option<_>>()?
        }
        _ => return None,
    };
    let values = schema["enum"].as_array();
    values.is_none_or(|values| values.contains(&fitting)).then_some(fitting)
}

//! Validation of values by the document.

use fake_stripe::SPEC;
use serde_json::Value;

/// Returns the mistakes of a value, by the document.
pub(crate) fn wrong(schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    if value.is_null() && schema["nullable"] == true {
        return;
    }
    if !schema["x-expansionResources"].is_null() && value.is_string() {
        return;
    }
    let schema = SPEC.resolve(schema);
    if let Some(members) = schema["anyOf"].as_array() {
        let fits = |member: &Value| {
            let mut found = Vec::new();
            wrong(member, value, path, &mut found);
            found.is_empty()
        };
        if !members.iter().any(fits) {
            found.push(format!("{path}: fits no member"));
        }
        return;
    }
    let fits = match schema["type"].as_str() {
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_i64(),
        Some("number") => value.is_number(),
        Some("string") => value.is_string(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    if !fits {
        found.push(format!("{path}: {value} is no {}", schema["type"]));
        return;
    }
    if let Some(values) = schema["enum"].as_array()
        && !values.contains(value)
    {
        found.push(format!("{path}: {value} is not listed"));
    }
    for element in value.as_array().into_iter().flatten() {
        wrong(&schema["items"], element, &format!("{path}[]"), found);
    }
    if let Some(properties) = schema["properties"].as_object() {
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if value.get(name).is_none() {
                found.push(format!("{path}: `{name}` is missing"));
            }
        }
        for (name, value) in value.as_object().into_iter().flatten() {
            match properties.get(name) {
                Some(property) => wrong(property, value, &format!("{path}.{name}"), found),
                None => found.push(format!("{path}.{name}: not in the document")),
            }
        }
    }
}

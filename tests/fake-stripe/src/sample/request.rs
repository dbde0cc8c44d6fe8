//! Requests made from the document: for each operation one in which every parameter is set.

use crate::document::{Operation, SPEC};
use serde_json::{Map, Value, json};

/// The id by which there is an object of every kind, outside the world: it can be read, changed and deleted, is always
/// there, and in no list. As a cursor or a path to expand it is taken and passed over.
pub const SAMPLE: &str = "sample";

/// A request with every parameter set.
#[derive(Debug, Clone, PartialEq)]
pub struct SampleRequest {
    /// The parameters of the path, in their order; each is [`SAMPLE`].
    pub path_parameters: Vec<(String, String)>,
    /// A JSON object with every parameter of the query or the body, filled to the bottom.
    pub parameters: Value,
}

/// Every operation of the document: its method in upper case, and its path with the parameters in braces.
pub fn operations() -> impl Iterator<Item = (&'static str, &'static str)> {
    SPEC.operations().map(|operation| (operation.method.as_str(), operation.template.as_str()))
}

/// A request for an operation of [`operations`]; none if the document does not have it.
pub fn sample_request(method: &str, template: &str) -> Option<SampleRequest> {
    let named = |operation: &&Operation| {
        operation.template == template && operation.method.eq_ignore_ascii_case(method)
    };
    let operation = SPEC.operations().find(named)?;
    let mut parameters = value(&operation.parameters);
    if template.ends_with("/search") {
        parameters["query"] = format!("metadata['{SAMPLE}']:'{SAMPLE}'").into();
    }
    let names = template.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
    let path_parameters = names.map(|name| (name.to_owned(), SAMPLE.to_owned())).collect();
    Some(SampleRequest { path_parameters, parameters })
}

fn value(schema: &Value) -> Value {
    if let Some(members) = schema["anyOf"].as_array() {
        // Of equals the first, as `max_by_key` would not have it.
        let mut richest = &Value::Null;
        for member in members {
            if richest.is_null() || richness(member) > richness(richest) {
                richest = member;
            }
        }
        return value(richest);
    }
    if let Some(values) = schema["enum"].as_array() {
        return values.iter().find(|value| **value != "").cloned().unwrap_or_default();
    }
    match schema["type"].as_str() {
        Some("object") => object(schema),
        Some("array") => json!([value(&schema["items"])]),
        Some("boolean") => true.into(),
        Some("integer") if schema["format"] == "unix-time" => 1_767_225_600.into(),
        Some("integer") => 1.into(),
        Some("number") => "1.5".into(),
        _ => text(schema),
    }
}

fn object(schema: &Value) -> Value {
    let properties = schema["properties"].as_object().into_iter().flatten();
    let mut fields: Map<String, Value> =
        properties.map(|(name, property)| (name.clone(), value(property))).collect();
    if let Some(values) = schema.get("additionalProperties").filter(|values| values.is_object()) {
        fields.insert(SAMPLE.to_owned(), value(values));
    }
    Value::Object(fields)
}

fn text(schema: &Value) -> Value {
    let text = match schema["format"].as_str() {
        Some("binary") => return json!({ "filename": "a.txt", "content": "hello" }),
        Some("currency") => "usd",
        Some("decimal") => "1.5",
        Some("int64") => "12",
        Some("date-time") => "2026-01-01T00:00:00Z",
        _ => SAMPLE,
    };
    let limit = schema["maxLength"].as_u64().unwrap_or(u64::MAX) as usize;
    text.chars().take(limit).collect::<String>().into()
}

fn richness(schema: &Value) -> u8 {
    match schema["type"].as_str() {
        Some("object") if schema.get("properties").is_some() => 5,
        Some("array") => 4,
        Some("object") => 3,
        _ if schema.get("enum").is_none() => 2,
        _ => 1,
    }
}

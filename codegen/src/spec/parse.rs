//! From the text of a document to [`OpenAPI`], and the proof that nothing was lost on the way.

use super::error::{Problem, SpecError, escape};
use openapiv3::{OpenAPI, PathItem, ReferenceOr, Schema};
use serde::Deserialize;
use serde_json::{Map, Value};

/// Parses the text of a document: JSON, or YAML.
pub(super) fn parse(text: &str) -> Result<Value, SpecError> {
    if text.trim_start().starts_with('{') {
        return Ok(serde_json::from_str(text)?);
    }
    // The limits are for texts of strangers; Stripe's documents have some hundred thousand nodes.
    let mut options = serde_saphyr::Options::default();
    options.budget = None;
    serde_saphyr::from_str_with_options(text, options).map_err(|error| SpecError::Yaml(Box::new(error)))
}

/// Reads a document, and checks that all of it was read.
pub(super) fn read(root: &Value) -> Result<OpenAPI, Vec<Problem>> {
    let document = OpenAPI::deserialize(root).map_err(|error| broken(root, &error))?;
    let mut problems = Vec::new();
    match serde_json::to_value(&document) {
        Ok(written) => compare(root, &written, "", &mut problems),
        Err(error) => problems.push(Problem::new("", format!("cannot be written back: {error}"))),
    }
    if problems.is_empty() { Ok(document) } else { Err(problems) }
}

/// Finds the parts that are not valid. The error for the whole document does not say where it is.
fn broken(root: &Value, error: &serde_json::Error) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, item) in entries(root, "/paths") {
        let pointer = format!("/paths/{}", escape(name));
        let before = problems.len();
        for (method, operation) in item.as_object().into_iter().flatten() {
            if !method.starts_with("x-") && operation.is_object() {
                check::<openapiv3::Operation>(operation, &format!("{pointer}/{method}"), &mut problems);
            }
        }
        if problems.len() == before {
            check::<ReferenceOr<PathItem>>(item, &pointer, &mut problems);
        }
    }
    for (name, schema) in entries(root, "/components/schemas") {
        check_schema(schema, &format!("/components/schemas/{}", escape(name)), &mut problems);
    }
    if problems.is_empty() {
        problems.push(Problem::new("", format!("not valid OpenAPI 3.0: {error}")));
    }
    problems
}

fn entries<'v>(root: &'v Value, pointer: &str) -> impl Iterator<Item = (&'v String, &'v Value)> {
    root.pointer(pointer).and_then(Value::as_object).into_iter().flatten()
}

fn check<'v, T: Deserialize<'v>>(part: &'v Value, pointer: &str, problems: &mut Vec<Problem>) {
    if let Err(error) = T::deserialize(part) {
        problems.push(Problem::new(pointer, format!("not valid OpenAPI 3.0: {error}")));
    }
}

/// Looks for the innermost schema that is not valid.
fn check_schema(schema: &Value, pointer: &str, problems: &mut Vec<Problem>) {
    let before = problems.len();
    for (name, property) in entries(schema, "/properties") {
        check_schema(property, &format!("{pointer}/properties/{}", escape(name)), problems);
    }
    if problems.len() == before {
        check::<ReferenceOr<Schema>>(schema, pointer, problems);
    }
}

/// Reports each entry of the original that is not in what was read, unless it says what holds without it.
fn compare(original: &Value, written: &Value, pointer: &str, problems: &mut Vec<Problem>) {
    match (original, written) {
        (Value::Object(original), Value::Object(written)) => {
            compare_entries(original, written, pointer, problems);
        }
        (Value::Array(original), Value::Array(written)) if original.len() == written.len() => {
            for (index, (original, written)) in original.iter().zip(written).enumerate() {
                compare(original, written, &format!("{pointer}/{index}"), problems);
            }
        }
        (Value::Number(original), Value::Number(written)) if original.as_f64() == written.as_f64() => {}
        _ if original == written => {}
        _ => problems.push(Problem::new(pointer, "is read as something else")),
    }
}

fn compare_entries(
    original: &Map<String, Value>,
    written: &Map<String, Value>,
    pointer: &str,
    problems: &mut Vec<Problem>,
) {
    for (key, value) in original {
        match written.get(key) {
            Some(written) => {
                // A copy of the pointer for each of the many scalars would take most of the time.
                if value != written {
                    compare(value, written, &format!("{pointer}/{}", escape(key)), problems);
                }
            }
            None if is_default(key, value) => {}
            None => problems.push(Problem::new(pointer, format!("unknown keyword `{key}`"))),
        }
    }
}

/// Returns true if an entry only states a default.
fn is_default(key: &str, value: &Value) -> bool {
    match key {
        "required" if value.is_array() => value.as_array().is_some_and(Vec::is_empty),
        "required" | "nullable" | "deprecated" | "readOnly" | "writeOnly" | "uniqueItems" => {
            *value == Value::Bool(false)
        }
        // An empty object is told from any object by an extension: see the reader of schemas.
        "properties" | "content" | "encoding" | "examples" | "callbacks" => {
            value.as_object().is_some_and(Map::is_empty)
        }
        "parameters" | "servers" | "tags" => value.as_array().is_some_and(Vec::is_empty),
        _ => false,
    }
}

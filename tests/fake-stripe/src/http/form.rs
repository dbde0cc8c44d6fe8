//! Forms and query strings, read into a tree: `a[b][0]=c` is `{"a": {"b": {"0": "c"}}}`, `a[]=c` is `{"a": ["c"]}`.
//! Only the schema tells an array from a map whose keys are numbers.

use crate::document::decode;
use crate::error::ApiError;
use serde_json::{Map, Value};

/// Reads a form. Every scalar is a string.
pub(super) fn parse(text: &str) -> Result<Value, ApiError> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (unescape(name), Value::from(unescape(value)))
    });
    tree(pairs)
}

/// A tree of parameters given by their full names.
pub(super) fn tree(pairs: impl Iterator<Item = (String, Value)>) -> Result<Value, ApiError> {
    let mut root = Value::Object(Map::new());
    for (name, value) in pairs {
        let steps = steps(&name).ok_or_else(|| malformed(&name))?;
        insert(&mut root, &steps, value).ok_or_else(|| malformed(&name))?;
    }
    Ok(root)
}

fn unescape(text: &str) -> String {
    decode(&text.replace('+', " "))
}

fn malformed(name: &str) -> ApiError {
    ApiError::parameter("parameter_invalid", name, &format!("Invalid or repeated parameter: {name}"))
}

/// The steps of a name: `a[b][]` is `a`, `b` and nothing.
fn steps(name: &str) -> Option<Vec<&str>> {
    let Some((root, rest)) = name.split_once('[') else { return Some(vec![name]) };
    let inner = rest.strip_suffix(']')?;
    let mut steps = vec![root];
    steps.extend(inner.split("]["));
    let clean = steps.iter().all(|step| !step.contains(['[', ']']));
    (clean && !root.is_empty()).then_some(steps)
}

/// Puts a value where the steps lead; none if something else is there.
fn insert(place: &mut Value, steps: &[&str], value: Value) -> Option<()> {
    let Some((step, rest)) = steps.split_first() else {
        let free = place.is_null();
        *place = value;
        return free.then_some(());
    };
    if step.is_empty() {
        if place.is_null() {
            *place = Value::Array(Vec::new());
        }
        return push(place.as_array_mut()?, rest, value);
    }
    if place.is_null() {
        *place = Value::Object(Map::new());
    }
    insert(place.as_object_mut()?.entry(*step).or_insert(Value::Null), rest, value)
}

/// `a[][b]` belongs to the last element as long as that has no `b`.
fn push(elements: &mut Vec<Value>, steps: &[&str], value: Value) -> Option<()> {
    let continued = match (elements.last(), steps.first()) {
        (Some(Value::Object(last)), Some(step)) => steps.len() > 1 || !last.contains_key(*step),
        _ => false,
    };
    if !continued {
        elements.push(Value::Null);
    }
    insert(elements.last_mut()?, steps, value)
}

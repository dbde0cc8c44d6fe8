//! `expand[]`: ids replaced by their objects, and lists that are absent otherwise.

use crate::document::SPEC;
use crate::error::ApiError;
use crate::facts::expandable_list;
use crate::flows;
use crate::sample::{Variety, sample};
use crate::state::{Entry, State, write_json};
use serde_json::{Value, json};

/// Returns the text of an object with some paths expanded.
pub(super) fn expanded(
    state: &State,
    kind: &str,
    entry: &Entry,
    paths: &[Vec<String>],
) -> Result<String, ApiError> {
    let mut object = entry.value();
    for path in paths {
        expand(state, SPEC.kind(kind), &mut object, path)?;
    }
    let mut text = String::with_capacity(entry.text.len() * 2);
    write_json(&object, &mut text);
    Ok(text)
}

/// Refuses paths that cannot be expanded, before anything is written.
pub(super) fn check(state: &State, kind: &str, paths: &[Vec<String>]) -> Result<(), ApiError> {
    if paths.is_empty() {
        return Ok(());
    }
    let mut object = sample(kind, 1, Variety { null: 0.0, absent: 0.0, ..Variety::default() });
    paths.iter().try_for_each(|path| expand(state, SPEC.kind(kind), &mut object, path))
}

fn expand(state: &State, schema: &Value, object: &mut Value, path: &[String]) -> Result<(), ApiError> {
    let Some((key, rest)) = path.split_first() else { return Ok(()) };
    state.add_unexpanded(object, &path.join("."));
    let refused = || ApiError::invalid(&format!("This property cannot be expanded ({key})."));
    let property = SPEC.resolve(schema)["properties"].get(key).ok_or_else(refused)?;
    let array = property["type"] == "array";
    let inner = if array { &property["items"] } else { property };
    let kinds = SPEC.expansions(inner);
    let is_map = SPEC.resolve(inner)["additionalProperties"].is_object() && key != "metadata";
    if kinds.is_empty() && rest.is_empty() && SPEC.resolve(inner)["properties"].is_null() && !is_map {
        return Err(refused());
    }
    if object[key.as_str()].is_null()
        && let Some(list) = absent(state, object, key)
    {
        object[key.as_str()] = list;
    }
    let Some(value) = object.get_mut(key) else { return Ok(()) };
    let values: Vec<&mut Value> = match value {
        Value::Array(values) => values.iter_mut().collect(),
        value => vec![value],
    };
    for value in values {
        if let Some(id) = value.as_str() {
            *value = fetch(state, &kinds, id).unwrap_or_else(|| value.clone());
        }
        let name = value["object"].as_str().unwrap_or_default().to_owned();
        let schema = if kinds.is_empty() { inner } else { SPEC.kind(&name) };
        if value.is_object() && value["deleted"].is_null() {
            expand(state, schema, value, rest)?;
        }
    }
    Ok(())
}

/// Returns a field that an object has only if it is expanded.
fn absent(state: &State, object: &Value, key: &str) -> Option<Value> {
    let (kind, id) = (object["object"].as_str()?, object["id"].as_str()?);
    if (kind, key) == ("price", "tiers") {
        return state.hidden(id).get("tiers").cloned();
    }
    if (kind, key) == ("checkout.session", "line_items") {
        return Some(flows::session_items(state, id));
    }
    let (elements, field) = expandable_list(kind, key)?;
    let mut found = state.objects_with(elements, field, id);
    // Newest first, as other lists.
    found.reverse();
    let more = found.len() > 10;
    found.truncate(10);
    Some(
        json!({ "object": "list", "data": found, "has_more": more, "url": format!("/v1/{elements}s?{field}={id}") }),
    )
}

fn fetch(state: &State, kinds: &[String], id: &str) -> Option<Value> {
    let kind = kinds.iter().find(|kind| state.kind(kind).get(id).is_some())?;
    let entry = state.kind(kind).get(id)?;
    Some(match entry.deleted {
        true => json!({ "id": id, "object": kind, "deleted": true }),
        false => entry.value(),
    })
}

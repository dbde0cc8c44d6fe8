//! `expand[]`: ids replaced by the objects they name.

use super::error::ApiError;
use crate::sample::{Variety, sample};
use crate::spec::SPEC;
use crate::world::{Entry, World, write_json};
use serde_json::{Value, json};

/// The text of an object with some paths expanded.
pub(super) fn expanded(
    world: &World,
    kind: &str,
    entry: &Entry,
    paths: &[Vec<String>],
) -> Result<String, ApiError> {
    let mut object = entry.value();
    for path in paths {
        expand(world, SPEC.kind(kind), &mut object, path)?;
    }
    let mut text = String::with_capacity(entry.text.len() * 2);
    write_json(&object, &mut text);
    Ok(text)
}

/// Refuses paths that cannot be expanded, before anything is written.
pub(super) fn check(world: &World, kind: &str, paths: &[Vec<String>]) -> Result<(), ApiError> {
    if paths.is_empty() {
        return Ok(());
    }
    let mut object = sample(kind, 1, Variety { null: 0.0, absent: 0.0, ..Variety::default() });
    paths.iter().try_for_each(|path| expand(world, SPEC.kind(kind), &mut object, path))
}

fn expand(world: &World, schema: &Value, object: &mut Value, path: &[String]) -> Result<(), ApiError> {
    let Some((key, rest)) = path.split_first() else { return Ok(()) };
    let refused = || ApiError::invalid(&format!("This property cannot be expanded ({key})."));
    let property = SPEC.resolve(schema)["properties"].get(key).ok_or_else(refused)?;
    let array = property["type"] == "array";
    let inner = if array { &property["items"] } else { property };
    let kinds = SPEC.expansions(inner);
    if kinds.is_empty() && rest.is_empty() && inner.get("$ref").is_none() && inner["properties"].is_null() {
        return Err(refused());
    }
    let Some(value) = object.get_mut(key) else { return Ok(()) };
    let values: Vec<&mut Value> = match value {
        Value::Array(values) => values.iter_mut().collect(),
        value => vec![value],
    };
    for value in values {
        if let Some(id) = value.as_str() {
            *value = fetch(world, &kinds, id).unwrap_or_else(|| value.clone());
        }
        let name = value["object"].as_str().unwrap_or_default().to_owned();
        let schema = if kinds.is_empty() { inner } else { SPEC.kind(&name) };
        if value.is_object() && value["deleted"].is_null() {
            expand(world, schema, value, rest)?;
        }
    }
    Ok(())
}

fn fetch(world: &World, kinds: &[String], id: &str) -> Option<Value> {
    let kind = kinds.iter().find(|kind| world.kind(kind).get(id).is_some())?;
    let entry = world.kind(kind).get(id)?;
    Some(match entry.deleted {
        true => json!({ "id": id, "object": kind, "deleted": true }),
        false => entry.value(),
    })
}

//! Single objects: those of the world, and samples of those outside it.

use super::error::ApiError;
use super::execute::Call;
use super::expand;
use crate::Variety;
use crate::sample::{SAMPLE, sample, sample_of};
use crate::world::{Entry, World, write_json};
use serde_json::{Value, json};

pub(super) fn retrieve(world: &World, call: &Call<'_>, kind: &str) -> Result<String, ApiError> {
    if !call.names_object() {
        return Ok(text(&outside(call, kind)));
    }
    match existing(world, kind, call.id()) {
        Ok(Some(entry)) => shown(world, kind, entry, call),
        Ok(None) => Ok(text(&outside(call, kind))),
        Err(missing) => stub(world, kind, call.id()).ok_or(missing),
    }
}

/// The object with an id; none if it is outside the world, and an error if it is nowhere.
pub(super) fn existing<'w>(world: &'w World, kind: &str, id: &str) -> Result<Option<&'w Entry>, ApiError> {
    match world.kind(kind).get(id).filter(|entry| !entry.deleted) {
        Some(entry) => Ok(Some(entry)),
        None if id == SAMPLE || !world.keeps(kind) => Ok(None),
        None => Err(ApiError::missing(kind, id, "id")),
    }
}

/// Only these answer with a stub once they are deleted; others are as if they had never been.
fn stub(world: &World, kind: &str, id: &str) -> Option<String> {
    let stubs = ["customer", "terminal.configuration", "terminal.location", "terminal.reader"];
    let deleted = world.kind(kind).get(id).is_some_and(|entry| entry.deleted);
    let stub = || json!({ "id": id, "object": kind, "deleted": true }).to_string();
    (deleted && stubs.contains(&kind)).then(stub)
}

/// The text of an object, with what the call asks to expand.
pub(super) fn shown(world: &World, kind: &str, entry: &Entry, call: &Call<'_>) -> Result<String, ApiError> {
    let paths = call.query().expansions("")?;
    if paths.is_empty() {
        return Ok(entry.text.to_string());
    }
    expand::expanded(world, kind, entry, &paths)
}

/// A sample in the place of an object that the world does not keep.
pub(super) fn outside(call: &Call<'_>, kind: &str) -> Value {
    let mut object = sample(kind, 1, Variety::default());
    let id =
        if call.path == "/v1/account" { Some(call.account) } else { call.names_object().then(|| call.id()) };
    if let (Some(id), true) = (id, object.get("id").is_some()) {
        object["id"] = id.into();
    }
    object
}

/// A sample of what is no object of a kind.
pub(super) fn other(schema: &Value) -> String {
    text(&sample_of(schema, Variety::default()))
}

pub(super) fn text(object: &Value) -> String {
    let mut text = String::new();
    write_json(object, &mut text);
    text
}

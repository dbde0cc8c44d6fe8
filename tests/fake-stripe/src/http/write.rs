//! Creating, changing and deleting objects.

use super::error::ApiError;
use super::execute::Call;
use super::{expand, overlay, read};
use crate::Variety;
use crate::sample::{SAMPLE, sample_of};
use crate::spec::{Answer, SPEC};
use crate::world::{Entry, World, merge};
use axum::http::StatusCode;
use serde_json::{Value, json};

/// A POST whose answer is an object of a kind.
pub(super) fn post(world: &mut World, call: &Call<'_>, kind: &str) -> Result<String, ApiError> {
    expand::check(world, kind, &call.query().expansions("")?)?;
    match target(call, kind) {
        Target::New if world.keeps(kind) => create(world, call, kind),
        Target::Existing => {
            let (fields, event) = outcome(kind, call);
            change(world, call, kind, &fields, event)
        }
        Target::New | Target::Unkept => Ok(outside(call, kind, &json!({}))),
    }
}

/// A DELETE whose answer is the object itself.
pub(super) fn cancel(world: &mut World, call: &Call<'_>, kind: &str) -> Result<String, ApiError> {
    expand::check(world, kind, &call.query().expansions("")?)?;
    let fields = match kind {
        "subscription" => json!({ "status": "canceled" }),
        _ => json!({}),
    };
    change(world, call, kind, &fields, "deleted")
}

/// A DELETE whose answer is a stub.
pub(super) fn delete(world: &mut World, call: &Call<'_>, stub: &Value) -> Result<String, ApiError> {
    let mut answer = sample_of(stub, Variety { null: 1.0, absent: 1.0, ..Variety::default() });
    let required = stub["required"].as_array();
    if let (Some(fields), Some(required)) = (answer.as_object_mut(), required) {
        fields.retain(|name, _| required.iter().any(|required| required == name));
    }
    if stub["properties"].get("deleted").is_some() {
        answer["deleted"] = true.into();
    } else if let Some((operation, _)) = SPEC.find("GET", call.path)
        && let Answer::Object(kind) = &operation.answer
    {
        // The stubs of version 2 are of no kind of their own.
        answer["object"] = kind.as_str().into();
    }
    if call.names_object() {
        answer["id"] = call.id().into();
        let kind = answer["object"].as_str().unwrap_or_default();
        if read::existing(world, kind, call.id())?.is_some() {
            world.delete(kind, call.id());
        }
    }
    Ok(read::text(&answer))
}

/// What a POST is about.
enum Target {
    /// An object that is to be made.
    New,
    /// The object that the path names.
    Existing,
    /// An object that is answered but not kept: a preview, or something made of an object of another kind.
    Unkept,
}

fn target(call: &Call<'_>, kind: &str) -> Target {
    let template = &call.operation.template;
    if call.names_object() {
        return Target::Existing;
    }
    if template.ends_with("preview") {
        return Target::Unkept;
    }
    let list = SPEC
        .find("GET", call.path)
        .is_some_and(|(at, _)| matches!(at.answer, Answer::List(_) | Answer::PagedList(_)));
    let Some((owner, _)) = template.rsplit_once('}').filter(|_| !list) else { return Target::New };
    // What is done to an object in a test is done to it where it is otherwise.
    let steps = owner.split('/').count();
    let path: Vec<&str> = call.path.split('/').take(steps).collect();
    let owner = path.join("/").replacen("/test_helpers", "", 1);
    match SPEC.find("GET", &owner).map(|(operation, _)| &operation.answer) {
        Some(Answer::Object(owner)) if owner != kind => Target::Unkept,
        _ => Target::Existing,
    }
}

fn create(world: &mut World, call: &Call<'_>, kind: &str) -> Result<String, ApiError> {
    let mut fields = overlay::parents(kind, call);
    if SPEC.kind(kind)["properties"].get("metadata").is_some() {
        fields["metadata"] = json!({});
    }
    merge(&mut fields, &overlay::fields(kind, call, &Value::Null));
    if let Some(id) = fields["id"].as_str().filter(|id| *id != SAMPLE)
        && world.kind(kind).get(id).is_some_and(|entry| !entry.deleted)
    {
        let message = format!("There is already a {kind} with the id {id}.");
        return Err(ApiError::new(
            StatusCode::BAD_REQUEST,
            Some("resource_already_exists"),
            Some("id"),
            &message,
        ));
    }
    let id = world.create(kind, &fields);
    match world.kind(kind).get(&id) {
        Some(entry) if kind == "webhook_endpoint" => Ok(with_secret(entry)),
        Some(entry) => read::shown(world, kind, entry, call),
        None => Err(ApiError::missing(kind, &id, "id")),
    }
}

/// A new endpoint with its secret, which no other answer shows.
fn with_secret(endpoint: &Entry) -> String {
    let mut shown = endpoint.value();
    shown["secret"] = format!("whsec_{}", endpoint.id).into();
    read::text(&shown)
}

/// Changes the object that the path names, by the parameters and by `fields`.
fn change(
    world: &mut World,
    call: &Call<'_>,
    kind: &str,
    fields: &Value,
    event: &str,
) -> Result<String, ApiError> {
    let Some(entry) = read::existing(world, kind, call.id())? else {
        return Ok(outside(call, kind, fields));
    };
    let mut changed = overlay::fields(kind, call, &entry.value()["metadata"]);
    merge(&mut changed, fields);
    world.change(kind, call.id(), &changed, event);
    match world.kind(kind).get(call.id()) {
        Some(entry) => read::shown(world, kind, entry, call),
        None => Err(ApiError::missing(kind, call.id(), "id")),
    }
}

/// The answer for an object that the world does not keep.
fn outside(call: &Call<'_>, kind: &str, fields: &Value) -> String {
    let mut object = read::outside(call, kind);
    let sent = overlay::fields(kind, call, &Value::Null);
    merge(&mut object, &sent);
    merge(&mut object, fields);
    read::text(&object)
}

/// What an action makes of its object, and the event that tells of it.
fn outcome(kind: &str, call: &Call<'_>) -> (Value, &'static str) {
    let action = call.operation.template.rsplit('/').next().unwrap_or_default();
    let (status, event) = match (kind, action) {
        ("invoice", "finalize") => ("open", "finalized"),
        ("invoice", "pay") => ("paid", "paid"),
        ("invoice", "void") => ("void", "voided"),
        ("invoice", "mark_uncollectible") => ("uncollectible", "marked_uncollectible"),
        ("payment_intent" | "setup_intent", "cancel") => ("canceled", "canceled"),
        ("payment_intent", "capture" | "confirm") | ("setup_intent", "confirm") => ("succeeded", "succeeded"),
        _ => return (json!({}), "updated"),
    };
    (json!({ "status": status }), event)
}

//! Creating, changing and deleting objects by the document alone.

use super::call::ApiCall;
use super::{multipart, read};
use crate::Variety;
use crate::document::{Answer, SPEC};
use crate::error::ApiError;
use crate::sample::{SAMPLE, sample_of};
use crate::state::{Entry, State, apply, blank, json_text};
use axum::http::StatusCode;
use serde_json::{Value, json};

/// Answers a call that changes something.
pub(super) fn answer(state: &mut State, call: &ApiCall<'_>) -> Result<String, ApiError> {
    match &call.operation.answer {
        Answer::Object(kind) if call.operation.method == "DELETE" => change(state, call, kind, "deleted"),
        Answer::Object(kind) => post(state, call, kind),
        Answer::Deleted(stub) => delete(state, call, stub),
        Answer::Other(schema) => Ok(read::other(schema)),
        _ => Ok("{}".to_owned()),
    }
}

fn post(state: &mut State, call: &ApiCall<'_>, kind: &str) -> Result<String, ApiError> {
    match target(call, kind) {
        PostTarget::New if State::stores(kind) => create(state, call, kind),
        PostTarget::Existing => change(state, call, kind, "updated"),
        PostTarget::New => {
            let text = outside(call, kind);
            let object: Value = serde_json::from_str(&text).unwrap_or_default();
            if !call.is_sample() {
                state.record(kind, "created", &object, None);
            }
            Ok(text)
        }
        PostTarget::Unstored => Ok(outside(call, kind)),
    }
}

/// The object of a POST.
enum PostTarget {
    /// A new object.
    New,
    /// The object that the path names.
    Existing,
    /// An object that is answered but not stored: a preview, or one that is made of an object of another kind.
    Unstored,
}

fn target(call: &ApiCall<'_>, kind: &str) -> PostTarget {
    let template = &call.operation.template;
    if call.names_object() {
        return PostTarget::Existing;
    }
    if template.ends_with("preview") {
        return PostTarget::Unstored;
    }
    let list = SPEC
        .find("GET", call.path)
        .is_some_and(|(at, _)| matches!(at.answer, Answer::List(_) | Answer::PagedList(_)));
    let Some((owner, _)) = template.rsplit_once('}').filter(|_| !list) else { return PostTarget::New };
    // Test helpers act on the object that the path without their prefix names.
    let steps = owner.split('/').count();
    let path: Vec<&str> = call.path.split('/').take(steps).collect();
    let owner = path.join("/").replacen("/test_helpers", "", 1);
    match SPEC.find("GET", &owner).map(|(operation, _)| &operation.answer) {
        Some(Answer::Object(owner)) if owner != kind => PostTarget::Unstored,
        _ => PostTarget::Existing,
    }
}

fn create(state: &mut State, call: &ApiCall<'_>, kind: &str) -> Result<String, ApiError> {
    let mut object = new_object(state, call, kind);
    apply(kind, &mut object, &call.typed);
    let id = object["id"].as_str().unwrap_or_default().to_owned();
    if id != SAMPLE && state.object(kind, &id).is_some() {
        let message = format!("{kind} already exists.");
        return Err(ApiError::new(
            StatusCode::BAD_REQUEST,
            Some("resource_already_exists"),
            Some("id"),
            &message,
        ));
    }
    attach_file(state, &mut object, &call.parameters);
    state.put(kind, &object);
    for (name, parent) in &call.path_parameters {
        if object.get(name).is_none() {
            state.put_listed(kind, &object, name, parent);
        }
    }
    state.record(kind, "created", &object, None);
    match state.kind(kind).get(&id) {
        Some(entry) => read::answered(state, kind, entry, call),
        None => Err(ApiError::missing(kind, &id, "id")),
    }
}

/// Returns an object in which nothing is given but its id, its time and its parents.
fn new_object(state: &State, call: &ApiCall<'_>, kind: &str) -> Value {
    let mut object = blank(kind);
    if object.get("id").is_some() {
        object["id"] = state.next_id(kind).into();
    }
    for time in ["created", "date"] {
        if object[time].is_i64() {
            object[time] = state.now().into();
        }
    }
    let parents = call.path_parameters.iter().filter(|(name, _)| name != "id");
    for (name, id) in parents.filter(|(name, _)| SPEC.kind(kind)["properties"].get(name).is_some()) {
        object[name.as_str()] = id.as_str().into();
    }
    object
}

/// Sets the fields that follow from an uploaded file.
fn attach_file(state: &mut State, object: &mut Value, parameters: &Value) {
    let Some(file) = parameters.get("file").filter(|file| file["filename"].is_string()) else { return };
    object["filename"] = file["filename"].clone();
    object["size"] = multipart::content(file).map_or(0, |content| content.len()).into();
    let id = object["id"].as_str().unwrap_or_default().to_owned();
    object["url"] = format!("/v1/files/{id}/contents").into();
    state.hide(&id, json!({ "content": file["content"], "base64": file["base64"] }));
}

/// Changes the object that the path names.
fn change(state: &mut State, call: &ApiCall<'_>, kind: &str, change: &str) -> Result<String, ApiError> {
    let Some(entry) = read::existing(state, kind, call.id())? else {
        return Ok(outside(call, kind));
    };
    let mut object = entry.value();
    apply(kind, &mut object, &call.typed);
    state.change(kind, call.id(), &object, &[change]);
    let entry: Option<&Entry> = state.kind(kind).get(call.id());
    entry.map_or_else(
        || Err(ApiError::missing(kind, call.id(), "id")),
        |entry| read::answered(state, kind, entry, call),
    )
}

/// Answers a DELETE with a stub.
fn delete(state: &mut State, call: &ApiCall<'_>, stub: &Value) -> Result<String, ApiError> {
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
        if read::existing(state, kind, call.id())?.is_some() {
            state.delete(kind, call.id());
        }
    }
    Ok(json_text(&answer))
}

/// Returns a sample in place of an object that is not stored.
fn outside(call: &ApiCall<'_>, kind: &str) -> String {
    let mut object = read::outside(call, kind);
    if call.typed["metadata"].is_object() && SPEC.kind(kind)["properties"].get("metadata").is_some() {
        object["metadata"] = json!({});
    }
    apply(kind, &mut object, &call.typed);
    json_text(&object)
}

//! Executing a call whose parameters are valid.

use super::call::ApiCall;
use super::reply::ApiReply;
use super::shared::{self, ServerState, SharedState};
use super::{expand, list, read, references, search, thin_events, write};
use crate::document::{Answer, SPEC};
use crate::error::ApiError;
use crate::flows;
use crate::sample::SAMPLE;
use crate::state::{State, json_text};

/// The smallest document that a reader of PDF accepts.
const PDF: &str = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";

/// Executes a call on the state of its account.
pub(super) fn execute(
    shared: &ServerState,
    state: &SharedState,
    call: &ApiCall<'_>,
) -> Result<ApiReply, ApiError> {
    let text = match (call.operation.method.as_str(), &call.operation.answer) {
        (_, Answer::List(kinds)) => lists(shared, &shared::read(state), call, kinds, false),
        (_, Answer::PagedList(kinds)) => lists(shared, &shared::read(state), call, kinds, true),
        (_, Answer::Search(kind)) => search::answer(&shared::read(state), call, kind),
        (_, Answer::Pdf) => {
            read::existing(&shared::read(state), "quote", call.id())?;
            return Ok(ApiReply::pdf(PDF));
        }
        ("GET", Answer::Object(kind)) => get(state, call, kind),
        _ => change(&mut shared::write(state), call),
    };
    shared.remit(state);
    text.map(ApiReply::json)
}

fn get(state: &SharedState, call: &ApiCall<'_>, kind: &str) -> Result<String, ApiError> {
    let template = &call.operation.template;
    if template.ends_with("/preview") && !call.is_sample() {
        let preview = flows::preview(&mut shared::write(state), template, &call.typed);
        if let Some(answer) = preview {
            return answer.map(|object| json_text(&object));
        }
    }
    let state = &*shared::read(state);
    if let Some(answer) = thin_events::answer(state, call) {
        return answer;
    }
    if let Some(view) = flows::view(&call.operation.template).filter(|_| !call.is_sample()) {
        return Ok(json_text(&view(state, call.id(), &call.typed)));
    }
    read::retrieve(state, call, kind)
}

/// Executes a call that changes something: by its flow if it has one, else by the document alone.
fn change(state: &mut State, call: &ApiCall<'_>) -> Result<String, ApiError> {
    if let Answer::Object(kind) = &call.operation.answer {
        expand::check(state, kind, &call.query().expansions("")?)?;
    }
    state.cause = call.cause.clone();
    state.clock.step(1);
    let outcome = if call.is_sample() {
        write::answer(state, call)
    } else {
        references::check(state, call).and_then(|()| run(state, call))
    };
    state.cause = Default::default();
    outcome
}

fn run(state: &mut State, call: &ApiCall<'_>) -> Result<String, ApiError> {
    let ids: Vec<&str> = call.path_parameters.iter().map(|(_, id)| id.as_str()).collect();
    let route = (call.operation.method.as_str(), call.operation.template.as_str());
    let Some(outcome) = flows::run(state, route, &ids, &call.typed) else {
        return write::answer(state, call);
    };
    let object = outcome?;
    let (kind, id) =
        (object["object"].as_str().unwrap_or_default(), object["id"].as_str().unwrap_or_default());
    // The secret of an endpoint is in the answer of its creation only.
    let stored = object["deleted"].is_null() && object["secret"].is_null();
    match state.kind(kind).get(id).filter(|entry| stored && !entry.deleted) {
        Some(entry) => read::answered(state, kind, entry, call),
        None => Ok(json_text(&object)),
    }
}

fn lists(
    shared: &ServerState,
    state: &State,
    call: &ApiCall<'_>,
    kinds: &[String],
    v2: bool,
) -> Result<String, ApiError> {
    missing_parent(state, call)?;
    if let Some(answer) = thin_events::answer(state, call) {
        return answer;
    }
    if let Some(view) = flows::view(&call.operation.template).filter(|_| !call.is_sample()) {
        return Ok(json_text(&view(state, call.id(), &call.typed)));
    }
    let query = call.query();
    let (path, parameters, webhooks) = (call.path, &call.path_parameters, &shared.webhooks);
    list::answer(state, &list::ListRequest { path, kinds, parameters, query: &query, v2, webhooks })
}

/// Refuses a nested list of an object that never existed.
fn missing_parent(state: &State, call: &ApiCall<'_>) -> Result<(), ApiError> {
    let Some((name, id)) = call.path_parameters.last().filter(|(_, id)| id != SAMPLE) else { return Ok(()) };
    let parent = call.path.rsplit_once('/').and_then(|(path, _)| SPEC.find("GET", path));
    match parent.map(|(operation, _)| &operation.answer) {
        Some(Answer::Object(kind)) if State::stores(kind) && state.kind(kind).get(id).is_none() => {
            Err(ApiError::missing(kind, id, name))
        }
        _ => Ok(()),
    }
}

//! The HTTP server: what comes before an operation is executed, and after.

mod auth;
mod call;
mod condition;
mod control;
mod direct;
mod execute;
mod expand;
mod form;
mod idempotency;
mod limiter;
mod list;
mod log;
mod multipart;
mod query;
mod read;
mod references;
mod reply;
mod request;
mod search;
mod shared;
mod thin_events;
mod write;

pub(crate) use auth::ApiKeys;
pub(crate) use direct::call;
pub(crate) use limiter::RequestLimiter;
pub(crate) use shared::{ServerState, SharedState, read as read_state, write as write_state};

use crate::document::{SPEC, typed, validate};
use crate::error::ApiError;
use crate::faults::Fault;
use crate::state::Cause;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::Response;
use call::ApiCall;
use idempotency::Stored;
use reply::ApiReply;
use request::Incoming;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, UNIX_EPOCH};

/// The size of the largest body, in bytes.
const MAX_BODY: usize = 16 << 20;

/// Request headers that come back with the answer.
const ECHOED: [&str; 3] = ["stripe-version", "stripe-account", "idempotency-key"];

/// Returns the routes: the document has them, so all requests go one way.
pub(crate) fn router(shared: Arc<ServerState>) -> Router {
    Router::new().fallback(answer).with_state(shared)
}

async fn answer(State(shared): State<Arc<ServerState>>, request: Request) -> Response {
    static NUMBER: AtomicU64 = AtomicU64::new(1);
    let request_id = format!("req_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    let (head, body) = request.into_parts();
    shared.log.add(format!("{} {}", head.method, head.uri));
    let faults = shared.faults.strike(head.uri.path());
    // Before the request is executed: a change in the meantime may or may not be in the answer.
    let now = shared.read().now();
    for fault in &faults {
        if let Fault::Latency(latency) = fault {
            tokio::time::sleep(*latency).await;
        }
    }
    let body = axum::body::to_bytes(body, MAX_BODY).await;
    let incoming = Incoming {
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body: body.as_ref().cloned().unwrap_or_default(),
    };
    let reply = match faults.iter().find_map(|fault| reply::refusal(*fault)) {
        Some(refusal) => refusal,
        None if !shared.limiter.accepts() => reply::too_many(),
        None if body.is_err() => ApiError::invalid("The body cannot be read.").into(),
        None => respond(&shared, &incoming, &request_id, &faults).unwrap_or_else(ApiReply::from),
    };
    finish(reply, &request_id, &incoming, &faults, now)
}

/// Checks a request and executes it. An error of the checks is not stored for the idempotency key.
fn respond(
    shared: &ServerState,
    incoming: &Incoming,
    request_id: &str,
    faults: &[Fault],
) -> Result<ApiReply, ApiError> {
    if let Some(answer) = control::answer(shared, incoming) {
        return answer;
    }
    let (api_key, own) = shared.api_keys.authenticate(incoming)?;
    let account = acting_account(incoming, own);
    let state = shared.state_of(account)?;
    if let Some(id) = file_of(incoming) {
        return content(&state, id);
    }
    if incoming.path.starts_with("/v2/") && incoming.header("stripe-version").is_none() {
        return Err(ApiError::invalid("A Stripe-Version header is required for this path."));
    }
    let (operation, path_parameters) = SPEC
        .find(&incoming.method, &incoming.path)
        .ok_or_else(|| ApiError::unknown_path(&incoming.method, &incoming.path))?;
    shared.api_keys.permit(&api_key, operation)?;
    let key = idempotency::key(incoming, operation)?;
    let given = incoming.parameters(operation)?;
    shared.log.set_parameters(&given);
    let now = read_state(&state).now();
    let stored_as = key.as_ref().map(|key| format!("{account} {key}"));
    let mut keys = key.is_some().then(|| shared.idempotency.lock());
    let used = stored_as.as_ref().zip(keys.as_ref()).and_then(|(key, keys)| keys.get(key));
    if let Some(stored) = used.filter(|stored| stored.holds(now)) {
        return stored.replay(incoming, &given);
    }
    let parameters = validate(operation, given.clone())?;
    shared.log.set_parameters(&parameters);
    let typed =
        if operation.takes_json() { parameters.clone() } else { typed(&operation.parameters, &parameters) };
    let cause = Cause { request: Some(request_id.to_owned()), idempotency_key: key };
    let path = incoming.path.as_str();
    let call = ApiCall { operation, account, path, path_parameters, parameters, typed, cause };
    let (sent, stored) = executed(shared, &state, &call, faults);
    if let (Some(key), Some(keys), Some(stored)) = (stored_as, keys.as_mut(), stored) {
        keys.insert(key, Stored::new(incoming, &given, (request_id, now), stored));
    }
    Ok(sent)
}

/// Returns the account for which a request acts: a connected one, or that of the key.
fn acting_account<'r>(incoming: &'r Incoming, own: &'r str) -> &'r str {
    let context = incoming.header("stripe-context").and_then(|path| path.rsplit('/').next());
    incoming.header("stripe-account").or(context).filter(|account| !account.is_empty()).unwrap_or(own)
}

/// Returns the id of the file whose content a request wants.
fn file_of(incoming: &Incoming) -> Option<&str> {
    let path = incoming.path.strip_prefix("/v1/files/")?.strip_suffix("/contents")?;
    (incoming.method == "GET" && !path.contains('/')).then_some(path)
}

fn content(state: &SharedState, id: &str) -> Result<ApiReply, ApiError> {
    let content = multipart::content(read_state(state).hidden(id));
    content.map(ApiReply::file).ok_or_else(|| ApiError::missing("file", id, "file"))
}

/// Executes a call. Returns the answer that is sent, and the one that is stored for its idempotency key.
fn executed(
    shared: &ServerState,
    state: &SharedState,
    call: &ApiCall<'_>,
    faults: &[Fault],
) -> (ApiReply, Option<ApiReply>) {
    let outcome = execute::execute(shared, state, call).unwrap_or_else(ApiReply::from);
    let struck = faults.iter().find_map(|fault| match fault {
        Fault::AfterExecution { status } => Some(ApiReply::failure(*status)),
        _ => None,
    });
    let sent = struck.unwrap_or_else(|| outcome.clone());
    // Version 1 repeats failures; version 2 executes a failed request again, but does nothing twice.
    let stored = match call.operation.is_v2() {
        false => Some(sent.clone()),
        true => outcome.status.is_success().then_some(outcome),
    };
    (sent, stored)
}

fn finish(reply: ApiReply, request_id: &str, incoming: &Incoming, faults: &[Fault], now: i64) -> Response {
    let now = UNIX_EPOCH + Duration::from_secs(now.unsigned_abs());
    let mut response = Response::builder()
        .status(reply.status)
        .header(header::CONTENT_TYPE, reply.content_type)
        .header(header::DATE, httpdate::fmt_http_date(now));
    if !faults.contains(&Fault::BrokenObject) {
        response = response.header(header::CONTENT_LENGTH, reply.body.len());
    }
    if !faults.contains(&Fault::LockTimeout) {
        response = response.header("request-id", request_id);
    }
    for name in ECHOED {
        if let Some(value) = incoming.headers.get(name) {
            response = response.header(name, value);
        }
    }
    for (name, value) in &reply.headers {
        response = response.header(*name, value);
    }
    response.body(reply.into_body(faults)).unwrap_or_default()
}

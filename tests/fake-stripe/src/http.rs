//! Answering requests: what comes before an operation is executed, and after.

mod check;
mod error;
mod execute;
mod expand;
mod form;
mod idempotency;
mod list;
mod multipart;
mod overlay;
mod query;
mod read;
mod reply;
mod request;
mod search;
mod write;

pub(crate) use idempotency::Keys;

use crate::faults::Fault;
use crate::server::Shared;
use crate::spec::SPEC;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::Response;
use error::ApiError;
use execute::Call;
use idempotency::Stored;
use reply::Reply;
use request::Incoming;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, UNIX_EPOCH};

/// The account of the key.
const ACCOUNT: &str = "acct_fake";

/// How large a body may be.
const MAX_BODY: usize = 16 << 20;

/// Request headers that come back with the answer.
const ECHOED: [&str; 3] = ["stripe-version", "stripe-account", "idempotency-key"];

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new().fallback(answer).with_state(shared)
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    static NUMBER: AtomicU64 = AtomicU64::new(1);
    let request_id = format!("req_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    let (head, body) = request.into_parts();
    shared.record(format!("{} {}", head.method, head.uri));
    let faults = shared.faults.strike(head.uri.path());
    // Before the request is executed: what is done in the meantime may or may not be in the answer.
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
        None if body.is_err() => ApiError::invalid("The body cannot be read.").into(),
        None => respond(&shared, &incoming, &request_id, &faults).unwrap_or_else(Reply::from),
    };
    finish(reply, &request_id, &incoming, &faults, now)
}

/// Everything that is checked before a request is executed; an error from here is not kept for its key.
fn respond(
    shared: &Shared,
    incoming: &Incoming,
    request_id: &str,
    faults: &[Fault],
) -> Result<Reply, ApiError> {
    let account = authorise(shared, incoming)?;
    if incoming.path.starts_with("/v2/") && incoming.header("stripe-version").is_none() {
        return Err(ApiError::invalid("A Stripe-Version header is needed for this path."));
    }
    let (operation, path_parameters) = SPEC
        .find(&incoming.method, &incoming.path)
        .ok_or_else(|| ApiError::unknown_path(&incoming.method, &incoming.path))?;
    let key = idempotency::key(incoming, operation)?;
    let given = incoming.parameters(operation)?;
    shared.receive(&given);
    let mut keys = key.is_some().then(|| shared.keys.lock());
    let used = key.as_ref().zip(keys.as_ref()).and_then(|(key, keys)| keys.get(key));
    if let Some(stored) = used {
        return stored.replay(incoming, &given);
    }
    let parameters = check::check(operation, given.clone())?;
    shared.receive(&parameters);
    let call = Call { operation, account: &account, path: &incoming.path, path_parameters, parameters };
    let (sent, kept) = executed(shared, &call, faults);
    if let (Some(key), Some(keys), Some(kept)) = (key, keys.as_mut(), kept) {
        keys.insert(key, Stored::new(incoming, &given, request_id, kept));
    }
    Ok(sent)
}

/// Executes a call: the answer that is sent, and the one that is kept for its idempotency key.
fn executed(shared: &Shared, call: &Call<'_>, faults: &[Fault]) -> (Reply, Option<Reply>) {
    let outcome = execute::execute(shared, call).unwrap_or_else(Reply::from);
    let struck = faults.iter().find_map(|fault| match fault {
        Fault::AfterExecution { status } => Some(Reply::failure(*status)),
        _ => None,
    });
    let sent = struck.unwrap_or_else(|| outcome.clone());
    // Version 1 repeats failures; version 2 tries again what failed, but does nothing twice.
    let kept = match call.operation.is_v2() {
        false => Some(sent.clone()),
        true => outcome.status.is_success().then_some(outcome),
    };
    (sent, kept)
}

/// Whose key it is, or on behalf of which account it acts.
fn authorise(shared: &Shared, incoming: &Incoming) -> Result<String, ApiError> {
    let given = incoming.header(header::AUTHORIZATION.as_str());
    match given.and_then(|given| given.strip_prefix("Bearer ")) {
        Some(key) => {
            let other =
                shared.others.iter().find(|(other, _)| other == key).map(|(_, account)| account.as_str());
            let own = (key == shared.api_key).then_some(ACCOUNT).or(other);
            let own = own.ok_or_else(|| ApiError::unauthorised("Invalid API Key provided: sk_test_***"))?;
            Ok(incoming.header("stripe-account").unwrap_or(own).to_owned())
        }
        None => Err(ApiError::unauthorised("You did not provide an API key.")),
    }
}

fn finish(reply: Reply, request_id: &str, incoming: &Incoming, faults: &[Fault], now: i64) -> Response {
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

//! Answering requests.

mod error;
mod expand;
mod list;
mod query;

use crate::faults::Fault;
use crate::server::Shared;
use crate::spec::{Answer, SPEC};
use crate::world::World;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::Response;
use bytes::Bytes;
use error::ApiError;
use query::Query;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

/// How many bytes of a body arrive before it is cut.
const CUT: usize = 200;

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new().fallback(answer).with_state(shared)
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let uri = request.uri().clone();
    let path = uri.path().to_owned();
    shared.record(format!("{} {}", request.method(), uri));
    let faults = shared.faults.strike(&path);
    for fault in &faults {
        if let Fault::Latency(latency) = fault {
            tokio::time::sleep(*latency).await;
        }
    }
    if let Some(response) = faults.iter().find_map(|fault| refusal(*fault)) {
        return finish(response.0, response.1, &response.2, request.headers(), &faults);
    }
    let (status, body) = match respond(&shared, request.method(), &path, uri.query(), request.headers()) {
        Ok(body) => (StatusCode::OK, body),
        Err(error) => (error.status, error.body()),
    };
    let body = if faults.contains(&Fault::BrokenObject) { break_objects(&body) } else { body };
    finish(status, body, &[], request.headers(), &faults)
}

type Refusal = (StatusCode, String, Vec<(&'static str, &'static str)>);

/// What is answered instead, if the fault is one of those.
fn refusal(fault: Fault) -> Option<Refusal> {
    let error = |status: u16, code: &'static str| {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, ApiError::new(status, Some(code), None, "The fake was told to fail.").body())
    };
    match fault {
        Fault::RateLimited => {
            let (status, body) = error(429, "rate_limit");
            Some((status, body, vec![("stripe-rate-limited-reason", "endpoint-rate")]))
        }
        Fault::LockTimeout => {
            let (status, body) = error(429, "lock_timeout");
            Some((status, body, vec![("stripe-should-retry", "true")]))
        }
        Fault::ServerError { status, should_retry } => {
            let (status, body) = error(status, "api_error");
            let hint =
                should_retry.map(|retry| ("stripe-should-retry", if retry { "true" } else { "false" }));
            Some((status, body, hint.into_iter().collect()))
        }
        Fault::Forbidden => {
            let (status, body) = error(403, "more_permissions_required");
            Some((status, body, Vec::new()))
        }
        Fault::Html => Some((StatusCode::OK, "<html><body>Bad gateway</body></html>".to_owned(), Vec::new())),
        Fault::Latency(_) | Fault::Reset | Fault::Truncated | Fault::BrokenObject => None,
    }
}

fn respond(
    shared: &Shared,
    method: &Method,
    path: &str,
    query: Option<&str>,
    headers: &HeaderMap,
) -> Result<String, ApiError> {
    authorise(shared, headers)?;
    let world = shared.read();
    if path.starts_with("/v2/") && !headers.contains_key("stripe-version") {
        return Err(ApiError::invalid("A Stripe-Version header is needed for this path."));
    }
    let Some((read, parameters)) = SPEC.find(path).filter(|_| method == Method::GET) else {
        return Err(ApiError::unknown_path(method.as_str(), path));
    };
    let query = Query::parse(query.unwrap_or_default());
    query.check(&read.query)?;
    match &read.answer {
        Answer::List(kinds) | Answer::PagedList(kinds) => {
            let v2 = matches!(read.answer, Answer::PagedList(_));
            list::answer(&world, &list::Request { path, kinds, parameters: &parameters, query: &query, v2 })
        }
        Answer::Object(kind) if path == "/v1/account" => retrieve_account(kind),
        Answer::Object(kind) => {
            let id = parameters.last().map(|(_, id)| id.as_str()).unwrap_or_default();
            retrieve(&world, kind, id, &query)
        }
        Answer::Other => Err(ApiError::unknown_path(method.as_str(), path)),
    }
}

fn authorise(shared: &Shared, headers: &HeaderMap) -> Result<(), ApiError> {
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    match given.and_then(|given| given.strip_prefix("Bearer ")) {
        Some(key) if key == shared.api_key => Ok(()),
        Some(_) => Err(ApiError::unauthorised("Invalid API Key provided: sk_test_***")),
        None => Err(ApiError::unauthorised("You did not provide an API key.")),
    }
}

fn retrieve_account(kind: &str) -> Result<String, ApiError> {
    let mut account = crate::sample(kind, 1, crate::Variety::default());
    account["id"] = "acct_fake".into();
    let mut text = String::new();
    crate::world::write_json(&account, &mut text);
    Ok(text)
}

fn retrieve(world: &World, kind: &str, id: &str, query: &Query) -> Result<String, ApiError> {
    let missing = || ApiError::missing(kind, id, "id");
    let entry = world.kind(kind).get(id).ok_or_else(missing)?;
    if entry.deleted {
        // Only these answer with a stub; others are as if they had never been.
        return match kind {
            "customer" | "terminal.configuration" | "terminal.location" | "terminal.reader" => {
                Ok(json!({ "id": id, "object": kind, "deleted": true }).to_string())
            }
            _ => Err(missing()),
        };
    }
    let paths = query.expansions("")?;
    if paths.is_empty() {
        return Ok(entry.text.to_string());
    }
    expand::expanded(world, kind, entry, &paths)
}

fn finish(
    status: StatusCode,
    body: String,
    extra: &[(&'static str, &'static str)],
    request: &HeaderMap,
    faults: &[Fault],
) -> Response {
    static NUMBER: AtomicU64 = AtomicU64::new(1);
    let html = faults.contains(&Fault::Html);
    let mut response = Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, if html { "text/html" } else { "application/json" })
        .header(header::DATE, httpdate::fmt_http_date(SystemTime::now()))
        .header(header::CONTENT_LENGTH, body.len());
    if !faults.contains(&Fault::LockTimeout) {
        response = response.header("request-id", format!("req_{}", NUMBER.fetch_add(1, Ordering::Relaxed)));
    }
    if let Some(version) = request.get("stripe-version") {
        response = response.header("stripe-version", version);
    }
    for (name, value) in extra {
        response = response.header(*name, *value);
    }
    let body = if faults.contains(&Fault::Reset) {
        cut(Bytes::new())
    } else if faults.contains(&Fault::Truncated) {
        cut(Bytes::from(body).slice(..CUT))
    } else {
        Body::from(body)
    };
    response.body(body).unwrap_or_default()
}

/// A body that ends with a broken connection.
fn cut(beginning: Bytes) -> Body {
    let broken = std::io::Error::new(std::io::ErrorKind::ConnectionReset, "the fake was told to fail");
    Body::from_stream(futures::stream::iter([Ok(beginning), Err(broken)]))
}

fn break_objects(body: &str) -> String {
    let body = body.replacen("\"created\":1", "\"created\":\"soon\",\"x\":1", 1);
    match body.match_indices("\"id\":").nth(1) {
        Some((at, _)) => format!("{}\"no\":{}", &body[..at], &body[at + 5..]),
        None => body,
    }
}

//! Lists: newest first, cut by cursors, with the default filters of Stripe.

use super::expand;
use super::query::QueryParameters;
use crate::error::ApiError;
use crate::events::Webhooks;
use crate::sample::SAMPLE;
use crate::state::{Collection, Entry, State};
use serde_json::Value;
use std::fmt::Write;

/// The parts of a request for a list.
pub(super) struct ListRequest<'r> {
    pub(super) path: &'r str,
    pub(super) kinds: &'r [String],
    pub(super) parameters: &'r [(String, String)],
    pub(super) query: &'r QueryParameters,
    pub(super) v2: bool,
    pub(super) webhooks: &'r Webhooks,
}

const DEFAULT_LIMIT: i64 = 10;
const MAX_LIMIT: i64 = 100;

/// The size of an answer beside its objects and its path, in bytes.
const ENVELOPE: usize = 200;

/// The parameters that do not filter by a field of the same name.
const NOT_FILTERS: [&str; 5] = ["limit", "starting_after", "ending_before", "page", "expand"];

/// The parameters with several values of a field, of which an object has one.
const ANY_OF: [(&str, &str); 2] = [("lookup_keys", "lookup_key"), ("types", "type")];

/// The parameters that filter by a nested field: the kind, the parameter, and the path of the field.
const NESTED: [(&str, &str, &[&str]); 3] = [
    ("invoice", "subscription", &["parent", "subscription_details", "subscription"]),
    ("promotion_code", "coupon", &["promotion", "coupon"]),
    ("subscription", "price", &["items", "data", "price", "id"]),
];

/// The parameters of events that do not filter by a field of the same name.
const EVENT_FILTERS: [&str; 2] = ["type", "delivery_success"];

/// Returns a page of a list.
pub(super) fn answer(state: &State, request: &ListRequest<'_>) -> Result<String, ApiError> {
    let limit = request.query.integer("limit")?.unwrap_or(DEFAULT_LIMIT);
    if !(1..=MAX_LIMIT).contains(&limit) {
        return Err(ApiError::parameter("parameter_invalid_integer", "limit", "Must be between 1 and 100"));
    }
    // Lists of several kinds show one of them: the requested one, or the first.
    let asked =
        request.query.get("object").and_then(|asked| request.kinds.iter().find(|kind| *kind == asked));
    let kind = asked.or(request.kinds.first()).map(String::as_str).unwrap_or_default();
    check_payout(state, kind, request.query)?;
    let entries = state.kind(kind);
    let (page, more) = page(state, entries, request, kind, limit as usize)?;
    let expansions = request.query.expansions("data.")?;
    let size: usize = page.iter().map(|entry| entry.text.len() + 1).sum();
    let mut answer = String::with_capacity(size + request.path.len() + ENVELOPE);
    answer.push_str(if request.v2 { r#"{"data":["# } else { r#"{"object":"list","data":["# });
    for (index, entry) in page.iter().enumerate() {
        if index > 0 {
            answer.push(',');
        }
        if expansions.is_empty() {
            answer.push_str(&entry.text);
        } else {
            answer.push_str(&expand::expanded(state, kind, entry, &expansions)?);
        }
    }
    // Writing to a `String` cannot fail.
    let _ = match request.v2 {
        true => write!(
            answer,
            r#"],"next_page_url":{},"previous_page_url":null}}"#,
            next(request, more, page.last().copied())
        ),
        false => write!(answer, r#"],"has_more":{more},"url":"{}"}}"#, request.path),
    };
    Ok(answer)
}

/// Refuses the balance transactions of a payout that is not automatic.
fn check_payout(state: &State, kind: &str, query: &QueryParameters) -> Result<(), ApiError> {
    let payout = query.get("payout").filter(|id| kind == "balance_transaction" && *id != SAMPLE);
    let Some(payout) = payout.and_then(|id| state.object("payout", id)) else { return Ok(()) };
    match payout["automatic"] == true {
        true => Ok(()),
        false => Err(ApiError::invalid(
            "Balance transaction history can only be filtered on automatic transfers, not manual.",
        )),
    }
}

/// Returns the URL of the next page of version 2, as JSON.
fn next(request: &ListRequest<'_>, more: bool, last: Option<&Entry>) -> String {
    let Some(last) = last.filter(|_| more) else { return "null".to_owned() };
    // The filters are those of the first page.
    let filters = request.query.all().filter(|(name, _)| *name != "page");
    let filters: String = filters.map(|(name, value)| format!("&{name}={value}")).collect();
    format!("\"{}?page={}{filters}\"", request.path, last.id)
}

fn page<'w>(
    state: &State,
    kind: &'w Collection,
    request: &ListRequest<'_>,
    name: &str,
    limit: usize,
) -> Result<(Vec<&'w Entry>, bool), ApiError> {
    let query = request.query;
    let shown = |entry: &Entry| {
        shows(entry, request, name) && (name != "event" || shows_event(state, entry, request))
    };
    let position = |parameter: &'static str| match query.get(parameter).filter(|id| *id != SAMPLE) {
        None => Ok(None),
        Some(id) => {
            let found = kind.position(id).filter(|_| kind.get(id).is_some_and(&shown));
            let missing = || ApiError::bad_reference(name, id, parameter);
            found.map(Some).ok_or_else(missing)
        }
    };
    let after = position(if request.v2 { "page" } else { "starting_after" })?;
    let before = position("ending_before")?;
    if after.is_some() && before.is_some() {
        return Err(ApiError::invalid(
            "You may only specify one of these parameters: ending_before, starting_after.",
        ));
    }
    // The page just newer than the cursor is newest first, as any other.
    let newer =
        before.map(|before| kind.after(before).filter(|entry| shown(entry)).take(limit + 1).collect());
    let backwards = newer.is_some();
    let older = || kind.before(after).filter(|entry| shown(entry)).take(limit + 1).collect();
    let mut found: Vec<&Entry> = newer.unwrap_or_else(older);
    let more = found.len() > limit;
    found.truncate(limit);
    if backwards {
        found.reverse();
    }
    Ok((found, more))
}

/// Returns true if an object is in the requested list.
fn shows(entry: &Entry, request: &ListRequest<'_>, kind: &str) -> bool {
    if entry.deleted {
        return false;
    }
    let query = request.query;
    for (name, id) in request.parameters {
        // A parent in the path; `{id}` names no field, and sub-lists by it are those of kinds without objects here.
        if entry.field(name) != Some(id) {
            return false;
        }
    }
    if !in_time(entry, query) || !by_default(entry, query, kind) {
        return false;
    }
    let any_of = |(parameter, field): &(&str, &str)| {
        let mut wanted = query.elements(parameter).peekable();
        wanted.peek().is_none() || wanted.any(|value| entry.field(field) == Some(value))
    };
    if !ANY_OF.iter().all(any_of) {
        return false;
    }
    let own = |name: &&str| kind != "event" || !EVENT_FILTERS.contains(name);
    query.plain().filter(|(name, _)| !NOT_FILTERS.contains(name) && own(name)).all(|(name, value)| {
        // An account without the field is open.
        let field = entry.field(name).or((name == "closed").then_some("false"));
        if let Some((_, _, path)) = NESTED.iter().find(|(of, by, _)| (*of, *by) == (kind, name)) {
            return holds(&entry.value(), path, value);
        }
        // Which payout paid a transaction is not in its fields.
        let open = field.is_none() && name != "payout";
        value == "all" || name == "created" || open || field == Some(value)
    })
}

/// Returns true if a value is at a path of an object; the elements of lists count each.
fn holds(object: &Value, path: &[&str], wanted: &str) -> bool {
    match (path.split_first(), object) {
        (_, Value::Array(elements)) => elements.iter().any(|element| holds(element, path, wanted)),
        (Some((step, rest)), _) => object.get(step).is_some_and(|inner| holds(inner, rest, wanted)),
        (None, _) => object == wanted,
    }
}

/// Returns true if an event is listed: for 30 days, and by filters of its own.
fn shows_event(state: &State, entry: &Entry, request: &ListRequest<'_>) -> bool {
    let event_type = entry.field("type").unwrap_or_default();
    let of_type = |wanted: &str| match wanted.strip_suffix('*') {
        Some(prefix) => event_type.starts_with(prefix),
        None => event_type == wanted,
    };
    let delivered = request.query.get("delivery_success").map(|wanted| wanted == "true");
    state.remembers(entry.created)
        && request.query.get("type").is_none_or(of_type)
        && delivered.is_none_or(|wanted| wanted != request.webhooks.is_undelivered(&entry.id))
}

fn in_time(entry: &Entry, query: &QueryParameters) -> bool {
    let bound = |name: &str| query.integer(name).ok().flatten();
    bound("created").is_none_or(|at| entry.created == at)
        && bound("created[gt]").is_none_or(|at| entry.created > at)
        && bound("created[gte]").is_none_or(|at| entry.created >= at)
        && bound("created[lt]").is_none_or(|at| entry.created < at)
        && bound("created[lte]").is_none_or(|at| entry.created <= at)
}

/// Returns true if lists show an object by default.
fn by_default(entry: &Entry, query: &QueryParameters, kind: &str) -> bool {
    match kind {
        "subscription" | "customer" | "quote" if on_hidden_clock(entry, query) => false,
        "subscription" => query.get("status").is_some() || entry.field("status") != Some("canceled"),
        "price" => query.get("active").is_some() || entry.field("active") == Some("true"),
        "payment_method" => query.get("type").is_some() || entry.field("type") != Some("custom"),
        "review" => entry.field("open") != Some("false"),
        "v2.core.account" => query.get("closed").is_some() || entry.field("closed") != Some("true"),
        _ => true,
    }
}

/// Returns true for an object on a test clock, unless the list is narrowed to the clock or to a customer.
fn on_hidden_clock(entry: &Entry, query: &QueryParameters) -> bool {
    let narrowed = ["test_clock", "customer"].iter().any(|name| query.get(name).is_some());
    entry.field("test_clock").is_some_and(|clock| !clock.is_empty()) && !narrowed
}

//! Searches, page by page.

use super::call::ApiCall;
use super::condition::SearchCondition;
use super::expand;
use crate::error::ApiError;
use crate::sample::SAMPLE;
use crate::state::{Entry, State};
use serde_json::json;

/// Returns a page of a search.
pub(super) fn answer(state: &State, call: &ApiCall<'_>, kind: &str) -> Result<String, ApiError> {
    let query = call.query();
    let limit = query.integer("limit")?.unwrap_or(10);
    if !(1..=100).contains(&limit) {
        return Err(ApiError::parameter("parameter_invalid_integer", "limit", "Must be between 1 and 100"));
    }
    let condition = SearchCondition::parse(query.get("query").unwrap_or_default(), kind)?;
    let after = match query.get("page").filter(|page| *page != SAMPLE) {
        None => None,
        Some(page) => {
            let unknown = || ApiError::parameter("parameter_invalid", "page", "Invalid page token.");
            Some(state.kind(kind).position(page).ok_or_else(unknown)?)
        }
    };
    let found = |after| state.kind(kind).before(after).filter(|entry| condition.holds(&entry.value()));
    let mut page: Vec<&Entry> = found(after).take(limit as usize + 1).collect();
    let more = page.len() > limit as usize;
    page.truncate(limit as usize);
    let (counted, expansions) = expansions(call)?;
    let objects = page.iter().map(|entry| expanded(state, kind, entry, &expansions));
    let data = objects.collect::<Result<Vec<_>, _>>()?.join(",");
    let next = page.last().filter(|_| more).map(|entry| entry.id.as_str());
    let total = if counted { format!(r#","total_count":{}"#, found(None).count()) } else { String::new() };
    Ok(format!(
        r#"{{"object":"search_result","data":[{data}],"has_more":{more},"next_page":{},"url":"{}"{total}}}"#,
        json!(next),
        call.path,
    ))
}

/// Returns true if the total is requested, and the paths to expand in each object.
fn expansions(call: &ApiCall<'_>) -> Result<(bool, Vec<Vec<String>>), ApiError> {
    let mut parameters = call.parameters.clone();
    let mut counted = false;
    if let Some(paths) = parameters["expand"].as_array_mut() {
        let before = paths.len();
        paths.retain(|path| path != "total_count");
        counted = paths.len() < before;
    }
    Ok((counted, super::query::QueryParameters::new(&parameters).expansions("data.")?))
}

fn expanded(state: &State, kind: &str, entry: &Entry, paths: &[Vec<String>]) -> Result<String, ApiError> {
    if paths.is_empty() { Ok(entry.text.to_string()) } else { expand::expanded(state, kind, entry, paths) }
}

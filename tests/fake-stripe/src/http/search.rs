//! Searches: clauses of the form `field:'value'` and `metadata['key']:'value'`, joined by `AND`.

use super::call::Call;
use super::expand;
use crate::document::SPEC;
use crate::error::ApiError;
use crate::sample::SAMPLE;
use crate::state::{Entry, State};
use serde_json::json;

/// A condition: the value of a field, or of a key of the metadata.
#[derive(Debug)]
struct Clause {
    field: String,
    key: Option<String>,
    value: String,
}

/// Returns a page of a search.
pub(super) fn answer(state: &State, call: &Call<'_>, kind: &str) -> Result<String, ApiError> {
    let query = call.query();
    let limit = query.integer("limit")?.unwrap_or(10);
    if !(1..=100).contains(&limit) {
        return Err(ApiError::parameter("parameter_invalid_integer", "limit", "Must be between 1 and 100"));
    }
    let clauses = parse(query.get("query").unwrap_or_default(), kind)?;
    let found = || state.kind(kind).live().rev().filter(|(_, entry)| fits(entry, &clauses));
    let after = match query.get("page").filter(|page| *page != SAMPLE) {
        None => None,
        Some(page) => {
            let unknown = || ApiError::parameter("parameter_invalid", "page", "Invalid page token.");
            Some(state.kind(kind).position(page).ok_or_else(unknown)?)
        }
    };
    let rest = found().filter(|(at, _)| after.is_none_or(|after| *at < after)).map(|(_, entry)| entry);
    let mut page: Vec<&Entry> = rest.take(limit as usize + 1).collect();
    let more = page.len() > limit as usize;
    page.truncate(limit as usize);
    let (counted, expansions) = expansions(call)?;
    let objects = page.iter().map(|entry| expanded(state, kind, entry, &expansions));
    let data = objects.collect::<Result<Vec<_>, _>>()?.join(",");
    let next = page.last().filter(|_| more).map(|entry| entry.id.as_str());
    let total = if counted { format!(r#","total_count":{}"#, found().count()) } else { String::new() };
    Ok(format!(
        r#"{{"object":"search_result","data":[{data}],"has_more":{more},"next_page":{},"url":"{}"{total}}}"#,
        json!(next),
        call.path,
    ))
}

/// Returns true if the total is requested, and the paths to expand in each object.
fn expansions(call: &Call<'_>) -> Result<(bool, Vec<Vec<String>>), ApiError> {
    let mut parameters = call.parameters.clone();
    let mut counted = false;
    if let Some(paths) = parameters["expand"].as_array_mut() {
        let before = paths.len();
        paths.retain(|path| path != "total_count");
        counted = paths.len() < before;
    }
    Ok((counted, super::query::Query::new(&parameters).expansions("data.")?))
}

fn expanded(state: &State, kind: &str, entry: &Entry, paths: &[Vec<String>]) -> Result<String, ApiError> {
    if paths.is_empty() { Ok(entry.text.to_string()) } else { expand::expanded(state, kind, entry, paths) }
}

fn fits(entry: &Entry, clauses: &[Clause]) -> bool {
    let object = entry.value();
    clauses.iter().all(|clause| {
        let field = &object[clause.field.as_str()];
        let found = clause.key.as_ref().map_or(field, |key| &field[key.as_str()]);
        let text = found.as_str().map_or_else(|| found.to_string(), str::to_owned);
        !found.is_null() && text == clause.value
    })
}

fn parse(query: &str, kind: &str) -> Result<Vec<Clause>, ApiError> {
    let refused = || {
        let message = format!("We were unable to parse your search query: {query}");
        ApiError::parameter("parameter_invalid", "query", &message)
    };
    let mut clauses = Vec::new();
    let mut rest = query.trim();
    loop {
        let (clause, after) = clause(rest).ok_or_else(refused)?;
        if SPEC.kind(kind)["properties"].get(&clause.field).is_none() {
            return Err(refused());
        }
        clauses.push(clause);
        if after.trim().is_empty() {
            return Ok(clauses);
        }
        let joined = after.strip_prefix(' ').and_then(|after| after.trim_start().strip_prefix("AND "));
        rest = joined.ok_or_else(refused)?.trim_start();
    }
}

/// Returns the clause at the beginning of a text, and the rest.
fn clause(text: &str) -> Option<(Clause, &str)> {
    let end = text.find(|character: char| !character.is_ascii_alphanumeric() && character != '_')?;
    let (field, rest) = text.split_at(end);
    let (key, rest) = match rest.strip_prefix('[') {
        Some(rest) if field == "metadata" => {
            let (key, rest) = quoted(rest)?;
            (Some(key), rest.strip_prefix(']')?)
        }
        None if field != "metadata" => (None, rest),
        _ => return None,
    };
    let (value, rest) = quoted(rest.strip_prefix(':')?)?;
    Some((Clause { field: field.to_owned(), key, value }, rest))
}

/// Returns a quoted text, in which a backslash escapes, and the rest.
fn quoted(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next().filter(|character| ['\'', '"'].contains(character))?;
    let mut value = String::new();
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => value.push(characters.next()?.1),
            _ if character == quote => return Some((value, &text[at + 1..])),
            _ => value.push(character),
        }
    }
    None
}

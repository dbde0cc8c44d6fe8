//! The place of the tables in a file: the prefix of their names.
//!
//! It is recorded in the file. An installation of an earlier release has no record, and no prefix.

use crate::model::Table;
use crate::sql;
use crate::sql::sqlite::{PREFIX, Sqlite};
use crate::store::OpenOptions;
use sqlx::SqlitePool;
use std::sync::Arc;

/// The parameter of the URL that gives the prefix.
const PARAMETER: &str = "table_prefix";
/// The longest prefix, in bytes.
const LONGEST: usize = 40;

/// Returns a URL without the parameter that sqlx does not know, and its value.
pub(super) fn split(url: &str) -> (String, Option<String>) {
    let Some((start, parameters)) = url.split_once('?') else { return (url.to_owned(), None) };
    let mut prefix = None;
    let mut rest: Vec<&str> = Vec::new();
    for parameter in parameters.split('&') {
        match parameter.split_once('=') {
            Some((PARAMETER, value)) => prefix = Some(value.to_owned()),
            _ => rest.push(parameter),
        }
    }
    match rest.is_empty() {
        true => (start.to_owned(), prefix),
        false => (format!("{start}?{}", rest.join("&")), prefix),
    }
}

/// Returns why a prefix cannot be used, if it cannot.
pub(super) fn fault(prefix: &str) -> Option<String> {
    let is_name = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
    let is_fit = prefix.chars().all(is_name) && prefix.len() <= LONGEST;
    let is_reserved = prefix.to_ascii_lowercase().starts_with("sqlite_");
    (!is_fit || is_reserved || prefix.starts_with(|sign: char| sign.is_ascii_digit())).then(|| {
        format!(
            "the prefix of tables has up to {LONGEST} letters, digits and underscores, and begins neither with a digit nor \
             with sqlite_"
        )
    })
}

/// Returns the SQL of some tables, for a file without tables; inside, the contradictions among models.
///
/// # Errors
/// The reason why there can be no such prefix.
pub(in super::super) fn schema(
    url: &str,
    wanted: &OpenOptions,
    tables: &[&'static Table],
) -> Result<Result<String, Vec<String>>, String> {
    let (_, parameter) = split(url);
    let prefix = wanted.table_prefix.clone().or(parameter).unwrap_or_default();
    if let Some(fault) = fault(&prefix) {
        return Err(fault);
    }
    let dialect = Sqlite { prefix: Arc::from(prefix) };
    Ok(sql::schema(&dialect, tables).map(|text| dialect.text(text).into_owned()))
}

/// Finds the place of the tables: where it is wanted, where they are, or where they come.
///
/// # Errors
/// Inside: the reason why it cannot be where it is wanted.
pub(super) async fn find(
    pool: &SqlitePool,
    wanted: Option<String>,
    separate: bool,
) -> sqlx::Result<Result<Sqlite, String>> {
    let there = recorded(pool).await?;
    let shares = |prefix: &String| prefix.is_empty() || prefix == PREFIX;
    let prefix = match (wanted, there) {
        (Some(wanted), Some(there)) if shares(&wanted) && wanted != there => {
            return Ok(Err(format!(
                "the tables of this file have {}, not {}; leave out the prefix, or choose another one",
                words(&there),
                words(&wanted)
            )));
        }
        (Some(wanted), _) => wanted,
        (None, Some(there)) => there,
        (None, None) if separate && has_tables(pool).await? => PREFIX.to_owned(),
        (None, None) => String::new(),
    };
    Ok(Ok(Sqlite { prefix: Arc::from(prefix) }))
}

fn words(prefix: &str) -> String {
    match prefix.is_empty() {
        true => "no prefix".to_owned(),
        false => format!("the prefix {prefix}"),
    }
}

/// Returns the prefix of the installation whose system tables begin with `stripe_sync_`, if there is one.
async fn recorded(pool: &SqlitePool) -> sqlx::Result<Option<String>> {
    let exists = "SELECT name FROM sqlite_schema\n\
         WHERE type = 'table' AND name IN ('stripe_sync_migrations', 'stripe_sync_place')";
    let names: Vec<String> = sqlx::query_scalar(exists).fetch_all(pool).await?;
    let has = |name: &str| names.iter().any(|there| there == name);
    match (has("stripe_sync_migrations"), has("stripe_sync_place")) {
        (false, _) => Ok(None),
        (true, false) => Ok(Some(String::new())),
        (true, true) => {
            let prefix = "SELECT prefix FROM stripe_sync_place LIMIT 1";
            let prefix: Option<String> = sqlx::query_scalar(prefix).fetch_optional(pool).await?;
            Ok(Some(prefix.unwrap_or_default()))
        }
    }
}

/// Returns true if the file has tables.
async fn has_tables(pool: &SqlitePool) -> sqlx::Result<bool> {
    let count = "SELECT count(*) > 0 FROM sqlite_schema\n\
         WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
    sqlx::query_scalar(count).fetch_one(pool).await
}

#[cfg(test)]
mod tests {
    use super::{fault, split};

    #[test]
    fn the_prefix_is_taken_out_of_the_url() {
        for (url, rest, prefix) in [
            ("sqlite://a.db", "sqlite://a.db", None),
            ("sqlite://a.db?table_prefix=b_", "sqlite://a.db", Some("b_")),
            (
                "sqlite://a.db?mode=rwc&table_prefix=&cache=shared",
                "sqlite://a.db?mode=rwc&cache=shared",
                Some(""),
            ),
        ] {
            assert_eq!(split(url), (rest.to_owned(), prefix.map(str::to_owned)));
        }
    }

    #[test]
    fn a_prefix_begins_a_name() {
        for prefix in ["", "stripe_", "a1"] {
            assert_eq!(fault(prefix), None);
        }
        for prefix in ["1a", "a b", "\"", "sqlite_", &"a".repeat(41)] {
            assert!(fault(prefix).is_some(), "{prefix}");
        }
    }
}

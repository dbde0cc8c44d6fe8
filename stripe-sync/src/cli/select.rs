//! Finding models by the names that users give them.

use anyhow::bail;
use stripe_sync::models::{self, Ready};
use stripe_sync::runtime::Table;
use time::format_description::well_known::{Iso8601, Rfc3339};
use time::{Date, OffsetDateTime};

/// The models of these names, in any case: by their own name, their object's, their table's, or all of a group. If there is
/// none, all that have a list of their own, and with `sub_lists` those below their rows.
pub(crate) fn select(names: &[String], sub_lists: bool) -> anyhow::Result<Vec<&'static Table>> {
    let all = models::ready();
    let wanted = |model: &&Ready| sub_lists || !model.is_below();
    if names.is_empty() {
        return Ok(all.iter().filter(wanted).map(|model| model.table).collect());
    }
    let mut tables: Vec<&'static Table> = Vec::new();
    for name in names {
        let group = all.iter().filter(|model| model.group.eq_ignore_ascii_case(name)).filter(wanted);
        let found: Vec<&'static Table> = match named(&all, name) {
            Some(table) => vec![table],
            None => group.map(|model| model.table).collect(),
        };
        if found.is_empty() {
            return unknown(&all, name);
        }
        for table in found {
            if tables.iter().all(|known| known.name != table.name) {
                tables.push(table);
            }
        }
    }
    Ok(tables)
}

/// A time in seconds since 1970, given so, or as a date, or as a date with a time.
pub(crate) fn time(text: &str) -> Result<i64, String> {
    let date = || Date::parse(text, &Iso8601::DATE).ok().map(|date| date.midnight().assume_utc());
    let time =
        || OffsetDateTime::parse(text, &Rfc3339).ok().or_else(date).map(OffsetDateTime::unix_timestamp);
    let time = text.parse().ok().or_else(time);
    time.ok_or_else(|| "seconds since 1970, a date such as 2026-01-31, or 2026-01-31T12:00:00Z".to_owned())
}

fn named(all: &[Ready], name: &str) -> Option<&'static Table> {
    let matches = |table: &&'static Table| {
        [table.model, table.object.name, table.name].iter().any(|known| known.eq_ignore_ascii_case(name))
    };
    all.iter().map(|model| model.table).find(matches)
}

fn unknown(all: &[Ready], name: &str) -> anyhow::Result<Vec<&'static Table>> {
    let list = all.iter().map(|model| model.table.model).collect::<Vec<_>>().join(", ");
    let near = all
        .iter()
        .flat_map(|model| [model.table.model, model.group])
        .map(|known| (strsim::damerau_levenshtein(&known.to_lowercase(), &name.to_lowercase()), known))
        .filter(|(distance, _)| *distance <= 3)
        .min_by_key(|(distance, _)| *distance);
    match near {
        Some((_, near)) => bail!("there is no model `{name}`; did you mean `{near}`? The models are: {list}"),
        None => bail!("there is no model `{name}`. The models are: {list}"),
    }
}

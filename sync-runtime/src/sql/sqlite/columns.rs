//! Columns on SQLite: the one place that says how the values of a column are stored, compared and converted.
//!
//! A decimal number has two columns: its digits, as text, and a generated column with the name of the model's, which has the
//! number for comparisons and sorting. `REAL` alone would round, and text alone would sort `9.5` behind `100`.

use crate::model::{Column, Source, SqlType};
use crate::sql::{Fit, quoted};
use std::borrow::Cow;

/// The end of the name of a column with digits.
const DIGITS: &str = "_digits";

/// Returns the type of a column.
pub(super) fn column_type(column: &Column) -> &'static str {
    match column.sql {
        SqlType::Integer | SqlType::Boolean => "INTEGER",
        SqlType::Decimal if has_digits(column) => "REAL",
        // Times are in the form of RFC 3339, which sorts, and which tools and date functions read.
        SqlType::Text | SqlType::Decimal | SqlType::Json => "TEXT",
        SqlType::Time | SqlType::Date | SqlType::Uuid => "TEXT",
    }
}

/// Returns the name of the column that has the value as it is written.
pub(super) fn stored(column: &Column) -> Cow<'static, str> {
    match has_digits(column) {
        true => Cow::Owned(format!("{}{DIGITS}", column.name)),
        false => Cow::Borrowed(column.name),
    }
}

/// Returns the definitions of a column, with the constraints of its values.
pub(super) fn definitions(column: &Column, constraints: &str) -> Vec<String> {
    let (name, ty) = (quoted(column.name), column_type(column));
    if !has_digits(column) {
        return vec![format!("{name} {ty}{constraints}")];
    }
    let digits = quoted(&stored(column));
    vec![
        format!("{digits} TEXT{constraints}"),
        format!("{name} {ty} GENERATED ALWAYS AS (CAST({digits} AS {ty})) VIRTUAL"),
    ]
}

/// Returns how well a column of the type `found` holds the values of a column of the model. Types are what SQLite makes of
/// their names.
pub(super) fn fit(found: &str, column: &Column) -> Fit {
    match (affinity(found), column_type(column)) {
        (found, wanted) if found == wanted => Fit::Same,
        // Seconds since 1970, and digits, as earlier versions stored them.
        ("INTEGER", _) if column.sql == SqlType::Time => Fit::Convertible,
        ("TEXT", _) if has_digits(column) => Fit::Convertible,
        _ => Fit::Other,
    }
}

/// Returns the expression of a value in the form of the model, where it is stored in the form of earlier versions.
pub(super) fn converted(column: &Column) -> String {
    let name = quoted(column.name);
    match column.sql {
        SqlType::Time => format!(
            "CASE typeof({name}) WHEN 'integer'\n\
             THEN coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', {name}, 'unixepoch'), {name}) ELSE {name} END"
        ),
        _ => name,
    }
}

/// Returns true if a column of digits stands beside the column. The application writes local columns: they stay one.
fn has_digits(column: &Column) -> bool {
    column.sql == SqlType::Decimal && !matches!(column.source, Source::Local { .. })
}

/// Returns what SQLite makes of the name of a type.
fn affinity(name: &str) -> &'static str {
    let name = name.to_uppercase();
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    match () {
        () if has(&["INT"]) => "INTEGER",
        () if has(&["CHAR", "CLOB", "TEXT"]) => "TEXT",
        () if has(&["REAL", "FLOA", "DOUB"]) => "REAL",
        () => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_models::{customers, prices};

    #[test]
    fn types_are_what_sqlite_makes_of_them() {
        let [id, amount, active, ..] = prices().columns else { panic!("no columns") };
        let created = &customers().columns[2];
        for (found, column, expected) in [
            ("text", id, Fit::Same),
            ("VARCHAR(20)", id, Fit::Same),
            ("BIGINT", active, Fit::Same),
            ("INTEGER", id, Fit::Other),
            ("boolean", id, Fit::Other),
            ("", id, Fit::Other),
            ("INTEGER", created, Fit::Convertible),
            ("TEXT", amount, Fit::Convertible),
            ("REAL", amount, Fit::Same),
            ("INTEGER", amount, Fit::Other),
        ] {
            assert_eq!(fit(found, column), expected, "{found} {}", column.name);
        }
    }

    #[test]
    fn decimals_have_digits_and_a_number() {
        assert_eq!(
            definitions(&prices().columns[1], " NOT NULL"),
            [
                "\"amount_digits\" TEXT NOT NULL",
                "\"amount\" REAL GENERATED ALWAYS AS (CAST(\"amount_digits\" AS REAL)) VIRTUAL"
            ]
        );
    }
}

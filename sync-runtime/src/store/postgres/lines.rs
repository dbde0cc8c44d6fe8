//! Rows in the text format of `COPY`.

use super::arrays::{boolean, integer, text, value_of, wrong_type};
use super::clean;
use crate::model::{Column, SqlType, SqlValue, Table};
use crate::store::rows::Dated;
use memchr::{memchr, memchr3};
use std::fmt::Write as _;

/// The values of the written columns, and the instants, line by line.
///
/// # Errors
/// If a value is not of its column's type, as when they are bound as arrays.
pub(super) fn lines(table: &Table, rows: &[Dated<'_>]) -> sqlx::Result<String> {
    let columns: Vec<&Column> = table.written().collect();
    let mut lines = String::new();
    for (row, as_of) in rows {
        for (at, column) in columns.iter().enumerate() {
            let value = value_of(row, at);
            if !fits(column, value) {
                return Err(wrong_type(table, column));
            }
            match text(value, clean::of(column)) {
                Some(text) => escape(&text, &mut lines),
                None => lines.push_str("\\N"),
            }
            lines.push('\t');
        }
        // Writing to a string does not fail.
        let _ = writeln!(lines, "{as_of}");
    }
    Ok(lines)
}

fn fits(column: &Column, value: &SqlValue) -> bool {
    match column.sql {
        SqlType::Integer => integer(value).is_some(),
        SqlType::Boolean => boolean(value).is_some(),
        _ => true,
    }
}

fn escape(text: &str, lines: &mut String) {
    let returns = memchr(b'\r', text.as_bytes()).is_some();
    let special = |rest: &str| match memchr3(b'\\', b'\t', b'\n', rest.as_bytes()) {
        other if !returns => other,
        other => [memchr(b'\r', rest.as_bytes()), other].into_iter().flatten().min(),
    };
    let mut rest = text;
    while let Some(at) = special(rest) {
        lines.push_str(&rest[..at]);
        lines.push_str(match rest.as_bytes()[at] {
            b'\\' => "\\\\",
            b'\t' => "\\t",
            b'\n' => "\\n",
            _ => "\\r",
        });
        rest = &rest[at + 1..];
    }
    lines.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::Row;
    use crate::test_models::customers;

    #[test]
    fn what_ends_a_value_or_a_line_is_escaped() {
        let values = vec![SqlValue::Text("a\tb\\N\r\n".to_owned()), SqlValue::Null, SqlValue::Integer(-7)];
        let row = Row { id: "a".to_owned(), values };
        assert_eq!(lines(customers(), &[(&row, 5)]).expect("lines"), "a\\tb\\\\N\\r\\n\t\\N\t-7\t5\n");
    }

    #[test]
    fn a_value_of_another_type_is_refused() {
        let values = vec![SqlValue::Text("a".to_owned()), SqlValue::Null, SqlValue::Boolean(true)];
        let row = Row { id: "a".to_owned(), values };
        assert!(lines(customers(), &[(&row, 5)]).is_err());
    }
}

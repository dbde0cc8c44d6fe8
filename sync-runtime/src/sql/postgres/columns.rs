//! Columns on PostgreSQL: the one place that says how the values of a column are stored, sent, compared and converted.

use super::{Postgres, json, names};
use crate::model::{Column, RawType, Source, SqlType, Table};
use crate::sql::{Fit, quoted};

/// The start of the names of objects of API v2.
const V2: &str = "v2.";

/// The type of a point in time, as `format_type` writes it.
const TIME: &str = "timestamp with time zone";

impl Postgres {
    /// Returns the type of a column, as `format_type` writes it.
    pub(super) fn column_type(&self, table: &Table, column: &Column) -> &'static str {
        if let Some(name) = column.sql_type {
            return name;
        }
        match (column.sql, self.storage(table, column)) {
            (SqlType::Integer, _) => "bigint",
            (SqlType::Boolean, _) => "boolean",
            (SqlType::Decimal, _) => "numeric",
            (SqlType::Time, _) => TIME,
            (SqlType::Date, _) => "date",
            (SqlType::Uuid, _) => "uuid",
            (SqlType::Json, RawType::Jsonb) => "jsonb",
            (SqlType::Json, RawType::Json) => "json",
            (SqlType::Text, _) | (SqlType::Json, RawType::Text) => "text",
        }
    }

    /// Returns the storage of the values of a column: that of the database for JSON, and `text` for everything else.
    pub(crate) fn storage(&self, table: &Table, column: &Column) -> RawType {
        match column.sql {
            SqlType::Json => self.json.of(table, column),
            _ => RawType::Text,
        }
    }

    /// Returns the parameter with the values of a column, as an array.
    pub(super) fn parameter(&self, table: &Table, column: &Column) -> String {
        let at = table.written().position(|written| written.name == column.name).unwrap_or_default();
        format!("${}::{}[]", at + 1, array_of(column))
    }

    /// Returns the parameters with the values of the written columns.
    pub(super) fn arrays(&self, table: &Table) -> Vec<String> {
        table.written().map(|column| self.parameter(table, column)).collect()
    }

    /// Returns the value of a column, from an element of its array.
    pub(super) fn value(&self, table: &Table, column: &Column, row: &str) -> String {
        let name = quoted(column.name);
        match self.column_type(table, column) {
            same if same == array_of(column) => format!("{row}.{name}"),
            array if column.is_array() => format!(
                "CASE WHEN {row}.{name} IS NOT NULL\n\
                 THEN ARRAY(SELECT jsonb_array_elements_text({row}.{name}::jsonb))::{array} END"
            ),
            other => format!("{row}.{name}::{}", unlimited(other)),
        }
    }

    /// Returns the condition that a column differs from the value of a new row.
    pub(super) fn differs(&self, table: &Table, column: &Column) -> String {
        let (name, cast) = (quoted(column.name), self.comparable(table, column));
        format!("live.{name}{cast} IS DISTINCT FROM {}{cast}", self.value(table, column, "new"))
    }

    /// Returns the condition that a column differs from the value of the row that was not inserted.
    pub(super) fn differs_from_excluded(&self, table: &Table, column: &Column) -> String {
        let (name, cast) = (quoted(column.name), self.comparable(table, column));
        format!("live.{name}{cast} IS DISTINCT FROM excluded.{name}{cast}")
    }

    /// Casts values of a column to a comparable type; `json` is not comparable.
    fn comparable(&self, table: &Table, column: &Column) -> &'static str {
        // Types such as `citext` take different texts for equal.
        let is_text = column.sql == SqlType::Text && column.sql_type.is_some();
        if is_text || self.column_type(table, column) == "json" { "::text" } else { "" }
    }

    /// Returns true if rows are compared by digests of the column, which is large and stored as it was received.
    pub(crate) fn is_digested(&self, table: &Table, column: &Column) -> bool {
        match column.sql {
            SqlType::Json => column.sql_type.is_none() && self.column_type(table, column) != "jsonb",
            SqlType::Text => matches!(column.source, Source::Raw),
            _ => false,
        }
    }

    /// Returns a column of a row that a statement calls `m`. Types that the database does not have from the start are read as text:
    /// the driver would have to look them up.
    pub(super) fn read_column(column: &Column) -> String {
        let name = quoted(column.name);
        let is_own = column.sql_type.is_some_and(|name| !names::is_builtin(name));
        match column.sql {
            SqlType::Text if is_own => format!("CAST(m.{name} AS text) AS {name}"),
            _ => format!("m.{name}"),
        }
    }

    /// Returns a column of a row that a statement calls `m`, as text. Times have the form in which they are sent.
    pub(super) fn column_text(&self, table: &Table, column: &Column) -> String {
        let name = quoted(column.name);
        match self.column_type(table, column) {
            TIME => format!(
                "regexp_replace(to_char(m.{name} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US'),\n\
                 '\\.?0+$', '') || 'Z'"
            ),
            _ => format!("CAST(m.{name} AS text)"),
        }
    }

    /// Returns how well a column of the type `found` holds the values of a column of the model.
    pub(super) fn column_fit(&self, found: &str, table: &Table, column: &Column) -> Fit {
        let wanted = self.column_type(table, column);
        if let Some(wanted) = column.sql_type {
            return names::fit(found, wanted);
        }
        let base = found.split('(').next().unwrap_or(found).trim_end();
        match (wanted, base) {
            _ if found == wanted => Fit::Same,
            _ if column.sql == SqlType::Json && json::of_name(found).is_some() => Fit::Same,
            ("text", "character varying") | ("bigint", "integer" | "smallint") => Fit::Narrower,
            // With so many digits, rounded.
            ("numeric", "numeric") => Fit::Narrower,
            // Seconds since 1970, as earlier versions stored them.
            (TIME, "bigint" | "integer") => Fit::Convertible,
            // Times of API v2, as earlier versions stored them.
            (TIME, "text") if table.object.name.starts_with(V2) => Fit::Convertible,
            _ => Fit::Other,
        }
    }

    /// Returns the action of `ALTER TABLE` that changes the type of a column.
    pub(super) fn retype(&self, table: &Table, column: &Column, found: &str) -> String {
        let (name, wanted) = (quoted(column.name), self.column_type(table, column));
        let value = match (wanted, found) {
            (TIME, "bigint" | "integer") => format!("to_timestamp({name})"),
            // The elements have no brackets of their own.
            (_, "json" | "jsonb") if column.is_array() => {
                format!("('{{' || trim(BOTH '[]' FROM {name}::text) || '}}')::{wanted}")
            }
            ("bigint", TIME) => format!("floor(extract(epoch FROM {name}))::bigint"),
            _ => format!("{name}::{wanted}"),
        };
        format!("ALTER COLUMN {name} TYPE {wanted} USING {value}")
    }
}

/// Returns a type without its limits: a cast to `varchar(20)` would cut a longer text off, and the column refuses it.
fn unlimited(name: &str) -> &str {
    name.split('(').next().unwrap_or(name).trim_end()
}

/// Returns the type of the elements of the array in which the values of a column are sent.
fn array_of(column: &Column) -> &'static str {
    match column.sql {
        SqlType::Integer => "bigint",
        SqlType::Boolean => "boolean",
        SqlType::Text | SqlType::Decimal | SqlType::Json => "text",
        SqlType::Time | SqlType::Date | SqlType::Uuid => "text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_models::{customers, prices};

    #[test]
    fn columns_have_types_of_their_values() {
        let types = |table: &'static Table| -> Vec<&str> {
            table.columns.iter().map(|column| Postgres::default().column_type(table, column)).collect()
        };
        assert_eq!(types(prices()), ["text", "numeric", "boolean", "jsonb", "json", "text"]);
        assert_eq!(types(customers()), ["text", "text", TIME, "text"]);
    }

    #[test]
    fn narrower_convertible_and_other_types_are_told_apart() {
        let [id, amount, ..] = prices().columns else { panic!("no columns") };
        let created = &customers().columns[2];
        for (found, column, fit) in [
            ("text", id, Fit::Same),
            ("character varying(5)", id, Fit::Narrower),
            ("character(5)", id, Fit::Other),
            ("numeric(10,2)", amount, Fit::Narrower),
            ("text", amount, Fit::Other),
            ("bigint", created, Fit::Convertible),
            ("text", created, Fit::Other),
            (TIME, created, Fit::Same),
            ("timestamp without time zone", created, Fit::Other),
        ] {
            assert_eq!(Postgres::default().column_fit(found, prices(), column), fit, "{found}");
        }
    }
}

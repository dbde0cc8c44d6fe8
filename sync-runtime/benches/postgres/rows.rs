//! The rows of a page, and SQL for them that knows nothing of the store.

use sync_runtime::Table;

use sync_runtime::table::{Column, Mapped, RawType, Row, SqlType, SqlValue};

/// Rows of one table.
pub(crate) struct Rows<'b> {
    pub(crate) table: &'static Table,
    pub(crate) rows: Vec<&'b Row>,
}

impl<'b> Rows<'b> {
    /// The rows of objects, followed by their child rows.
    pub(crate) fn of(table: &'static Table, objects: &'b [Mapped]) -> Vec<Self> {
        let own = Rows { table, rows: objects.iter().map(|object| &object.row).collect() };
        let below = |(index, child): (usize, &sync_runtime::table::ChildTable)| {
            let sets = objects.iter().flat_map(|object| &object.children).filter(|set| set.index == index);
            Rows { table: child.table.table(), rows: sets.flat_map(|set| &set.rows).collect() }
        };
        let below: Vec<Self> = table.children.iter().enumerate().map(below).collect();
        [own].into_iter().chain(below).collect()
    }

    /// In the text format of `COPY`, with the instants.
    pub(crate) fn lines(&self, as_of: i64) -> String {
        let mut lines = String::new();
        for row in &self.rows {
            for value in &row.values {
                lines.push_str(&field(value));
                lines.push('\t');
            }
            lines.push_str(&format!("{as_of}\n"));
        }
        lines
    }
}

fn field(value: &SqlValue) -> String {
    match value {
        SqlValue::Null => "\\N".to_owned(),
        SqlValue::Integer(integer) => integer.to_string(),
        SqlValue::Boolean(boolean) => boolean.to_string(),
        SqlValue::Text(text) => {
            text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
        }
    }
}

/// The names of the columns, with that of the instant.
pub(crate) fn names(table: &Table) -> String {
    let names: Vec<&str> = table.columns.iter().map(|column| column.name).chain(["_as_of"]).collect();
    names.join(", ")
}

/// The end of an upsert: sets all columns if one of them differs.
pub(crate) fn on_conflict(table: &Table) -> String {
    let others = || table.columns.iter().filter(|column| column.name != "id");
    let set: Vec<String> = others().map(|column| format!("{0} = excluded.{0}", column.name)).collect();
    let differs = others().map(|column| {
        let cast = if ty(column) == "json" { "::text" } else { "" };
        format!("live.{0}{cast} IS DISTINCT FROM excluded.{0}{cast}", column.name)
    });
    let differs: Vec<String> = differs.collect();
    format!(
        "ON CONFLICT (id) DO UPDATE SET {}, _as_of = excluded._as_of \
         WHERE excluded._as_of >= live._as_of AND ({})",
        set.join(", "),
        differs.join(" OR ")
    )
}

/// The type of a column.
pub(crate) fn ty(column: &Column) -> &'static str {
    match (column.sql, column.raw) {
        (SqlType::Integer, _) => "bigint",
        (SqlType::Boolean, _) => "boolean",
        (SqlType::Json, RawType::Json) => "json",
        (SqlType::Json, RawType::Jsonb) => "jsonb",
        _ => "text",
    }
}

/// The type in which its values are sent.
pub(crate) fn sent(column: &Column) -> &'static str {
    match column.sql {
        SqlType::Integer => "bigint",
        SqlType::Boolean => "boolean",
        _ => "text",
    }
}

pub(crate) fn text(value: &SqlValue) -> Option<&str> {
    match value {
        SqlValue::Text(text) => Some(&**text),
        _ => None,
    }
}

pub(crate) fn integer(value: &SqlValue) -> Option<i64> {
    match value {
        SqlValue::Integer(integer) => Some(*integer),
        _ => None,
    }
}

pub(crate) fn boolean(value: &SqlValue) -> Option<bool> {
    match value {
        SqlValue::Boolean(boolean) => Some(*boolean),
        _ => None,
    }
}

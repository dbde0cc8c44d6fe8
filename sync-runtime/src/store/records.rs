//! The queries of people: pages of rows, dead letters, and the events of an object.

use crate::model::{Column, SqlType, Table, time_text};

/// A query for rows of a table, a page at a time.
///
/// ```no_run
/// # use sync_runtime::store::{AnyStore, RecordStore as _, RowQuery};
/// # use sync_runtime::Table;
/// # async fn example(store: AnyStore, table: &'static Table) -> Result<(), Box<dyn std::error::Error>> {
/// let mut query = RowQuery::new(table, 50);
/// let page = store.listed_rows(&query).await?;
/// if let Some(last) = page.last() {
///     query.after = Some(query.place_of(last));
///     let next_page = store.listed_rows(&query).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RowQuery {
    /// The table.
    pub table: &'static Table,
    /// The account of the rows; all accounts, unless set. Has no effect on tables that do not tell accounts apart.
    pub account: Option<String>,
    /// The conditions, all of which hold.
    pub conditions: Vec<Condition>,
    /// Conditions of which at least one holds; of no effect if there is none.
    pub any: Vec<Condition>,
    /// The column that the rows are sorted by, before their key, with NULL at the end; the key alone, unless set.
    pub order: Option<Order>,
    /// The place after which the page begins: see [`place_of`](Self::place_of).
    pub after: Option<Vec<Option<String>>>,
    /// The number of rows at most.
    pub limit: u32,
}

/// A condition on a column. The value is text, as a person writes it.
#[derive(Debug, Clone)]
pub struct Condition {
    /// The column.
    pub column: &'static Column,
    /// The comparison.
    pub test: Test,
    /// The value; of no effect for [`Test::IsNull`] and [`Test::NotNull`].
    pub value: String,
}

/// A comparison of a column with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Test {
    /// Equal.
    Is,
    /// Not equal, or NULL.
    IsNot,
    /// Equal or greater.
    AtLeast,
    /// Equal or less.
    AtMost,
    /// The text of the column contains the value, in any case of letters.
    Contains,
    /// NULL.
    IsNull,
    /// Not NULL.
    NotNull,
}

/// The order of rows by a column.
#[derive(Debug, Clone, Copy)]
pub struct Order {
    /// The column.
    pub column: &'static Column,
    /// True for the greatest value first.
    pub descending: bool,
}

/// A row with its values as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedRow {
    /// The values, in the order of the table's columns; `None` for NULL.
    pub values: Vec<Option<String>>,
    /// The instant at which the row was true, in seconds by Stripe's clock.
    pub as_of: i64,
}

/// The dead letters that are meant; all of them, unless a field is set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterSelection {
    /// Their model.
    pub model: Option<String>,
    /// Their id.
    pub id: Option<String>,
    /// Their account.
    pub account: Option<String>,
}

/// The events about an object.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ObjectEvents {
    /// The id of the object.
    pub id: String,
    /// The value of the object's field `object`; any kind, unless set. Objects with ids of one's own choice, such as coupons and plans, may
    /// share an id.
    pub object: Option<String>,
    /// The account of the events; all accounts, unless set.
    pub account: Option<String>,
}

/// An event of the inbox, without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// The account in which it happened.
    pub account: String,
    /// The id.
    pub id: String,
    /// The type, as in `customer.updated`.
    pub event_type: String,
    /// The id of its object.
    pub object_id: String,
    /// The time at which Stripe created it, in seconds by Stripe's clock.
    pub created: i64,
    /// The state: `pending`, `applied`, `ignored`, or `parked` if it failed the maximum number of attempts.
    pub state: String,
    /// The number of failed attempts.
    pub attempts: i64,
    /// The reason of the last failure.
    pub error: Option<String>,
    /// The time at which it was received, in milliseconds by the clock of the database.
    pub received_at: i64,
    /// The time at which it was settled, for the last time, in milliseconds by the clock of the database; `None` while it is pending.
    pub settled_at: Option<i64>,
    /// The names of the fields that it changed, if its content says so.
    pub changed: Vec<String>,
}

impl RowQuery {
    /// Returns a query for the first rows of a table, in the order of their keys.
    pub fn new(table: &'static Table, limit: u32) -> Self {
        Self {
            table,
            account: None,
            conditions: Vec::new(),
            any: Vec::new(),
            order: None,
            after: None,
            limit,
        }
    }

    /// Returns a query for the row of an id, in each account.
    pub fn of_id(table: &'static Table, id: &str) -> Self {
        let mut query = Self::new(table, 100);
        query.conditions.push(Condition { column: table.id_column(), test: Test::Is, value: id.to_owned() });
        query
    }

    /// Returns the place of a row in the order of this query, for [`after`](Self::after).
    pub fn place_of(&self, row: &ListedRow) -> Vec<Option<String>> {
        let value = |column: &Column| row.value(self.table, column.name).map(str::to_owned);
        self.place_columns().map(value).collect()
    }

    /// Returns the columns of a place: that of the order, and the key.
    pub(crate) fn place_columns(&self) -> impl Iterator<Item = &'static Column> + use<> {
        self.order.map(|order| order.column).into_iter().chain(self.table.key_columns())
    }
}

impl ListedRow {
    /// Returns the value of a column; `None` if it is NULL, or the table has no such column.
    pub fn value(&self, table: &Table, column: &str) -> Option<&str> {
        let at = table.columns.iter().position(|known| known.name == column)?;
        self.values.get(at)?.as_deref()
    }
}

impl Condition {
    /// Returns the value as a parameter, `None` if the column can have no such value.
    pub(crate) fn argument(&self) -> Option<String> {
        match (self.test, self.column.sql) {
            (Test::Contains, _) => Some(pattern(&self.value)),
            (_, sql) => argument(sql, &self.value),
        }
    }
}

/// Returns a value as a parameter that the database casts to a type; `None` if the type has no such value.
pub(crate) fn argument(sql: SqlType, value: &str) -> Option<String> {
    let value = value.trim();
    match sql {
        SqlType::Boolean => match value {
            "true" | "1" => Some("1".to_owned()),
            "false" | "0" => Some("0".to_owned()),
            _ => None,
        },
        SqlType::Integer => value.parse::<i64>().ok().map(|integer| integer.to_string()),
        SqlType::Decimal => value.parse::<f64>().is_ok_and(f64::is_finite).then(|| value.to_owned()),
        SqlType::Time => time_text(value),
        SqlType::Text | SqlType::Json | SqlType::Date | SqlType::Uuid => Some(value.to_owned()),
    }
}

/// Returns the pattern of texts that contain a value, for `LIKE` with the escape character `\`.
fn pattern(value: &str) -> String {
    let mut pattern = "%".to_owned();
    for letter in value.trim().to_lowercase().chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_a_type_does_not_have_is_no_argument() {
        for (sql, value, expected) in [
            (SqlType::Boolean, "true", Some("1")),
            (SqlType::Boolean, "yes", None),
            (SqlType::Integer, " 12 ", Some("12")),
            (SqlType::Integer, "1.5", None),
            (SqlType::Decimal, "1.50", Some("1.50")),
            (SqlType::Decimal, "NaN", None),
            (SqlType::Text, "x", Some("x")),
            (SqlType::Time, "1779874200", Some("2026-05-27T09:30:00Z")),
            (SqlType::Time, "2026-05-27", Some("2026-05-27T00:00:00Z")),
            (SqlType::Time, "soon", None),
        ] {
            assert_eq!(argument(sql, value).as_deref(), expected, "{sql:?} {value}");
        }
        assert_eq!(pattern(" 50%_A"), "%50\\%\\_a%");
    }
}

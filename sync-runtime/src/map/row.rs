//! What mapping yields.

use crate::model::{MapError, SqlValue};

/// What is known of an object beside its JSON.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Origin<'o> {
    /// The account that it belongs to, for tables with a column for it.
    pub account: Option<&'o str>,
    /// Whether it was read with a live key, for objects that do not say so themselves.
    pub livemode: Option<bool>,
    /// The id of the row below which it was listed, for tables with a column for it.
    pub parent: Option<&'o str>,
}

/// A row: the values of all columns that synchronisation writes, in their order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// The id of the object. Of what has none, a text that no other row of the table has: the parent's id, `#`, and the
    /// position or the value.
    pub id: String,
    /// The values.
    pub values: Vec<SqlValue>,
    /// The columns that are NULL because the object lacks what it must have: see
    /// [`Column::absent_is_null`](crate::Column::absent_is_null).
    pub absent: Vec<&'static str>,
}

/// What an object is.
#[derive(Debug, Clone, PartialEq)]
pub enum Object {
    /// Rows.
    Live(Mapped),
    /// The stub of a deleted one.
    Deleted {
        /// Its id.
        id: String,
    },
}

/// An object as rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Mapped {
    /// The row of the object itself.
    pub row: Row,
    /// When it was created, in seconds, if it says so.
    pub created: Option<i64>,
    /// The instant at which it was true, if it is another than that of its batch.
    pub as_of: Option<i64>,
    /// The object itself: what hooks see, and what is kept of it if it cannot be written.
    pub json: Box<str>,
    /// The child rows: one set for each child table whose list is there.
    pub children: Vec<ChildSet>,
}

/// The child rows of one object in one table.
#[derive(Debug, Clone, PartialEq)]
pub struct ChildSet {
    /// Which of the table's children it is.
    pub index: usize,
    /// The id of the parent.
    pub parent: String,
    /// The rows.
    pub rows: Vec<Row>,
    /// Where the list goes on, if these are not all.
    pub more: Option<String>,
}

/// Why an object has no row. Never holds a value of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MapFailure {
    /// The text is not the JSON of an object.
    #[error("the object is not readable: {0}")]
    Json(String),
    /// It has no id.
    #[error("the object has no id")]
    NoId,
    /// It is of another kind.
    #[error("the object is not a `{expected}`")]
    Kind {
        /// The kind of the model.
        expected: &'static str,
    },
    /// A value does not fit its column.
    #[error("column `{column}` of `{model}`, from `{place}`: {reason}{}", others(*.missing))]
    Column {
        /// The model.
        model: &'static str,
        /// The column.
        column: &'static str,
        /// The place of the object.
        place: String,
        /// Why not.
        reason: MapError,
        /// The number of columns that must have a value and have none, this one included.
        missing: usize,
    },
}

/// The number of missing values from which on an object is taken for one of another version.
const MANY: usize = 3;

/// A hint at the version of the API, where many values are missing at once.
fn others(missing: usize) -> String {
    if missing < MANY {
        return String::new();
    }
    format!(
        "; {missing} values are missing at once: the object looks like API version other than {}, of which the types are",
        stripe_types::API_VERSION
    )
}

//! [`Row`]: the results of mapping.

use crate::model::{MapError, SqlValue};
use crate::origin::RowOrigin;

/// The properties of an object in addition to its JSON.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Origin<'o> {
    /// The account of the object, for tables with a column for it.
    pub account: Option<&'o str>,
    /// True for a live key, for objects that do not show their mode.
    pub livemode: Option<bool>,
    /// The id of the parent row, for objects of a nested list.
    pub parent: Option<&'o str>,
}

/// A row: the values of all columns that synchronisation writes, in their order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// The id of the object. For rows without one, a text that is unique in the table: the parent's id, `#`, and the position
    /// or the value.
    pub id: String,
    /// The values.
    pub values: Vec<SqlValue>,
    /// The columns that are NULL because the object does not have a required value: see
    /// [`Column::absent_is_null`](crate::table::Column::absent_is_null).
    pub absent: Vec<&'static str>,
}

/// A mapped object.
#[derive(Debug, Clone, PartialEq)]
pub enum Object {
    /// An existing object, as rows.
    Live(Mapped),
    /// The stub of a deleted object.
    Deleted {
        /// The id of the object.
        id: String,
    },
}

/// An object as rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Mapped {
    /// The row of the object itself.
    pub row: Row,
    /// The time of creation, in seconds, if the object has one.
    pub created: Option<i64>,
    /// The instant at which it was true, if it differs from that of its batch.
    pub as_of: Option<i64>,
    /// The object itself: for hooks, and for the dead letter if it cannot be written.
    pub json: Box<str>,
    /// The cause of the change.
    pub origin: RowOrigin,
    /// The child rows: one set for each child table whose list is present.
    pub children: Vec<ChildSet>,
}

/// The child rows of one object in one table.
#[derive(Debug, Clone, PartialEq)]
pub struct ChildSet {
    /// The index of the child table.
    pub index: usize,
    /// The id of the parent.
    pub parent: String,
    /// The rows.
    pub rows: Vec<Row>,
    /// The URL of the rest of the list, if there is more.
    pub more: Option<String>,
}

/// The reason why an object has no row. Never holds a value of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MapFailure {
    /// The text is not the JSON of an object.
    #[error("the object is not readable: {0}")]
    Json(String),
    /// The object has no id.
    #[error("the object has no id")]
    NoId,
    /// The object is of another kind.
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
        /// The place in the object.
        place: String,
        /// The reason.
        reason: MapError,
        /// The number of required columns without a value, this one included.
        missing: usize,
    },
}

/// The number of missing values from which an object is probably of another version.
const MANY: usize = 3;

/// Returns a hint at the version of the API, if many values are missing at once.
fn others(missing: usize) -> String {
    if missing < MANY {
        return String::new();
    }
    format!(
        "; {missing} values are missing at once: the object looks like API version other than {}, of which the types are",
        stripe_types::API_VERSION
    )
}

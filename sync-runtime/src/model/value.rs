//! SQL types and values, and the errors of values that do not fit.

use std::borrow::Cow;
use std::sync::Arc;

/// The type of an SQL column; each store has its own name for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SqlType {
    /// Text of any length.
    Text,
    /// An integer of 64 bits.
    Integer,
    /// True or false.
    Boolean,
    /// A decimal number, exact.
    Decimal,
    /// A JSON value, kept as [`RawType`] says.
    Json,
    /// A point in time; where the store has no such type, text in the form of RFC 3339 in UTC, which sorts by time.
    Time,
    /// A day; where the store has no such type, text such as `2026-05-27`.
    Date,
    /// A UUID; where the store has no such type, its text with hyphens.
    Uuid,
}

/// The storage of JSON in a database that has types for it. SQLite always stores text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RawType {
    /// The text as received, without white space: the fastest to write.
    Text,
    /// `json`: the text as received, without white space, which the database can query.
    Json,
    /// `jsonb`: decoded, which can be indexed and queried fast; the slowest to write.
    #[default]
    Jsonb,
}

/// A value for an SQL column.
#[derive(Clone, Debug, PartialEq)]
pub enum SqlValue {
    /// NULL
    Null,
    /// For [`SqlType::Text`], [`SqlType::Decimal`] (its digits), [`SqlType::Json`] (its text),
    /// [`SqlType::Time`] (`2026-05-27T09:30:00Z`), [`SqlType::Date`] (`2026-05-27`) and [`SqlType::Uuid`] (with hyphens).
    Text(Arc<str>),
    /// For [`SqlType::Integer`].
    Integer(i64),
    /// For [`SqlType::Boolean`].
    Boolean(bool),
}

/// The reason why a value of Stripe does not fit its column. Never holds the value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MapError {
    /// A column that cannot be NULL has no value.
    #[error(
        "there is no value, and the column cannot be NULL; make the field an `Option`, give a `default`, or write `absent = null` on the struct"
    )]
    Missing,
    /// The value is of another kind.
    #[error("expected {expected}")]
    Type {
        /// The type of the column.
        expected: &'static str,
    },
    /// A user's function refused the value.
    #[error("{0}")]
    Refused(Cow<'static, str>),
}

/// A function that decides if an object, given as JSON text, has a row.
pub type Filter = fn(&str) -> Result<bool, MapError>;

/// A constant value for a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literal {
    /// For all types that are text in [`SqlValue::Text`].
    Text(&'static str),
    /// For [`SqlType::Integer`], [`SqlType::Decimal`] and [`SqlType::Time`], in seconds.
    Integer(i64),
    /// For [`SqlType::Boolean`].
    Boolean(bool),
}

impl From<&str> for SqlValue {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for SqlValue {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<K> From<&stripe_types::Id<K>> for SqlValue {
    fn from(id: &stripe_types::Id<K>) -> Self {
        Self::Text(id.as_str().into())
    }
}

/// The text of the time.
impl From<stripe_types::Timestamp> for SqlValue {
    fn from(time: stripe_types::Timestamp) -> Self {
        Self::Text(time.to_string().into())
    }
}

impl From<i64> for SqlValue {
    fn from(integer: i64) -> Self {
        Self::Integer(integer)
    }
}

impl From<bool> for SqlValue {
    fn from(boolean: bool) -> Self {
        Self::Boolean(boolean)
    }
}

impl<T: Into<Self>> From<Option<T>> for SqlValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

//! [`ColumnType`]: the Rust types that fields of a model may have, and how JSON becomes their SQL value.

use std::borrow::Cow;
use stripe_types::{
    Currency, DateTime, Decimal, Expandable, Id, Int64, OpenEnum, RawJson, Reader, Timestamp, Value, View,
    decode,
};

/// The type of an SQL column, by what it holds; each store has its own name for it.
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
    /// A JSON value.
    Json,
}

/// How a database that has types for JSON keeps the JSON of a column. SQLite keeps the text, always.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RawType {
    /// The text as it came: the fastest to write.
    Text,
    /// `json`: the text as it came, which the database can read into.
    Json,
    /// `jsonb`: decoded, which can be indexed and read into fast; the slowest to write.
    #[default]
    Jsonb,
}

/// A value for an SQL column.
#[derive(Clone, Debug, PartialEq)]
pub enum SqlValue {
    /// NULL
    Null,
    /// For [`SqlType::Text`], [`SqlType::Decimal`] (its digits) and [`SqlType::Json`] (its text).
    Text(String),
    /// For [`SqlType::Integer`].
    Integer(i64),
    /// For [`SqlType::Boolean`].
    Boolean(bool),
}

/// Why a value of Stripe does not fit its column. Never holds the value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MapError {
    /// A column that cannot be NULL has nothing to hold.
    #[error("there is no value, and the column cannot be NULL; make the field an `Option`")]
    Missing,
    /// The value is of another kind.
    #[error("expected {expected}")]
    Type {
        /// What the column holds.
        expected: &'static str,
    },
    /// A user's function refused the value.
    #[error("{0}")]
    Refused(Cow<'static, str>),
}

/// A Rust type that a column can hold. Implement it for types of your own, along with [`ForColumn`].
///
/// `Via` tells apart implementations for whole families of types, which the compiler infers; leave it out in your own.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a column",
    label = "not a column type",
    note = "columns hold `String`, `i64`, `i32`, `bool`, `RawJson`, the ids, enums, `Timestamp`, `Decimal` and `Currency` of stripe-types, and an `Option` of these",
    note = "for a type of your own, implement `ColumnType` and `ForColumn`"
)]
pub trait ColumnType<Via = ()> {
    /// The SQL type.
    const SQL: SqlType;
    /// Whether the column may be NULL.
    const NULLABLE: bool = false;

    /// Turns a JSON value, or its absence, into the SQL value.
    ///
    /// # Errors
    /// If the JSON is of another kind, or absent or null where the type has no room for that.
    fn read(json: Option<&str>) -> Result<SqlValue, MapError>;
}

/// A column type that can hold what a field of type `F` of a Stripe object holds.
///
/// `Via` as in [`ColumnType`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a Stripe field of type `{F}`",
    label = "does not fit the Stripe field, which is a `{F}`"
)]
pub trait ForColumn<F: ?Sized, Via = ()> {}

/// Marks the implementations for open enums.
#[derive(Debug)]
pub struct ViaEnum;
/// Marks the implementations for an `Option` of a column type.
#[derive(Debug)]
pub struct ViaOption<Via>(Via);
/// Marks the implementations that take the text of a field.
#[derive(Debug)]
pub struct ViaText;

impl<T: ColumnType<Via>, Via> ColumnType<ViaOption<Via>> for Option<T> {
    const SQL: SqlType = T::SQL;
    const NULLABLE: bool = true;

    fn read(json: Option<&str>) -> Result<SqlValue, MapError> {
        if present(json).is_err() {
            return Ok(SqlValue::Null);
        }
        T::read(json)
    }
}
impl<F: ?Sized, T: ForColumn<F, Via>, Via> ForColumn<F, ViaOption<Via>> for Option<T> {}

impl ColumnType for String {
    const SQL: SqlType = SqlType::Text;

    fn read(json: Option<&str>) -> Result<SqlValue, MapError> {
        match present(json)?.as_bytes() {
            [b'{', ..] => id(json),
            _ => text(json),
        }
    }
}
impl ForColumn<String> for String {}
impl ForColumn<Currency> for String {}
impl ForColumn<DateTime> for String {}
impl ForColumn<Decimal> for String {}
impl<K> ForColumn<Id<K>> for String {}
impl<K> ForColumn<Expandable<Id<K>>> for String {}
impl<E: OpenEnum> ForColumn<E, ViaText> for String {}

impl<K> ColumnType for Id<K> {
    const SQL: SqlType = SqlType::Text;

    fn read(json: Option<&str>) -> Result<SqlValue, MapError> {
        id(json)
    }
}
impl<K> ForColumn<Id<K>> for Id<K> {}
impl<K> ForColumn<Expandable<Id<K>>> for Id<K> {}

impl<E: OpenEnum> ColumnType<ViaEnum> for E {
    const SQL: SqlType = SqlType::Text;

    fn read(json: Option<&str>) -> Result<SqlValue, MapError> {
        text(json)
    }
}
impl<E: OpenEnum> ForColumn<E, ViaEnum> for E {}

/// Column types whose SQL value is the JSON value itself.
macro_rules! plain_columns {
    ($($type:ty: $sql:ident by $read:ident, for $($field:ty),*;)*) => { $(
        impl ColumnType for $type {
            const SQL: SqlType = SqlType::$sql;

            fn read(json: Option<&str>) -> Result<SqlValue, MapError> {
                $read(json)
            }
        }
        $(impl ForColumn<$field> for $type {})*
    )* };
}

plain_columns! {
    bool: Boolean by boolean, for bool;
    i64: Integer by integer, for i64, Int64, Timestamp;
    i32: Integer by integer_32, for i64;
    Int64: Integer by integer, for Int64;
    Timestamp: Integer by integer, for Timestamp;
    Currency: Text by text, for Currency;
    DateTime: Text by text, for DateTime;
    Decimal: Decimal by decimal, for Decimal;
}

impl ColumnType for RawJson {
    const SQL: SqlType = SqlType::Json;

    fn read(json: Option<&str>) -> Result<SqlValue, MapError> {
        present(json).map(|text| SqlValue::Text(text.to_owned()))
    }
}
impl<F: ?Sized> ForColumn<F> for RawJson {}

/// What a `with` function makes of an object.
///
/// # Errors
/// If the JSON is no such object.
#[doc(hidden)]
pub fn with<O: Value + Default, T: Value>(json: &str, function: fn(&O) -> T) -> Result<SqlValue, MapError> {
    let object = decode(json).map_err(|error| MapError::Refused(error.to_string().into()))?;
    let value = function(&object);
    Ok(match value.view() {
        View::Absent | View::Clear => SqlValue::Null,
        View::Bool(value) => SqlValue::Boolean(value),
        View::Int(value) | View::Quoted(value) => SqlValue::Integer(value),
        View::Str(text) | View::Number(text) | View::Raw(text) => SqlValue::Text(text.to_owned()),
        View::Sequence(_) | View::Mapping(_) | View::Record(_) | View::Value(_) | View::Upload(_) => {
            return Err(MapError::Type { expected: "a single value from the `with` function" });
        }
    })
}

/// The JSON text, unless it is absent or null.
fn present(json: Option<&str>) -> Result<&str, MapError> {
    json.filter(|text| *text != "null").ok_or(MapError::Missing)
}

fn text(json: Option<&str>) -> Result<SqlValue, MapError> {
    let string = Reader::new(present(json)?).string();
    string.map(|text| SqlValue::Text(text.into_owned())).map_err(|_| MapError::Type { expected: "a string" })
}

/// How many digits a decimal may have before or after the point. Beyond, no database takes it: better that one object has
/// no row than that none of its page has.
const MAX_DIGITS: usize = 1000;

/// Metadata holds only strings: a quoted integer is one.
fn integer(json: Option<&str>) -> Result<SqlValue, MapError> {
    let digits = unquoted(present(json)?);
    digits.parse().map(SqlValue::Integer).map_err(|_| MapError::Type { expected: "an integer of 64 bits" })
}

fn integer_32(json: Option<&str>) -> Result<SqlValue, MapError> {
    let digits = unquoted(present(json)?);
    let value: Result<i32, _> = digits.parse();
    value
        .map(|value| SqlValue::Integer(value.into()))
        .map_err(|_| MapError::Type { expected: "an integer of 32 bits" })
}

fn boolean(json: Option<&str>) -> Result<SqlValue, MapError> {
    match unquoted(present(json)?) {
        "true" => Ok(SqlValue::Boolean(true)),
        "false" => Ok(SqlValue::Boolean(false)),
        _ => Err(MapError::Type { expected: "a boolean" }),
    }
}

fn decimal(json: Option<&str>) -> Result<SqlValue, MapError> {
    let digits = unquoted(present(json)?);
    match Reader::new(digits).number() {
        Ok(number) if number.len() == digits.len() && is_moderate(digits) => {
            Ok(SqlValue::Text(digits.to_owned()))
        }
        _ => Err(MapError::Type { expected: "a decimal number of at most 1,000 digits" }),
    }
}

fn is_moderate(number: &str) -> bool {
    let (digits, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let exponent = exponent.parse::<i32>().map_or(usize::MAX, |exponent| exponent.unsigned_abs() as usize);
    digits.len().saturating_add(exponent) <= MAX_DIGITS
}

fn unquoted(json: &str) -> &str {
    json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(json)
}

/// An id, or the `id` of the object that is expanded in its place.
fn id(json: Option<&str>) -> Result<SqlValue, MapError> {
    let mut reader = Reader::new(present(json)?);
    let mut id = Expandable::<String>::default();
    match id.read(&mut reader) {
        Ok(()) => Ok(SqlValue::Text(id.into_id())),
        Err(_) => Err(MapError::Type { expected: "an id or an expanded object" }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact_and_moderate() {
        let read = |json| <Decimal as ColumnType>::read(Some(json));
        assert_eq!(read("\"1.10\""), Ok(SqlValue::Text("1.10".to_owned())));
        assert_eq!(read("2.5e-7"), Ok(SqlValue::Text("2.5e-7".to_owned())));
        for huge in ["1e999999", "1e-2000", "1e99999999999999999999"] {
            assert!(read(huge).is_err(), "{huge}");
        }
    }
}

//! [`FromColumn`]: the fields of a model, read from columns. Each kind of field names the way in which it is read.

use super::misfit::misfit;
use super::row::ModelRow;
use sqlx::{Decode, Type};
use std::str::FromStr;
use stripe_types::{Decimal, Reader, Timestamp, Value, decode};

/// Marks the types that sqlx reads.
#[derive(Debug)]
pub struct Plain;
/// Marks integers, which are read from integers of any width.
#[derive(Debug)]
pub struct Int;
/// Marks decimal numbers.
#[derive(Debug)]
pub struct Number;
/// Marks points in time.
#[derive(Debug)]
pub struct Instant;
/// Marks fields with a type of PostgreSQL, which are read as text.
#[derive(Debug)]
pub struct Named;
/// Marks UUIDs.
#[derive(Debug)]
pub struct Uid;
/// Marks parts of an object, which are stored as JSON.
#[derive(Debug)]
pub struct Json;
/// Marks the text of JSON.
#[derive(Debug)]
pub struct JsonText;
/// Marks a `Vec`, which is stored as a JSON array.
#[derive(Debug)]
pub struct List<Kind = Plain>(Kind);
/// Marks an `Option`.
#[derive(Debug)]
pub struct Opt<Kind = Plain>(Kind);

/// A type that is read from a column of a row `R`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a column of a `{R}`",
    label = "not readable with sqlx",
    note = "for a type of your own, write `#[derive(sqlx::Type)] #[sqlx(transparent)]`",
    note = "for a field with `#[stripe(json)]`, derive `serde::Deserialize`, and use the cargo feature `json` of stripe-sync",
    note = "to write `sqlx::FromRow` yourself: `#[stripe(from_row = own)]` on the struct"
)]
pub trait FromColumn<'r, R: ModelRow, Kind>: Sized {
    /// Reads the value.
    ///
    /// # Errors
    /// If the column is missing, or its value does not fit.
    fn from_column(row: &'r R, column: &str) -> sqlx::Result<Self>;
}

/// Reads a field.
///
/// # Errors
/// If the column is missing, or its value does not fit.
pub fn read<'r, T, R, Kind>(row: &'r R, column: &str) -> sqlx::Result<T>
where
    R: ModelRow,
    T: FromColumn<'r, R, Kind>,
{
    T::from_column(row, column)
}

#[diagnostic::do_not_recommend]
impl<'r, R: ModelRow, T> FromColumn<'r, R, Plain> for T
where
    T: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_column(row: &'r R, column: &str) -> sqlx::Result<Self> {
        row.plain(column)
    }
}

impl<'r, R: ModelRow, T: FromColumn<'r, R, Kind>, Kind> FromColumn<'r, R, Opt<Kind>> for Option<T> {
    fn from_column(row: &'r R, column: &str) -> sqlx::Result<Self> {
        if row.is_null(column)? { Ok(None) } else { T::from_column(row, column).map(Some) }
    }
}

#[diagnostic::do_not_recommend]
impl<R: ModelRow, T: TryFrom<i64>> FromColumn<'_, R, Int> for T {
    fn from_column(row: &R, column: &str) -> sqlx::Result<Self> {
        row.integer(column)?.try_into().map_err(|_| misfit(column, "an integer that is out of range"))
    }
}

impl<R: ModelRow> FromColumn<'_, R, Number> for Decimal {
    fn from_column(row: &R, column: &str) -> sqlx::Result<Self> {
        Ok(Self::from(row.digits(column)?))
    }
}

#[diagnostic::do_not_recommend]
impl<R: ModelRow, T: for<'t> From<&'t str>> FromColumn<'_, R, Named> for T {
    fn from_column(row: &R, column: &str) -> sqlx::Result<Self> {
        Ok(Self::from(row.text(column)?.as_str()))
    }
}

#[cfg(feature = "rust_decimal")]
impl<R: ModelRow> FromColumn<'_, R, Number> for rust_decimal::Decimal {
    fn from_column(row: &R, column: &str) -> sqlx::Result<Self> {
        let text = row.digits(column)?;
        let number = Self::from_str_exact(&text).or_else(|_| Self::from_scientific(&text));
        number.map_err(|_| misfit(column, "no decimal number of at most 28 digits"))
    }
}

/// Fractions of a second are left out.
impl<R: ModelRow> FromColumn<'_, R, Instant> for Timestamp {
    fn from_column(row: &R, column: &str) -> sqlx::Result<Self> {
        row.time(column).map(|(seconds, _)| Self(seconds))
    }
}

#[cfg(feature = "jiff")]
impl<R: ModelRow> FromColumn<'_, R, Instant> for jiff::Timestamp {
    fn from_column(row: &R, column: &str) -> sqlx::Result<Self> {
        let (seconds, nanoseconds) = row.time(column)?;
        Self::new(seconds, nanoseconds.cast_signed())
            .map_err(|_| misfit(column, "a time that is out of range"))
    }
}

#[cfg(feature = "uuid")]
impl<R: ModelRow> FromColumn<'_, R, Uid> for uuid::Uuid {
    fn from_column(row: &R, column: &str) -> sqlx::Result<Self> {
        parsed(&row.text(column)?, column, "no UUID")
    }
}

#[cfg(feature = "json")]
#[diagnostic::do_not_recommend]
impl<R: ModelRow, T: serde::de::DeserializeOwned> FromColumn<'_, R, Json> for T {
    fn from_column(row: &R, column: &str) -> sqlx::Result<Self> {
        serde_json::from_str(&row.text(column)?)
            .map_err(|error| sqlx::Error::ColumnDecode { index: column.to_owned(), source: error.into() })
    }
}

impl<R: ModelRow> FromColumn<'_, R, JsonText> for String {
    fn from_column(row: &R, column: &str) -> sqlx::Result<Self> {
        row.text(column)
    }
}

impl<R: ModelRow, T: FromElement<Kind>, Kind> FromColumn<'_, R, List<Kind>> for Vec<T> {
    fn from_column(row: &R, column: &str) -> sqlx::Result<Self> {
        let text = row.text(column)?;
        let (mut reader, mut list, mut first) = (Reader::new(&text), Self::new(), true);
        let wrong = |_| misfit(column, "no JSON array");
        reader.begin_array().map_err(wrong)?;
        while reader.next_item(&mut first).map_err(wrong)? {
            let element = T::from_element(reader.raw().map_err(wrong)?);
            list.push(element.ok_or_else(|| misfit(column, "an array with an element of another type"))?);
        }
        Ok(list)
    }
}

/// A type that is read from an element of a JSON array.
#[diagnostic::on_unimplemented(
    message = "a `Vec<{Self}>` cannot be read from a JSON array",
    label = "not an element of a list",
    note = "to write `sqlx::FromRow` yourself: `#[stripe(from_row = own)]` on the struct"
)]
pub trait FromElement<Kind>: Sized {
    /// Reads the value; `None` if it has another type.
    fn from_element(json: &str) -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: Value + Default> FromElement<Plain> for T {
    fn from_element(json: &str) -> Option<Self> {
        decode(json).ok()
    }
}

#[diagnostic::do_not_recommend]
impl<T: TryFrom<i64>> FromElement<Int> for T {
    fn from_element(json: &str) -> Option<Self> {
        json.parse::<i64>().ok()?.try_into().ok()
    }
}

impl FromElement<Number> for Decimal {
    fn from_element(json: &str) -> Option<Self> {
        decode(json).ok()
    }
}

#[cfg(feature = "rust_decimal")]
impl FromElement<Number> for rust_decimal::Decimal {
    fn from_element(json: &str) -> Option<Self> {
        decode::<Decimal>(json).ok()?.as_str().parse().ok()
    }
}

/// Earlier versions stored seconds.
impl FromElement<Instant> for Timestamp {
    fn from_element(json: &str) -> Option<Self> {
        json.trim_matches('"').parse().ok()
    }
}

#[cfg(feature = "uuid")]
impl FromElement<Uid> for uuid::Uuid {
    fn from_element(json: &str) -> Option<Self> {
        decode::<String>(json).ok()?.parse().ok()
    }
}

impl<T: FromElement<Kind>, Kind> FromElement<Opt<Kind>> for Option<T> {
    fn from_element(json: &str) -> Option<Self> {
        if json == "null" { Some(None) } else { T::from_element(json).map(Some) }
    }
}

#[cfg_attr(not(feature = "uuid"), allow(dead_code))]
fn parsed<T: FromStr>(text: &str, column: &str, wrong: &'static str) -> sqlx::Result<T> {
    text.parse().map_err(|_| misfit(column, wrong))
}

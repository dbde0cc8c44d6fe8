//! [`ColumnType`]: the Rust types of a model's fields, and the conversion of JSON to their SQL values.

use super::{MapError, SqlType, SqlValue};
use super::{instant, read};
use stripe_types::{Currency, DateTime, Decimal, Expandable, Id, Int64, OpenEnum, RawJson, Timestamp};

/// A Rust type that a column can hold. For a type of your own, the macro [`column_type!`](crate::column_type!) is the
/// short way to it.
///
/// `Via` tells apart implementations for whole families of types, which the compiler infers; leave it out in your own.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a column",
    label = "not a column type",
    note = "columns hold `String`, integers, `bool`, `RawJson`, the ids, enums, `Timestamp`, `Decimal` and `Currency` of stripe-types, a `Vec` of these, and an `Option` of these; with cargo features also types of chrono, time, uuid, rust_decimal and serde_json",
    note = "for a type of your own: `stripe_sync::column_type!(MyType: String)`; to keep a part of the object as JSON: `#[stripe(json)]`"
)]
pub trait ColumnType<Via = ()> {
    /// The SQL type.
    const SQL: SqlType;
    /// Set if the column may be NULL.
    const NULLABLE: bool = false;
    /// The size of an integer on PostgreSQL, in bytes: 2, 4 or 8. Existing columns may be wider.
    const BYTES: u8 = 8;
    /// The type of a list as an array on PostgreSQL, for elements that are text, integers or booleans.
    const ARRAY: Option<&'static str> = None;

    /// Converts a JSON value, or its absence, to the SQL value.
    ///
    /// # Errors
    /// If the JSON is of another kind, or absent or null where the type has no room for that.
    fn read(json: Option<&str>) -> Result<SqlValue, MapError>;
}

/// A column type for a field of type `F` of a Stripe object.
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
/// Marks the implementations for a `Vec` of a column type.
#[derive(Debug)]
pub struct ViaList<Via>(Via);
/// Marks the implementations that take the text of a field.
#[derive(Debug)]
pub struct ViaText;

impl<T: ColumnType<Via>, Via> ColumnType<ViaOption<Via>> for Option<T> {
    const SQL: SqlType = T::SQL;
    const NULLABLE: bool = true;
    const BYTES: u8 = T::BYTES;
    const ARRAY: Option<&'static str> = T::ARRAY;

    fn read(json: Option<&str>) -> Result<SqlValue, MapError> {
        read::or_null(json, T::read)
    }
}
impl<F: ?Sized, T: ForColumn<F, Via>, Via> ForColumn<F, ViaOption<Via>> for Option<T> {}

/// A JSON array.
impl<T: ColumnType<Via>, Via> ColumnType<ViaList<Via>> for Vec<T> {
    const SQL: SqlType = SqlType::Json;
    const ARRAY: Option<&'static str> = match (T::SQL, T::BYTES) {
        (SqlType::Text, _) => Some("text[]"),
        (SqlType::Boolean, _) => Some("boolean[]"),
        (SqlType::Integer, 2) => Some("smallint[]"),
        (SqlType::Integer, 4) => Some("integer[]"),
        (SqlType::Integer, _) => Some("bigint[]"),
        _ => None,
    };

    fn read(json: Option<&str>) -> Result<SqlValue, MapError> {
        read::array(json, matches!(T::SQL, SqlType::Json), T::read)
    }
}
impl<F, T: ForColumn<F, Via>, Via> ForColumn<Vec<F>, ViaList<Via>> for Vec<T> {}

impl ColumnType for String {
    const SQL: SqlType = SqlType::Text;

    fn read(json: Option<&str>) -> Result<SqlValue, MapError> {
        read::text_or_id(json)
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
        read::id(json)
    }
}
impl<K> ForColumn<Id<K>> for Id<K> {}
impl<K> ForColumn<Expandable<Id<K>>> for Id<K> {}

impl<E: OpenEnum> ColumnType<ViaEnum> for E {
    const SQL: SqlType = SqlType::Text;

    fn read(json: Option<&str>) -> Result<SqlValue, MapError> {
        read::text(json)
    }
}
impl<E: OpenEnum> ForColumn<E, ViaEnum> for E {}

/// Implements [`ColumnType`], and [`ForColumn`] for the types of Stripe's fields behind `for`.
macro_rules! columns {
    ($($type:ty: $sql:ident $(of $bytes:literal bytes)? = $read:expr, for $($field:ty),*;)*) => { $(
        impl $crate::model::ColumnType for $type {
            const SQL: $crate::model::SqlType = $crate::model::SqlType::$sql;
            $(const BYTES: u8 = $bytes;)?

            fn read(json: Option<&str>) -> Result<$crate::model::SqlValue, $crate::model::MapError> {
                $read(json)
            }
        }
        $(impl $crate::model::ForColumn<$field> for $type {})*
    )* };
}
#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "time",
    feature = "uuid"
))]
pub(super) use columns;

columns! {
    bool: Boolean = read::boolean, for bool;
    i64: Integer = |json| read::integer::<Self>(json, "an integer of 64 bits"), for i64, Int64, Timestamp;
    i32: Integer of 4 bytes = |json| read::integer::<Self>(json, "an integer of 32 bits"), for i64, Int64;
    i16: Integer of 2 bytes = |json| read::integer::<Self>(json, "an integer of 16 bits"), for i64, Int64;
    u32: Integer = |json| read::integer::<Self>(json, "a natural number of 32 bits"), for i64, Int64;
    u64: Integer = |json| read::integer::<Self>(json, "a natural number of 63 bits"), for i64, Int64;
    Int64: Integer = |json| read::integer::<i64>(json, "an integer of 64 bits"), for Int64;
    Timestamp: Time = instant::seconds, for Timestamp;
    Currency: Text = read::text, for Currency;
    DateTime: Time = instant::text, for DateTime;
    Decimal: Decimal = read::decimal, for Decimal;
}

impl ColumnType for RawJson {
    const SQL: SqlType = SqlType::Json;

    fn read(json: Option<&str>) -> Result<SqlValue, MapError> {
        read::json(json)
    }
}
impl<F: ?Sized> ForColumn<F> for RawJson {}

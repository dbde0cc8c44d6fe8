//! The calls that the derive writes for each field: one for each kind of column, short enough to read.

use super::{Column, ColumnType, MapError, Model, RawType, Source, SqlType, SqlValue, read};

/// Describes the primary key, from a field of the object.
pub const fn id<T: ColumnType<Via>, Via>(name: &'static str, path: &'static [&'static str]) -> Column {
    Column::of::<T, Via>(name, Source::Id(path), None)
}

/// Describes a field of the object.
pub const fn path<T: ColumnType<Via>, Via>(name: &'static str, path: &'static [&'static str]) -> Column {
    Column::of::<T, Via>(name, Source::Path(path), None)
}

/// Describes a part of the object as JSON text.
pub const fn json(name: &'static str, path: &'static [&'static str], nullable: bool) -> Column {
    let reader = if nullable { read::json_or_null } else { read::json };
    Column::reading(name, Source::Path(path), SqlType::Json, nullable, reader)
}

/// Describes an entry of the metadata.
pub const fn metadata<T: ColumnType<Via>, Via>(name: &'static str, key: &'static str) -> Column {
    Column::of::<T, Via>(name, Source::Metadata(key), None)
}

/// Describes the id of the parent's row.
pub const fn parent<T: ColumnType<Via>, Via, P: Model>(name: &'static str) -> Column {
    Column::of::<T, Via>(name, Source::Parent, None).references::<P>()
}

/// Describes the whole object.
pub const fn raw(name: &'static str, raw: RawType) -> Column {
    Column::reading(name, Source::Raw, SqlType::Json, false, read::json).kept_as(raw)
}

/// Describes a property of a row that is not in the object: see [`Source`].
pub const fn synthetic<T: ColumnType<Via>, Via>(name: &'static str, source: Source) -> Column {
    Column::of::<T, Via>(name, source, None)
}

/// Describes the result of a function of the object.
pub const fn with_function<T: ColumnType<Via>, Via>(
    name: &'static str,
    function: fn(&str) -> Result<SqlValue, MapError>,
) -> Column {
    Column::of::<T, Via>(name, Source::With(function), None)
}

/// Stores a list as an array of PostgreSQL.
///
/// # Panics
/// If the elements are not text, integers or booleans: at compile time, in the constant of a table.
pub const fn array<T: ColumnType<Via>, Via>(column: Column) -> Column {
    match T::ARRAY {
        Some(sql_type) => column.sql_type(sql_type),
        None => panic!("`array` needs a `Vec` of text, integers or booleans: leave it out to store JSON"),
    }
}

/// Describes a local column whose values the database generates.
pub const fn generated<T: ColumnType<Via>, Via>(name: &'static str) -> Column {
    Column { generated: true, ..Column::of::<T, Via>(name, Source::Local { default: None }, None) }
}

/// Describes a local column, with the SQL expression of its default if it has one.
pub const fn local<T: ColumnType<Via>, Via>(name: &'static str, default: &'static str) -> Column {
    let default = if default.is_empty() { None } else { Some(default) };
    Column::of::<T, Via>(name, Source::Local { default }, None)
}

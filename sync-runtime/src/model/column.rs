//! The constructors of [`Column`].

use super::Model;
use super::column_type::ColumnType;
use super::source::Source;
use super::table::{Column, Link};
use super::user_link::UserLink;
use super::value::{Literal, MapError, RawType, SqlType, SqlValue};
use stripe_types::Timestamp;

impl Column {
    /// Describes a column of type `T`.
    pub const fn of<T: ColumnType<Via>, Via>(
        name: &'static str,
        source: Source,
        references: Option<Link>,
    ) -> Self {
        let sql_type = match (T::SQL, T::BYTES) {
            (SqlType::Integer, 2) => Some("smallint"),
            (SqlType::Integer, 4) => Some("integer"),
            _ => None,
        };
        Self { references, sql_type, ..Self::reading(name, source, T::SQL, T::NULLABLE, T::read) }
    }

    /// Describes a column whose SQL type is not given by the type of its field.
    pub(super) const fn reading(
        name: &'static str,
        source: Source,
        sql: SqlType,
        nullable: bool,
        read: fn(Option<&str>) -> Result<SqlValue, MapError>,
    ) -> Self {
        let raw = RawType::Jsonb;
        Self {
            name,
            source,
            sql,
            raw,
            nullable,
            absent_is_null: false,
            read,
            default: None,
            references: None,
            foreign_key: false,
            link: None,
            generated: false,
            sql_type: None,
        }
    }

    /// Stores its JSON as `raw`.
    #[must_use]
    pub const fn kept_as(mut self, raw: RawType) -> Self {
        self.raw = raw;
        self
    }

    /// Sets the type on PostgreSQL.
    pub const fn sql_type(self, sql_type: &'static str) -> Self {
        Self { sql_type: Some(sql_type), ..self }
    }

    /// Returns true if a list is an array on PostgreSQL.
    pub(crate) fn is_array(&self) -> bool {
        matches!(self.sql, SqlType::Json) && self.sql_type.is_some_and(|name| name.ends_with("[]"))
    }

    /// Makes the column refer to rows of `M`.
    pub const fn references<M: Model>(self) -> Self {
        Self { references: Some(Link::to(M::table)), ..self }
    }

    /// Makes the database enforce the reference.
    pub const fn foreign_key(self) -> Self {
        Self { foreign_key: true, ..self }
    }

    /// Makes the column NULL for an object without the value, which otherwise has no row.
    pub const fn absent_is_null(self) -> Self {
        Self { nullable: true, absent_is_null: !self.nullable, ..self }
    }

    /// Makes the column refer to a row of the application.
    pub const fn linked(self, link: UserLink) -> Self {
        Self { link: Some(link), ..self }
    }

    /// Sets the value for a source that is null or absent.
    ///
    /// # Panics
    /// If the column cannot hold it: at compile time, in the constant of a table.
    pub const fn or(self, default: Literal) -> Self {
        match (default, self.sql) {
            (Literal::Integer(_), SqlType::Integer | SqlType::Decimal | SqlType::Time)
            | (Literal::Boolean(_), SqlType::Boolean) => {}
            (Literal::Integer(_), SqlType::Boolean) => {
                panic!("the `default` is an integer, and the column a boolean: write `true` or `false`")
            }
            (Literal::Integer(_), _) => {
                panic!("the `default` is an integer, and the column holds text: put it in quotes")
            }
            (Literal::Boolean(_), _) => panic!("the `default` is a boolean, and the column holds none"),
            (Literal::Text(_), SqlType::Integer) => {
                panic!("the `default` is text, and the column holds an integer: write it without quotes")
            }
            (Literal::Text(_), SqlType::Boolean) => {
                panic!("the `default` is text, and the column holds a boolean: write it without quotes")
            }
            (Literal::Text(_), _) => {}
        }
        Self { default: Some(default), ..self }
    }

    /// Returns a value in the form of the column: seconds since 1970 become the text of a time.
    pub(crate) fn in_form(&self, value: SqlValue) -> SqlValue {
        match (self.sql, value) {
            (SqlType::Time, SqlValue::Integer(seconds)) => Timestamp(seconds).into(),
            (_, value) => value,
        }
    }

    /// Returns the value of [`default`](Self::default).
    pub fn default_value(&self) -> Option<SqlValue> {
        self.default.map(|default| match (default, self.sql) {
            (Literal::Text(text), _) => SqlValue::Text(text.into()),
            (Literal::Integer(integer), SqlType::Decimal) => SqlValue::Text(integer.to_string().into()),
            (Literal::Integer(seconds), SqlType::Time) => Timestamp(seconds).into(),
            (Literal::Integer(integer), _) => SqlValue::Integer(integer),
            (Literal::Boolean(boolean), _) => SqlValue::Boolean(boolean),
        })
    }
}

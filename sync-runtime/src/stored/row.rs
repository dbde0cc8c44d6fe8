//! [`ModelRow`]: the rows that models are read from.

#[cfg(feature = "sqlite")]
use super::column::misfit;
#[cfg(feature = "sqlite")]
use crate::model::stored_time;
#[cfg(feature = "postgres")]
use sqlx::postgres::PgRow;
#[cfg(feature = "sqlite")]
use sqlx::sqlite::SqliteRow;
use sqlx::{Decode, Row, Type};

/// A row of a database that there is a store for.
pub trait ModelRow: Row + Sized {
    /// Reads a column whose type sqlx reads.
    ///
    /// # Errors
    /// If the column is missing, or has another type.
    fn plain<'r, T>(&'r self, column: &str) -> sqlx::Result<T>
    where
        T: Decode<'r, Self::Database> + Type<Self::Database>;

    /// Returns true if a column is NULL.
    ///
    /// # Errors
    /// If the column is missing.
    fn is_null(&self, column: &str) -> sqlx::Result<bool>;

    /// Reads an integer of any width.
    ///
    /// # Errors
    /// If the column is missing, or has another type.
    fn integer(&self, column: &str) -> sqlx::Result<i64>;

    /// Reads a point in time: the seconds since 1970, and the nanoseconds behind them.
    ///
    /// # Errors
    /// If the column is missing, or has another type.
    fn time(&self, column: &str) -> sqlx::Result<(i64, u32)>;

    /// Reads the digits of a decimal number.
    ///
    /// # Errors
    /// If the column is missing, or has another type.
    fn digits(&self, column: &str) -> sqlx::Result<String> {
        self.text(column)
    }

    /// Reads the text of a column that is text, JSON, a decimal number or a UUID.
    ///
    /// # Errors
    /// If the column is missing, or has another type.
    fn text(&self, column: &str) -> sqlx::Result<String>;
}

#[cfg(feature = "sqlite")]
impl ModelRow for SqliteRow {
    fn plain<'r, T>(&'r self, column: &str) -> sqlx::Result<T>
    where
        T: Decode<'r, sqlx::Sqlite> + Type<sqlx::Sqlite>,
    {
        self.try_get(column)
    }

    fn is_null(&self, column: &str) -> sqlx::Result<bool> {
        Ok(sqlx::ValueRef::is_null(&self.try_get_raw(column)?))
    }

    fn integer(&self, column: &str) -> sqlx::Result<i64> {
        self.try_get(column)
    }

    fn time(&self, column: &str) -> sqlx::Result<(i64, u32)> {
        if let Ok(seconds) = self.try_get(column) {
            return Ok((seconds, 0));
        }
        let time = stored_time(self.try_get(column)?).ok_or_else(|| misfit(column, "no time"))?;
        Ok((time.unix_timestamp(), time.nanosecond()))
    }

    /// The column of the digits stands beside that of the number, unless the query leaves it out.
    fn digits(&self, column: &str) -> sqlx::Result<String> {
        self.try_get_unchecked(&*format!("{column}_digits")).or_else(|_| self.text(column))
    }

    fn text(&self, column: &str) -> sqlx::Result<String> {
        // A decimal may be stored as a number.
        self.try_get_unchecked(column)
    }
}

#[cfg(feature = "postgres")]
impl ModelRow for PgRow {
    fn plain<'r, T>(&'r self, column: &str) -> sqlx::Result<T>
    where
        T: Decode<'r, sqlx::Postgres> + Type<sqlx::Postgres>,
    {
        self.try_get(column)
    }

    fn is_null(&self, column: &str) -> sqlx::Result<bool> {
        Ok(sqlx::ValueRef::is_null(&self.try_get_raw(column)?))
    }

    fn integer(&self, column: &str) -> sqlx::Result<i64> {
        match type_name(self, column)?.as_str() {
            "INT2" => self.try_get::<i16, _>(column).map(i64::from),
            "INT4" => self.try_get::<i32, _>(column).map(i64::from),
            _ => self.try_get(column),
        }
    }

    fn time(&self, column: &str) -> sqlx::Result<(i64, u32)> {
        match type_name(self, column)?.as_str() {
            "TIMESTAMPTZ" => {
                let since: i64 = self.try_get_unchecked(column)?;
                let nanoseconds = since.rem_euclid(MICROSECONDS) as u32 * 1000;
                Ok((since.div_euclid(MICROSECONDS) + EPOCH, nanoseconds))
            }
            _ => Ok((self.integer(column)?, 0)),
        }
    }

    fn text(&self, column: &str) -> sqlx::Result<String> {
        match type_name(self, column)?.as_str() {
            "JSON" | "JSONB" => {
                self.try_get::<stripe_types::RawJson, _>(column).map(|json| json.as_str().to_owned())
            }
            "NUMERIC" => self.try_get::<stripe_types::Decimal, _>(column).map(|number| number.to_string()),
            "UUID" => self.try_get_unchecked(column).map(hyphenated),
            _ => self.try_get(column),
        }
    }
}

/// The start of PostgreSQL's times, 2000-01-01, in seconds since 1970.
#[cfg(feature = "postgres")]
const EPOCH: i64 = 946_684_800;
#[cfg(feature = "postgres")]
const MICROSECONDS: i64 = 1_000_000;

/// Returns the name of the type of a column.
#[cfg(feature = "postgres")]
fn type_name(row: &PgRow, column: &str) -> sqlx::Result<String> {
    use sqlx::{TypeInfo as _, ValueRef as _};
    Ok(row.try_get_raw(column)?.type_info().name().to_owned())
}

/// Returns the text of the 16 bytes of a UUID.
#[cfg(feature = "postgres")]
fn hyphenated(bytes: [u8; 16]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
    parts.join("-")
}

//! [`ModelRow`]: the rows that models are read from.

use super::misfit::misfit;
#[cfg(feature = "postgres")]
use crate::model::quoted;
#[cfg(feature = "sqlite")]
use crate::model::stored_time;
#[cfg(feature = "postgres")]
use sqlx::postgres::PgRow;
#[cfg(feature = "sqlite")]
use sqlx::sqlite::SqliteRow;
use sqlx::{Decode, Row, Type};
#[cfg(feature = "postgres")]
use std::net::IpAddr;

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
            name if name.ends_with("[]") => array(self, column, name),
            "INET" | "CIDR" => {
                self.try_get_unchecked::<&[u8], _>(column).and_then(|bytes| network(bytes, column))
            }
            _ if is_own_type(self, column)? => self.try_get_unchecked(column),
            _ => self.try_get(column),
        }
    }
}

/// Returns true for the types of an extension or of the application, such as enums, which are sent as text.
#[cfg(feature = "postgres")]
fn is_own_type(row: &PgRow, column: &str) -> sqlx::Result<bool> {
    /// The first number of a type that a database does not have from the start.
    const FIRST: u32 = 16_384;
    let oid = sqlx::ValueRef::type_info(&row.try_get_raw(column)?).oid();
    Ok(oid.is_some_and(|oid| oid.0 >= FIRST))
}

/// Returns an array as JSON.
#[cfg(feature = "postgres")]
fn array(row: &PgRow, column: &str, name: &str) -> sqlx::Result<String> {
    fn json<T>(values: Vec<Option<T>>, text: impl Fn(T) -> String) -> String {
        let values: Vec<String> =
            values.into_iter().map(|value| value.map_or_else(|| "null".to_owned(), &text)).collect();
        format!("[{}]", values.join(","))
    }
    match name {
        "INT2[]" => Ok(json(row.try_get::<Vec<Option<i16>>, _>(column)?, |value| value.to_string())),
        "INT4[]" => Ok(json(row.try_get::<Vec<Option<i32>>, _>(column)?, |value| value.to_string())),
        "INT8[]" => Ok(json(row.try_get::<Vec<Option<i64>>, _>(column)?, |value| value.to_string())),
        "BOOL[]" => Ok(json(row.try_get::<Vec<Option<bool>>, _>(column)?, |value| value.to_string())),
        _ => Ok(json(row.try_get::<Vec<Option<String>>, _>(column)?, |value| quoted(&value))),
    }
}

/// Returns the text of an address: its family, the bits of the network, and the bytes behind two others.
#[cfg(feature = "postgres")]
fn network(bytes: &[u8], column: &str) -> sqlx::Result<String> {
    let (address, all) = match *bytes {
        [_, _, _, 4, a, b, c, d] => (IpAddr::from([a, b, c, d]), 32),
        [_, _, _, 16, ref address @ ..] => {
            let address: [u8; 16] = address.try_into().map_err(|_| misfit(column, "no address"))?;
            (IpAddr::from(address), 128)
        }
        _ => return Err(misfit(column, "no address")),
    };
    let is_network = bytes[2] == 1 || bytes[1] != all;
    Ok(if is_network { format!("{address}/{}", bytes[1]) } else { address.to_string() })
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

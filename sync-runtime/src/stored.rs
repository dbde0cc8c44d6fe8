//! [`StoredRow`]: a row as a database returns it, and [`FromStored`]: the structs that are read from it.

mod column;
mod misfit;
mod query;
mod row;

pub use column::{
    FromColumn, FromElement, Instant, Int, Json, JsonText, List, Named, Number, Opt, Plain, Uid, read,
};
pub use query::{AsId, Rows, child_rows, referenced_row};
pub use row::ModelRow;

#[cfg(any(feature = "sqlite", feature = "postgres"))]
use crate::store::Cells;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
use sqlx::FromRow;
#[cfg(feature = "postgres")]
use sqlx::postgres::PgRow;
#[cfg(feature = "sqlite")]
use sqlx::sqlite::SqliteRow;
use std::fmt;

/// A row as a database returns it.
pub struct StoredRow {
    #[cfg(any(feature = "sqlite", feature = "postgres"))]
    pub(crate) cells: Cells,
}

impl StoredRow {
    /// Returns true if a column has another value than in another row of its table.
    pub(crate) fn differs(&self, other: &Self, column: &str) -> bool {
        #[cfg(any(feature = "sqlite", feature = "postgres"))]
        return self.cells.differs(&other.cells, column);
        #[cfg(not(any(feature = "sqlite", feature = "postgres")))]
        return std::ptr::eq(self, other) && column.is_empty();
    }
}

/// Shows no values.
impl fmt::Debug for StoredRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoredRow")
    }
}

/// A struct that is read from rows of each database whose cargo feature is on. Implemented for all types with
/// [`sqlx::FromRow`] of these databases, as `#[derive(StripeSync)]` writes it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a row: write `#[derive(StripeSync)]`, or `#[derive(sqlx::FromRow)]` for other structs",
    label = "no `sqlx::FromRow` for each database whose cargo feature is on",
    note = "each field needs `sqlx::Type` and `sqlx::Decode`, which all column types of stripe-sync have; for a type of your own: `#[derive(sqlx::Type)] #[sqlx(transparent)]`"
)]
pub trait FromStored: Sized {
    /// Reads a row.
    ///
    /// # Errors
    /// If the row does not fit.
    fn from_stored(row: &StoredRow) -> sqlx::Result<Self>;
}

/// Implements [`FromStored`] for the rows of some databases.
macro_rules! from_stored {
    ($($row:ident $kind:ident),+) => {
        #[diagnostic::do_not_recommend]
        impl<T> FromStored for T
        where
            T: $(for<'r> FromRow<'r, $row> +)+ Sized,
        {
            fn from_stored(row: &StoredRow) -> sqlx::Result<Self> {
                match &row.cells {
                    $(Cells::$kind(row) => T::from_row(row),)+
                }
            }
        }
    };
}

#[cfg(all(feature = "sqlite", feature = "postgres"))]
from_stored!(SqliteRow Sqlite, PgRow Postgres);
#[cfg(all(feature = "sqlite", not(feature = "postgres")))]
from_stored!(SqliteRow Sqlite);
#[cfg(all(feature = "postgres", not(feature = "sqlite")))]
from_stored!(PgRow Postgres);

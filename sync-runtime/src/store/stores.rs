//! The stores by the kind of their database.

use super::database::AnyDatabase;
#[cfg(feature = "postgres")]
use super::postgres::PostgresDatabase;
use super::sql_store::SqlStore;
#[cfg(feature = "sqlite")]
use super::sqlite::SqliteDatabase;

/// A store on an SQLite database: a file, or memory.
#[cfg(feature = "sqlite")]
pub type SqliteStore = SqlStore<SqliteDatabase>;

/// A store on a PostgreSQL database.
#[cfg(feature = "postgres")]
pub type PostgresStore = SqlStore<PostgresDatabase>;

/// A store on the database that a URL names.
pub type AnyStore = SqlStore<AnyDatabase>;

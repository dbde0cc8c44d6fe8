//! The stores by the kind of their database.

use super::database::AnyDatabase;
#[cfg(feature = "postgres")]
use super::postgres::PostgresDatabase;
use super::sql_store::SqlStore;
#[cfg(feature = "sqlite")]
use super::sqlite::SqliteDatabase;

/// A store on an SQLite database: a file, or memory.
///
/// ```no_run
/// # use sync_runtime::SqliteStore;
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let store = SqliteStore::open("sqlite://app.db").await?;
/// let customers: i64 = sqlx::query_scalar("SELECT count(*) FROM customers").fetch_one(store.pool()).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "sqlite")]
pub type SqliteStore = SqlStore<SqliteDatabase>;

/// A store on a PostgreSQL database.
///
/// ```no_run
/// # use sync_runtime::{OpenOptions, PostgresStore};
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let options = OpenOptions::default().connections(5);
/// let store = PostgresStore::open_with("postgres://me@localhost/app", &options).await?;
/// let customers: i64 = sqlx::query_scalar("SELECT count(*) FROM customers").fetch_one(store.pool()).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "postgres")]
pub type PostgresStore = SqlStore<PostgresDatabase>;

/// A store on the database that a URL names.
///
/// ```no_run
/// # use sync_runtime::{AnyStore, Pool};
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let store = AnyStore::open(&std::env::var("DATABASE_URL")?).await?;
/// match store.pool() {
///     Pool::Sqlite(pool) => drop(pool.acquire().await?),
///     Pool::Postgres(pool) => drop(pool.acquire().await?),
///     _ => {}
/// }
/// # Ok(())
/// # }
/// ```
pub type AnyStore = SqlStore<AnyDatabase>;

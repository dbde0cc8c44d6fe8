//! PostgreSQL databases for the tests of this workspace, one for each test.
//!
//! The server is that of the URL in `STRIPE_SYNC_TEST_POSTGRES`, or one that the test process starts from the binaries of
//! the machine, and that ends with the process.

mod pooler;
mod proxy;
mod server;

pub use pooler::Pooler;
pub use proxy::Proxy;

use server::Server;
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection};
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// Starts the server with PostgreSQL's default durability, which survives a power failure. For benchmarks; call it before
/// the first database is created.
pub fn keep_default_settings() {
    server::PLAIN.store(true, std::sync::atomic::Ordering::Relaxed);
}

/// An empty database, which is dropped with the value.
pub struct TestDatabase {
    name: String,
    server: PgConnectOptions,
    url: String,
}

impl TestDatabase {
    /// Creates a database.
    ///
    /// # Panics
    /// If no server can be started; the message says which package or variable is missing.
    pub async fn new() -> Self {
        let url = Server::url();
        let server = PgConnectOptions::from_str(&url)
            .unwrap_or_else(|error| panic!("{} is not the URL of a server: {error}", server::VARIABLE))
            // The server may be a pooler, which rejects unknown parameters.
            .extra_float_digits(None);
        let name = format!("stripe_sync_test_{:016x}", fastrand::u64(..));
        if let Err(error) =
            execute(&server, &format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")).await
        {
            panic!("cannot create a database for a test: {error}");
        }
        // The tests of the command query its tables without their schema.
        let path = format!("ALTER DATABASE {name} SET search_path = \"$user\", public, stripe");
        if let Err(error) = execute(&server, &path).await {
            panic!("cannot set the search path of a database for a test: {error}");
        }
        let url = with_database(&url, &name);
        Self { name, server, url }
    }

    /// Returns the URL of the database.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the URL of another database on the same server, which may not exist.
    pub fn sibling(&self, name: &str) -> String {
        with_database(&self.url, name)
    }

    /// Runs a statement on a separate connection, outside of the pool under test.
    ///
    /// # Panics
    /// If it fails.
    pub async fn execute(&self, statement: &str) {
        let options = self.server.clone().database(&self.name);
        if let Err(error) = execute(&options, statement).await {
            panic!("{statement}: {error}");
        }
    }
}

/// A server for one test, which may crash it. It is stopped with the value.
pub struct TestServer(Server);

impl TestServer {
    /// Starts a server with an empty database `postgres`.
    ///
    /// # Panics
    /// If no server can be started; the message says which package is missing.
    pub fn start() -> Self {
        Self(Server::of_its_own())
    }

    /// Returns the address of the server.
    pub fn socket(&self) -> PathBuf {
        Path::new(self.0.folder()).join(".s.PGSQL.5432")
    }

    /// Returns the URL of the database.
    pub fn url(&self) -> String {
        self.0.address()
    }

    /// Crashes and restarts the server. Keeps what was committed, except for the last commits that did not wait for the disk.
    ///
    /// # Panics
    /// If it does not start again.
    pub fn crash(&mut self) {
        self.0.crash();
    }

    /// Runs statements on a separate connection.
    ///
    /// # Panics
    /// If they fail.
    pub async fn execute(&self, statements: &str) {
        let options =
            PgConnectOptions::new().socket(self.0.folder()).username("postgres").database("postgres");
        if let Err(error) = execute(&options, statements).await {
            panic!("{statements}: {error}");
        }
    }
}

impl fmt::Debug for TestServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TestServer").field(&self.0.folder()).finish()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let (server, name) = (self.server.clone(), self.name.clone());
        // The runtime of the test is blocked by this drop; another thread has its own.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            let drop = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            runtime.block_on(execute(&server, &drop)).map_err(std::io::Error::other)
        });
        // A panic here would hide the failure of the test.
        drop(dropped.join());
    }
}

impl fmt::Debug for TestDatabase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestDatabase").field("name", &self.name).finish_non_exhaustive()
    }
}

async fn execute(server: &PgConnectOptions, statement: &str) -> sqlx::Result<()> {
    let mut connection: PgConnection = server.connect().await?;
    sqlx::raw_sql(AssertSqlSafe(statement.to_owned())).execute(&mut connection).await?;
    connection.close().await
}

/// Returns the URL with another path.
fn with_database(url: &str, name: &str) -> String {
    let (place, query) =
        url.split_once('?').map_or((url, String::new()), |(place, query)| (place, format!("?{query}")));
    let authority = place.find("://").map_or(0, |at| at + 3);
    let end = place[authority..].find('/').map_or(place.len(), |at| authority + at);
    format!("{}/{name}{query}", &place[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_gets_another_database() {
        assert_eq!(with_database("postgres://me:x@host:1", "a"), "postgres://me:x@host:1/a");
        assert_eq!(
            with_database("postgres://host/db?sslmode=disable", "a"),
            "postgres://host/a?sslmode=disable"
        );
        assert_eq!(with_database("postgres:///?host=/tmp/x", "a"), "postgres:///a?host=/tmp/x");
    }

    #[tokio::test]
    async fn each_test_has_a_database_of_its_own() {
        let (one, other) = (TestDatabase::new().await, TestDatabase::new().await);
        one.execute("CREATE TABLE t ()").await;
        other.execute("CREATE TABLE t ()").await;
    }

    #[tokio::test]
    async fn a_server_that_crashes_has_what_was_committed() {
        let mut server = TestServer::start();
        server.execute("CREATE TABLE t (); INSERT INTO t DEFAULT VALUES").await;
        server.crash();
        server.execute("DO $$ BEGIN ASSERT (SELECT count(*) FROM t) = 1; END $$").await;
        server.execute("SET synchronous_commit = off; INSERT INTO t DEFAULT VALUES").await;
        server.crash();
        server.execute("DO $$ BEGIN ASSERT (SELECT count(*) FROM t) = 1; END $$").await;
    }
}

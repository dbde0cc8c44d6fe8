//! [`LockHolder`]: a session that holds a lock which was not to be had ([`MissedLock`]).

use super::connections::Connections;
use super::limits::PLAIN;
use super::session::{Execute as _, query};
use crate::model::Table;
use crate::sql::postgres::Postgres;
use sqlx::Row as _;
use std::fmt;

/// A lock that was not to be had.
#[derive(Debug)]
pub(super) enum MissedLock {
    /// The advisory lock of a key.
    Advisory(i64),
    /// The locks of tables, as statements name them; with or without those of readers.
    Tables { names: Vec<String>, readers: bool },
}

/// A session that holds a lock. What it does is not said: that may be about customers.
#[derive(Debug)]
pub(super) struct LockHolder {
    pub(super) pid: i32,
    pub(super) application: String,
    pub(super) state: String,
    /// The age of its transaction.
    pub(super) seconds: i64,
}

/// The sessions with a lock of which `{}` stands for the condition, the oldest first.
macro_rules! holders {
    ($condition:literal) => {
        concat!(
            "SELECT pid, coalesce(nullif(application_name, ''), 'unnamed'), coalesce(state, 'state unknown'),\n\
             coalesce(extract(epoch FROM clock_timestamp() - xact_start), 0)::bigint FROM pg_stat_activity\n\
             WHERE pid IN (SELECT pid FROM pg_locks WHERE granted AND pid <> pg_backend_pid() AND database =\n\
             (SELECT oid FROM pg_database WHERE datname = current_database()) AND ",
            $condition,
            ") ORDER BY xact_start NULLS LAST LIMIT 3"
        )
    };
}

/// Parameter: the key.
const OF_KEY: &str =
    holders!("locktype = 'advisory' AND objsubid = 1 AND classid::bigint << 32 | objid::bigint = $1");

/// Parameters: the names of the tables, and whether who only reads is meant too.
const OF_TABLES: &str = holders!(
    "locktype = 'relation' AND relation IN (SELECT to_regclass(name) FROM unnest($1::text[]) AS name) \
     AND ($2 OR mode NOT IN ('AccessShareLock', 'RowShareLock', 'ShareLock'))"
);

impl MissedLock {
    /// The locks of the tables that a statement is about.
    pub(super) fn tables(statement: &str, tables: &[&'static Table], dialect: &Postgres) -> Self {
        let all = tables.iter().map(|table| dialect.name(table));
        let mut names: Vec<String> = all.filter(|name| statement.contains(name.as_str())).collect();
        if names.is_empty() {
            let words = statement.split(|sign: char| !sign.is_alphanumeric() && sign != '_');
            names = words.filter(|word| word.starts_with("stripe_sync_")).map(str::to_owned).collect();
            names.sort_unstable();
            names.dedup();
        }
        Self::Tables { names, readers: !statement.trim_start().starts_with("CREATE") }
    }

    /// Returns whether it is that of another migration.
    pub(super) fn is_migration(&self) -> bool {
        matches!(self, Self::Advisory(_))
    }

    /// The sessions that hold it, as far as the server says.
    pub(super) async fn holders(&self, connections: &Connections) -> Vec<LockHolder> {
        self.ask(connections).await.unwrap_or_else(|error| {
            tracing::debug!(%error, "who holds a lock is not known");
            Vec::new()
        })
    }

    async fn ask(&self, connections: &Connections) -> sqlx::Result<Vec<LockHolder>> {
        let mut connection = connections.acquire().await?;
        let mut transaction = connection.begin(PLAIN).await?;
        let statement = match self {
            Self::Advisory(key) => query(OF_KEY).bind(key),
            Self::Tables { names, readers } => query(OF_TABLES).bind(names).bind(readers),
        };
        let rows = statement.all(&mut transaction).await?;
        let holder = |row: &sqlx::postgres::PgRow| LockHolder {
            pid: row.get(0),
            application: row.get(1),
            state: row.get(2),
            seconds: row.get(3),
        };
        Ok(rows.iter().map(holder).collect())
    }
}

impl fmt::Display for MissedLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Advisory(_) => f.write_str("the lock of migrations"),
            Self::Tables { names, .. } if names.is_empty() => f.write_str("a lock"),
            Self::Tables { names, .. } => write!(f, "the lock of {}", names.join(", ")),
        }
    }
}

impl fmt::Display for LockHolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pid, application, state, seconds } = self;
        write!(f, "the session with pid {pid} ({application}, {state}, for {seconds} s)")
    }
}

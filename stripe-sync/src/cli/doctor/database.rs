//! The database: its version, the rights of the user, and its schema.

use super::finding::Finding;
use crate::cli::Settings;
use crate::cli::connections::open_with;
use stripe_sync::runtime::store::Inbox as _;
use stripe_sync::runtime::{AnyStore, Pool, StoreError, Table, with_children};
use stripe_sync::sqlx;

/// The oldest version of PostgreSQL that is supported.
const OLDEST: i32 = 13;
/// The number of differences that are named.
const NAMED: usize = 3;

/// Examines the database. Returns the store if the system's tables can be read.
pub(super) async fn examine(
    settings: &Settings,
    tables: &[&'static Table],
    findings: &mut Vec<Finding>,
) -> Option<AnyStore> {
    let (store, tables) = match open_with(settings, tables).await {
        Ok(opened) => opened,
        Err(error) => {
            let advice = "check --database-url: the server must run, and accept the user and the password";
            findings.push(Finding::fault("database", format!("{error:#}"), advice));
            return None;
        }
    };
    findings.push(version(&store, settings).await);
    let is_current = schema(&store, &tables, findings).await?;
    if is_current {
        findings.push(rights(store.try_write().await));
    }
    is_current.then_some(store)
}

/// Examines the version of the database.
async fn version(store: &AnyStore, settings: &Settings) -> Finding {
    let shown = AnyStore::shown(&settings.database_url);
    let version: sqlx::Result<String> = match store.pool() {
        Pool::Sqlite(pool) => sqlx::query_scalar("SELECT sqlite_version()").fetch_one(pool).await,
        Pool::Postgres(pool) => sqlx::query_scalar("SHOW server_version").fetch_one(pool).await,
        _ => Ok(String::new()),
    };
    let is_postgres = matches!(store.pool(), Pool::Postgres(_));
    let kind = if is_postgres { "PostgreSQL" } else { "SQLite" };
    match version {
        Err(_) => Finding::fault("database", format!("{shown} does not answer"), "check the server's log"),
        Ok(version) => {
            let major = version.split(['.', ' ']).next().and_then(|major| major.parse::<i32>().ok());
            let detail = format!("{shown}, {kind} {version}");
            match is_postgres && major.is_some_and(|major| major < OLDEST) {
                true => {
                    Finding::fault("database", detail, format!("upgrade to PostgreSQL {OLDEST} or later"))
                }
                false => Finding::good("database", detail),
            }
        }
    }
}

/// Examines the schema. Returns true if rows can be read and written, `None` if it cannot be read.
async fn schema(store: &AnyStore, tables: &[&'static Table], findings: &mut Vec<Finding>) -> Option<bool> {
    let differences = match store.check(&with_children(tables)).await {
        Ok(differences) => differences,
        Err(error) => {
            findings.push(rights(Err(error)));
            return None;
        }
    };
    let blocking: Vec<&str> =
        differences.iter().filter(|it| it.hinders).map(|difference| difference.words.as_str()).collect();
    let others = differences.iter().filter(|it| !it.hinders).count();
    findings.push(match (blocking.as_slice(), others) {
        ([], 0) => Finding::good("schema", "the tables match the models"),
        ([], others) => {
            Finding::good("schema", format!("the tables match the models, with {others} additions"))
        }
        (blocking, _) => {
            let named = blocking.iter().take(NAMED).copied().collect::<Vec<_>>().join("; ");
            let more = blocking.len().saturating_sub(NAMED);
            let more = if more > 0 { format!("; and {more} more") } else { String::new() };
            Finding::fault("schema", format!("{named}{more}"), "run `stripe-sync migrate`")
        }
    });
    Some(blocking.is_empty())
}

/// Describes the result of a write that was rolled back.
fn rights(written: Result<(), StoreError>) -> Finding {
    match written {
        Ok(()) => Finding::good("rights", "the user may write"),
        Err(error) => Finding::fault(
            "rights",
            error.to_string(),
            "grant the user the rights of a writer; the guide \"Where the tables are\" has the statements",
        ),
    }
}

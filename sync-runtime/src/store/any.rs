//! [`AnyStore`]: the store that a URL names.

#[cfg(feature = "postgres")]
use super::PostgresStore;
#[cfg(feature = "sqlite")]
use super::SqliteStore;
use super::{
    Ahead, Batch, Changes, Committed, Compared, Difference, Ending, KeptLetter, ListRun, LostRows, Migration,
    ModelStatus, OpenOptions, Progress, RunWish, Showing, Store, StoreError, TableBatch, Trouble, Verdicts,
    Window, Worker,
};
use crate::map::Row;
use crate::model::Table;
use crate::sql;
use std::collections::HashMap;

/// The store that a URL names.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AnyStore {
    /// Of a URL such as `sqlite://stripe.db`.
    #[cfg(feature = "sqlite")]
    Sqlite(SqliteStore),
    /// Of a URL such as `postgres://user:password@host/database`.
    #[cfg(feature = "postgres")]
    Postgres(PostgresStore),
}

/// URLs that there are stores for.
const KNOWN: &[&str] = &[
    #[cfg(feature = "sqlite")]
    "sqlite://stripe.db",
    #[cfg(feature = "postgres")]
    "postgres://user@host/database",
];

impl AnyStore {
    /// Opens the database of a URL.
    ///
    /// # Errors
    /// If there is no store for such URLs, or the database cannot be opened. No error holds the password of the URL.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        Self::open_with(url, &OpenOptions::default()).await
    }

    /// Opens the database of a URL, with options.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    #[cfg_attr(not(feature = "postgres"), expect(unused_variables, reason = "SQLite has no such options"))]
    pub async fn open_with(url: &str, options: &OpenOptions) -> Result<Self, StoreError> {
        match url.split_once(':').map(|(scheme, _)| scheme) {
            #[cfg(feature = "sqlite")]
            Some("sqlite") => SqliteStore::open(url).await.map(Self::Sqlite),
            #[cfg(feature = "postgres")]
            Some("postgres" | "postgresql") => {
                PostgresStore::open_with(url, options).await.map(Self::Postgres)
            }
            _ => Err(StoreError::Unknown { url: redacted(url), known: KNOWN.to_vec() }),
        }
    }
}

impl AnyStore {
    /// A URL as it can be shown: without its password and its parameters.
    pub fn shown(url: &str) -> String {
        redacted(url)
    }

    /// The SQL of tables for the kind of database that a URL names, and of what the synchronisation keeps for itself. Opens
    /// nothing.
    ///
    /// # Errors
    /// If there is no store for such URLs, or the models ask for what cannot be.
    pub fn schema(url: &str, tables: &[&'static Table]) -> Result<String, StoreError> {
        match url.split_once(':').map(|(scheme, _)| scheme) {
            #[cfg(feature = "sqlite")]
            Some("sqlite") => sql::schema(&sql::sqlite::Sqlite, tables).map_err(StoreError::Mismatch),
            #[cfg(feature = "postgres")]
            Some("postgres" | "postgresql") => {
                sql::schema(&sql::postgres::Postgres, tables).map_err(StoreError::Mismatch)
            }
            _ => Err(StoreError::Unknown { url: redacted(url), known: KNOWN.to_vec() }),
        }
    }
}

/// A URL without what may be secret in it: the password, and the parameters.
pub(super) fn redacted(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        // Not a URL: it may be anything.
        let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
        return format!("{scheme}:…");
    };
    let place = |text: &str| text.split(['?', '#']).next().unwrap_or_default().to_owned();
    // A password may hold any sign, if whoever wrote the URL forgot to encode it.
    match rest.rsplit_once('@') {
        None => format!("{scheme}://{}", place(rest)),
        // Where parameters begin is not sure.
        Some((user, _)) if user.contains('?') => format!("{scheme}://…"),
        Some((user, host)) => {
            let name = user.split([':', '/', '?', '#']).next().unwrap_or_default();
            format!("{scheme}://{name}:***@{}", place(host))
        }
    }
}

/// Calls a method of whichever store it is.
macro_rules! whichever {
    ($self:ident, $store:ident => $call:expr) => {
        match *$self {
            #[cfg(feature = "sqlite")]
            AnyStore::Sqlite(ref $store) => $call.await,
            #[cfg(feature = "postgres")]
            AnyStore::Postgres(ref $store) => $call.await,
        }
    };
}

mod accounts;
mod inbox;
mod redact;

impl Store for AnyStore {
    async fn migrate_with(
        &self,
        tables: &[&'static Table],
        changes: Changes,
    ) -> Result<Vec<String>, StoreError> {
        whichever!(self, store => store.migrate_with(tables, changes))
    }

    async fn plan(&self, tables: &[&'static Table], changes: Changes) -> Result<Migration, StoreError> {
        whichever!(self, store => store.plan(tables, changes))
    }

    fn conflicts(&self, tables: &[&'static Table]) -> Vec<String> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(store) => store.conflicts(tables),
            #[cfg(feature = "postgres")]
            Self::Postgres(store) => store.conflicts(tables),
        }
    }

    async fn check(&self, tables: &[&'static Table]) -> Result<Vec<Difference>, StoreError> {
        whichever!(self, store => store.check(tables))
    }

    async fn commit_each(&self, batch: &Batch) -> Result<Committed, StoreError> {
        whichever!(self, store => store.commit_each(batch))
    }

    async fn missing(
        &self,
        account: &str,
        ids: &[(&'static Table, Vec<String>)],
    ) -> Result<Vec<Vec<String>>, StoreError> {
        whichever!(self, store => store.missing(account, ids))
    }

    async fn ids(
        &self,
        table: &'static Table,
        account: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        whichever!(self, store => store.ids(table, account, after, limit))
    }

    async fn instants(
        &self,
        account: &str,
        table: &'static Table,
        ids: &[String],
    ) -> Result<HashMap<String, i64>, StoreError> {
        whichever!(self, store => store.instants(account, table, ids))
    }

    async fn begin_run(&self, wish: &RunWish<'_>) -> Result<(ListRun, bool), StoreError> {
        whichever!(self, store => store.begin_run(wish))
    }

    async fn claim_window(&self, run: &ListRun, worker: Worker<'_>) -> Result<Option<Window>, StoreError> {
        whichever!(self, store => store.claim_window(run, worker))
    }

    async fn end_run(&self, run: &ListRun, at: i64) -> Result<Ending, StoreError> {
        whichever!(self, store => store.end_run(run, at))
    }

    async fn call_off(&self, run: &ListRun) -> Result<(), StoreError> {
        whichever!(self, store => store.call_off(run))
    }

    async fn renew(&self, account: &str, worker: Worker<'_>) -> Result<Vec<String>, StoreError> {
        whichever!(self, store => store.renew(account, worker))
    }

    async fn release(&self, worker: &str, model: &str) -> Result<(), StoreError> {
        whichever!(self, store => store.release(worker, model))
    }

    async fn runs(&self, account: &str) -> Result<Vec<ListRun>, StoreError> {
        whichever!(self, store => store.runs(account))
    }

    async fn catch_up(&self, account: &str, model: &str, at: i64) -> Result<(), StoreError> {
        whichever!(self, store => store.catch_up(account, model, at))
    }

    async fn progress(
        &self,
        account: &str,
        model: &str,
        pass: usize,
    ) -> Result<Option<Progress>, StoreError> {
        whichever!(self, store => store.progress(account, model, pass))
    }

    async fn accounts(&self, model: &str) -> Result<Vec<String>, StoreError> {
        whichever!(self, store => store.accounts(model))
    }

    async fn compare(&self, table: &'static Table, rows: &[&Row]) -> Result<Vec<Compared>, StoreError> {
        whichever!(self, store => store.compare(table, rows))
    }

    async fn verdicts(&self, batch: &TableBatch) -> Result<Verdicts, StoreError> {
        whichever!(self, store => store.verdicts(batch))
    }

    async fn count_children(
        &self,
        account: &str,
        child: &'static Table,
        parents: &[&str],
    ) -> Result<HashMap<String, i64>, StoreError> {
        whichever!(self, store => store.count_children(account, child, parents))
    }

    async fn sample(
        &self,
        table: &'static Table,
        account: &str,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        whichever!(self, store => store.sample(table, account, limit))
    }

    async fn recount(&self, account: &str, tables: &[&'static Table]) -> Result<Vec<LostRows>, StoreError> {
        whichever!(self, store => store.recount(account, tables))
    }

    async fn dead_letters(&self, limit: u32) -> Result<Vec<KeptLetter>, StoreError> {
        whichever!(self, store => store.dead_letters(limit))
    }

    async fn show(&self, showing: &Showing, ids: &[String]) -> Result<(), StoreError> {
        whichever!(self, store => store.show(showing, ids))
    }

    async fn unshown(
        &self,
        table: &'static Table,
        showing: &Showing,
        livemode: Option<bool>,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        whichever!(self, store => store.unshown(table, showing, livemode, after, limit))
    }

    async fn buried(
        &self,
        table: &'static Table,
        account: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<(String, i64)>, StoreError> {
        whichever!(self, store => store.buried(table, account, after, limit))
    }

    async fn mend_instants(&self, tables: &[&'static Table], ahead: &Ahead) -> Result<u64, StoreError> {
        whichever!(self, store => store.mend_instants(tables, ahead))
    }

    async fn forget_shown(&self, showing: &Showing) -> Result<(), StoreError> {
        whichever!(self, store => store.forget_shown(showing))
    }

    fn trouble(&self) -> Option<Trouble> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(store) => store.trouble(),
            #[cfg(feature = "postgres")]
            Self::Postgres(store) => store.trouble(),
        }
    }

    async fn status(&self, tables: &[&'static Table]) -> Result<Vec<ModelStatus>, StoreError> {
        whichever!(self, store => store.status(tables))
    }
}

#[cfg(all(feature = "sqlite", feature = "postgres"))]
impl<R> super::ReadRow<R> for AnyStore
where
    SqliteStore: super::ReadRow<R>,
    PostgresStore: super::ReadRow<R>,
{
    async fn read_row(
        &self,
        table: &'static Table,
        account: &str,
        id: &str,
    ) -> Result<Option<R>, StoreError> {
        whichever!(self, store => store.read_row(table, account, id))
    }
}

#[cfg(test)]
mod tests {
    use super::redacted;

    #[test]
    fn a_url_is_shown_without_its_secrets() {
        for (url, shown) in [
            ("postgres://host/db", "postgres://host/db"),
            ("postgres://me:secret@host:1/db", "postgres://me:***@host:1/db"),
            ("postgres://me:se@cr/et#@host/db?sslmode=require", "postgres://me:***@host/db"),
            ("postgres://me:secr?et@host/db", "postgres://…"),
            ("postgres://host/db?user=me&password=secret", "postgres://host/db"),
            ("postgres://host/db?password=sec@ret", "postgres://…"),
            ("sqlite://a.db?mode=secret", "sqlite://a.db"),
            ("sqlite:a.db?mode=secret", "sqlite:…"),
            ("mysql:secret", "mysql:…"),
            ("secret", ":…"),
        ] {
            assert_eq!(redacted(url), shown);
        }
    }
}

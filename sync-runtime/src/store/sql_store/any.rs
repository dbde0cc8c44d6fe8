//! [`AnyStore`]: the store on the database that a URL names.

use super::SqlStore;
use crate::model::Table;
use crate::store::database::{AnyDatabase, Database, Driver};
#[cfg(feature = "postgres")]
use crate::store::postgres::PostgresDatabase;
#[cfg(feature = "sqlite")]
use crate::store::sqlite::SqliteDatabase;
use crate::store::{AnyStore, OpenOptions, Pool, StoreError};

/// Examples of URLs for which there are stores.
const KNOWN: &[&str] = &[
    #[cfg(feature = "sqlite")]
    "sqlite://stripe.db",
    #[cfg(feature = "postgres")]
    "postgres://user@host/database",
];

impl SqlStore<AnyDatabase> {
    /// Opens the database of a URL.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] if there is no store for such URLs, [`StoreError::Open`] if the database cannot be opened. No
    /// error holds the password of the URL.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        Self::open_with(url, &OpenOptions::default()).await
    }

    /// Opens the database of a URL, with options.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub async fn open_with(url: &str, options: &OpenOptions) -> Result<Self, StoreError> {
        match scheme(url) {
            #[cfg(feature = "sqlite")]
            Some("sqlite") => SqlStore::<SqliteDatabase>::open_with(url, options).await.map(AnyStore::from),
            #[cfg(feature = "postgres")]
            Some("postgres" | "postgresql") => {
                SqlStore::<PostgresDatabase>::open_with(url, options).await.map(AnyStore::from)
            }
            _ => Err(StoreError::Unknown { url: redacted(url), known: KNOWN.to_vec() }),
        }
    }

    /// Returns a URL as it can be shown: without its password and its parameters.
    pub fn shown(url: &str) -> String {
        redacted(url)
    }

    /// Returns the SQL of some tables, and of the system's own tables, for the kind of database that a URL names. Opens
    /// nothing.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] if there is no store for such URLs, [`StoreError::Mismatch`] if the models contradict each
    /// other.
    pub fn schema(url: &str, tables: &[&'static Table]) -> Result<String, StoreError> {
        Self::schema_with(url, &OpenOptions::default(), tables)
    }

    /// Returns the SQL as [`schema`](Self::schema) does, for the place that the options give.
    ///
    /// # Errors
    /// As [`schema`](Self::schema), and [`StoreError::Open`] if there can be no such place.
    pub fn schema_with(
        url: &str,
        options: &OpenOptions,
        tables: &[&'static Table],
    ) -> Result<String, StoreError> {
        let text = match scheme(url) {
            #[cfg(feature = "sqlite")]
            Some("sqlite") => crate::store::sqlite::schema(url, options, tables),
            #[cfg(feature = "postgres")]
            Some("postgres" | "postgresql") => crate::store::postgres::schema(url, options, tables),
            _ => return Err(StoreError::Unknown { url: redacted(url), known: KNOWN.to_vec() }),
        };
        let text = text.map_err(|reason| StoreError::Open { url: redacted(url), reason })?;
        text.map_err(StoreError::Mismatch)
    }

    /// Returns the name of a table in SQL: quoted, with the schema or the prefix under which the store keeps its tables.
    pub fn table_name(&self, table: &Table) -> String {
        self.driver().dialect().table(table)
    }

    /// Describes the place of the tables, as in `schema stripe` or `prefix billing_`.
    pub fn place(&self) -> String {
        self.driver().dialect().place()
    }

    /// Returns the connection pool, for queries of the application.
    pub fn pool(&self) -> Pool<'_> {
        self.driver().pool()
    }
}

impl<D: Database + Driver> From<SqlStore<D>> for SqlStore<AnyDatabase> {
    fn from(store: SqlStore<D>) -> Self {
        Self { database: AnyDatabase::of(store.database), health: store.health, filter: store.filter }
    }
}

fn scheme(url: &str) -> Option<&str> {
    url.split_once(':').map(|(scheme, _)| scheme)
}

/// Returns a URL without its secrets: the password, and the parameters.
pub(crate) fn redacted(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        // Not a URL: it may be anything.
        let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
        return format!("{scheme}:…");
    };
    let place = |text: &str| text.split(['?', '#']).next().unwrap_or_default().to_owned();
    // A password that was not encoded may hold any character.
    match rest.rsplit_once('@') {
        None => format!("{scheme}://{}", place(rest)),
        // The beginning of the parameters is unknown.
        Some((user, _)) if user.contains('?') => format!("{scheme}://…"),
        Some((user, host)) => {
            let name = user.split([':', '/', '?', '#']).next().unwrap_or_default();
            format!("{scheme}://{name}:***@{}", place(host))
        }
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

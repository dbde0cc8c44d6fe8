//! Opening a database.

use super::PostgresDatabase;
use super::connections::Connections;
use super::failure::advice;
use super::place::{self, Place};
use super::url::{SplitUrl, split};
use crate::store::sql_store::{SqlStore, redacted};
use crate::store::{OpenOptions, StoreError};
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, Connection};
use std::str::FromStr;
use std::time::Duration;

/// The time limit for the first answer of the server.
const CONNECT: Duration = Duration::from_secs(15);
/// The number of connections at the most, unless given.
const CONNECTIONS: u32 = 10;

impl SqlStore<PostgresDatabase> {
    /// Opens the database of a URL such as `postgres://user:password@host/database`. What the URL leaves out is taken from the
    /// environment (`PGHOST`, `PGPASSWORD`, …) and `~/.pgpass`.
    ///
    /// # Errors
    /// If the URL is not one, the server is not reached or does not let the user in, or there is no such database.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        Self::open_with(url, &OpenOptions::default()).await
    }

    /// Opens the database of a URL as [`open`](Self::open) does, with options. The URL may have the parameter `connections`, as in
    /// `postgres://host/database?connections=3`.
    ///
    /// # Errors
    /// As [`open`](Self::open), and if there are to be no connections.
    pub async fn open_with(url: &str, wanted: &OpenOptions) -> Result<Self, StoreError> {
        let database = redacted(url);
        let refused = |reason: String| StoreError::Open { url: database.clone(), reason };
        let SplitUrl { url, connections, schema } = split(url).map_err(refused)?;
        let connections = wanted.connections.or(connections).unwrap_or(CONNECTIONS);
        let schema = wanted.schema.clone().or(schema);
        if let Some(fault) = schema.as_deref().and_then(place::fault) {
            return Err(refused(fault));
        }
        if connections == 0 {
            return Err(refused("it needs 1 connection or more".to_owned()));
        }
        let options = options(&url).map_err(refused)?;
        // The pool would try again for long what cannot succeed.
        let place = place::RequestedPlace { schema: schema.as_deref(), separate: wanted.separate };
        let probe = tokio::time::timeout(CONNECT, probe(&options, place)).await;
        let probe = probe.map_err(|_| refused(format!("no answer within {} seconds", CONNECT.as_secs())))?;
        let (encoding, place) = probe.map_err(|error| refused(advice(&error)))?;
        if encoding != "UTF8" {
            return Err(refused(format!(
                "its encoding is {encoding}; create a database with the encoding UTF8"
            )));
        }
        let connections = Connections::new(options, connections, place);
        Ok(Self::on(PostgresDatabase { connections, url: database }))
    }
}

/// The error of an invalid URL. The parser's error would show the values of its parameters.
const NO_URL: &str = "not a URL such as postgres://user:password@host/database, or one with a parameter whose value is not known";

/// The parameters of a URL that sqlx knows. It logs others with their values.
const PARAMETERS: [&str; 18] = [
    "sslmode",
    "ssl-mode",
    "sslrootcert",
    "ssl-root-cert",
    "ssl-ca",
    "sslcert",
    "ssl-cert",
    "sslkey",
    "ssl-key",
    "statement-cache-capacity",
    "host",
    "hostaddr",
    "port",
    "dbname",
    "user",
    "password",
    "application_name",
    "options",
];

/// A URL without the parameters that are not known.
fn known(url: &str) -> String {
    let Some((place, parameters)) = url.split_once('?') else { return url.to_owned() };
    let is_known = |parameter: &&str| {
        let name = parameter.split('=').next().unwrap_or_default();
        let known =
            PARAMETERS.contains(&name) || name.starts_with("options[") || name.starts_with("options%5B");
        if !known {
            tracing::warn!("a parameter of the database's URL is not known, and ignored");
        }
        known
    };
    let parameters: Vec<&str> = parameters.split('&').filter(is_known).collect();
    format!("{place}?{}", parameters.join("&"))
}

fn options(url: &str) -> Result<PgConnectOptions, String> {
    let options = PgConnectOptions::from_str(&known(url)).map_err(|_| NO_URL.to_owned())?;
    let name = options.get_application_name().unwrap_or("stripe-sync").to_owned();
    // Poolers refuse parameters that they do not know.
    Ok(options.application_name(&name).extra_float_digits(None).statement_cache_capacity(0))
}

/// Connects, and asks for the encoding of the database and the place of its tables.
async fn probe(
    options: &PgConnectOptions,
    wanted: place::RequestedPlace<'_>,
) -> sqlx::Result<(String, Place)> {
    let mut connection = options.connect().await?;
    let found = Place::find(&mut connection, wanted).await?;
    connection.close().await?;
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::known;

    #[test]
    fn what_is_not_known_is_not_given_to_be_logged() {
        for (url, given) in [
            ("postgres://me@host/db", "postgres://me@host/db"),
            ("postgres://host/db?sslmode=require&passwort=secret", "postgres://host/db?sslmode=require"),
            ("postgres://host/db?secret&user=me", "postgres://host/db?user=me"),
            ("postgres://host/db?options[search_path]=a", "postgres://host/db?options[search_path]=a"),
        ] {
            assert_eq!(known(url), given);
        }
    }
}

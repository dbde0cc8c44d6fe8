//! What the errors of PostgreSQL mean, by its SQLSTATE codes.

use crate::store::StoreError;
use std::borrow::Cow;

/// Says at what the database failed.
pub(super) fn failed(doing: &'static str) -> impl Fn(sqlx::Error) -> StoreError {
    move |cause| StoreError::Failed { doing, reason: advice(&cause), cause }
}

/// Whether a transaction failed only because of another one at the same time: it can be done again from its beginning.
pub(super) fn is_collision(error: &sqlx::Error) -> bool {
    // Serialization failure, deadlock.
    matches!(code(error).as_deref(), Some("40001" | "40P01"))
}

/// What is wrong, and what to do where that is known. Never holds a value of a row.
pub(super) fn advice(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(_) => by_code(error),
        sqlx::Error::Io(cause) => {
            format!("the server is not reached ({cause}); see that it runs, and that host and port are right")
        }
        sqlx::Error::PoolTimedOut => "no connection became free in time; lower the concurrency".to_owned(),
        sqlx::Error::Tls(cause) => {
            format!("no encrypted connection ({cause}); see `sslmode` and `sslrootcert` of the URL")
        }
        other => other.to_string(),
    }
}

fn by_code(error: &sqlx::Error) -> String {
    let code = code(error).unwrap_or_default();
    let message = error.as_database_error().map_or("", |error| error.message());
    let known = match code.as_ref() {
        "28P01" => "the password is not right for the user",
        "28000" => return format!("the server does not let the user in ({message}); see its pg_hba.conf"),
        "3D000" => return format!("{message}; create it, or see the name in the URL"),
        "42P01" | "42703" => return format!("{message}; migrate the database"),
        "42501" => return format!("{message}; grant it to the user"),
        "25006" => "the server only lets read; it may be a replica",
        "53100" => "the disk of the server is full",
        "53300" => "the server has no more connections",
        "57P01" | "57P02" => "the server ended the connection; try again",
        "57P03" => "the server is starting up or shutting down; try again",
        // Its messages quote the value.
        code if code.starts_with("22") => {
            return format!("a value does not fit its column (SQLSTATE {code})");
        }
        code => return format!("{message} (SQLSTATE {code})"),
    };
    known.to_owned()
}

fn code(error: &sqlx::Error) -> Option<Cow<'_, str>> {
    error.as_database_error().and_then(|error| error.code())
}

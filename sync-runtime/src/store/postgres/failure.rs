//! The meaning of errors of PostgreSQL, by SQLSTATE.

use super::{access, refusal::refusal};
use crate::store::StoreError;
use std::borrow::Cow;

/// Says at what the database failed.
pub(super) fn failed(doing: &'static str) -> impl Fn(sqlx::Error) -> StoreError {
    move |cause| StoreError::Failed { doing, reason: advice(&cause), cause }
}

/// Returns whether a transaction failed only because of another one at the same time: it can be done again from its beginning.
pub(super) fn is_collision(error: &sqlx::Error) -> bool {
    // Serialization failure, deadlock; and what a foreign key named was deleted by somebody else.
    matches!(code(error).as_deref(), Some("40001" | "40P01" | "23503"))
}

/// Returns whether two transactions waited for each other.
pub(super) fn is_deadlock(error: &sqlx::Error) -> bool {
    code(error).as_deref() == Some("40P01")
}

/// Returns whether a transaction waited too long for a lock.
pub(super) fn is_locked(error: &sqlx::Error) -> bool {
    code(error).as_deref() == Some("55P03")
}

/// Returns whether a transaction failed only because its connection did, or the server is about to let in again.
pub(super) fn is_lost(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) => true,
        // Ended by an administrator or a crash; starting up; a connection that failed; one that was idle for too long.
        _ => code(error)
            .is_some_and(|code| code.starts_with("57P0") || code.starts_with("08") || code == "25P03"),
    }
}

/// Returns whether an error is one of the database or its connection, whatever was asked of it: also where it comes out of a
/// hook.
pub(super) fn is_passing(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Tls(_) => true,
        sqlx::Error::Protocol(_) => true,
        _ if refusal(error).is_some() => false,
        // A row that a foreign key names may have been deleted by somebody else; one that a hook names, by nobody.
        _ if matches!(code(error).as_deref(), Some("40001" | "40P01" | "55P03")) => true,
        _ => {
            is_lost(error)
                || code(error)
                    .is_some_and(|code| ["53", "57", "58"].iter().any(|class| code.starts_with(class)))
        }
    }
}

/// Returns whether an error of a savepoint says that its transaction has ended.
pub(super) fn has_ended(error: &sqlx::Error) -> bool {
    matches!(code(error).as_deref(), Some("25P01" | "3B001"))
}

/// Describes an error, with advice if there is any. Never holds a value of a row.
pub(super) fn advice(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(_) => by_code(error),
        sqlx::Error::Io(cause) if cause.kind() == std::io::ErrorKind::TimedOut => {
            format!("the server is silent ({cause}); see that it and what is between are well")
        }
        sqlx::Error::Io(cause) => {
            format!("the server is not reached ({cause}); see that it runs, and that host and port are right")
        }
        sqlx::Error::PoolTimedOut => {
            "no connection became free in time; allow more by `--connections`, or lower the concurrency"
                .to_owned()
        }
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
        "28P01" => "the password is not right for the user, or there is no such user",
        "28000" => return access::let_in(message),
        "3D000" => return format!("{message}; create it, or see the name in the URL"),
        "42P01" | "42703" => return format!("{message}; migrate the database if a model has it"),
        "42501" => return access::denied(message),
        "25006" => "the server only lets read; it may be a replica",
        "53100" => "the disk of the server is full",
        "53300" => {
            return format!(
                "{message} (SQLSTATE 53300); give a lower number by `--connections` or `?connections=` of the URL, or allow more on the server"
            );
        }
        "55P03" => "another session holds a lock for too long; see pg_locks and pg_stat_activity",
        "57014" => "the statement took too long, or was cancelled",
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

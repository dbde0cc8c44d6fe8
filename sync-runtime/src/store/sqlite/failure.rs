//! The meaning of errors of SQLite, by result code, whose low byte is the class.

use crate::store::StoreError;

/// Says at what the database failed.
pub(super) fn failed(doing: &'static str) -> impl Fn(sqlx::Error) -> StoreError {
    move |cause| StoreError::Failed { doing, reason: advice(&cause), cause }
}

/// Describes an error, with advice if there is any. SQLite's result codes have the class in the low byte.
pub(super) fn advice(error: &sqlx::Error) -> String {
    let sqlx::Error::Database(error) = error else { return error.to_string() };
    let code: Option<u32> = error.code().and_then(|code| code.parse().ok());
    let known = match code.map(|code| code & 0xFF) {
        Some(5 | 6) => "another process holds the database; try again when it is done",
        Some(8) => "the file is read-only; allow writing to it and its folder",
        Some(11 | 26) => {
            "the file is damaged or not an SQLite database; restore it from a backup, or choose another"
        }
        Some(13) => "the disk is full",
        Some(14) => "there is no such folder, or no permission to write in it",
        // It is one of the parameters of the URL.
        _ if error.message().starts_with("no such vfs") => "there is no such VFS; see `vfs` of the URL",
        Some(1) if error.message().starts_with("no such") => {
            return format!("{}; migrate the database if a model has it", error.message());
        }
        _ => return error.message().to_owned(),
    };
    known.to_owned()
}

/// Returns whether an error is one of the database or its file, whatever was asked of it: also where it comes out of a hook.
pub(super) fn is_passing(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::WorkerCrashed => true,
        sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => true,
        // Busy or locked, out of memory, read-only, interrupted, input and output, damaged, full, not to be opened, no database.
        _ => class(error).is_some_and(|class| matches!(class, 5..=11 | 13 | 14 | 26)),
    }
}

/// Returns whether an error of a savepoint says that its transaction has ended.
pub(super) fn has_ended(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(|error| error.message().starts_with("no such savepoint"))
}

/// Returns whether the connection may be of no more use after an error: what it knows of the file may be wrong.
pub(super) fn is_doubtful(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::WorkerCrashed)
        || class(error).is_some_and(|class| matches!(class, 7 | 8 | 10 | 11 | 14 | 26))
}

fn class(error: &sqlx::Error) -> Option<u32> {
    let code: u32 = error.as_database_error()?.code()?.parse().ok()?;
    Some(code & 0xFF)
}

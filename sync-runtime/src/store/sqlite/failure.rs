//! What the errors of SQLite mean, by its result codes, whose low byte is the class.

use crate::store::StoreError;
use sqlx::error::DatabaseError as _;
use sqlx::sqlite::SqliteError;

/// Says at what the database failed.
pub(super) fn failed(doing: &'static str) -> impl Fn(sqlx::Error) -> StoreError {
    move |cause| StoreError::Failed { doing, reason: advice(&cause), cause }
}

/// Why a row is refused; `None` if the error is not about a row. Messages name columns and constraints, and no values; but
/// those of triggers may say anything.
pub(in crate::store) fn refusal(error: &sqlx::Error) -> Option<String> {
    if let sqlx::Error::Encode(cause) = error {
        return Some(cause.to_string());
    }
    let error = error.as_database_error()?.try_downcast_ref::<SqliteError>()?;
    let code: u32 = error.code()?.parse().ok()?;
    match (code, code & 0xFF) {
        // A trigger may say anything. What `RESTRICT` forbids has its code, too.
        (1811, _) if error.message() == FOREIGN_KEY => Some(FOREIGN_KEY.to_owned()),
        (1811, _) => Some("a trigger does not let it in".to_owned()),
        // Too big, a constraint, another type.
        (_, 18..=20) => Some(error.message().to_owned()),
        (_, 1) if is_of_the_application(error.message()) => {
            Some("a trigger, a check or an index cannot be evaluated for it".to_owned())
        }
        _ => None,
    }
}

/// Returns whether an error without a code of its own is of what the application has added, and not of a statement of ours: one that
/// names a table or a column which is not there, or is no SQL. Within triggers, names are qualified.
fn is_of_the_application(message: &str) -> bool {
    let is_qualified = ["main.", "NEW.", "OLD.", "new.", "old."].iter().any(|it| message.contains(it));
    let is_ours = ["no such table", "no such column", "no such savepoint", "near ", "cannot "]
        .iter()
        .any(|start| message.starts_with(start));
    is_qualified || !is_ours && !message.contains("has no column named")
}

/// What is wrong, and what to do where that is known. By SQLite's result codes, whose low byte is the class.
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

/// The message about a row that others need, or that needs others.
const FOREIGN_KEY: &str = "FOREIGN KEY constraint failed";

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

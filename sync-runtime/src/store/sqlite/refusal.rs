//! The errors of SQLite that are about a row.

use sqlx::error::DatabaseError as _;
use sqlx::sqlite::SqliteError;

/// The message about a row that others need, or that needs others.
const FOREIGN_KEY: &str = "FOREIGN KEY constraint failed";

/// Why a row is refused; `None` if the error is not about a row. Messages name columns and constraints, and no values; but
/// those of triggers may say anything.
pub(crate) fn refusal(error: &sqlx::Error) -> Option<String> {
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

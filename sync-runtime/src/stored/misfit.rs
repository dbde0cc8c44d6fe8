//! The error of a value that does not fit its field.

/// Returns the error of a value that does not fit. It does not show the value.
pub(super) fn misfit(column: &str, found: &'static str) -> sqlx::Error {
    sqlx::Error::ColumnDecode { index: column.to_owned(), source: format!("the column holds {found}").into() }
}

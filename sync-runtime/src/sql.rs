//! SQL as text, by pure functions. Nothing here runs it.

pub(crate) mod sqlite;

/// A name, quoted.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The column that holds the instant at which the content of a row was true, by Stripe's clock, in seconds.
pub(crate) const AS_OF: &str = "_as_of";

//! The errors of PostgreSQL that are about a row.

use sqlx::postgres::PgDatabaseError;

/// Returns why a row is refused; `None` if the error is not about a row. Never holds a value of the row: messages of the
/// application do, and messages about values that do not fit.
pub(crate) fn refusal(error: &sqlx::Error) -> Option<String> {
    if let sqlx::Error::Encode(cause) = error {
        return Some(cause.to_string());
    }
    let error = error.as_database_error()?.try_downcast_ref::<PgDatabaseError>()?;
    if !is_about_a_row(error) {
        return None;
    }
    let (code, message) = (error.code(), error.message());
    let reason = match (code, code.get(..2)?) {
        _ if is_raised(error) => format!("{} refuses it", function(error)),
        ("22001", _) => "a text is too long for its column".to_owned(),
        ("22003", _) => "a number is out of the range of its column".to_owned(),
        (_, "22") => "a value does not fit its column".to_owned(),
        ("42501", _) => "a policy of row security refuses it".to_owned(),
        // They name columns, constraints and indexes.
        (_, "23" | "44" | "54") => message.to_owned(),
        _ => format!("{} fails", function(error)),
    };
    Some(format!("{reason} (SQLSTATE {code})"))
}

/// Returns true if an error is about a row, and not about the connection, the server, or the tables.
fn is_about_a_row(error: &PgDatabaseError) -> bool {
    match (error.code(), error.code().get(..2).unwrap_or_default()) {
        // Whatever code the application has chosen.
        _ if is_raised(error) => true,
        // Connections; transactions that collide; resources; operators; the system.
        (_, "08" | "40" | "53" | "57" | "58") | ("55P03" | "25P02" | "25P03", _) => false,
        ("42501", _) if error.routine() == Some("ExecWithCheckOptions") => true,
        // What a statement of ours may not do, or names and is not there, concerns all rows alike. Of what a function does, that
        // depends on the row.
        (
            _,
            "0A" | "0B" | "25" | "26" | "28" | "2D" | "34" | "3B" | "3D" | "3F" | "42" | "55" | "F0" | "HV",
        ) => is_in_a_function(error),
        _ => true,
    }
}

/// Returns true if a function of the application has raised the error.
fn is_raised(error: &PgDatabaseError) -> bool {
    // Names of the server's own code are the same in all languages. `P0001` may be raised in other ways, too.
    error.routine() == Some("exec_stmt_raise") || error.code() == "P0001"
}

fn is_in_a_function(error: &PgDatabaseError) -> bool {
    error.r#where().is_some_and(|place| !place.is_empty())
}

/// Returns the name of the function that has failed, in words, if the server names it.
fn function(error: &PgDatabaseError) -> String {
    let place = error.r#where().unwrap_or_default();
    let named = place.lines().find_map(|line| line.strip_prefix("PL/pgSQL function ")?.split('(').next());
    match named {
        Some(name) => format!("the function `{name}`"),
        None => "a trigger".to_owned(),
    }
}

//! Advice for errors of authentication and permission.

/// Returns what is wrong and what to do, of an error with SQLSTATE 28000.
pub(super) fn let_in(message: &str) -> String {
    let advice = match message {
        _ if message.contains("pg_hba.conf") => "see that file of the server",
        _ if message.ends_with("does not exist") => "create it, or correct the user in the URL",
        _ if message.ends_with("is not permitted to log in") => "let it log in (`ALTER ROLE … LOGIN`)",
        _ => "see the user in the URL",
    };
    format!("the server does not let the user in: {message}; {advice}")
}

/// Returns what is wrong and what to do, of an error with SQLSTATE 42501. A permission can be granted; ownership cannot, and a
/// policy is no permission.
pub(super) fn denied(message: &str) -> String {
    let advice = match message {
        _ if message.starts_with("must be owner of") => {
            "connect as the owner, or grant the role of the owner to the user"
        }
        _ if message.contains("row-level security") => "see the policies of the table",
        _ => "have the owner grant the permission to the user",
    };
    format!("{message}; {advice}")
}

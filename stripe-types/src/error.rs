//! Errors that version 2 of the API describes.

/// The error of version 2 of the API. Stripe's document has a schema for each code; they differ in nothing else.
///
/// See <https://docs.stripe.com/error-handling>.
#[derive(Clone, Default)]
pub struct V2Error {
    /// What went wrong, for programs.
    pub code: String,
    /// What went wrong, for developers.
    pub message: String,
    /// The class of the error, where Stripe says it.
    pub type_: Option<String>,
    /// The page of the documentation on the code.
    pub doc_url: Option<String>,
    /// What went wrong, for the users of the application.
    pub user_message: Option<String>,
}
crate::record!(
    V2Error,
    "",
    false,
    ["code", "doc_url", "message", "type", "user_message"],
    [code, doc_url, message, type_, user_message],
);

//! Errors that version 2 of the API describes.

/// The error of version 2 of the API. Stripe's document has a schema for each code; they differ in nothing else.
///
/// See <https://docs.stripe.com/error-handling>.
#[derive(Clone)]
pub struct V2Error {
    /// The code of the error, for programs.
    pub code: String,
    /// The message for developers.
    pub message: String,
    /// The class of the error, where Stripe says it.
    pub type_: Option<String>,
    /// The page of the documentation on the code.
    pub doc_url: Option<String>,
    /// The message for users of the application.
    pub user_message: Option<String>,
}
crate::record!(
    V2Error,
    "",
    false,
    ["code", "doc_url", "message", "type", "user_message"],
    [code, doc_url, message, type_, user_message],
);

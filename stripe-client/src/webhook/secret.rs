//! The validation of signing secrets: with an empty or public secret, anybody could sign.

use secrecy::{ExposeSecret, SecretString};
use std::fmt;

/// The prefix of Stripe's secrets.
const PREFIX: &str = "whsec_";

/// The reason why a text is not a signing secret. Does not contain the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretError {
    /// The secret is empty, or only `whsec_`.
    Empty,
    /// The secret has invalid characters, such as quotes, spaces or an unexpanded variable.
    Malformed,
}

/// Returns the secret without surrounding whitespace.
pub(super) fn checked(secret: &SecretString) -> Result<SecretString, SecretError> {
    let text = secret.expose_secret().trim();
    if text.strip_prefix(PREFIX).unwrap_or(text).is_empty() {
        return Err(SecretError::Empty);
    }
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_-+/=.".contains(&byte);
    match text.bytes().all(allowed) {
        true => Ok(SecretString::from(text)),
        false => Err(SecretError::Malformed),
    }
}

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the signing secret is empty, so that anybody could sign",
            Self::Malformed => "the signing secret has characters that no secret has",
        })?;
        f.write_str("; set it to the `whsec_…` that Stripe shows for the webhook endpoint")
    }
}

impl std::error::Error for SecretError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Result<String, SecretError> {
        checked(&text.into()).map(|secret| secret.expose_secret().to_owned())
    }

    #[test]
    fn space_around_a_secret_is_ignored() {
        for text in ["whsec_1aZ", " whsec_1aZ", "whsec_1aZ\r\n"] {
            assert_eq!(check(text).as_deref(), Ok("whsec_1aZ"));
        }
        assert_eq!(check("of-a.proxy+/=").as_deref(), Ok("of-a.proxy+/="));
    }

    #[test]
    fn what_anybody_could_guess_is_no_secret() {
        for text in ["", " ", "\n\t", "whsec_", " whsec_ ", "\u{a0}"] {
            assert_eq!(check(text), Err(SecretError::Empty), "{text:?}");
        }
        for text in
            ["\"\"", "''", "\u{feff}", "\u{200b}", "\0", "whsec_…", "${SECRET}", "<secret>", "a b", "a,b"]
        {
            assert_eq!(check(text), Err(SecretError::Malformed), "{text:?}");
        }
    }
}

//! JSON that is kept as text until somebody asks for it.

use super::{DecodeError, Reader};
use crate::value::{Value, decode};
use std::fmt;

/// A valid JSON value, kept as its text.
///
/// `Debug` prints the text without the secrets of known fields.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RawJson(Box<str>);

impl RawJson {
    /// Checks that `text` is one JSON value and keeps it.
    ///
    /// # Errors
    /// If it is not.
    pub fn parse(text: &str) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(text);
        let value = reader.raw()?;
        reader.end()?;
        Ok(Self(value.into()))
    }

    /// Keeps text that a [`Reader`] has already checked.
    pub(crate) fn checked(text: &str) -> Self {
        Self(text.into())
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Decodes the value.
    ///
    /// # Errors
    /// If it is not a `T`.
    pub fn decode<T: Value + Default>(&self) -> Result<T, DecodeError> {
        decode(&self.0)
    }

    /// Returns true if the value is `null`.
    pub fn is_null(&self) -> bool {
        &*self.0 == "null"
    }
}

impl Default for RawJson {
    fn default() -> Self {
        Self("null".into())
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug::write(&self.0, f)
    }
}

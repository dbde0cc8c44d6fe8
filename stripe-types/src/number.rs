//! Numbers that JSON has as text.

use crate::json::{DecodeError, Kind, Reader, View};
use crate::value::{Value, plain_field};
use std::fmt;
use std::hash::{Hash, Hasher};

/// A decimal number, kept exactly as Stripe wrote it: `"0.5"`, `12.50`, `1e-3`. Never a float.
///
/// Parse [`as_str`](Self::as_str) with the decimal type of your choice.
#[derive(Clone, Default)]
pub struct Decimal {
    /// Empty for the number that is there before one is read: that has no memory of its own.
    text: Box<str>,
    /// True if the JSON value is in quotes.
    quoted: bool,
}

impl Decimal {
    /// The digits.
    pub fn as_str(&self) -> &str {
        if self.text.is_empty() { "0" } else { &self.text }
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str() && self.quoted == other.quoted
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
        self.quoted.hash(state);
    }
}

impl From<&str> for Decimal {
    fn from(digits: &str) -> Self {
        Self { text: digits.into(), quoted: true }
    }
}

impl From<String> for Decimal {
    fn from(digits: String) -> Self {
        Self { text: digits.into(), quoted: true }
    }
}

impl From<i64> for Decimal {
    fn from(integer: i64) -> Self {
        Self { text: integer.to_string().into(), quoted: true }
    }
}

impl From<i64> for Int64 {
    fn from(integer: i64) -> Self {
        Self(integer)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Value for Decimal {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.quoted = json.peek()? == Kind::String;
        self.text = if self.quoted { json.string()?.into() } else { json.number()?.into() };
        Ok(())
    }

    fn view(&self) -> View<'_> {
        if self.quoted { View::Str(self.as_str()) } else { View::Number(self.as_str()) }
    }
}

/// An integer of 64 bits that JSON has in quotes, as version 2 of the API does.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Int64(pub i64);

impl Value for Int64 {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        if json.peek()? == Kind::Number {
            return self.0.read(json);
        }
        let start = json.offset();
        let range = || DecodeError::new(crate::DecodeErrorKind::Range, start);
        self.0 = json.string()?.parse().map_err(|_| range())?;
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Quoted(self.0)
    }
}

plain_field!(Decimal, Int64);
crate::view_traits!(Decimal);
crate::view_traits!(Int64);

//! Numbers that JSON has as text.

use crate::json::{DecodeError, Kind, Reader, View};
use crate::value::{Value, plain_field};
use std::fmt;

/// A decimal number, kept exactly as Stripe wrote it: `"0.5"`, `12.50`, `1e-3`. Never a float.
///
/// Parse [`as_str`](Self::as_str) with the decimal type of your choice.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal {
    text: Box<str>,
    /// Whether JSON has it in quotes.
    quoted: bool,
}

impl Decimal {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.text
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

impl Default for Decimal {
    fn default() -> Self {
        Self { text: "0".into(), quoted: false }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Value for Decimal {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.quoted = json.peek()? == Kind::String;
        self.text = if self.quoted { json.string()?.into() } else { json.number()?.into() };
        Ok(())
    }

    fn view(&self) -> View<'_> {
        if self.quoted { View::Str(&self.text) } else { View::Number(&self.text) }
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

//! Numbers that JSON has as text.

mod canonical;
mod json;

use crate::parse::ParseError;
use canonical::Canonical;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

/// A decimal number, kept exactly as Stripe wrote it: `"0.5"`, `12.50`, `1e-3`. Never a float.
///
/// Numbers are compared by value: `1.0` equals `1.00`, and `5` equals `"5"`. The feature `rust_decimal` converts them for
/// arithmetic.
///
/// ```
/// use stripe_types::Decimal;
///
/// let rate: Decimal = "0.190".parse()?;
/// assert_eq!(rate, Decimal::from("0.19"));
/// assert!(rate < Decimal::from(1));
/// assert!("".parse::<Decimal>().is_err());
/// # Ok::<(), stripe_types::ParseError>(())
/// ```
#[derive(Clone, Default)]
pub struct Decimal {
    /// Empty for the default value, which needs no memory of its own.
    text: Box<str>,
    /// True if the JSON value is in quotes.
    quoted: bool,
}

impl Decimal {
    /// Returns the digits, as Stripe or the application wrote them.
    pub fn as_str(&self) -> &str {
        if self.text.is_empty() && !self.quoted { "0" } else { &self.text }
    }

    /// Returns true if JSON has the number in quotes.
    #[doc(hidden)]
    pub fn is_quoted(&self) -> bool {
        self.quoted
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    /// By value. Texts that are no numbers come last.
    fn cmp(&self, other: &Self) -> Ordering {
        if self.as_str() == other.as_str() {
            return Ordering::Equal;
        }
        match (Canonical::of(self.as_str()), Canonical::of(other.as_str())) {
            (Some(a), Some(b)) => a.cmp(&b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => self.as_str().cmp(other.as_str()),
        }
    }
}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match Canonical::of(self.as_str()) {
            Some(number) => number.hash(state),
            None => self.as_str().hash(state),
        }
    }
}

impl FromStr for Decimal {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        match Canonical::of(text) {
            Some(_) => Ok(Self::from(text)),
            None => Err(ParseError::new("a decimal number")),
        }
    }
}

impl From<&str> for Decimal {
    /// Keeps any text, which Stripe then rejects if it is no number. [`parse`](str::parse) checks it.
    fn from(digits: &str) -> Self {
        Self { text: digits.into(), quoted: true }
    }
}

impl From<String> for Decimal {
    fn from(digits: String) -> Self {
        Self { text: digits.into(), quoted: true }
    }
}

impl From<&Self> for Decimal {
    fn from(number: &Self) -> Self {
        number.clone()
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => { $(
        impl From<$integer> for Decimal {
            fn from(integer: $integer) -> Self {
                Self::from(integer.to_string())
            }
        }
    )* };
}

from_integers!(i32, u32, i64, u64);

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An integer of 64 bits that JSON has in quotes, as version 2 of the API does.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Int64(pub i64);

impl From<i64> for Int64 {
    fn from(integer: i64) -> Self {
        Self(integer)
    }
}

impl From<Int64> for i64 {
    fn from(integer: Int64) -> Self {
        integer.0
    }
}

impl FromStr for Int64 {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        text.parse().map(Self).map_err(|_| ParseError::new("an integer of 64 bits"))
    }
}

impl fmt::Display for Int64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

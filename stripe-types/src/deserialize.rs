//! `serde::Deserialize` for everything that can be read from JSON.

use crate::value::{Value, decode};
#[cfg(feature = "deserialize")]
use serde::de::Deserialize;
use serde::de::{Deserializer, Error, Visitor};
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

/// Deserializes a value from any format that describes itself, as from the JSON of Stripe.
///
/// # Errors
/// If it is not a `T`.
#[cfg(feature = "deserialize")]
#[doc(hidden)]
pub fn deserialize<'de, T: Value + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let json = serde_json::Value::deserialize(deserializer)?;
    decode(&json.to_string()).map_err(D::Error::custom)
}

/// Deserializes a text.
///
/// # Errors
/// If it is no text.
#[doc(hidden)]
pub fn deserialize_text<'de, T: for<'t> From<&'t str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: for<'t> From<&'t str>> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// Deserializes a number, or its text as in queries.
///
/// # Errors
/// If it is neither.
#[doc(hidden)]
pub fn deserialize_by_text<'de, T: FromStr + Value + Default, D: Deserializer<'de>>(
    deserializer: D,
    expected: &'static str,
) -> Result<T, D::Error> {
    deserializer.deserialize_any(NumberVisitor { expected, kind: PhantomData })
}

struct NumberVisitor<T> {
    expected: &'static str,
    kind: PhantomData<T>,
}

impl<T: FromStr + Value + Default> NumberVisitor<T> {
    fn json<E: Error>(text: &str) -> Result<T, E> {
        decode(text).map_err(E::custom)
    }
}

impl<T: FromStr + Value + Default> Visitor<'_> for NumberVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(|_| E::custom(format_args!("expected {}", self.expected)))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        Self::json(&number.to_string())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        Self::json(&number.to_string())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        Self::json(&number.to_string())
    }
}

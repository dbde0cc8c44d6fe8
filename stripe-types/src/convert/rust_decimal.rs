//! Conversions to the type of `rust_decimal`.

use crate::number::Decimal;
use crate::parse::ParseError;

impl From<rust_decimal::Decimal> for Decimal {
    fn from(number: rust_decimal::Decimal) -> Self {
        Self::from(number.to_string())
    }
}

impl TryFrom<&Decimal> for rust_decimal::Decimal {
    type Error = ParseError;

    /// Fails if the number has more than 28 digits.
    fn try_from(number: &Decimal) -> Result<Self, ParseError> {
        let text = number.as_str();
        let exact = Self::from_str_exact(text).or_else(|_| Self::from_scientific(text));
        exact.map_err(|_| ParseError::new("a decimal number of at most 28 digits"))
    }
}

impl TryFrom<Decimal> for rust_decimal::Decimal {
    type Error = ParseError;

    fn try_from(number: Decimal) -> Result<Self, ParseError> {
        Self::try_from(&number)
    }
}

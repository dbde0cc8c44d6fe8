//! Currencies, and amounts in their minor units.

use crate::json::{DecodeError, Reader, View};
use crate::value::{Value, plain_field};
use std::fmt;

/// A currency by its ISO 4217 code, in lower case as Stripe has it; also the codes of tokens.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(Box<str>);

impl Currency {
    /// A currency from its code, in any case.
    pub fn new(code: &str) -> Self {
        Self(code.to_ascii_lowercase().into())
    }

    /// The code in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the number of decimal digits between Stripe's minor unit and the currency: 2 for `usd`, 0 for
    /// `jpy`, 3 for `kwd`.
    ///
    /// Stripe counts `isk` and `ugx` in hundredths, though they have none.
    /// See <https://docs.stripe.com/currencies#minor-units>.
    pub fn minor_digits(&self) -> u32 {
        match &*self.0 {
            "bif" | "clp" | "djf" | "gnf" | "jpy" | "kmf" | "krw" | "mga" | "pyg" | "rwf" | "vnd" | "vuv"
            | "xaf" | "xof" | "xpf" => 0,
            "bhd" | "jod" | "kwd" | "omr" | "tnd" => 3,
            _ => 2,
        }
    }

    /// An amount of this currency, in its minor units.
    pub fn money(&self, amount: i64) -> Money {
        Money { amount, currency: self.clone() }
    }
}

impl From<&str> for Currency {
    fn from(code: &str) -> Self {
        Self::new(code)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Value for Currency {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = json.string()?.into();
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Str(&self.0)
    }
}

/// An amount together with its currency.
///
/// ```
/// use stripe_types::Currency;
///
/// assert_eq!(Currency::new("usd").money(1999).to_string(), "19.99 usd");
/// assert_eq!(Currency::new("jpy").money(500).to_string(), "500 jpy");
/// assert_eq!(Currency::new("kwd").money(-5).to_string(), "-0.005 kwd");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    /// The amount in minor units, such as cents; negative for credits.
    pub amount: i64,
    /// Its currency.
    pub currency: Currency,
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.currency.minor_digits();
        let sign = if self.amount < 0 { "-" } else { "" };
        let unit = 10_u64.pow(digits);
        let (whole, minor) = (self.amount.unsigned_abs() / unit, self.amount.unsigned_abs() % unit);
        match digits as usize {
            0 => write!(f, "{sign}{whole} {}", self.currency),
            digits => write!(f, "{sign}{whole}.{minor:0digits$} {}", self.currency),
        }
    }
}

plain_field!(Currency);
crate::view_traits!(Currency);

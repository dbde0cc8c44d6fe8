//! Currencies, and amounts in their minor units.

mod codes;
mod constants;

use crate::json::{DecodeError, Reader};
use crate::parse::ParseError;
use crate::value::{AsView, Value, View, plain_field};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// A currency by its ISO 4217 code, in lower case as Stripe has it; also the codes of tokens.
///
/// The currencies that Stripe supports are constants, such as [`Currency::USD`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(Cow<'static, str>);

impl Currency {
    /// Creates a currency from its code, in any case.
    pub fn new(code: &str) -> Self {
        let mut lower = [0; 3];
        // The usual codes need no memory of their own.
        if code.len() == lower.len() && code.is_ascii() {
            lower.copy_from_slice(code.as_bytes());
            lower.make_ascii_lowercase();
            if let Some(known) = codes::known(&lower) {
                return Self(Cow::Borrowed(known));
            }
        }
        Self(code.to_ascii_lowercase().into())
    }

    /// Returns the code in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the number of decimal digits between Stripe's minor unit and the currency: 2 for `usd`, 0 for
    /// `jpy`, 3 for `kwd`.
    ///
    /// Stripe counts `isk` and `ugx` in hundredths, although these currencies have none.
    /// See <https://docs.stripe.com/currencies#minor-units>.
    pub fn minor_digits(&self) -> u32 {
        match &*self.0 {
            "bif" | "clp" | "djf" | "gnf" | "jpy" | "kmf" | "krw" | "mga" | "pyg" | "rwf" | "vnd" | "vuv"
            | "xaf" | "xof" | "xpf" => 0,
            "bhd" | "jod" | "kwd" | "omr" | "tnd" => 3,
            _ => 2,
        }
    }

    /// Returns an amount of this currency, in its minor units.
    pub fn money(&self, amount: i64) -> Money {
        Money { amount, currency: self.clone() }
    }
}

impl Default for Currency {
    fn default() -> Self {
        Self(Cow::Borrowed(""))
    }
}

impl FromStr for Currency {
    type Err = ParseError;

    fn from_str(code: &str) -> Result<Self, ParseError> {
        let is_code = code.len() >= 3 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_code.then(|| Self::new(code)).ok_or(ParseError::new("the code of a currency, such as `usd`"))
    }
}

impl From<&str> for Currency {
    fn from(code: &str) -> Self {
        Self::new(code)
    }
}

impl From<String> for Currency {
    fn from(code: String) -> Self {
        Self::new(&code)
    }
}

impl From<&Self> for Currency {
    fn from(currency: &Self) -> Self {
        currency.clone()
    }
}

impl AsRef<str> for Currency {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Currency {
    fn eq(&self, code: &str) -> bool {
        self.0.eq_ignore_ascii_case(code)
    }
}

impl PartialEq<&str> for Currency {
    fn eq(&self, code: &&str) -> bool {
        self.0.eq_ignore_ascii_case(code)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Value for Currency {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        let text = json.string()?;
        // Anything but a code stays as it was sent.
        let is_code = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        *self = if is_code { Self::new(&text) } else { Self(text.into_owned().into()) };
        Ok(())
    }
}

impl AsView for Currency {
    fn view(&self) -> View<'_> {
        View::Str(&self.0)
    }
}

/// An amount with its currency.
///
/// ```
/// use stripe_types::Currency;
///
/// assert_eq!(Currency::USD.money(1999).to_string(), "19.99 usd");
/// assert_eq!(Currency::JPY.money(500).to_string(), "500 jpy");
/// assert_eq!(Currency::KWD.money(-5).to_string(), "-0.005 kwd");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    /// The amount in minor units, such as cents; negative for credits.
    pub amount: i64,
    /// The currency.
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
crate::deserialize_text!(Currency);

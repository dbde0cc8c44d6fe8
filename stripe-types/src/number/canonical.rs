//! The value of a decimal number, whatever its digits.

use std::cmp::Ordering;

/// A number as `0.digits × 10^magnitude`, without zeros at either end of the digits.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Canonical {
    negative: bool,
    magnitude: i64,
    digits: String,
}

impl Canonical {
    /// Parses a decimal number; `None` if the text is none.
    pub(super) fn of(text: &str) -> Option<Self> {
        let (negative, text) = match text.strip_prefix(['-', '+']) {
            Some(rest) => (text.starts_with('-'), rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let significant = all.trim_start_matches('0');
        let zeros = i64::try_from(all.len() - significant.len()).ok()?;
        let digits = significant.trim_end_matches('0').to_owned();
        if digits.is_empty() {
            return Some(Self { negative: false, magnitude: 0, digits });
        }
        let magnitude = i64::try_from(whole.len()).ok()? - zeros + i64::from(exponent);
        Some(Self { negative, magnitude, digits })
    }

    fn sign(&self) -> i8 {
        match (self.digits.is_empty(), self.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }
}

impl Ord for Canonical {
    fn cmp(&self, other: &Self) -> Ordering {
        let absolute = || (self.magnitude, &self.digits).cmp(&(other.magnitude, &other.digits));
        self.sign().cmp(&other.sign()).then_with(|| match self.sign() {
            -1 => absolute().reverse(),
            _ => absolute(),
        })
    }
}

impl PartialOrd for Canonical {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

//! Times and ages in words.

use std::time::{SystemTime, UNIX_EPOCH};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Returns the time of this machine in seconds since 1970.
pub(crate) fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    i64::try_from(now).unwrap_or(i64::MAX)
}

/// Returns the age of a time in seconds, by the clock of this machine.
pub(crate) fn age(at: i64) -> u64 {
    u64::try_from(now().saturating_sub(at)).unwrap_or_default()
}

/// Formats a span of time in its most suitable unit.
pub(crate) fn span(seconds: u64) -> String {
    match seconds {
        0..120 => format!("{seconds} s"),
        120..7200 => format!("{} min", seconds / 60),
        7200..172_800 => format!("{} h", seconds / 3600),
        _ => format!("{} days", seconds / 86_400),
    }
}

/// Formats a time in seconds since 1970, as in `2026-01-31T12:00:00Z`.
pub(crate) fn instant(at: i64) -> String {
    let time = OffsetDateTime::from_unix_timestamp(at).ok().and_then(|time| time.format(&Rfc3339).ok());
    time.unwrap_or_else(|| at.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_a_suitable_form() {
        assert_eq!([60, 600, 10_000, 864_000].map(span), ["60 s", "10 min", "2 h", "10 days"]);
        assert_eq!([0, i64::MAX].map(instant), ["1970-01-01T00:00:00Z", "9223372036854775807"]);
        assert_eq!(age(i64::MAX), 0);
    }
}

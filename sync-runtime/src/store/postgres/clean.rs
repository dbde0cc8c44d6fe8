//! Replaces characters that PostgreSQL rejects in text and JSON, so that no object is lost because of one.
//!
//! Text cannot hold U+0000; JSON, in addition, no half of a surrogate pair. Each becomes U+FFFD, the replacement character.

use crate::model::RawType;
use memchr::memchr;
use std::borrow::Cow;

const REPLACEMENT: &str = "\u{FFFD}";
const REPLACEMENT_ESCAPE: &str = "\\ufffd";

/// Returns the function that cleans the values of a column that are stored in some way.
pub(super) fn of(storage: RawType) -> fn(&str) -> Cow<'_, str> {
    match storage {
        RawType::Json | RawType::Jsonb => json,
        RawType::Text => text,
    }
}

/// Text that a column of the type `text` takes.
pub(super) fn text(text: &str) -> Cow<'_, str> {
    match memchr(0, text.as_bytes()) {
        None => Cow::Borrowed(text),
        Some(_) => Cow::Owned(text.replace('\0', REPLACEMENT)),
    }
}

/// Returns text as [`text`] does.
pub(super) fn owned(text: Cow<'_, str>) -> Cow<'_, str> {
    match memchr(0, text.as_bytes()) {
        None => text,
        Some(_) => Cow::Owned(text.replace('\0', REPLACEMENT)),
    }
}

/// JSON that a column of the types `json` and `jsonb` takes, and that can be read into afterwards.
pub(super) fn json(text: &str) -> Cow<'_, str> {
    let mut clean = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(found) = memchr(b'\\', &text.as_bytes()[at..]) {
        at += found;
        let (length, refused) = escape(&text.as_bytes()[at..]);
        if refused {
            clean.push_str(&text[copied..at]);
            clean.push_str(REPLACEMENT_ESCAPE);
            copied = at + length;
        }
        at += length;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    clean.push_str(&text[copied..]);
    Cow::Owned(clean)
}

/// The length of the escape at the beginning of `bytes`, and whether it is refused. JSON comes checked, so that an escape is
/// whole, and ASCII.
fn escape(bytes: &[u8]) -> (usize, bool) {
    match unit(bytes) {
        None => (2.min(bytes.len()), false),
        Some(0) => (6, true),
        Some(0xD800..=0xDBFF) => match unit(&bytes[6..]) {
            Some(0xDC00..=0xDFFF) => (12, false),
            _ => (6, true),
        },
        Some(0xDC00..=0xDFFF) => (6, true),
        Some(_) => (6, false),
    }
}

/// The number of a `\uXXXX` at the beginning of `bytes`.
fn unit(bytes: &[u8]) -> Option<u16> {
    let digits = bytes.get(..6)?.strip_prefix(b"\\u")?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::{json, text};
    use std::borrow::Cow;

    #[test]
    fn text_loses_only_its_nuls() {
        assert!(matches!(text("plain \u{1}"), Cow::Borrowed(_)));
        assert_eq!(text("a\0b\0"), "a\u{FFFD}b\u{FFFD}");
    }

    #[test]
    fn json_keeps_what_is_taken() {
        for kept in
            [r#"{"a":1}"#, r#""\\u0000""#, r#""\\\\u0000""#, r#""\ud83d\ude00 \u00e9 \" \n""#, r#""\\""#]
        {
            assert!(matches!(json(kept), Cow::Borrowed(_)), "{kept}");
        }
    }

    #[test]
    fn json_loses_nuls_and_halves_of_pairs() {
        for (refused, taken) in [
            (r#""\u0000""#, r#""\ufffd""#),
            (r#""\\\u0000x""#, r#""\\\ufffdx""#),
            (r#""\ud83d""#, r#""\ufffd""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\ude00 é\u0000""#, r#""\ufffd é\ufffd""#),
        ] {
            assert_eq!(json(refused), taken);
        }
    }
}

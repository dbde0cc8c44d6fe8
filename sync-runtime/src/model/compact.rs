//! JSON without white space. Stripe indents an object by its place in an answer, so that the text of one object varies without
//! this.

use memchr::memchr2;
use std::borrow::Cow;

/// Removes the white space between the parts of a text, which must be valid JSON.
pub(super) fn compact(json: &str) -> Cow<'_, str> {
    let bytes = json.as_bytes();
    let mut compact = String::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => at = end_of_string(bytes, at + 1),
            b' ' | b'\n' | b'\r' | b'\t' => {
                compact.reserve(json.len() - copied);
                compact.push_str(&json[copied..at]);
                let spaces = bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace());
                at += spaces.count();
                copied = at;
            }
            _ => at += 1,
        }
    }
    if copied == 0 {
        return Cow::Borrowed(json);
    }
    compact.push_str(&json[copied..]);
    Cow::Owned(compact)
}

/// Returns the place after the quote that ends a string.
fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr2(b'"', b'\\', rest)) {
        at += found;
        if bytes[at] == b'"' {
            return at + 1;
        }
        // With the sign that it escapes.
        at += 2;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn only_the_space_between_goes() {
        for (given, expected) in [
            ("{\n  \"a b\": [ 1,\t2 ],\r\n  \"c\": \"\\\" \\\\\" }\n", r#"{"a b":[1,2],"c":"\" \\"}"#),
            (r#"{"a":"é  "}"#, r#"{"a":"é  "}"#),
            ("  null ", "null"),
            (r#"" \\ ""#, r#"" \\ ""#),
        ] {
            assert_eq!(compact(given), expected);
        }
    }
}

//! Reading the JSON text of a value into the value of a column.

use super::compact::compact;
use super::{MapError, SqlValue};
use std::borrow::Cow;
use std::fmt::Write;
use stripe_types::{Expandable, Reader, Value};

/// The result of reading.
pub(super) type ReadResult = Result<SqlValue, MapError>;

/// Returns the JSON text, unless it is absent or null.
pub(super) fn present(json: Option<&str>) -> Result<&str, MapError> {
    json.filter(|text| *text != "null").ok_or(MapError::Missing)
}

/// Returns the text of a string.
pub(super) fn string(json: Option<&str>) -> Result<Cow<'_, str>, MapError> {
    Reader::new(present(json)?).string().map_err(|_| MapError::Type { expected: "a string" })
}

pub(super) fn text(json: Option<&str>) -> ReadResult {
    string(json).map(|text| SqlValue::Text(text.into()))
}

/// Reads the text of a string, or the id of an expanded object.
pub(super) fn text_or_id(json: Option<&str>) -> ReadResult {
    match present(json)?.as_bytes() {
        [b'{', ..] => id(json),
        _ => text(json),
    }
}

/// Returns an id, or the `id` of an expanded object.
pub(super) fn id(json: Option<&str>) -> ReadResult {
    let mut reader = Reader::new(present(json)?);
    let mut id = Expandable::<String>::default();
    match id.read(&mut reader) {
        Ok(()) => Ok(SqlValue::Text(id.into_id().into())),
        Err(_) => Err(MapError::Type { expected: "an id or an expanded object" }),
    }
}

/// Returns an integer that fits a `T`. Metadata holds only strings: a quoted integer is accepted.
pub(super) fn integer<T: TryFrom<i64>>(json: Option<&str>, expected: &'static str) -> ReadResult {
    let integer = unquoted(present(json)?).parse().ok().filter(|integer| T::try_from(*integer).is_ok());
    integer.map(SqlValue::Integer).ok_or(MapError::Type { expected })
}

pub(super) fn boolean(json: Option<&str>) -> ReadResult {
    match unquoted(present(json)?) {
        "true" => Ok(SqlValue::Boolean(true)),
        "false" => Ok(SqlValue::Boolean(false)),
        _ => Err(MapError::Type { expected: "a boolean" }),
    }
}

pub(super) fn decimal(json: Option<&str>) -> ReadResult {
    let digits = unquoted(present(json)?);
    match Reader::new(digits).number() {
        Ok(number) if number.len() == digits.len() && is_moderate(digits) => {
            Ok(SqlValue::Text(digits.into()))
        }
        _ => Err(MapError::Type { expected: "a decimal number of at most 1,000 digits" }),
    }
}

/// The most digits of a decimal before or after the point. No database accepts more; so one object has no row, rather than none
/// of its page.
const MAX_DIGITS: usize = 1000;

fn is_moderate(number: &str) -> bool {
    let (digits, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let exponent = exponent.parse::<i32>().map_or(usize::MAX, |exponent| exponent.unsigned_abs() as usize);
    digits.len().saturating_add(exponent) <= MAX_DIGITS
}

pub(super) fn json(json: Option<&str>) -> ReadResult {
    present(json).map(|text| SqlValue::Text(compact(text).into()))
}

pub(super) fn json_or_null(text: Option<&str>) -> ReadResult {
    or_null(text, json)
}

/// Returns NULL for a value that is null or absent.
pub(super) fn or_null(json: Option<&str>, read: fn(Option<&str>) -> ReadResult) -> ReadResult {
    if present(json).is_err() {
        return Ok(SqlValue::Null);
    }
    read(json)
}

/// Returns an array as JSON, whose elements `read` converts; `is_json` if its result is JSON text and not a string.
pub(super) fn array(json: Option<&str>, is_json: bool, read: fn(Option<&str>) -> ReadResult) -> ReadResult {
    let not_read = |_| MapError::Type { expected: "an array" };
    let mut reader = Reader::new(present(json)?);
    let (mut elements, mut first) = (Vec::new(), true);
    reader.begin_array().map_err(not_read)?;
    while reader.next_item(&mut first).map_err(not_read)? {
        elements.push(read(Some(reader.raw().map_err(not_read)?)));
    }
    list(elements.into_iter(), is_json)
}

/// Returns values as a JSON array; `is_json` if their texts are JSON and not strings.
pub(super) fn list(elements: impl Iterator<Item = ReadResult>, is_json: bool) -> ReadResult {
    let mut array = String::from("[");
    for element in elements {
        if array.len() > 1 {
            array.push(',');
        }
        match element? {
            SqlValue::Null => array.push_str("null"),
            SqlValue::Integer(integer) => array.push_str(&integer.to_string()),
            SqlValue::Boolean(boolean) => array.push_str(if boolean { "true" } else { "false" }),
            SqlValue::Text(text) if is_json => array.push_str(&text),
            SqlValue::Text(text) => array.push_str(&quoted(&text)),
        }
    }
    array.push(']');
    Ok(SqlValue::Text(array.into()))
}

/// Returns a text as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => json.extend(['\\', character]),
            // Writing to a string does not fail.
            '\0'..='\x1f' => drop(write!(json, "\\u{:04x}", u32::from(character))),
            _ => json.push(character),
        }
    }
    json.push('"');
    json
}

/// Returns the text between the quotes of a string; numbers and words have no escapes.
pub(super) fn unquoted(json: &str) -> &str {
    json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(json)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn integers_keep_to_their_range() {
        let u32s = |json| integer::<u32>(Some(json), "a u32");
        assert_eq!(u32s("4294967295"), Ok(SqlValue::Integer(4_294_967_295)));
        assert_eq!(u32s("\"7\""), Ok(SqlValue::Integer(7)));
        for wrong in ["4294967296", "-1", "1.5", "\"\"", "true"] {
            assert_eq!(u32s(wrong), Err(MapError::Type { expected: "a u32" }), "{wrong}");
        }
        assert_eq!(integer::<u32>(None, "a u32"), Err(MapError::Missing));
    }

    #[test]
    fn decimals_are_exact_and_moderate() {
        for kept in ["1.10", "2.5e-7"] {
            assert_eq!(decimal(Some(kept)), Ok(SqlValue::Text(kept.into())));
        }
        for huge in ["1e999999", "1e-2000", "1e99999999999999999999"] {
            assert!(decimal(Some(huge)).is_err(), "{huge}");
        }
    }

    #[test]
    fn arrays_are_of_what_their_elements_are() {
        let json = Some(r#" ["a\"b", {"id":"txr_1","object":"tax_rate"} ] "#.trim());
        assert_eq!(array(json, false, text_or_id), Ok(SqlValue::Text(r#"["a\"b","txr_1"]"#.into())));
        assert_eq!(array(Some("[]"), false, text), Ok(SqlValue::Text("[]".into())));
        assert_eq!(array(Some("[1]"), false, text), Err(MapError::Type { expected: "a string" }));
        assert_eq!(array(Some("{}"), false, text), Err(MapError::Type { expected: "an array" }));
    }

    proptest! {
        #[test]
        fn what_is_quoted_reads_as_it_was(text in any::<String>()) {
            let quoted = quoted(&text);
            prop_assert_eq!(string(Some(&quoted)), Ok(text.into()));
        }
    }
}

//! Decoding a text.

use super::Value;
use crate::json::{DecodeError, DecodeErrorKind, Reader, last_members};

/// Decodes `text`, which must be one JSON value and nothing else. Of a field that occurs twice, the last value is taken.
///
/// # Errors
/// If it is not JSON, or not a `T`; the error names the JSON path.
pub fn decode<T: Value + Default>(text: &str) -> Result<T, DecodeError> {
    match read_whole(Reader::new(text)) {
        Err(error) if *error.kind() == DecodeErrorKind::Duplicate => {
            read_whole(Reader::new(&last_members(text)?))
        }
        result => result,
    }
}

/// Reads the value of a reader, which must be all of its text.
pub(crate) fn read_whole<T: Value + Default>(reader: Reader<'_>) -> Result<T, DecodeError> {
    let mut value = T::default();
    read_into(&mut value, reader)?;
    Ok(value)
}

// Not generic, so that it is compiled once for all values.
fn read_into(value: &mut dyn Value, mut reader: Reader<'_>) -> Result<(), DecodeError> {
    value.read(&mut reader)?;
    reader.end()
}

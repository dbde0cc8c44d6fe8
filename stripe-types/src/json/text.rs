//! Pieces of JSON text: finding one without decoding the rest, and writing a string.

use super::{DecodeError, Reader};
use std::fmt::Write;

/// The text of a field of an object; `None` if it has none of that name.
///
/// # Errors
/// If the text is not an object, or not JSON up to the field.
#[doc(hidden)]
pub fn member<'t>(object: &'t str, name: &str) -> Result<Option<&'t str>, DecodeError> {
    let mut json = Reader::new(object);
    json.begin_object()?;
    let mut first = true;
    while let Some(key) = json.next_key(&mut first)? {
        let value = json.raw()?;
        if key == name {
            return Ok(Some(value));
        }
    }
    Ok(None)
}

/// The `id` of an object, if it has one that is a string.
#[doc(hidden)]
pub fn id_of(object: &str) -> Option<String> {
    let id = member(object, "id").ok()??;
    Reader::new(id).string().ok().map(Into::into)
}

/// Appends a string in its quotes.
#[doc(hidden)]
pub fn put_string(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            control if control < ' ' => {
                // Writing to a `String` cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

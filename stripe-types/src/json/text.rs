//! Pieces of JSON text: finding one without decoding the rest, and writing a string.

use super::{DecodeError, Kind, Reader};
use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
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

/// Returns a text without the members of objects that are replaced by later ones of the same name.
///
/// # Errors
/// If it is not JSON.
pub(crate) fn last_members(text: &str) -> Result<String, DecodeError> {
    let mut out = String::with_capacity(text.len());
    let mut json = Reader::new(text);
    put_last(&mut json, &mut out)?;
    json.end()?;
    Ok(out)
}

fn put_last(json: &mut Reader<'_>, out: &mut String) -> Result<(), DecodeError> {
    let mut first = true;
    match json.peek()? {
        Kind::Object => {
            json.begin_object()?;
            let mut members: Vec<(Cow<'_, str>, &str)> = Vec::new();
            let mut places: HashMap<Cow<'_, str>, usize> = HashMap::new();
            while let Some(key) = json.next_key(&mut first)? {
                let value = json.raw()?;
                match places.entry(key.clone()) {
                    Entry::Occupied(place) => members[*place.get()].1 = value,
                    Entry::Vacant(place) => {
                        place.insert(members.len());
                        members.push((key, value));
                    }
                }
            }
            out.push('{');
            for (index, (key, value)) in members.iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                put_string(key, out);
                out.push(':');
                put_last(&mut Reader::new(value), out)?;
            }
            out.push('}');
        }
        Kind::Array => {
            json.begin_array()?;
            out.push('[');
            let mut separator = "";
            while json.next_item(&mut first)? {
                out.push_str(std::mem::replace(&mut separator, ","));
                put_last(json, out)?;
            }
            out.push(']');
        }
        _ => out.push_str(json.raw()?),
    }
    Ok(())
}

//! The text of values for logs, without secrets.

use super::{DecodeError, Kind, Reader};
use std::fmt;

/// The fields that are secrets, or numbers of bank accounts and persons.
const SECRET: [&str; 15] = [
    "account_number",
    "bban",
    "clabe",
    "client_secret",
    "cvc",
    "encrypted_number",
    "iban",
    "id_number",
    "personal_id_number",
    "secret",
    "signing_secret",
    "ssn_last_4",
    "sort_code",
    "routing_number",
    "verification_code",
];
/// A field that is secret beside the field `cvc`: otherwise it is the number of a document.
const CARD_NUMBER: &str = "number";
/// The text in place of a secret.
pub(crate) const MASK: &str = "***";

/// Returns true if a field of an object with these keys must not be shown.
pub(crate) fn is_secret(key: &str, keys: &[&str]) -> bool {
    SECRET.contains(&key) || (key == CARD_NUMBER && keys.contains(&"cvc"))
}

/// Writes JSON text without its secrets.
pub(crate) fn write(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = String::with_capacity(text.len());
    // The text is valid JSON.
    let _ = copy(&mut Reader::new(text), &mut out);
    f.write_str(&out)
}

fn copy(json: &mut Reader<'_>, out: &mut String) -> Result<(), DecodeError> {
    match json.peek()? {
        Kind::Array => copy_array(json, out),
        Kind::Object => copy_object(json, out),
        _ => {
            out.push_str(json.raw()?);
            Ok(())
        }
    }
}

fn copy_array(json: &mut Reader<'_>, out: &mut String) -> Result<(), DecodeError> {
    json.begin_array()?;
    out.push('[');
    let mut first = true;
    let mut separator = "";
    while json.next_item(&mut first)? {
        out.push_str(std::mem::replace(&mut separator, ","));
        copy(json, out)?;
    }
    out.push(']');
    Ok(())
}

fn copy_object(json: &mut Reader<'_>, out: &mut String) -> Result<(), DecodeError> {
    json.begin_object()?;
    let mut members = Vec::new();
    let mut first = true;
    while let Some(key) = json.next_key(&mut first)? {
        members.push((key, json.raw()?));
    }
    let keys: Vec<&str> = members.iter().map(|(key, _)| &**key).collect();
    out.push('{');
    for (index, (key, value)) in members.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        super::put_string(key, out);
        out.push(':');
        match is_secret(key, &keys) && *value != "null" {
            true => super::put_string(MASK, out),
            false => copy(&mut Reader::new(value), out)?,
        }
    }
    out.push('}');
    Ok(())
}

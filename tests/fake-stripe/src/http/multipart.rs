//! Bodies of several parts, of which one may be a file.

use super::form;
use crate::error::ApiError;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// Reads the parts into a tree: a file is `{"filename", "content"}`, or `{"filename", "base64"}` if it is not text; anything
/// else is a string.
pub(super) fn parse(content_type: &str, body: &[u8]) -> Result<Value, ApiError> {
    let broken = || ApiError::invalid("The multipart body cannot be read.");
    let boundary = content_type.split(';').find_map(|part| part.trim().strip_prefix("boundary="));
    let separator = format!("\r\n--{}", boundary.ok_or_else(broken)?.trim_matches('"'));
    // With a line break before it, the first boundary is as the others.
    let body = [b"\r\n", body].concat();
    let mut rest =
        after(&body, separator.as_bytes()).filter(|(preamble, _)| preamble.is_empty()).ok_or_else(broken)?.1;
    let mut pairs = Vec::new();
    while !rest.starts_with(b"--") {
        let (section, next) = after(rest, separator.as_bytes()).ok_or_else(broken)?;
        pairs.push(part(section).ok_or_else(broken)?);
        rest = next;
    }
    form::tree(pairs.into_iter())
}

/// Splits bytes at the first place of a separator.
fn after<'b>(bytes: &'b [u8], separator: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let at = bytes.windows(separator.len()).position(|window| window == separator)?;
    Some((&bytes[..at], &bytes[at + separator.len()..]))
}

fn part(section: &[u8]) -> Option<(String, Value)> {
    let (headers, content) = after(section.strip_prefix(b"\r\n")?, b"\r\n\r\n")?;
    let headers = std::str::from_utf8(headers).ok()?;
    let disposition = headers.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim().eq_ignore_ascii_case("content-disposition").then_some(value)
    })?;
    let name = attribute(disposition, "name")?;
    let text = std::str::from_utf8(content);
    Some(match (attribute(disposition, "filename"), text) {
        (Some(filename), Ok(text)) => (name, json!({ "filename": filename, "content": text })),
        (Some(filename), Err(_)) => {
            (name, json!({ "filename": filename, "base64": STANDARD.encode(content) }))
        }
        (None, text) => (name, text.ok()?.into()),
    })
}

/// Returns the bytes of a file that [`parse`] read.
pub(super) fn content(file: &Value) -> Option<Vec<u8>> {
    let text = file["content"].as_str().map(|text| text.as_bytes().to_vec());
    text.or_else(|| STANDARD.decode(file["base64"].as_str()?).ok())
}

fn attribute(disposition: &str, name: &str) -> Option<String> {
    disposition.split(';').find_map(|attribute| {
        let (found, value) = attribute.trim().split_once('=')?;
        (found == name).then(|| value.trim_matches('"').to_owned())
    })
}

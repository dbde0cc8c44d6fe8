//! Bodies of several parts, of which one may be a file.

use super::form;
use crate::error::ApiError;
use serde_json::{Value, json};

/// Reads the parts into a tree: a file is `{"filename", "content"}`, anything else a string.
pub(super) fn parse(content_type: &str, body: &[u8]) -> Result<Value, ApiError> {
    let broken = || ApiError::invalid("The multipart body cannot be read.");
    let boundary = content_type.split(';').find_map(|part| part.trim().strip_prefix("boundary="));
    let boundary = boundary.ok_or_else(broken)?.trim_matches('"');
    // With a line break before it, the first boundary is as the others.
    let body = format!("\r\n{}", String::from_utf8_lossy(body));
    let separator = format!("\r\n--{boundary}");
    let mut sections = body.split(&separator);
    if sections.next().is_none_or(|preamble| !preamble.is_empty()) {
        return Err(broken());
    }
    let mut pairs = Vec::new();
    for section in sections {
        if section.trim_end() == "--" {
            return form::tree(pairs.into_iter());
        }
        pairs.push(part(section).ok_or_else(broken)?);
    }
    // The last boundary never came.
    Err(broken())
}

fn part(section: &str) -> Option<(String, Value)> {
    let (headers, content) = section.strip_prefix("\r\n")?.split_once("\r\n\r\n")?;
    let disposition = headers.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim().eq_ignore_ascii_case("content-disposition").then_some(value)
    })?;
    let name = attribute(disposition, "name")?;
    Some(match attribute(disposition, "filename") {
        Some(filename) => (name, json!({ "filename": filename, "content": content })),
        None => (name, content.into()),
    })
}

fn attribute(disposition: &str, name: &str) -> Option<String> {
    disposition.split(';').find_map(|attribute| {
        let (found, value) = attribute.trim().split_once('=')?;
        (found == name).then(|| value.trim_matches('"').to_owned())
    })
}

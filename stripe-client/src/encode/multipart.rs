//! The multipart encoding of files.
//!
//! The body is built in memory, so that each attempt of a request sends the same bytes.

use crate::request::FilePart;
use bytes::Bytes;

/// Returns the media type and the body.
pub(crate) fn multipart(pairs: &[(String, String)], files: &[FilePart]) -> (String, Bytes) {
    let boundary = boundary(files);
    let mut body = Vec::new();
    for (name, value) in pairs {
        let head =
            format!("--{boundary}\r\ncontent-disposition: form-data; name=\"{}\"\r\n\r\n", quoted(name));
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(value.as_bytes());
        body.extend_from_slice(b"\r\n");
    }
    for FilePart { name, file } in files {
        let head = format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"{}\"; filename=\"{}\"\r\ncontent-type: {}\r\n\r\n",
            quoted(name),
            quoted(&file.name),
            quoted(&file.media_type)
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(&file.content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={boundary}"), body.into())
}

/// Returns a boundary that occurs in none of the files.
fn boundary(files: &[FilePart]) -> String {
    let mut number: u64 = 0;
    loop {
        let boundary = format!("stripe-client-{number:016x}");
        let bytes = boundary.as_bytes();
        let occurs = |file: &FilePart| file.file.content.windows(bytes.len()).any(|part| part == bytes);
        if !files.iter().any(occurs) {
            return boundary;
        }
        number += 1;
    }
}

/// Removes the characters that would end the header.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace(['\r', '\n'], " ")
}

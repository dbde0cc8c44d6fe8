//! The form encoding of version 1 of the API, also used for queries.

use crate::request::FilePart;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use stripe_types::{AsView, DecodeError, Kind, Reader, View};

/// The characters that are not percent-encoded in a value or a path segment.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
/// The characters that are not percent-encoded in a name, including brackets.
const IN_NAMES: &AsciiSet = &RESERVED.remove(b'[').remove(b']');

/// Encodes pairs as `a=1&b[c]=2`.
pub(crate) fn pairs(pairs: &[(String, String)]) -> String {
    let mut encoded = String::new();
    for (name, value) in pairs {
        if !encoded.is_empty() {
            encoded.push('&');
        }
        encoded.extend(utf8_percent_encode(name, IN_NAMES));
        encoded.push('=');
        encoded.extend(utf8_percent_encode(value, RESERVED));
    }
    encoded
}

/// Percent-encodes a path parameter.
pub(crate) fn segment(value: &str) -> String {
    utf8_percent_encode(value, RESERVED).to_string()
}

/// Appends the pairs of some fields, such as `a[b][0][c]` with arrays by index, and collects files separately.
pub(super) fn fields<'f>(
    fields: impl Iterator<Item = (&'static str, &'f dyn AsView)>,
    pairs: &mut Vec<(String, String)>,
    files: &mut Vec<FilePart>,
) {
    for (key, value) in fields {
        Form { pairs, files }.put(key.to_owned(), &value.view());
    }
}

struct Form<'o> {
    pairs: &'o mut Vec<(String, String)>,
    files: &'o mut Vec<FilePart>,
}

impl Form<'_> {
    fn put(&mut self, name: String, view: &View<'_>) {
        match view {
            View::Absent => {}
            View::Clear => self.pairs.push((name, String::new())),
            View::Bool(value) => self.pairs.push((name, value.to_string())),
            View::Int(value) | View::Quoted(value) => self.pairs.push((name, value.to_string())),
            View::Decimal(number) => self.pairs.push((name, number.as_str().to_owned())),
            View::Str(text) => self.pairs.push((name, (*text).to_owned())),
            // Undecoded values are JSON text.
            View::Raw(text) => {
                let _ = self.put_json(name, &mut Reader::new(text));
            }
            View::Upload(file) => self.files.push(FilePart { name, file: (*file).clone() }),
            View::Value(value) => self.put(name, &value.view()),
            View::Sequence(sequence) => {
                let mut index = 0;
                sequence.elements(&mut |element| {
                    self.put(format!("{name}[{index}]"), &element.view());
                    index += 1;
                });
                self.clear_if(index == 0, name);
            }
            View::Mapping(mapping) => {
                let mut empty = true;
                mapping.entries(&mut |key, value| {
                    self.put(format!("{name}[{key}]"), &value.view());
                    empty = false;
                });
                self.clear_if(empty, name);
            }
            View::Record(record) => {
                record.slots(&mut |shape, slots| {
                    for (key, slot) in shape.keys.iter().zip(slots) {
                        self.put(format!("{name}[{key}]"), &slot.view());
                    }
                });
            }
        }
    }

    /// Sends an empty list or map as an empty value, which clears the field.
    fn clear_if(&mut self, empty: bool, name: String) {
        if empty {
            self.pairs.push((name, String::new()));
        }
    }

    fn put_json(&mut self, name: String, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        let mut first = true;
        match json.peek()? {
            Kind::Object => {
                json.begin_object()?;
                while let Some(key) = json.next_key(&mut first)? {
                    self.put_json(format!("{name}[{key}]"), json)?;
                }
            }
            Kind::Array => {
                json.begin_array()?;
                let mut index = 0;
                while json.next_item(&mut first)? {
                    self.put_json(format!("{name}[{index}]"), json)?;
                    index += 1;
                }
                self.clear_if(index == 0, name);
            }
            Kind::String => self.pairs.push((name, json.string()?.into_owned())),
            Kind::Null => json.skip()?,
            Kind::Bool | Kind::Number => self.pairs.push((name, json.raw()?.to_owned())),
        }
        Ok(())
    }
}

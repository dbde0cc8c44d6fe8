//! Values seen without their types: one way to print and to serialise them all.

use super::debug::{MASK, is_secret};
use crate::file::Upload;
use crate::number::Decimal;
use crate::record::Record;
use crate::value::Value;
use std::fmt;

/// The content of a [`Value`] as JSON.
pub enum View<'a> {
    /// Nothing: the field is left out of its object.
    Absent,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// An integer in quotes.
    Quoted(i64),
    /// A decimal number.
    Decimal(&'a Decimal),
    /// A request to clear the field; only in parameters.
    Clear,
    /// A file: only in what is sent.
    Upload(&'a Upload),
    /// A string.
    Str(&'a str),
    /// JSON that was not decoded.
    Raw(&'a str),
    /// A list of values.
    Sequence(&'a dyn Sequence),
    /// A map from strings to values.
    Mapping(&'a dyn Mapping),
    /// An object with known fields.
    Record(&'a dyn Record),
    /// Another value, to look at in its place.
    Value(&'a dyn Value),
}

/// A list of values.
pub trait Sequence {
    /// Calls `each` with every element in order.
    fn elements(&self, each: &mut dyn FnMut(&dyn Value));

    /// Returns the number of elements.
    fn count(&self) -> usize;

    /// Returns an element.
    fn element(&self, index: usize) -> Option<&dyn Value>;
}

/// A map from strings to values.
pub trait Mapping {
    /// Calls `each` with every entry in order.
    fn entries(&self, each: &mut dyn FnMut(&str, &dyn Value));

    /// Returns the number of entries.
    fn count(&self) -> usize;

    /// Returns the value of a key.
    fn entry(&self, key: &str) -> Option<&dyn Value>;
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("None"),
            Self::Bool(value) => fmt::Debug::fmt(value, f),
            Self::Clear => f.write_str("Clear"),
            Self::Upload(file) => fmt::Debug::fmt(file, f),
            Self::Int(value) | Self::Quoted(value) => fmt::Debug::fmt(value, f),
            Self::Decimal(number) if number.is_quoted() => fmt::Debug::fmt(number.as_str(), f),
            Self::Decimal(number) => f.write_str(number.as_str()),
            Self::Raw(text) => super::debug::write(text, f),
            Self::Str(text) => fmt::Debug::fmt(text, f),
            Self::Sequence(sequence) => {
                let mut list = f.debug_list();
                sequence.elements(&mut |value| {
                    list.entry(&value.view());
                });
                list.finish()
            }
            Self::Mapping(mapping) => {
                let mut map = f.debug_map();
                mapping.entries(&mut |key, value| {
                    map.entry(&key, &value.view());
                });
                map.finish()
            }
            Self::Record(record) => debug_record(*record, f),
            Self::Value(value) => fmt::Debug::fmt(&value.view(), f),
        }
    }
}

/// Prints a record as a struct, without its absent fields and secrets.
pub(crate) fn debug_record(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = record.shape();
    let mut debug = f.debug_struct(shape.name);
    record.slots(&mut |slots| {
        for (key, slot) in shape.keys.iter().zip(slots) {
            match slot.view() {
                View::Absent => {}
                _ if is_secret(key, shape.keys) => {
                    debug.field(key, &format_args!("{MASK}"));
                }
                view => {
                    debug.field(key, &view);
                }
            }
        }
    });
    debug.finish()
}

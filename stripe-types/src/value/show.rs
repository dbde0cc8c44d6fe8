//! The text of values for logs, by their views.

use super::{AsView, Record, View};
use crate::json::{MASK, is_secret, without_secrets};
use std::fmt;

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
            Self::Raw(text) => without_secrets(text, f),
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

/// Prints a value by its view. Not generic, so that the `Debug` of a type is one call.
///
/// # Errors
/// The errors of the formatter.
#[doc(hidden)]
pub fn debug_value(value: &dyn AsView, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&value.view(), f)
}

/// Prints a record as a struct, without its absent fields and secrets.
pub(crate) fn debug_record(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    record.slots(&mut |shape, slots| {
        let mut debug = f.debug_struct(shape.name);
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
        result = debug.finish();
    });
    result
}

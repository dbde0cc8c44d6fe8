//! The one loop that decodes all records, and the macro that makes a struct one.

use crate::json::{DecodeError, DecodeErrorKind, Kind, Reader};
use crate::value::{Always, AsView, Field, Record, Shape, Value, View};

// What follows is of all records at once, not of each.
impl<T: Record> Value for T {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        read_record(self.as_record_mut(), json)
    }
}

impl<T: Record> AsView for T {
    fn view(&self) -> View<'_> {
        View::Record(self.as_record())
    }
}

impl<T: Record> Field for T {
    type Inner = Self;
    type Presence = Always;
}

impl Shape {
    /// Returns true if old versions of the API may have only the id instead, such as that of the request of an event.
    fn may_be_id(&self) -> bool {
        self.object.is_empty() && self.keys.first() == Some(&"id")
    }
}

/// Implements [`Record`](crate::Record), `Default`, `Debug` and `PartialEq` for a struct:
/// `record!(Type, "object", id, ["key", …], [field, …])`, where `id` is `true` if the first field must be there.
#[macro_export]
macro_rules! record {
    (
        $type:ident, $object:literal, $id:literal,
        [$($key:expr),* $(,)?], [$($field:ident),* $(,)?] $(,)?
    ) => {
        // Derived, it would be `#[inline]`, and be compiled in each codegen unit that uses it.
        impl Default for $type {
            fn default() -> Self {
                Self { $($field: ::core::default::Default::default(),)* }
            }
        }
        $crate::record_slots!($type, $object, $id, [$($key),*], [$($field),*]);
    };
}

/// [`record!`](crate::record!) without `Default`, for types with a parameter.
#[doc(hidden)]
#[macro_export]
macro_rules! record_slots {
    (
        $type:ident $(<$parameter:ident>)?, $object:literal, $id:literal,
        [$($key:expr),* $(,)?], [$($field:ident),* $(,)?] $(,)?
    ) => {
        impl$(<$parameter: $crate::Value + Default>)? $crate::Record for $type$(<$parameter>)? {
            #[inline(never)]
            fn slots(&self, look: $crate::Look<'_>) {
                look(
                    &$crate::Shape { name: stringify!($type), object: $object, id: $id, keys: &[$($key),*] },
                    &[$(&self.$field),*],
                )
            }
            #[inline(never)]
            fn slots_mut(&mut self, fill: $crate::Fill<'_>) -> Result<(), $crate::DecodeError> {
                fill(
                    &$crate::Shape { name: stringify!($type), object: $object, id: $id, keys: &[$($key),*] },
                    &mut [$(&mut self.$field),*],
                )
            }
        }
        $crate::value_traits!($type$(<$parameter>)?);
    };
}

/// Decodes any record. Not generic, so that it is compiled once for all of them.
///
/// # Errors
/// If the text is not such an object.
pub(crate) fn read_record(record: &mut dyn Record, json: &mut Reader<'_>) -> Result<(), DecodeError> {
    record.slots_mut(&mut |shape, slots| {
        if shape.may_be_id() && json.peek()? == Kind::String {
            return slots.iter_mut().take(1).try_for_each(|id| id.read(json));
        }
        read_slots(shape, slots, json)
    })
}

fn read_slots(shape: &Shape, slots: &mut [&mut dyn Value], json: &mut Reader<'_>) -> Result<(), DecodeError> {
    let start = json.offset();
    json.begin_object()?;
    let mut first = true;
    let mut expected = 0;
    let mut seen = SeenFields::default();
    let mut id_seen = !shape.id || !json.requires_ids();
    let mut object_seen = shape.object.is_empty();
    while json.next_member(&mut first)? {
        // Objects come with their fields in one order, so it is mostly the next one.
        if let Some(&key) = shape.keys.get(expected)
            && json.take_key(key)
        {
            seen.record(expected, json)?;
            id_seen |= read_slot(slots, expected, json).map_err(|error| error.under_key(key))?;
            expected += 1;
            continue;
        }
        let key = json.key()?;
        if key == "object" && !shape.object.is_empty() {
            check_object(shape, json).map_err(|error| error.under_key(&key))?;
            object_seen = true;
            continue;
        }
        match position(shape.keys, &key, expected) {
            Some(index) => {
                expected = index + 1;
                seen.record(index, json)?;
                id_seen |= read_slot(slots, index, json).map_err(|error| error.under_key(&key))?;
            }
            None if key == "deleted" && !shape.object.is_empty() => check_deleted(json)?,
            None => json.skip().map_err(|error| error.under_key(&key))?,
        }
    }
    if !id_seen {
        return Err(DecodeError::new(DecodeErrorKind::Missing("id"), start));
    }
    if !object_seen {
        return Err(DecodeError::new(DecodeErrorKind::Missing("object"), start));
    }
    Ok(())
}

/// The fields that an object had so far, by their places.
#[derive(Default)]
struct SeenFields([u64; 4]);

impl SeenFields {
    /// Records a field. A second one is an error, because its value would be mixed with the first.
    fn record(&mut self, index: usize, json: &Reader<'_>) -> Result<(), DecodeError> {
        let bit = 1 << (index % 64);
        // No object has as many fields as there are bits.
        let Some(word) = self.0.get_mut(index / 64) else { return Ok(()) };
        if *word & bit != 0 {
            return Err(json.error(DecodeErrorKind::Duplicate));
        }
        *word |= bit;
        Ok(())
    }
}

/// Reads the value of a field, unless it is `null`: the field then keeps the empty value of an absent field. Returns true if
/// the first field got a value.
fn read_slot(slots: &mut [&mut dyn Value], index: usize, json: &mut Reader<'_>) -> Result<bool, DecodeError> {
    if json.null()? {
        return Ok(false);
    }
    slots[index].read(json)?;
    Ok(index == 0)
}

/// Returns the index of `key` in `keys`, searching from `expected`.
fn position(keys: &[&str], key: &str, expected: usize) -> Option<usize> {
    let (before, after) = keys.split_at(expected.min(keys.len()));
    let find = |keys: &[&str]| keys.iter().position(|&name| name == key);
    find(after).map(|index| before.len() + index).or_else(|| find(before))
}

fn check_object(shape: &Shape, json: &mut Reader<'_>) -> Result<(), DecodeError> {
    if json.string()? == shape.object {
        return Ok(());
    }
    Err(json.error(DecodeErrorKind::Object { expected: shape.object }))
}

fn check_deleted(json: &mut Reader<'_>) -> Result<(), DecodeError> {
    match json.null()? || !json.bool()? {
        true => Ok(()),
        false => Err(json.error(DecodeErrorKind::Deleted)),
    }
}

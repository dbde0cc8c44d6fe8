//! `serde::Serialize` for everything that has a [`View`].

use crate::json::{DecodeError, Kind, Reader};
use crate::value::{AsView, View};
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use std::cell::RefCell;

/// Serialises a value as Stripe would write it; absent fields are left out.
///
/// # Errors
/// The errors of the serializer.
#[doc(hidden)]
pub fn serialize<S: Serializer>(value: &dyn AsView, serializer: S) -> Result<S::Ok, S::Error> {
    Viewed(value.view()).serialize(serializer)
}

struct Viewed<'a>(View<'a>);

impl Serialize for Viewed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            View::Absent | View::Clear => serializer.serialize_none(),
            View::Quoted(value) => serializer.collect_str(value),
            View::Upload(file) => serializer.serialize_bytes(&file.content),
            View::Bool(value) => serializer.serialize_bool(*value),
            View::Int(value) => serializer.serialize_i64(*value),
            View::Decimal(number) if number.is_quoted() => serializer.serialize_str(number.as_str()),
            View::Decimal(number) => SerializedJson(number.as_str()).serialize(serializer),
            View::Raw(text) => SerializedJson(text).serialize(serializer),
            View::Str(text) => serializer.serialize_str(text),
            View::Value(value) => Viewed(value.view()).serialize(serializer),
            View::Sequence(sequence) => {
                let mut seq = serializer.serialize_seq(None)?;
                let mut result = Ok(());
                sequence.elements(&mut |value| {
                    if result.is_ok() {
                        result = seq.serialize_element(&Viewed(value.view()));
                    }
                });
                result.and_then(|()| seq.end())
            }
            View::Mapping(mapping) => {
                let mut map = serializer.serialize_map(None)?;
                let mut result = Ok(());
                mapping.entries(&mut |key, value| {
                    if result.is_ok() {
                        result = map.serialize_entry(key, &Viewed(value.view()));
                    }
                });
                result.and_then(|()| map.end())
            }
            View::Record(record) => serialize_record(*record, serializer),
        }
    }
}

fn serialize_record<S: Serializer>(record: &dyn crate::Record, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut result = Ok(());
    record.slots(&mut |shape, slots| {
        for (index, (key, slot)) in shape.keys.iter().zip(slots).enumerate() {
            if result.is_err() {
                return;
            }
            let view = slot.view();
            if !matches!(view, View::Absent) {
                result = map.serialize_entry(key, &Viewed(view));
            }
            // Where Stripe puts it: behind the id, or first.
            if result.is_ok() && index == 0 && !shape.object.is_empty() {
                result = map.serialize_entry("object", shape.object);
            }
        }
    });
    result.and_then(|()| map.end())
}

/// JSON text that is passed on value by value, whatever the serialiser.
struct SerializedJson<'a>(&'a str);

impl Serialize for SerializedJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Next(&RefCell::new(Reader::new(self.0))).serialize(serializer)
    }
}

struct Next<'r, 'a>(&'r RefCell<Reader<'a>>);

impl Serialize for Next<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let reader = self.0;
        let kind = reader.borrow_mut().peek().map_err(fault)?;
        match kind {
            Kind::Null => {
                reader.borrow_mut().null().map_err(fault)?;
                serializer.serialize_none()
            }
            Kind::Bool => {
                let value = reader.borrow_mut().bool().map_err(fault)?;
                serializer.serialize_bool(value)
            }
            Kind::Number => {
                let text = reader.borrow_mut().number().map_err(fault)?;
                match (text.parse::<i64>(), text.parse::<f64>()) {
                    (Ok(integer), _) => serializer.serialize_i64(integer),
                    (_, Ok(float)) => serializer.serialize_f64(float),
                    _ => Err(Error::custom("a number out of range")),
                }
            }
            Kind::String => {
                let text = reader.borrow_mut().string().map_err(fault)?;
                serializer.serialize_str(&text)
            }
            Kind::Array => self.array(serializer),
            Kind::Object => self.object(serializer),
        }
    }
}

impl Next<'_, '_> {
    fn array<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.borrow_mut().begin_array().map_err(fault)?;
        let mut seq = serializer.serialize_seq(None)?;
        let mut first = true;
        while self.0.borrow_mut().next_item(&mut first).map_err(fault)? {
            seq.serialize_element(self)?;
        }
        seq.end()
    }

    fn object<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.borrow_mut().begin_object().map_err(fault)?;
        let mut map = serializer.serialize_map(None)?;
        let mut first = true;
        loop {
            let key = self.0.borrow_mut().next_key(&mut first).map_err(fault)?;
            match key {
                Some(key) => map.serialize_entry(&key, self)?,
                None => return map.end(),
            }
        }
    }
}

fn fault<E: Error>(error: DecodeError) -> E {
    E::custom(error)
}

/// Writes an object whose type is known only at run time as JSON.
///
/// # Errors
/// The errors of the writer.
pub fn write_json(object: &dyn crate::Record, out: &mut impl std::io::Write) -> std::io::Result<()> {
    let mut serializer = serde_json::Serializer::new(out);
    Ok(serialize_record(object, &mut serializer)?)
}

//! [`Value`]: what can be read from JSON and looked at. Its implementations for the types of the standard library.

use crate::json::{DecodeError, DecodeErrorKind, Reader, Sequence, View, last_members};

/// A value of Stripe's API.
///
/// Decoding fills a value that exists already, so that one function serves all structs: see
/// [`Record`](crate::Record).
pub trait Value {
    /// Replaces the value by the next one of the reader.
    ///
    /// # Errors
    /// If the text is not JSON, or not of the type. The value may then be half-filled.
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError>;

    /// The value seen as JSON.
    fn view(&self) -> View<'_>;
}

/// The type of a field of a Stripe object, ignoring `Option` and `Box`.
///
/// The checks of `#[derive(StripeSync)]` use it to follow paths.
pub trait Field {
    /// The type inside.
    type Inner: ?Sized;
    /// [`Always`], or [`Maybe`] if there may be nothing inside.
    type Presence;
}

/// The value of a field is there whenever its object is.
#[derive(Debug)]
pub struct Always;

/// The value of a field may be null or absent.
#[derive(Debug)]
pub struct Maybe;

/// Decodes `text`, which must be one JSON value and nothing else. Of a field that occurs twice, the last value is taken.
///
/// # Errors
/// If it is not JSON, or not a `T`; the error names the JSON path.
pub fn decode<T: Value + Default>(text: &str) -> Result<T, DecodeError> {
    read_whole(Reader::new(text)).or_else(|error| match error.kind() {
        DecodeErrorKind::Duplicate => read_whole(Reader::new(&last_members(text)?)),
        _ => Err(error),
    })
}

/// Reads the value of a reader, which must be all of its text.
pub(crate) fn read_whole<T: Value + Default>(mut reader: Reader<'_>) -> Result<T, DecodeError> {
    let mut value = T::default();
    value.read(&mut reader)?;
    reader.end()?;
    Ok(value)
}

/// `Field` for types that are there whenever their field is.
macro_rules! plain_field {
    ($($type:ty),*) => { $(impl $crate::Field for $type {
        type Inner = Self;
        type Presence = crate::Always;
    })* };
}
pub(crate) use plain_field;

plain_field!(bool, i64, String, crate::RawJson);

impl Value for bool {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = json.bool()?;
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Value for i64 {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = json.i64()?;
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Int(*self)
    }
}

impl Value for String {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = json.string()?.into_owned();
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Str(self)
    }
}

impl Value for crate::RawJson {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = Self::checked(json.raw()?);
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Raw(self.as_str())
    }
}

impl<T: Value + Default> Value for Option<T> {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        if json.null()? {
            *self = None;
            return Ok(());
        }
        self.insert(T::default()).read(json)
    }

    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}

impl<T: Field> Field for Option<T> {
    type Inner = T::Inner;
    type Presence = crate::Maybe;
}

impl<T: Value> Value for Box<T> {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        T::read(self, json)
    }

    fn view(&self) -> View<'_> {
        T::view(self)
    }
}

impl<T: Field> Field for Box<T> {
    type Inner = T::Inner;
    type Presence = T::Presence;
}

impl<T: Value + Default> Value for Vec<T> {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.clear();
        json.begin_array()?;
        let mut first = true;
        while json.next_item(&mut first)? {
            let index = self.len();
            // Read in its place: elements may be large.
            let element = self.push_mut(T::default());
            element.read(json).map_err(|error| error.under_index(index))?;
        }
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Sequence(self)
    }
}

impl<T: Value> Sequence for Vec<T> {
    fn elements(&self, each: &mut dyn FnMut(&dyn Value)) {
        for element in self {
            each(element);
        }
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn element(&self, index: usize) -> Option<&dyn Value> {
        self.get(index).map(|element| element as _)
    }
}

impl<T> Field for Vec<T> {
    type Inner = Self;
    type Presence = crate::Always;
}

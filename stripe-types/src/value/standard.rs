//! [`Value`] for the types of the standard library, and for JSON that stays as it is.

use super::{AsView, Field, Sequence, Value, View, plain_field};
use crate::json::{DecodeError, Reader};

plain_field!(bool, i64, String, crate::RawJson);

impl Value for bool {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = json.bool()?;
        Ok(())
    }
}

impl AsView for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Value for i64 {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = json.i64()?;
        Ok(())
    }
}

impl AsView for i64 {
    fn view(&self) -> View<'_> {
        View::Int(*self)
    }
}

impl Value for String {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = json.string()?.into_owned();
        Ok(())
    }
}

impl AsView for String {
    fn view(&self) -> View<'_> {
        View::Str(self)
    }
}

impl Value for crate::RawJson {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = Self::checked(json.raw()?);
        Ok(())
    }
}

impl AsView for crate::RawJson {
    fn view(&self) -> View<'_> {
        View::Raw(self.as_str())
    }
}

impl<T: Value + Default> Value for Option<T> {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        T::read_option(self, json)
    }
}

impl<T: AsView> AsView for Option<T> {
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
}

impl<T: AsView> AsView for Vec<T> {
    fn view(&self) -> View<'_> {
        View::Sequence(self)
    }
}

impl<T: AsView> Sequence for Vec<T> {
    fn elements(&self, each: &mut dyn FnMut(&dyn AsView)) {
        for element in self {
            each(element);
        }
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn element(&self, index: usize) -> Option<&dyn AsView> {
        self.get(index).map(|element| element as _)
    }
}

impl<T> Field for Vec<T> {
    type Inner = Self;
    type Presence = crate::Always;
}

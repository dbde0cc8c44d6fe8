//! [`Clearable`]: a parameter that can be set, or cleared.

use crate::id::Id;
use crate::json::{DecodeError, Reader, View};
use crate::map::Map;
use crate::value::{Field, Value, decode};

/// A new value for something that has one, or that it should have none.
///
/// Version 1 of the API is told so by an empty string, version 2 by `null`. A parameter that is not given at all leaves
/// things as they are.
///
/// ```
/// use stripe_types::{Clearable, UpdateCustomer};
///
/// let update = UpdateCustomer::new("cus_1").name("Jenny").address(Clearable::Clear);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Clearable<T> {
    /// It should have none.
    #[default]
    Clear,
    /// The new value.
    Set(T),
}

impl<T> From<T> for Clearable<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl From<&str> for Clearable<String> {
    fn from(text: &str) -> Self {
        Self::Set(text.to_owned())
    }
}

impl<K> From<&str> for Clearable<Id<K>> {
    fn from(text: &str) -> Self {
        Self::Set(text.into())
    }
}

impl<T, U: Into<T>, const N: usize> From<[U; N]> for Clearable<Vec<T>> {
    fn from(values: [U; N]) -> Self {
        Self::Set(values.into_iter().map(Into::into).collect())
    }
}

impl<K: Into<String>, T, U: Into<T>, const N: usize> From<[(K, U); N]> for Clearable<Map<T>> {
    fn from(entries: [(K, U); N]) -> Self {
        Self::Set(entries.into())
    }
}

impl<T: Value + Default> Value for Clearable<T> {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        let raw = json.raw()?;
        *self = match raw {
            "null" | r#""""# => Self::Clear,
            _ => Self::Set(decode(raw)?),
        };
        Ok(())
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Clear => View::Clear,
            Self::Set(value) => value.view(),
        }
    }
}

impl<T> Field for Clearable<T> {
    type Inner = Self;
    type Presence = crate::Always;
}

crate::view_traits!(Clearable<T>);

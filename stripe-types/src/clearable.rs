//! [`Clearable`]: a parameter that can be set, or cleared.

use crate::expandable::Expandable;
use crate::id::Id;
use crate::json::{DecodeError, Reader};
use crate::map::Map;
use crate::value::{AsView, Field, Value, View, decode};
use std::collections::{BTreeMap, HashMap};

/// A parameter that sets a field, or clears it.
///
/// A parameter that is not set leaves the field as it is. These clear:
///
/// | field | parameter | version 1 sends | version 2 sends |
/// |---|---|---|---|
/// | text, number, time, enum | `Clearable::Clear` | `name=` | `null` |
/// | text | `""` | `name=` | `""` |
/// | object | `Clearable::Clear` | `name=` | `null` |
/// | list | an empty list | `name=` | `[]` |
/// | list | `Clearable::Clear` | `name=` | `null` |
/// | map, such as `metadata` | `Clearable::Clear` | `name=` | `null` |
/// | map | an empty map | `name=` | `{}`, which changes nothing |
/// | key of a map | `(key, Clearable::Clear)` | `name[key]=` | `{"key":null}` |
///
/// Parameters of an object of which none is set send nothing in version 1. `expand` and `include` never clear.
///
/// ```
/// use stripe_types::{Clearable, UpdateCustomer};
///
/// let update = UpdateCustomer::new("cus_1").name("Jenny").email(Clearable::Clear).address(Clearable::Clear);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Clearable<T> {
    /// Clears the field.
    #[default]
    Clear,
    /// Sets the field to a value.
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

impl From<&String> for Clearable<String> {
    fn from(text: &String) -> Self {
        Self::Set(text.clone())
    }
}

impl<K> From<String> for Clearable<Id<K>> {
    fn from(text: String) -> Self {
        Self::Set(text.into())
    }
}

impl<K> From<&Id<K>> for Clearable<Id<K>> {
    fn from(id: &Id<K>) -> Self {
        Self::Set(id.clone())
    }
}

impl<K> From<Id<K>> for Clearable<String> {
    fn from(id: Id<K>) -> Self {
        Self::Set(id.into())
    }
}

impl<K> From<&Id<K>> for Clearable<String> {
    fn from(id: &Id<K>) -> Self {
        Self::Set(id.into())
    }
}

impl<K> From<&Expandable<Id<K>>> for Clearable<Id<K>> {
    fn from(field: &Expandable<Id<K>>) -> Self {
        Self::Set(field.into())
    }
}

impl<K> From<&Expandable<Id<K>>> for Clearable<String> {
    fn from(field: &Expandable<Id<K>>) -> Self {
        Self::Set(field.into())
    }
}

macro_rules! clearable_map {
    ($($map:ty [$($parameter:ident),*];)*) => { $(
        impl<K: Into<String>, T, U: Into<T> $(, $parameter)*> From<$map> for Clearable<Map<T>> {
            fn from(entries: $map) -> Self {
                Self::Set(entries.into())
            }
        }
    )* };
}

clearable_map! {
    Vec<(K, U)> [];
    HashMap<K, U, S> [S];
    BTreeMap<K, U> [];
}

impl From<Map<String>> for Clearable<Map<Clearable<String>>> {
    fn from(entries: Map<String>) -> Self {
        Self::Set(entries.into())
    }
}

impl From<&Map<String>> for Clearable<Map<Clearable<String>>> {
    fn from(entries: &Map<String>) -> Self {
        Self::Set(entries.clone().into())
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
}

impl<T: AsView> AsView for Clearable<T> {
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
crate::deserialize_by_value!(Clearable<T>);

impl From<Map<String>> for Map<Clearable<String>> {
    fn from(entries: Map<String>) -> Self {
        entries.into_iter().collect()
    }
}

//! Maps from strings chosen by users or by Stripe to values of one type.

use crate::json::{DecodeError, Reader};
use crate::value::{AsView, Field, Mapping, Value, View};
use std::collections::{BTreeMap, HashMap};
use std::ops::{Deref, DerefMut};

/// A JSON object whose keys are data; reads as a [`BTreeMap`].
#[derive(Clone, PartialEq, Eq)]
pub struct Map<T>(pub BTreeMap<String, T>);

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Into<String>, T, U: Into<T>, const N: usize> From<[(K, U); N]> for Map<T> {
    fn from(entries: [(K, U); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<String>, T, U: Into<T>> From<Vec<(K, U)>> for Map<T> {
    fn from(entries: Vec<(K, U)>) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<String>, T, U: Into<T>, S> From<HashMap<K, U, S>> for Map<T> {
    fn from(entries: HashMap<K, U, S>) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<String>, T, U: Into<T>> From<BTreeMap<K, U>> for Map<T> {
    fn from(entries: BTreeMap<K, U>) -> Self {
        entries.into_iter().collect()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = std::collections::btree_map::IntoIter<String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'m, T> IntoIterator for &'m Map<T> {
    type Item = (&'m String, &'m T);
    type IntoIter = std::collections::btree_map::Iter<'m, String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<K: Into<String>, T, U: Into<T>> FromIterator<(K, U)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, U)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

impl<T> Deref for Map<T> {
    type Target = BTreeMap<String, T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T> DerefMut for Map<T> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl<T: Value + Default> Value for Map<T> {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.clear();
        // Some of Stripe's responses have `null` for a map without entries.
        if json.null()? {
            return Ok(());
        }
        json.begin_object()?;
        let mut first = true;
        while let Some(key) = json.next_key(&mut first)? {
            let mut value = T::default();
            value.read(json).map_err(|error| error.under_key(&key))?;
            self.insert(key.into_owned(), value);
        }
        Ok(())
    }
}

impl<T: AsView> AsView for Map<T> {
    fn view(&self) -> View<'_> {
        View::Mapping(self)
    }
}

impl<T: AsView> Mapping for Map<T> {
    fn entries(&self, each: &mut dyn FnMut(&str, &dyn AsView)) {
        for (key, value) in &self.0 {
            each(key, value);
        }
    }

    fn count(&self) -> usize {
        self.0.len()
    }

    fn entry(&self, key: &str) -> Option<&dyn AsView> {
        self.0.get(key).map(|value| value as _)
    }
}

impl<T> Field for Map<T> {
    type Inner = Self;
    type Presence = crate::Always;
}

crate::view_traits!(Map<T>);
crate::deserialize_by_value!(Map<T>);

//! Ids that know which kind of object they name.

use crate::json::{DecodeError, Reader};
use crate::parse::ParseError;
use crate::value::{AsView, Field, Value, View};
use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

/// A kind of object that has ids: the type parameter of [`Id`].
pub trait IdKind: 'static {
    /// The values that the `object` field of such an object can have, as in `customer`.
    const OBJECTS: &'static [&'static str];
}

/// Declares kinds of ids in a module `kind`, and the types of their ids: `ids! { CustomerId = Customer("customer"); … }`.
#[macro_export]
macro_rules! ids {
    ($($id:ident = $kind:ident($($object:literal),* $(,)?);)*) => {
        /// The kinds of ids: type parameters of [`Id`](crate::Id), without values.
        pub mod kind {
            $(
                #[doc = concat!("The kind of [`", stringify!($id), "`](super::", stringify!($id), ").")]
                #[derive(Debug)]
                pub enum $kind {}
                impl $crate::IdKind for $kind {
                    const OBJECTS: &'static [&'static str] = &[$($object),*];
                }
            )*
        }
        $(
            #[doc = concat!("The id of an object of the kind ", $("`", $object, "` ",)* ".")]
            pub type $id = $crate::Id<kind::$kind>;
        )*
    };
}

/// The id of an object of the kind `K`; `CustomerId` and others are aliases of it.
///
/// Ids are opaque, case-sensitive and of at most 255 characters. They are not checked: Stripe does not promise prefixes
/// such as `cus_`, and users can choose the ids of products, prices and coupons.
pub struct Id<K> {
    text: Box<str>,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    /// Creates an id from its text.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self { text: text.into(), kind: PhantomData }
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Converts to the id of another object, for ids that Stripe shares between objects, such as those of a plan and its
    /// price.
    pub fn cast<L>(self) -> Id<L> {
        Id::new(self.text)
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<K> Default for Id<K> {
    fn default() -> Self {
        Self::new("")
    }
}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialEq<str> for Id<K> {
    fn eq(&self, other: &str) -> bool {
        *self.text == *other
    }
}

impl<K> PartialEq<&str> for Id<K> {
    fn eq(&self, other: &&str) -> bool {
        *self.text == **other
    }
}

impl<K> PartialEq<String> for Id<K> {
    fn eq(&self, other: &String) -> bool {
        *self.text == **other
    }
}

impl<K> PartialEq<Id<K>> for str {
    fn eq(&self, other: &Id<K>) -> bool {
        *self == *other.text
    }
}

impl<K> PartialEq<Id<K>> for &str {
    fn eq(&self, other: &Id<K>) -> bool {
        **self == *other.text
    }
}

impl<K> PartialEq<Id<K>> for String {
    fn eq(&self, other: &Id<K>) -> bool {
        **self == *other.text
    }
}

impl<K> Borrow<str> for Id<K> {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl<K> FromStr for Id<K> {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if text.is_empty() { Err(ParseError::new("an id, not an empty text")) } else { Ok(Self::new(text)) }
    }
}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<K> AsRef<str> for Id<K> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<K> From<&str> for Id<K> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<K> From<String> for Id<K> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<K> From<&Self> for Id<K> {
    fn from(id: &Self) -> Self {
        id.clone()
    }
}

impl<K> From<&String> for Id<K> {
    fn from(text: &String) -> Self {
        Self::new(text.as_str())
    }
}

impl<K> From<Id<K>> for String {
    fn from(id: Id<K>) -> Self {
        id.text.into()
    }
}

impl<K> From<&Id<K>> for String {
    fn from(id: &Id<K>) -> Self {
        id.as_str().to_owned()
    }
}

impl<K: 'static> Value for Id<K> {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = Self::new(json.string()?);
        Ok(())
    }
}

impl<K> AsView for Id<K> {
    fn view(&self) -> View<'_> {
        View::Str(&self.text)
    }
}

impl<K> Field for Id<K> {
    type Inner = Self;
    type Presence = crate::Always;
}

crate::view_traits!(Id<K>);
crate::deserialize_text!(Id<K>);

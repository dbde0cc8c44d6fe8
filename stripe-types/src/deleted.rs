//! [`Deleted`]: the stub of a deleted object.

use crate::json::{DecodeError, Reader, member};
use crate::value::{AsView, Field, Value, View, decode};

/// The response for a deleted object: `{id, object, deleted: true}`.
#[derive(Clone, Default)]
pub struct Deleted<I> {
    /// The id that the object had.
    pub id: I,
    /// The kind of object.
    pub object: String,
    /// Always true.
    pub deleted: bool,
}

crate::record_slots!(Deleted<I>, "", true, ["id", "object", "deleted"], [id, object, deleted]);

/// An object of the type `T`, or what is left of it: its id, of the type `I`.
#[derive(Clone)]
pub enum MaybeDeleted<T, I> {
    /// The object as it is.
    Live(Box<T>),
    /// The object is deleted; only its id is left.
    Deleted(Deleted<I>),
}

impl<T, I> MaybeDeleted<T, I> {
    /// The object, unless it is deleted.
    pub fn live(self) -> Option<T> {
        match self {
            Self::Live(object) => Some(*object),
            Self::Deleted(_) => None,
        }
    }
}

impl<T, I: Default> Default for MaybeDeleted<T, I> {
    fn default() -> Self {
        Self::Deleted(Deleted::default())
    }
}

impl<T: Value + Default, I: Value + Default> Value for MaybeDeleted<T, I> {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        let raw = json.raw()?;
        *self = match is_deleted(raw)? {
            true => Self::Deleted(decode(raw)?),
            false => Self::Live(Box::new(decode(raw)?)),
        };
        Ok(())
    }
}

impl<T: AsView, I: Value + Default> AsView for MaybeDeleted<T, I> {
    fn view(&self) -> View<'_> {
        match self {
            Self::Live(object) => object.view(),
            Self::Deleted(stub) => stub.view(),
        }
    }
}

impl<T, I> Field for MaybeDeleted<T, I> {
    type Inner = Self;
    type Presence = crate::Always;
}

crate::object_traits!(MaybeDeleted<T, I>);

impl<T: Value + Default, I: Value + Default> std::fmt::Debug for MaybeDeleted<T, I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.view(), f)
    }
}

/// Returns true if an object is marked as deleted.
fn is_deleted(object: &str) -> Result<bool, DecodeError> {
    Ok(member(object, "deleted")? == Some("true"))
}

//! [`At`]: a place inside a Stripe object, and what can be there.

use super::bounds::{ArrayOf, ExpandsTo, HasRoomFor, IsId, ListOf, MapOf, Names, TextField};
use crate::model::{ByValue, ChildOf, ForColumn, Model};
use std::marker::PhantomData;
use stripe_types::{Always, Field, Maybe, Object};

/// A place inside a Stripe object: a value of type `T` that is there [`Always`] or [`Maybe`].
#[derive(Debug)]
pub struct At<'a, T: ?Sized, N = Always> {
    place: PhantomData<(&'a T, N)>,
}

impl<T: ?Sized, N> Clone for At<'_, T, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized, N> Copy for At<'_, T, N> {}

impl<'a, T, N> At<'a, T, N> {
    /// A column of type `C` can hold the value.
    pub fn column<C, Via>(self)
    where
        C: ForColumn<T, Via> + HasRoomFor<N>,
    {
    }

    /// A column of type `C` can hold the value, or else its default.
    pub fn column_or_default<C, Via>(self)
    where
        C: ForColumn<T, Via>,
    {
    }

    /// The value is a text.
    pub fn text<C>(self)
    where
        T: TextField<C>,
    {
    }

    /// A field of type `C` can hold the value as JSON.
    pub fn json<C: HasRoomFor<N>>(self) {}

    /// A primary key of type `C` can hold the value.
    pub fn id<C: IsId<T> + HasRoomFor<N>>(self) {}

    /// The value is the id of an object of `M`'s kind.
    pub fn references<M: Model>(self)
    where
        M::Object: Object,
        T: Names<<M::Object as Object>::Id>,
    {
    }

    /// The value is a list of objects of `M`'s kind, whose rows belong to those of `P`.
    pub fn children<P: Model, M: ChildOf<P>>(self)
    where
        T: ListOf<M::Object>,
    {
    }

    /// The value is a text whose pieces are rows of `M`, which belong to those of `P`.
    pub fn split<P: Model, M: ChildOf<P> + ByValue>(self)
    where
        T: TextField<M>,
    {
    }

    /// A field of the object at this place.
    pub fn field<F>(self, _field: fn(&T) -> &F) -> At<'a, F::Inner, <N as Then<F::Presence>>::Sum>
    where
        F: Field,
        N: Then<F::Presence>,
    {
        At { place: PhantomData }
    }

    /// An element of the array at this place, which may be shorter.
    pub fn element<E>(self) -> At<'a, E, Maybe>
    where
        T: ArrayOf<E>,
    {
        At { place: PhantomData }
    }

    /// An entry of the map at this place, which may lack it.
    pub fn entry<E>(self) -> At<'a, E, Maybe>
    where
        T: MapOf<E>,
    {
        At { place: PhantomData }
    }

    /// The object that is expanded at this place, where it is.
    pub fn expanded<O: Object>(self) -> At<'a, O, Maybe>
    where
        T: ExpandsTo<O, O::Id>,
    {
        At { place: PhantomData }
    }
}

/// Whether a value is there, if its object is there `Self` and its field is there `Field`.
pub trait Then<Field> {
    /// `Always` only if both are.
    type Sum;
}

impl Then<Self> for Always {
    type Sum = Self;
}
impl Then<Maybe> for Always {
    type Sum = Maybe;
}
impl<F> Then<F> for Maybe {
    type Sum = Self;
}

//! [`At`]: a place inside a Stripe object, with the checks of its value.

use super::bounds::{ArrayOf, ExpandsTo, HasFields, HasRoomFor, IsId, ListOf, MapOf, Names, TextField};
use super::values::FilteredBy;
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
    /// Checks that a column of type `C` can hold the value.
    pub fn column<C, Via>(self)
    where
        C: ForColumn<T, Via> + HasRoomFor<N>,
    {
    }

    /// Checks that a column of type `C` with a default can hold the value.
    pub fn column_or_default<C, Via>(self)
    where
        C: ForColumn<T, Via>,
    {
    }

    /// Checks that a filter can compare the value.
    pub fn filtered<Via>(self)
    where
        T: FilteredBy<Via>,
    {
    }

    /// Checks that the value is text.
    pub fn text<C>(self)
    where
        T: TextField<C>,
    {
    }

    /// Checks that a field of type `C` can hold the value as JSON.
    pub fn json<C: HasRoomFor<N>>(self) {}

    /// Checks that a primary key of type `C` can hold the value.
    pub fn id<C: IsId<T> + HasRoomFor<N>>(self) {}

    /// Checks that the value is an id of the object of `M`.
    pub fn references<M: Model>(self)
    where
        M::Object: Object,
        T: Names<<M::Object as Object>::Id>,
    {
    }

    /// Checks that the value is a list of objects of `M`, whose parent is `P`.
    pub fn children<P: Model, M: ChildOf<P>>(self)
    where
        T: ListOf<M::Object>,
    {
    }

    /// Checks that the value is text whose parts are rows of `M`, whose parent is `P`.
    pub fn split<P: Model, M: ChildOf<P> + ByValue>(self)
    where
        T: TextField<M>,
    {
    }

    /// Returns the place of a field of the object.
    pub fn field<F>(self, _field: fn(&T) -> &F) -> At<'a, F::Inner, <N as Then<F::Presence>>::Sum>
    where
        F: Field,
        N: Then<F::Presence>,
    {
        At { place: PhantomData }
    }

    /// Checks that the place has an object with fields.
    pub fn inside<O>(self) -> At<'a, O, N>
    where
        T: HasFields<O>,
    {
        At { place: PhantomData }
    }

    /// Returns the place of an element of the array, which may be too short.
    pub fn element<E>(self) -> At<'a, E, Maybe>
    where
        T: ArrayOf<E>,
    {
        At { place: PhantomData }
    }

    /// Returns the place of an entry of the map, which may be absent.
    pub fn entry<E>(self) -> At<'a, E, Maybe>
    where
        T: MapOf<E>,
    {
        At { place: PhantomData }
    }

    /// Returns the place of the object that may be expanded here.
    pub fn expanded<O: Object>(self) -> At<'a, O, Maybe>
    where
        T: ExpandsTo<O, O::Id>,
    {
        At { place: PhantomData }
    }
}

/// The presence of a value whose object is present `Self` and whose field is present `Field`.
pub trait Then<Field> {
    /// `Always` if both are `Always`, otherwise `Maybe`.
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

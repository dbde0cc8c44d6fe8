//! The checks that `#[derive(StripeSync)]` asks of the compiler. Nothing here ever runs: the derive writes a function
//! that is only type-checked, so that a wrong path or type is an error at the user's field.
//!
//! ```text
//! fn check(object: &Subscription) {
//!     check::object(object).field(|object| &object.customer).column::<CustomerId, _, _>();
//!     check::object(object).field(|object| &object.customer).references::<Cust>();
//! }
//! ```

use super::{ChildOf, Children, ColumnType, ForColumn, Model};
use std::marker::PhantomData;
use stripe_types::{Always, Expandable, Field, Id, List, Maybe, Object, RawJson};

/// A place inside a Stripe object: a value of type `T` that is there [`Always`] or [`Maybe`].
#[derive(Debug)]
pub struct At<'a, T: ?Sized, N> {
    place: PhantomData<(&'a T, N)>,
}

/// The object itself.
pub fn object<T>(_object: &T) -> At<'_, T, Always> {
    At { place: PhantomData }
}

impl<'a, T, N> At<'a, T, N> {
    /// A column of type `C` can hold the value.
    pub fn column<C, Via, As>(self)
    where
        C: ColumnType<As> + ForColumn<T, Via> + HasRoomFor<N>,
    {
    }

    /// A primary key of type `C` can hold the value.
    pub fn id<C: IsId<T> + HasRoomFor<N>>(self) {}

    /// The value is the id of an object of `M`'s kind.
    pub fn references<M: Model>(self)
    where
        T: Names<<M::Object as Object>::Id>,
    {
    }

    /// The value is a list of objects of `M`'s kind, whose rows belong to those of `P`.
    pub fn children<P: Model, M: ChildOf<P>>(self)
    where
        T: ListOf<M::Object>,
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

/// A column of type `C` can hold a value that is not a typed field, and may be missing: an entry of the metadata.
pub fn optional_column<C: ColumnType<As> + HasRoomFor<Maybe>, As>() {}

/// Column types by whether they can be without a value.
#[diagnostic::on_unimplemented(
    message = "the Stripe field may be null or absent, and `{Self}` has no room for that",
    label = "use `Option<{Self}>`"
)]
pub trait HasRoomFor<N> {}

impl<T> HasRoomFor<Always> for T {}
impl<T> HasRoomFor<Maybe> for Option<T> {}

/// A field that holds an id of the type `I`.
#[diagnostic::on_unimplemented(
    message = "the ids of that model's object are `{I}`, and this field is a `{Self}`",
    label = "`references` a model of another kind of object"
)]
pub trait Names<I> {}

impl<K> Names<Self> for Id<K> {}
impl<K> Names<Id<K>> for Expandable<Id<K>> {}

/// A list of objects of the kind `O`.
#[diagnostic::on_unimplemented(
    message = "this field is not a list of `{O}`: it is a `{Self}`",
    label = "`children` of another kind of object"
)]
pub trait ListOf<O> {}

impl<O> ListOf<O> for List<O> {}
impl<O> ListOf<O> for Vec<O> {}

/// The type of a primary key.
#[diagnostic::on_unimplemented(
    message = "the id of this object is a `{I}`, not a `{Self}`",
    label = "use `{I}`"
)]
pub trait IsId<I> {}

impl<K> IsId<Self> for Id<K> {}
impl<K> IsId<Id<K>> for String {}
impl IsId<Self> for String {}

/// The type of the parent's id.
pub fn parent<P: Model, C: IsId<<P::Object as Object>::Id>>() {}

/// The field for the rows of a child table.
pub fn holds_children<C: HoldsChildren<M>, M>() {}

/// The type of a field for the rows of a child table.
#[diagnostic::on_unimplemented(
    message = "a field for child rows is a `Children<{M}>`, not a `{Self}`",
    label = "use `Children<{M}>`"
)]
pub trait HoldsChildren<M> {}

impl<M> HoldsChildren<M> for Children<M> {}

/// The field for the whole object.
pub fn raw<C: HoldsRaw>() {}

/// The type of a field for the whole object.
#[diagnostic::on_unimplemented(
    message = "a `raw` field is a `RawJson`, not a `{Self}`",
    label = "use `RawJson`"
)]
pub trait HoldsRaw {}

impl HoldsRaw for RawJson {}

/// The function makes a value of the field's type from the object.
pub fn with<O: Object, T>(_function: fn(&O) -> T) {}

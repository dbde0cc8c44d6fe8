//! The checks that `#[derive(StripeSync)]` asks of the compiler. Nothing here ever runs: the derive writes a function
//! that is only type-checked, so that a wrong path or type is an error at the user's field.
//!
//! ```ignore
//! fn check(object: &Subscription) {
//!     let at = check::object(object).field(|object| &object.customer);
//!     check::column::<CustomerId, _, _, _, _>(&at);
//!     check::references::<Cust, _, _>(&at);
//! }
//! ```

use super::{ChildOf, ColumnType, ForColumn, Model};
use std::marker::PhantomData;
use stripe_types::{Always, Expandable, Field, Id, List, Maybe, Object};

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

/// A column of type `C` can hold the value.
pub fn column<C, F: ?Sized, N, Via, As>(_at: &At<'_, F, N>)
where
    C: ColumnType<As> + ForColumn<F, Via> + HasRoomFor<N>,
{
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

/// The value is the id of an object of `M`'s kind.
pub fn references<M: Model, F: Names<M::Object>, N>(_at: &At<'_, F, N>) {}

/// A field that names an object of the kind `O`.
#[diagnostic::on_unimplemented(
    message = "this field does not name a `{O}`: it is a `{Self}`",
    label = "`references` a model of another kind of object"
)]
pub trait Names<O> {}

impl<K, O: Object<Id = Id<K>>> Names<O> for Id<K> {}
impl<K, O: Object<Id = Id<K>>> Names<O> for Expandable<Id<K>> {}

/// The value is a list of objects of `M`'s kind, whose rows belong to those of `P`.
pub fn children<P: Model, M: ChildOf<P>, F: ListOf<M::Object>, N>(_at: &At<'_, F, N>) {}

/// A list of objects of the kind `O`.
#[diagnostic::on_unimplemented(
    message = "this field is not a list of `{O}`: it is a `{Self}`",
    label = "`children` of another kind of object"
)]
pub trait ListOf<O> {}

impl<O> ListOf<O> for List<O> {}
impl<O> ListOf<O> for Vec<O> {}

/// The type of the `id` field is the id of `M`'s object.
pub fn id<M: Model, C: IsId<<M::Object as Object>::Id>>() {}

/// The type of a primary key.
#[diagnostic::on_unimplemented(
    message = "the id of this object is a `{I}`, not a `{Self}`",
    label = "use `{I}`"
)]
pub trait IsId<I> {}

impl<K> IsId<Self> for Id<K> {}
impl<K> IsId<Id<K>> for String {}

/// The type of the parent's id.
pub fn parent<P: Model, C: IsId<<P::Object as Object>::Id>>() {}

//! What a type must be for a place or an attribute, and what the compiler says if it is not.

use crate::model::Children;
use stripe_types::{Always, Expandable, Field, Id, List, Map, Maybe, RawJson};

/// Column types by whether they can be without a value.
#[diagnostic::on_unimplemented(
    message = "the Stripe field may be null or absent, and `{Self}` has no room for that",
    label = "use `Option<{Self}>`, or give a `default`"
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

/// A column type that holds an id of the type `I`, or nothing.
#[diagnostic::on_unimplemented(
    message = "the ids of that model's object are `{I}`, and this column is a `{Self}`",
    label = "use `{I}`, so that what is referred to is what the column holds"
)]
pub trait NamesRow<I> {}

impl<K> NamesRow<Self> for Id<K> {}
impl<I, T: NamesRow<I>> NamesRow<I> for Option<T> {}

/// A list of objects of the kind `O`.
#[diagnostic::on_unimplemented(
    message = "this field is not a list of `{O}`: it is a `{Self}`",
    label = "`children` of another kind of object"
)]
pub trait ListOf<O> {}

impl<O> ListOf<O> for List<O> {}
impl<O> ListOf<O> for Vec<O> {}

/// An array of what is an `E`, once `Option` and `Box` are taken off.
#[diagnostic::on_unimplemented(
    message = "a number in brackets takes an element of an array, and `{Self}` is none",
    label = "`{Self}` is no array",
    note = "a list of Stripe has its elements in the field `data`: `items.data[0]`"
)]
pub trait ArrayOf<E> {}

impl<T: Field<Inner = E>, E> ArrayOf<E> for Vec<T> {}

/// A map from strings to what is an `E`, once `Option` and `Box` are taken off.
#[diagnostic::on_unimplemented(
    message = "a text in brackets takes an entry of a map, and `{Self}` is none",
    label = "`{Self}` is no map",
    note = "the field of an object is taken with a dot: `address.city`"
)]
pub trait MapOf<E> {}

impl<T: Field<Inner = E>, E> MapOf<E> for Map<T> {}

/// An id that can be expanded to an object of the type `O`, whose ids are `I`.
#[diagnostic::on_unimplemented(
    message = "`=> {O}` does not fit: the Stripe field is a `{Self}`",
    label = "cannot be expanded to a `{O}`",
    note = "what stands before `=>` is a field that holds the id of the object named behind it"
)]
pub trait ExpandsTo<O, I> {}

impl<K, O> ExpandsTo<O, Id<K>> for Expandable<Id<K>> {}

/// A field that holds text, for what is made of it.
#[diagnostic::on_unimplemented(
    message = "only text can be split, and the Stripe field is a `{Self}`",
    label = "`{Self}` is no text"
)]
pub trait TextField<M> {}

impl<M> TextField<M> for String {}

/// The type of a primary key.
#[diagnostic::on_unimplemented(
    message = "the id of this object is a `{I}`, not a `{Self}`",
    label = "use `{I}`"
)]
pub trait IsId<I> {}

impl<K> IsId<Self> for Id<K> {}
impl<K> IsId<Id<K>> for String {}
impl IsId<Self> for String {}

/// The type of a field for the rows of a child table.
#[diagnostic::on_unimplemented(
    message = "a field for child rows is a `Children<{M}>`, not a `{Self}`",
    label = "use `Children<{M}>`"
)]
pub trait HoldsChildren<M> {}

impl<M> HoldsChildren<M> for Children<M> {}

/// The type of a field for the whole object.
#[diagnostic::on_unimplemented(
    message = "a `raw` field is a `RawJson`, not a `{Self}`",
    label = "use `RawJson`, or `#[stripe(raw = text)]` for a `String`"
)]
pub trait HoldsRaw {}

impl HoldsRaw for RawJson {}
#[cfg(feature = "json")]
impl HoldsRaw for serde_json::Value {}

/// The type of a field for the text of the whole object.
#[diagnostic::on_unimplemented(
    message = "a `raw = text` field is a `String` or a `RawJson`, not a `{Self}`",
    label = "use `String`"
)]
pub trait HoldsRawText {}

impl HoldsRawText for String {}
impl HoldsRawText for RawJson {}

/// The type of a field that says yes or no.
#[diagnostic::on_unimplemented(
    message = "this field says yes or no: it is a `bool`, not a `{Self}`",
    label = "use `bool`"
)]
pub trait HoldsFlag {}

impl HoldsFlag for bool {}

/// The type of a field for the place in a list.
#[diagnostic::on_unimplemented(
    message = "a `position` is an integer such as `i64`, not a `{Self}`",
    label = "use `i64`"
)]
pub trait HoldsPosition {}

impl HoldsPosition for i64 {}
impl HoldsPosition for i32 {}
impl HoldsPosition for u32 {}
impl HoldsPosition for u64 {}

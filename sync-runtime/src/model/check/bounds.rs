//! The traits that a type needs for a place or an attribute, with the compiler's messages for types that lack them.

use crate::model::Children;
use stripe_types::{Always, Expandable, Field, Id, List, Map, Maybe, RawJson, Record};

/// A column type that can represent a value that is there [`Always`] or [`Maybe`].
#[diagnostic::on_unimplemented(
    message = "the Stripe field may be null or absent, but a `{Self}` column cannot be NULL",
    label = "use `Option<{Self}>`, or add a `default`"
)]
pub trait HasRoomFor<N> {}

#[diagnostic::do_not_recommend]
impl<T> HasRoomFor<Always> for T {}
#[diagnostic::do_not_recommend]
impl<T> HasRoomFor<Maybe> for Option<T> {}

/// A field that holds an id of the type `I`.
#[diagnostic::on_unimplemented(
    message = "the referenced model has ids of type `{I}`, but the Stripe field is a `{Self}`",
    label = "reference the model of another object"
)]
pub trait Names<I> {}

#[diagnostic::do_not_recommend]
impl<K> Names<Self> for Id<K> {}
#[diagnostic::do_not_recommend]
impl<K> Names<Id<K>> for Expandable<Id<K>> {}

/// A column type that holds an id of the type `I`, or nothing.
#[diagnostic::on_unimplemented(
    message = "the referenced model has ids of type `{I}`, but the column is a `{Self}`",
    label = "use `{I}`"
)]
pub trait NamesRow<I> {}

#[diagnostic::do_not_recommend]
impl<K> NamesRow<Self> for Id<K> {}
#[diagnostic::do_not_recommend]
impl<I, T: NamesRow<I>> NamesRow<I> for Option<T> {}

/// An object with fields.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` has no fields; to read a field behind an expandable id, write `=>` and the type of its object: `customer => Customer.email`",
    label = "`{Self}` has no fields"
)]
pub trait HasFields<O> {}

#[diagnostic::do_not_recommend]
impl<T: Record> HasFields<Self> for T {}

/// A list of objects of type `O`.
#[diagnostic::on_unimplemented(
    message = "the Stripe field is a `{Self}`, not a list of `{O}`",
    label = "the model of the children has another object"
)]
pub trait ListOf<O> {}

#[diagnostic::do_not_recommend]
impl<O> ListOf<O> for List<O> {}
#[diagnostic::do_not_recommend]
impl<O> ListOf<O> for Vec<O> {}

/// The lists of ids whose rows have the id as key: `key = value`.
#[diagnostic::do_not_recommend]
impl<K> ListOf<()> for Vec<Id<K>> {}
#[diagnostic::do_not_recommend]
impl<K> ListOf<()> for Vec<Expandable<Id<K>>> {}
#[diagnostic::do_not_recommend]
impl ListOf<()> for Vec<String> {}

/// An array of `E`, ignoring `Option` and `Boxed`.
#[diagnostic::on_unimplemented(
    message = "a number in brackets selects an element of an array, but `{Self}` is not an array",
    label = "`{Self}` is not an array",
    note = "the elements of a Stripe list are in its field `data`: `items.data[0]`"
)]
pub trait ArrayOf<E> {}

#[diagnostic::do_not_recommend]
impl<T: Field<Inner = E>, E> ArrayOf<E> for Vec<T> {}

/// A map from strings to `E`, ignoring `Option` and `Boxed`.
#[diagnostic::on_unimplemented(
    message = "a string in brackets selects an entry of a map, but `{Self}` is not a map",
    label = "`{Self}` is not a map",
    note = "write the field of an object with a dot: `address.city`"
)]
pub trait MapOf<E> {}

#[diagnostic::do_not_recommend]
impl<T: Field<Inner = E>, E> MapOf<E> for Map<T> {}

/// An id that can be expanded to an object of the type `O`, whose ids are `I`.
#[diagnostic::on_unimplemented(
    message = "the Stripe field is a `{Self}`, which cannot be expanded to a `{O}`",
    label = "`=> {O}` needs an expandable id of this object",
    note = "the field before `=>` must hold the id of the object after it"
)]
pub trait ExpandsTo<O, I> {}

#[diagnostic::do_not_recommend]
impl<K, O> ExpandsTo<O, Id<K>> for Expandable<Id<K>> {}

/// A text field. `M` is the model of its parts, or the column.
#[diagnostic::on_unimplemented(
    message = "`split` needs text, but the Stripe field is a `{Self}`",
    label = "`{Self}` is not text"
)]
pub trait TextField<M> {}

#[diagnostic::do_not_recommend]
impl<M> TextField<M> for String {}

/// The type of a primary key.
#[diagnostic::on_unimplemented(
    message = "the id of this object is a `{I}`, not a `{Self}`",
    label = "use `{I}`"
)]
pub trait IsId<I> {}

#[diagnostic::do_not_recommend]
impl<K> IsId<Self> for Id<K> {}
#[diagnostic::do_not_recommend]
impl<K> IsId<Id<K>> for String {}
#[diagnostic::do_not_recommend]
impl IsId<Self> for String {}

/// The type of a field for the rows of a child table.
#[diagnostic::on_unimplemented(
    message = "a field for child rows is a `Children<{M}>`, not a `{Self}`",
    label = "use `Children<{M}>`"
)]
pub trait HoldsChildren<M> {}

#[diagnostic::do_not_recommend]
impl<M> HoldsChildren<M> for Children<M> {}

/// The type of a field for the whole object.
#[diagnostic::on_unimplemented(
    message = "a `raw` field is a `RawJson`, not a `{Self}`",
    label = "use `RawJson`, or `#[stripe(raw = text)]` for a `String`"
)]
pub trait HoldsRaw {}

#[diagnostic::do_not_recommend]
impl HoldsRaw for RawJson {}
#[diagnostic::do_not_recommend]
#[cfg(feature = "json")]
impl HoldsRaw for serde_json::Value {}

/// The type of a field for the text of the whole object.
#[diagnostic::on_unimplemented(
    message = "a `raw = text` field is a `String` or a `RawJson`, not a `{Self}`",
    label = "use `String`"
)]
pub trait HoldsRawText {}

#[diagnostic::do_not_recommend]
impl HoldsRawText for String {}
#[diagnostic::do_not_recommend]
impl HoldsRawText for RawJson {}

/// The type of a flag.
#[diagnostic::on_unimplemented(message = "a flag is a `bool`, not a `{Self}`", label = "use `bool`")]
pub trait HoldsFlag {}

#[diagnostic::do_not_recommend]
impl HoldsFlag for bool {}

/// The type of a field for the position in a list.
#[diagnostic::on_unimplemented(
    message = "a `position` is an integer such as `i64`, not a `{Self}`",
    label = "use `i64`"
)]
pub trait HoldsPosition {}

#[diagnostic::do_not_recommend]
impl HoldsPosition for i64 {}
#[diagnostic::do_not_recommend]
impl HoldsPosition for i32 {}
#[diagnostic::do_not_recommend]
impl HoldsPosition for u32 {}
#[diagnostic::do_not_recommend]
impl HoldsPosition for u64 {}

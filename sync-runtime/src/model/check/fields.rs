//! The checks of fields that are not filled from a place of the object.

use super::bounds::{
    HasRoomFor, HoldsChildren, HoldsFlag, HoldsPosition, HoldsRaw, HoldsRawText, IsId, NamesRow,
};
use crate::model::{ByPosition, ByValue, Model};
use stripe_types::{Id, Maybe, Object};

/// Checks that a column of type `C` can be NULL.
pub fn optional<C: HasRoomFor<Maybe>>() {}

/// Checks the type of a column that references rows of `M`.
pub fn names<C, M: Model>()
where
    M::Object: Object,
    C: NamesRow<<M::Object as Object>::Id>,
{
}

/// Checks the type of the parent's id.
pub fn parent<P: Model, C: IsId<<P::Object as Object>::Id>>()
where
    P::Object: Object,
{
}

/// Checks the type of a field for the rows of a child table.
pub fn children<C: HoldsChildren<M>, M>() {}

/// Checks that the rows of a child table have their position as key.
pub fn by_position<M: ByPosition>() {}

/// Checks that the rows of a child table have their value as key.
pub fn by_value<M: ByValue>() {}

/// Checks that a function decides about the object.
pub fn filter<O: Object>(_function: fn(&O) -> bool) {}

/// Checks the type of a field for the whole object.
pub fn raw<C: HoldsRaw>() {}

/// Checks the type of a field for the text of the whole object.
pub fn raw_text<C: HoldsRawText>() {}

/// Checks the type of a flag.
pub fn flag<C: HoldsFlag>() {}

/// Checks the type of a field for the account.
pub fn account<C: HoldsAccount>() {}

/// The type of a field for the account.
#[diagnostic::on_unimplemented(
    message = "an `account` field is a `String` or an `AccountId`, not a `{Self}`",
    label = "use `String`"
)]
pub trait HoldsAccount {}

impl HoldsAccount for String {}
impl<K> HoldsAccount for Id<K> {}

/// Checks the type of a field for the position in a list.
pub fn position<C: HoldsPosition>() {}

/// Checks that a field without a column has a default.
pub fn skipped<C: Default>() {}

/// Checks that a function converts the object to the type of the field.
pub fn with<O: Object, T, R: Gives<T>>(_function: fn(&O) -> R) {}

/// The result of a `with` function for a field of type `T`.
#[diagnostic::on_unimplemented(
    message = "the `with` function returns a `{Self}`, but the field is a `{T}`",
    label = "return a `{T}`, or a `Result` of it"
)]
pub trait Gives<T> {}

#[diagnostic::do_not_recommend]
impl<T> Gives<Self> for T {}
#[diagnostic::do_not_recommend]
impl<T, E: std::fmt::Display> Gives<T> for Result<T, E> {}

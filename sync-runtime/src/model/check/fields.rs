//! The checks of fields that are not filled from a place of the object.

use super::bounds::{
    HasRoomFor, HoldsChildren, HoldsFlag, HoldsPosition, HoldsRaw, HoldsRawText, IsId, NamesRow,
};
use crate::model::{ByPosition, Model};
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
pub fn with<O: Object, T>(_function: fn(&O) -> T) {}

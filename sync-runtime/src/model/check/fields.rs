//! Checks of fields that are not filled from a place of the object.

use super::bounds::{
    HasRoomFor, HoldsChildren, HoldsFlag, HoldsPosition, HoldsRaw, HoldsRawText, IsId, NamesRow,
};
use crate::model::{ByPosition, Model};
use stripe_types::{Id, Maybe, Object};

/// A column of type `C` may be without a value.
pub fn optional<C: HasRoomFor<Maybe>>() {}

/// The type of a column that names rows of `M`.
pub fn names<C, M: Model>()
where
    M::Object: Object,
    C: NamesRow<<M::Object as Object>::Id>,
{
}

/// The type of the parent's id.
pub fn parent<P: Model, C: IsId<<P::Object as Object>::Id>>()
where
    P::Object: Object,
{
}

/// The field for the rows of a child table.
pub fn children<C: HoldsChildren<M>, M>() {}

/// The rows of the child table are told apart by their position.
pub fn by_position<M: ByPosition>() {}

/// The field for the whole object.
pub fn raw<C: HoldsRaw>() {}

/// The field for the text of the whole object.
pub fn raw_text<C: HoldsRawText>() {}

/// A field that says yes or no.
pub fn flag<C: HoldsFlag>() {}

/// The field for the account.
pub fn account<C: HoldsAccount>() {}

/// The type of a field for the account.
#[diagnostic::on_unimplemented(
    message = "the `account` is part of the key: the field is a `String` or an `AccountId`, not a `{Self}`",
    label = "use `String`"
)]
pub trait HoldsAccount {}

impl HoldsAccount for String {}
impl<K> HoldsAccount for Id<K> {}

/// The type of a field for the place in a list.
pub fn position<C: HoldsPosition>() {}

/// A field that is no column.
pub fn skipped<C: Default>() {}

/// The function makes a value of the field's type from the object.
pub fn with<O: Object, T>(_function: fn(&O) -> T) {}

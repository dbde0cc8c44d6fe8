//! The checks of fields that are not filled from a place of the object.

use super::bounds::{
    HasRoomFor, HoldsChildren, HoldsFlag, HoldsPosition, HoldsRaw, HoldsRawText, IsId, NamesRow,
};
use super::values::{FilteredBy, IsGenerated};
use crate::model::{ByPosition, ByValue, Function, Model};
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

/// Checks the type of a primary key that the database generates.
pub fn generated<C: IsGenerated>() {}

/// Checks that a filter can compare a field with values, and that an enum has them; each value has its message.
///
/// # Panics
/// If an enum does not have a value: at compile time, in a constant.
#[track_caller]
pub const fn known<O, F: FilteredBy<Via>, Via>(_field: fn(&O) -> &F, values: &[(&str, &str)]) {
    let Some(known) = F::VALUES else { return };
    let mut index = 0;
    while index < values.len() {
        assert!(has(known, values[index].0), "{}", values[index].1);
        index += 1;
    }
}

const fn has(values: &[&str], value: &str) -> bool {
    let mut index = 0;
    while index < values.len() {
        if is_same(values[index], value) {
            return true;
        }
        index += 1;
    }
    false
}

const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    one.len() == other.len() && index == one.len()
}

/// Checks the type of a field for the position in a list.
pub fn position<C: HoldsPosition>() {}

/// Checks that a field without a column has a default.
pub fn skipped<C: Default>() {}

/// Checks that a function converts the object to the type of the field.
pub fn with<O: Object, T, F>(_function: F)
where
    F: for<'o> Function<'o, O>,
    for<'o> <F as Function<'o, O>>::Output: Gives<T>,
{
}

/// The result of a `with` function for a field of type `T`.
#[diagnostic::on_unimplemented(
    message = "the `with` function returns a `{Self}`, but the field is a `{T}`",
    label = "return a `{T}`, or a `Result` of it",
    note = "an `async` function cannot fill a column: write `#[stripe(local)]`, and set the column in `Hooks::before`, which is async"
)]
pub trait Gives<T> {}

#[diagnostic::do_not_recommend]
impl<T> Gives<Self> for T {}
#[diagnostic::do_not_recommend]
impl<T, E: std::fmt::Display> Gives<T> for Result<T, E> {}

//! The types of generated keys, and of values that a filter compares.

use crate::model::{ViaEnum, ViaOption};
use stripe_types::{Currency, Expandable, Id, OpenEnum};

/// The type of a primary key that the database generates.
#[diagnostic::on_unimplemented(
    message = "the database generates keys of the types `i64`, `i32` and `uuid::Uuid`, not of `{Self}`",
    label = "use `i64`, `i32`, or `Uuid` with the cargo feature `uuid`",
    note = "for other values, write their SQL: `#[stripe(local = \"…\", primary_key)]`; for the id of the object: `#[stripe(id)]`"
)]
pub trait IsGenerated {}

#[diagnostic::do_not_recommend]
impl IsGenerated for i64 {}
#[diagnostic::do_not_recommend]
impl IsGenerated for i32 {}
#[diagnostic::do_not_recommend]
#[cfg(feature = "uuid")]
impl IsGenerated for uuid::Uuid {}

/// The type of a field that a filter compares with values.
#[diagnostic::on_unimplemented(
    message = "a filter cannot compare a `{Self}` with values",
    label = "text, ids, enums, integers and booleans can be compared",
    note = "for anything else, write a function: `filter = is_wanted`, with `fn(&Object) -> bool`"
)]
pub trait FilteredBy<Via> {
    /// The values of an enum.
    const VALUES: Option<&'static [&'static str]> = None;
}

#[diagnostic::do_not_recommend]
impl<E: OpenEnum> FilteredBy<ViaEnum> for E {
    const VALUES: Option<&'static [&'static str]> = Some(E::VALUES);
}
#[diagnostic::do_not_recommend]
impl<T: FilteredBy<Via>, Via> FilteredBy<ViaOption<Via>> for Option<T> {
    const VALUES: Option<&'static [&'static str]> = T::VALUES;
}
#[diagnostic::do_not_recommend]
impl FilteredBy<()> for String {}
#[diagnostic::do_not_recommend]
impl FilteredBy<()> for Currency {}
#[diagnostic::do_not_recommend]
impl FilteredBy<()> for bool {}
#[diagnostic::do_not_recommend]
impl FilteredBy<()> for i64 {}
#[diagnostic::do_not_recommend]
impl<K> FilteredBy<()> for Id<K> {}
#[diagnostic::do_not_recommend]
impl<K> FilteredBy<()> for Expandable<Id<K>> {}

//! The description of a struct by `#[derive(StripeSync)]`: a table, its columns, and their sources. Plain constant data; no SQL
//! text and no logic.

pub mod check;
mod children;
mod column;
mod column_type;
mod compact;
mod describe;
mod foreign;
mod instant;
mod lookup;
mod options;
mod own;
mod policy;
mod read;
mod reported_list;
mod source;
mod table;
mod table_name;
mod to_column;
mod user_link;
mod value;
mod with;

pub use children::Children;
pub use column_type::{ColumnType, ForColumn, ViaEnum, ViaList, ViaOption, ViaText};
pub use describe::{
    array, generated, id, json, local, metadata, parent, path, raw, synthetic, with_function,
};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub(crate) use options::DELETED;
pub use options::TableOptions;
pub use own::{ViaNewtype, parsed};
pub use policy::{OnDelete, Unmatched};
pub use source::Source;
pub use table::{ChildRows, ChildTable, Column, Link, Table};
pub use table_name::TableName;
pub use to_column::{IntoInner, ToColumn, ViaResult};
pub use user_link::UserLink;
pub use value::{Filter, Literal, MapError, RawType, SqlType, SqlValue};
pub use with::{Function, among, filter, with};

#[cfg(feature = "sqlite")]
pub(crate) use instant::stored_time;
pub(crate) use instant::{instant_seconds, is_time, time_text};
pub(crate) use read::quoted;
pub(crate) use reported_list::ReportedList;

/// A struct whose rows are made from Stripe objects. Implemented by `#[derive(StripeSync)]`.
pub trait Model: Sized + 'static {
    /// The kind of object that a row is made from; for rows without ids, the type of an element of the list.
    type Object: 'static;

    /// Returns the table with its columns.
    fn table() -> &'static Table;
}

/// A struct whose rows belong to a row of `P` and are replaced with it. Implemented by the derive for a struct with a
/// `#[stripe(parent = P)]` field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a child of `{P}`",
    label = "its rows cannot belong to a `{P}`",
    note = "give `{Self}` a field `#[stripe(parent = {P})]` for the id of the row it belongs to"
)]
pub trait ChildOf<P: Model>: Model {}

/// A child whose rows have their position in the list as key. Implemented by the derive for `key = position`.
#[diagnostic::on_unimplemented(
    message = "the rows of `{Self}` are not keyed by their position",
    label = "`key = position`, but `{Self}` has another key",
    note = "write `#[stripe(…, key = position)]` on `{Self}`"
)]
pub trait ByPosition: Model {}

/// A child whose rows have their value as key. Implemented by the derive for `key = value`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no model for the pieces of a text",
    label = "`split` into rows that hold no value",
    note = "write `#[stripe(key = value)]` on `{Self}`, and give it a field `#[stripe(value)]`"
)]
pub trait ByValue: Model {}

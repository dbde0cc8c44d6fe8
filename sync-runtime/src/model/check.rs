//! The checks that `#[derive(StripeSync)]` asks of the compiler. Nothing here ever runs: the derive writes a function
//! that is only type-checked, so that a wrong path or type is an error at the user's field.
//!
//! ```text
//! fn check(object: At<'_, Subscription>) {
//!     object.field(|o| &o.customer).column::<CustomerId, _>();
//!     object.field(|o| &o.customer).references::<Cust>();
//! }
//! ```

mod bounds;
mod fields;
mod place;
mod values;

pub use bounds::{
    ArrayOf, ExpandsTo, HasFields, HasRoomFor, HoldsChildren, HoldsFlag, HoldsPosition, HoldsRaw,
    HoldsRawText, IsId, ListOf, MapOf, Names, NamesRow, TextField,
};
pub use fields::{
    Gives, HoldsAccount, account, by_position, by_value, children, filter, flag, generated, known, names,
    optional, parent, position, raw, raw_text, skipped, with,
};
pub use place::{At, Then};
pub use values::{FilteredBy, IsGenerated};

//! Keeps Stripe objects in the tables of an application.

mod model;

pub use model::{
    ChildOf, ChildTable, Children, Column, ColumnType, ForColumn, Link, MapError, Model, Source, SqlType,
    SqlValue, Table,
};

/// What the code that `#[derive(StripeSync)]` writes refers to. Not for use by hand.
#[doc(hidden)]
pub mod __derive {
    pub use crate::model::{
        ChildOf, ChildTable, Children, Column, Link, MapError, Model, Source, SqlValue, Table, check, with,
    };
    pub use stripe_types::Object;
}

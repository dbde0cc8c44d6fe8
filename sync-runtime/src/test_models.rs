//! Models for the tests of this crate, as the derive would write them.

use crate::model::{Column, Link, Source, Table};
use stripe_types::{Customer, SubscriptionItem, Timestamp};

pub(crate) fn customers() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("Customer", "customers").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<Option<String>, _>("email", Source::Path(&["email"]), None),
        Column::of::<Timestamp, _>("created", Source::Path(&["created"]), None),
        Column::of::<Option<String>, _>("notes", Source::Local { default: None }, None),
    ]);
    &TABLE
}

pub(crate) fn items() -> &'static Table {
    static TABLE: Table = Table::of::<SubscriptionItem>("Item", "items").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<String, _>("subscription", Source::Parent, Some(Link(customers))),
        Column::of::<Option<i64>, _>("quantity", Source::Path(&["quantity"]), None),
    ]);
    &TABLE
}

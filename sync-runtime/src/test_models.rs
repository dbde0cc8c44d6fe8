//! Models for the tests of this crate, as the derive would write them.

use crate::model::{Column, Link, OnDelete, RawType, Source, Table};
use stripe_types::{Customer, Decimal, RawJson, SubscriptionItem, Timestamp};

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
        Column::of::<String, _>("subscription", Source::Parent, Some(Link::to(customers))),
        Column::of::<Option<i64>, _>("quantity", Source::Path(&["quantity"]), None),
    ]);
    &TABLE
}

pub(crate) fn prices() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("Price", "prices").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<Option<Decimal>, _>("amount", Source::Path(&["amount"]), None),
        Column::of::<bool, _>("active", Source::Path(&["active"]), None),
        Column::of::<RawJson, _>("raw", Source::Raw, None),
        Column::of::<RawJson, _>("tiers", Source::Raw, None).kept_as(RawType::Json),
        Column::of::<RawJson, _>("text", Source::Raw, None).kept_as(RawType::Text),
    ]);
    &TABLE
}

/// Children without ids.
pub(crate) fn fields() -> &'static Table {
    static TABLE: Table = Table::of_elements("Field", "fields").columns(&[
        Column::of::<String, _>("invoice", Source::Parent, Some(Link::to(customers))),
        Column::of::<String, _>("name", Source::Path(&["name"]), None),
        Column::of::<i64, _>("_position", Source::Position, None),
        Column::of::<String, _>("_account", Source::Account, None),
    ]);
    &TABLE
}

/// With everything that a table can be asked for, and a foreign key to itself.
pub(crate) fn everything() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("Everything", "everything")
        .columns(&[
            Column::of::<String, _>("id", Source::Id(&["id"]), None),
            Column::of::<String, _>("tenant", Source::Account, None),
            Column::of::<Option<String>, _>("parent", Source::Metadata("parent"), Some(Link::to(everything)))
                .foreign_key(),
            Column::of::<Option<bool>, _>("live", Source::Livemode, None),
            Column::of::<bool, _>("_deleted", Source::Deleted, None),
        ])
        .schema("billing")
        .on_delete(OnDelete::Flag)
        .indexes(&[&["parent"], &["live", "parent"]]);
    &TABLE
}

/// Returns SQL in one line.
pub(crate) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(").replace(" )", ")")
}

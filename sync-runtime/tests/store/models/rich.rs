//! Tables that ask for more than columns and children with ids.

use stripe_types::{Charge, Customer, Decimal, Invoice, PaymentMethod, Product};
use sync_runtime::table::{
    ChildRows, ChildTable, Column, OnDelete, RawType, Source, SqlType, SqlValue, UserLink,
};
use sync_runtime::{ColumnType as _, Link, MapError, Table};

/// By account, with children that have no ids.
pub(crate) fn invoices() -> &'static Table {
    static TABLE: Table = Table::of::<Invoice>("Inv", "invs")
        .columns(&[
            Column::of::<String, _>("id", Source::Id(&["id"]), None),
            Column::of::<Option<String>, _>("number", Source::Path(&["number"]), None),
            Column::of::<String, _>("account", Source::Account, None),
            Column::of::<Option<String>, _>("mine", Source::Local { default: None }, None),
        ])
        .children(&[
            ChildTable { path: &["custom_fields"], table: Link::to(fields), rows: ChildRows::Elements },
            ChildTable {
                path: &["metadata", "tags"],
                table: Link::to(tags),
                rows: ChildRows::Pieces { separators: ", ", kept: false },
            },
        ]);
    &TABLE
}

pub(crate) fn fields() -> &'static Table {
    static TABLE: Table = Table::of_elements("Field", "fields").columns(&[
        Column::of::<String, _>("inv", Source::Parent, Some(Link::to(invoices))),
        Column::of::<Option<String>, _>("name", Source::Path(&["name"]), None),
        Column::of::<i64, _>("place", Source::Position, None),
        Column::of::<String, _>("account", Source::Account, None),
    ]);
    &TABLE
}

pub(crate) fn tags() -> &'static Table {
    static TABLE: Table = Table::of_elements("Tag", "tags").columns(&[
        Column::of::<String, _>("account", Source::Account, None),
        Column::of::<String, _>("inv", Source::Parent, Some(Link::to(invoices))).foreign_key(),
        Column::of::<String, _>("tag", Source::Value, None),
        Column::of::<Option<String>, _>("mine", Source::Local { default: None }, None),
    ]);
    &TABLE
}

/// Whose rows stay, with a flag.
pub(crate) fn flagged() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("Flagged", "flagged")
        .columns(&[
            Column::of::<String, _>("id", Source::Id(&["id"]), None),
            Column::of::<Option<String>, _>("email", Source::Path(&["email"]), None),
            Column::of::<bool, _>("gone", Source::Deleted, None),
        ])
        .children(&[ChildTable {
            path: &["metadata", "notes"],
            table: Link::to(notes),
            rows: ChildRows::Pieces { separators: ",", kept: false },
        }])
        .on_delete(OnDelete::Flag);
    &TABLE
}

pub(crate) fn notes() -> &'static Table {
    static TABLE: Table = Table::of_elements("Note", "notes").columns(&[
        Column::of::<String, _>("customer", Source::Parent, Some(Link::to(flagged))),
        Column::of::<String, _>("note", Source::Value, None),
    ]);
    &TABLE
}

/// Whose rows stay as they are.
pub(crate) fn kept() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("Kept", "kept")
        .columns(&[
            Column::of::<String, _>("id", Source::Id(&["id"]), None),
            Column::of::<Option<String>, _>("email", Source::Path(&["email"]), None),
        ])
        .on_delete(OnDelete::Keep);
    &TABLE
}

/// Of all types; in a schema.
pub(crate) fn timed() -> &'static Table {
    const fn text(column: Column, sql: SqlType) -> Column {
        Column { sql, ..column }
    }
    static TABLE: Table = Table::of::<Charge>("Timed", "timed")
        .columns(&[
            Column::of::<String, _>("id", Source::Id(&["id"]), None),
            text(Column::of::<Option<String>, _>("at", Source::Metadata("at"), None), SqlType::Time),
            text(Column::of::<Option<String>, _>("day", Source::Metadata("day"), None), SqlType::Date),
            text(Column::of::<Option<String>, _>("uuid", Source::Metadata("uuid"), None), SqlType::Uuid),
            Column::of::<Option<Decimal>, _>("rate", Source::Metadata("rate"), None),
            Column::of::<Option<bool>, _>("live", Source::Livemode, None),
            Column::of::<i64, _>("cents", Source::With(cents), None),
            Column::of::<stripe_types::RawJson, _>("raw", Source::Raw, None).kept_as(RawType::Json),
        ])
        .schema("billing")
        .indexes(&[&["at"], &["day", "live"]]);
    &TABLE
}

fn cents(_: &str) -> Result<SqlValue, MapError> {
    i64::read(Some("7"))
}

/// People whose default card is one of the cards, which name their owner: a circle, enforced.
pub(crate) fn people() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("Person", "people").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<Option<String>, _>("card", Source::Metadata("card"), Some(Link::to(cards)))
            .foreign_key(),
        Column::of::<Option<String>, _>("referrer", Source::Metadata("referrer"), Some(Link::to(people)))
            .foreign_key(),
    ]);
    &TABLE
}

pub(crate) fn cards() -> &'static Table {
    static TABLE: Table = Table::of::<PaymentMethod>("Card", "cards").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<String, _>("owner", Source::Path(&["customer"]), Some(Link::to(people))).foreign_key(),
    ]);
    &TABLE
}

/// By account, with foreign keys by account: one that may be NULL, and in children one that may not.
pub(crate) fn orders() -> &'static Table {
    static TABLE: Table = Table::of::<Charge>("Order", "orders")
        .columns(&[
            Column::of::<String, _>("id", Source::Id(&["id"]), None),
            Column::of::<String, _>("account", Source::Account, None),
            Column::of::<Option<String>, _>("product", Source::Metadata("product"), Some(Link::to(products)))
                .foreign_key(),
        ])
        .children(&[ChildTable {
            path: &["metadata", "more"],
            table: Link::to(links),
            rows: ChildRows::Pieces { separators: ",", kept: false },
        }]);
    &TABLE
}

pub(crate) fn links() -> &'static Table {
    static TABLE: Table = Table::of_elements("Link", "links").columns(&[
        Column::of::<String, _>("account", Source::Account, None),
        Column::of::<String, _>("order_id", Source::Parent, Some(Link::to(orders))).foreign_key(),
        Column::of::<String, _>("product", Source::Value, Some(Link::to(products))).foreign_key(),
    ]);
    &TABLE
}

pub(crate) fn products() -> &'static Table {
    static TABLE: Table = Table::of::<Product>("Product", "products").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<String, _>("account", Source::Account, None),
    ]);
    &TABLE
}

/// Customers that are linked to users.
pub(crate) fn members() -> &'static Table {
    static TABLE: Table =
        Table::of::<Customer>("Member", "members").columns(&[
            Column::of::<String, _>("id", Source::Id(&["id"]), None),
            Column::of::<Option<String>, _>("mail", Source::Path(&["email"]), None),
            Column::of::<Option<i64>, _>("user_id", Source::Local { default: None }, None)
                .linked(UserLink::new("users", "id", "login", "mail", &[])),
        ]);
    &TABLE
}

/// Customers of accounts, whose users are made.
pub(crate) fn tenants_members() -> &'static Table {
    const CREATE: &[(&str, &str)] = &[("login", "mail"), ("name", "full_name")];
    static TABLE: Table = Table::of::<Customer>("TenantsMember", "tenants_members").columns(&[
        Column::of::<String, _>("account", Source::Account, None),
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<Option<String>, _>("mail", Source::Path(&["email"]), None),
        Column::of::<Option<String>, _>("full_name", Source::Path(&["name"]), None),
        Column::of::<Option<i64>, _>("user_id", Source::Local { default: None }, None)
            .linked(UserLink::new("users", "id", "login", "mail", CREATE)),
    ]);
    &TABLE
}

//! Tables, and batches for them.

mod rich;

pub(crate) use rich::{
    cards, fields, flagged, invoices, kept, links, members, notes, orders, people, products, tags,
    tenants_members, timed,
};

use stripe_types::{Customer, RawJson, Subscription, SubscriptionItem};
use sync_runtime::store::{Batch, Deletion, Progress, TableBatch};
use sync_runtime::table::{ChildRows, ChildTable, Column, Mapped, Object, Origin, Plan, Source};
use sync_runtime::{Link, RowOrigin, Table};

pub(crate) fn customers() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("Customer", "customers").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<Option<String>, _>("email", Source::Path(&["email"]), None),
        Column::of::<Option<String>, _>("notes", Source::Local { default: None }, None),
    ]);
    &TABLE
}

pub(crate) fn subscriptions() -> &'static Table {
    static TABLE: Table = Table::of::<Subscription>("Sub", "subs")
        .columns(&[
            Column::of::<String, _>("id", Source::Id(&["id"]), None),
            Column::of::<Option<String>, _>("status", Source::Path(&["status"]), None),
        ])
        .children(&[ChildTable { path: &["items"], table: Link::to(items), rows: ChildRows::Elements }]);
    &TABLE
}

pub(crate) fn items() -> &'static Table {
    static TABLE: Table = Table::of::<SubscriptionItem>("Item", "items").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<String, _>("sub", Source::Parent, Some(Link::to(subscriptions))),
        Column::of::<Option<i64>, _>("quantity", Source::Path(&["quantity"]), None),
    ]);
    &TABLE
}

/// Customers with their JSON.
pub(crate) fn raw_customers() -> &'static Table {
    static TABLE: Table = Table::of::<Customer>("RawCustomer", "raw_customers").columns(&[
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<Option<String>, _>("email", Source::Path(&["email"]), None),
        Column::of::<RawJson, _>("raw", Source::Raw, None),
    ]);
    &TABLE
}

pub(crate) const ALL: [fn() -> &'static Table; 4] = [customers, subscriptions, items, raw_customers];

pub(crate) fn all() -> Vec<&'static Table> {
    ALL.iter().map(|table| table()).collect()
}

pub(crate) fn mapped(table: &'static Table, text: &str, origin: Origin<'_>) -> Mapped {
    match Plan::new(table).map_from(text, origin).expect("an object") {
        Object::Live(mapped) => mapped,
        Object::Deleted { id } => panic!("{id} is deleted"),
    }
}

pub(crate) fn table_batch(table: &'static Table, as_of: i64, texts: &[impl AsRef<str>]) -> TableBatch {
    table_batch_from(table, as_of, texts, Origin::default())
}

pub(crate) fn table_batch_from(
    table: &'static Table,
    as_of: i64,
    texts: &[impl AsRef<str>],
    origin: Origin<'_>,
) -> TableBatch {
    let objects = texts.iter().map(|text| mapped(table, text.as_ref(), origin)).collect();
    TableBatch { table, as_of, objects, hooks: None }
}

pub(crate) fn of(table: &'static Table, as_of: i64, texts: &[impl AsRef<str>]) -> Batch {
    Batch { tables: vec![table_batch(table, as_of, texts)], ..Batch::default() }
}

/// Objects of an account.
pub(crate) fn of_account(
    account: &str,
    table: &'static Table,
    as_of: i64,
    texts: &[impl AsRef<str>],
) -> Batch {
    let origin = Origin { account: Some(account), livemode: None, parent: None };
    let tables = vec![table_batch_from(table, as_of, texts, origin)];
    Batch { account: account.to_owned(), tables, ..Batch::default() }
}

pub(crate) fn gone(table: &'static Table, id: impl Into<String>, as_of: i64) -> Batch {
    Batch {
        deletions: vec![Deletion { table, id: id.into(), as_of, origin: RowOrigin::Call }],
        ..Batch::default()
    }
}

pub(crate) fn customer(id: &str, email: impl std::fmt::Display) -> String {
    format!(r#"{{"id":"{id}","object":"customer","email":"{email}"}}"#)
}

/// A subscription with items, each an id and a quantity.
pub(crate) fn subscription(id: &str, items: &[(&str, i64)]) -> String {
    let item = |(id, quantity): &(&str, i64)| {
        format!(r#"{{"id":"{id}","object":"subscription_item","quantity":{quantity}}}"#)
    };
    let items: Vec<String> = items.iter().map(item).collect();
    let list = format!(r#"{{"object":"list","data":[{}],"has_more":false,"url":"/x"}}"#, items.join(","));
    format!(r#"{{"id":"{id}","object":"subscription","items":{list}}}"#)
}

pub(crate) fn progress() -> Progress {
    Progress {
        account: "acct".to_owned(),
        model: "Customer".to_owned(),
        pass: 0,
        until: 100,
        cursor: Some("a".to_owned()),
        last_created: Some(5),
        rows: 1,
        done: false,
        ..Progress::default()
    }
}

//! The written objects, of about the size of Stripe's.

use fake_stripe::{Variety, sample};
use serde_json::{Value, json};
use stripe_types::{Customer, Invoice, RawJson, Subscription, SubscriptionItem, Timestamp};
use sync_runtime::table::{ChildTable, Column, RawType, Source};
use sync_runtime::{Model, Table};

/// Objects in a page.
pub(crate) const PAGE: usize = 100;
/// Items of each subscription.
const ITEMS: usize = 2;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    Customer,
    Invoice,
    /// With its items as rows.
    Subscription,
}

/// Distinct objects; others differ from one of them in their ids.
const DISTINCT: usize = 100;

/// Pages of objects. `version` tells apart what they once were and what they are.
pub(crate) fn pages(kind: Kind, count: usize, version: u8) -> Vec<Vec<String>> {
    let objects: Vec<Value> = (0..DISTINCT).map(|number| object(kind, number)).collect();
    let of_page = |page: usize| {
        let indices = page * PAGE..(page + 1) * PAGE;
        indices.map(|index| text(kind, objects[index % DISTINCT].clone(), index, version)).collect()
    };
    (0..count).map(of_page).collect()
}

fn object(kind: Kind, number: usize) -> Value {
    let (name, size) = match kind {
        Kind::Customer => ("customer", 900..1400),
        Kind::Invoice => ("invoice", 5000..7000),
        Kind::Subscription => ("subscription", 2500..4500),
    };
    let variety = Variety { null: 0.3, absent: 0.3, ..Variety::default() };
    let mut seeds = (number as u64 * 1000)..;
    loop {
        let object = sample(name, seeds.next().unwrap_or_default(), variety);
        // Schemas alone make some objects much smaller, and some much larger, than those that businesses have.
        if size.contains(&object.to_string().len()) {
            return object;
        }
    }
}

fn text(kind: Kind, mut object: Value, index: usize, version: u8) -> String {
    let prefix = match kind {
        Kind::Customer => "cus",
        Kind::Invoice => "in",
        Kind::Subscription => "sub",
    };
    let id = format!("{prefix}_{index:014}");
    object["description"] = format!("version {version}").into();
    if kind == Kind::Subscription {
        object["items"] = items(&id, index, version);
    }
    object["id"] = id.into();
    object.to_string()
}

fn items(subscription: &str, index: usize, version: u8) -> Value {
    let item = |at: usize| {
        json!({
            "id": format!("si_{index:012}{at:02}"),
            "object": "subscription_item",
            "subscription": subscription,
            "created": 1_700_000_000 + index,
            "quantity": usize::from(version) + at,
            "price": {"id": format!("price_{at:014}"), "object": "price", "currency": "eur", "unit_amount": 1000},
        })
    };
    let data: Vec<Value> = (0..ITEMS).map(item).collect();
    json!({"object": "list", "data": data, "has_more": false, "url": "/v1/subscription_items"})
}

/// A table with three columns besides the id, and the JSON; that of subscriptions has one of their items below it.
pub(crate) fn table(kind: Kind, raw: RawType) -> &'static Table {
    let table = match kind {
        Kind::Customer => Table::of::<Customer>("Customer", "customers"),
        Kind::Invoice => Table::of::<Invoice>("Invoice", "invoices"),
        Kind::Subscription => {
            Table::of::<Subscription>("Subscription", "subscriptions").children(ITEMS_TABLE)
        }
    };
    let columns = vec![
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<Option<String>, _>("description", Source::Path(&["description"]), None),
        Column::of::<Option<Timestamp>, _>("created", Source::Path(&["created"]), None),
        Column::of::<Option<bool>, _>("livemode", Source::Path(&["livemode"]), None),
        Column::of::<RawJson, _>("raw", Source::Raw, None).kept_as(raw),
    ];
    Box::leak(Box::new(table.columns(columns.leak())))
}

const ITEMS_TABLE: &[ChildTable] = &[ChildTable::list::<Item>(&["items"])];

struct Item;

impl Model for Item {
    type Object = SubscriptionItem;

    fn table() -> &'static Table {
        static TABLE: Table = Table::of::<SubscriptionItem>("Item", "items").columns(&[
            Column::of::<String, _>("id", Source::Id(&["id"]), None),
            Column::of::<String, _>("subscription", Source::Parent, None),
            Column::of::<Option<String>, _>("price", Source::Path(&["price", "id"]), None),
            Column::of::<Option<i64>, _>("quantity", Source::Path(&["quantity"]), None),
        ]);
        &TABLE
    }
}

//! What is written: objects of about the size that Stripe's have.

use fake_stripe::{Variety, sample};
use stripe_types::{Customer, Invoice, Object as _, RawJson, Timestamp};
use sync_runtime::{Column, OnDelete, RawType, Source, Table};

/// Objects in a page.
pub(crate) const PAGE: usize = 100;

#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    Customer,
    Invoice,
}

/// A page of objects. `version` tells apart what they once were and what they are.
pub(crate) fn page(kind: Kind, number: usize, version: u8) -> Vec<String> {
    (number * PAGE..(number + 1) * PAGE).map(|index| object(kind, index, version)).collect()
}

fn object(kind: Kind, index: usize, version: u8) -> String {
    let (name, id, size) = match kind {
        Kind::Customer => ("customer", format!("cus_{index:014}"), 900..1400),
        Kind::Invoice => ("invoice", format!("in_{index:014}"), 5000..7000),
    };
    let variety = Variety { null: 0.3, absent: 0.3, ..Variety::default() };
    let mut seeds = (index as u64 * 1000)..;
    let mut object = loop {
        let object = sample(name, seeds.next().unwrap_or_default(), variety);
        // Schemas alone make some objects much smaller, and some much larger, than those that businesses have.
        if size.contains(&object.to_string().len()) {
            break object;
        }
    };
    object["id"] = id.into();
    object["description"] = format!("version {version}").into();
    object.to_string()
}

/// A table with three columns besides the id, and the JSON.
pub(crate) fn table(kind: Kind, raw: RawType) -> &'static Table {
    let (model, info, name) = match kind {
        Kind::Customer => ("Customer", Customer::INFO, "customers"),
        Kind::Invoice => ("Invoice", Invoice::INFO, "invoices"),
    };
    let columns = vec![
        Column::of::<String, _>("id", Source::Id(&["id"]), None),
        Column::of::<Option<String>, _>("description", Source::Path(&["description"]), None),
        Column::of::<Option<Timestamp>, _>("created", Source::Path(&["created"]), None),
        Column::of::<Option<bool>, _>("livemode", Source::Path(&["livemode"]), None),
        Column::of::<RawJson, _>("raw", Source::Raw, None).kept_as(raw),
    ];
    Box::leak(Box::new(Table {
        model,
        object: info,
        schema: None,
        name,
        columns: columns.leak(),
        children: &[],
        on_delete: OnDelete::Delete,
        hooks: None,
        indexes: &[],
        expand: &[],
    }))
}

//! The columns that refer to persons, or hold their data.

use crate::model::{Column, Source, SqlType, Table};
use crate::personal::is_personal;

/// Fields that name an object, and the kind of that object, where the field is not called as the kind.
const NAMES: [(&str, &str); 9] = [
    ("balance_transaction", "balance_transaction"),
    ("default_payment_method", "payment_method"),
    ("default_source", "source"),
    ("latest_charge", "charge"),
    ("latest_invoice", "invoice"),
    ("related_customer", "customer"),
    ("latest_attempt", "setup_attempt"),
    ("account_holder", "customer"),
    ("latest_revision", "invoice"),
];

/// Kinds that belong to one customer, and are named by other objects of that customer.
pub(super) const OWNED: [&str; 8] = [
    "payment_method",
    "card",
    "bank_account",
    "source",
    "payment_intent",
    "setup_intent",
    "charge",
    "balance_transaction",
];

/// Kinds that concern no single customer, whatever they name.
pub(super) const SHARED: [&str; 9] =
    ["account", "application", "coupon", "payout", "plan", "price", "product", "tax_rate", "v2.core.account"];

/// Kinds whose objects belong to a customer, most of the time.
pub(super) const OF_CUSTOMERS: [&str; 14] = [
    "bank_account",
    "card",
    "charge",
    "checkout.session",
    "credit_note",
    "dispute",
    "invoice",
    "payment_intent",
    "payment_method",
    "quote",
    "refund",
    "setup_intent",
    "source",
    "subscription",
];

/// The kind of the objects that a column names, if it names some.
pub(super) fn kind_of(column: &Column) -> Option<&'static str> {
    if let Some(link) = column.references {
        return Some(link.table().object.name);
    }
    let Source::Path(path) = column.source else { return None };
    let field = *path.last()?;
    if column.sql != SqlType::Text {
        return None;
    }
    let named = NAMES.iter().find(|(name, _)| *name == field).map(|(_, kind)| *kind);
    named
        .or_else(|| OF_CUSTOMERS.iter().copied().find(|kind| *kind == field))
        .or_else(|| (field == "customer").then_some("customer"))
}

/// The columns that name objects of customers, with the kinds.
pub(super) fn naming(table: &'static Table) -> Vec<(&'static Column, &'static str)> {
    table.columns.iter().filter_map(|column| Some((column, kind_of(column)?))).collect()
}

/// The columns whose whole value is data of a person, in a table whose rows are made from what is at `place`.
pub(super) fn personal(table: &'static Table, place: &[&str]) -> Vec<&'static Column> {
    let within = is_personal(place);
    let holds = |column: &&Column| match column.source {
        Source::Path(path) => (within || is_personal(path)) && column.references.is_none(),
        Source::Metadata(_) | Source::With(_) => true,
        _ => false,
    };
    table.columns.iter().filter(holds).collect()
}

/// The columns of JSON that may hold data of persons among other things.
pub(super) fn documents(table: &'static Table, place: &[&str]) -> Vec<&'static Column> {
    let personal: Vec<&str> = personal(table, place).iter().map(|column| column.name).collect();
    let of_stripe = |column: &&Column| matches!(column.source, Source::Path(_) | Source::Raw);
    let columns = table
        .columns
        .iter()
        .filter(of_stripe)
        .filter(|column| column.sql == SqlType::Json && !column.is_array());
    columns.filter(|column| !personal.contains(&column.name)).collect()
}

/// Returns the value of a column after its data is removed.
pub(super) fn blank(column: &Column) -> &'static str {
    if column.nullable {
        return "NULL";
    }
    match column.sql {
        SqlType::Text => "''",
        SqlType::Json => "'{}'",
        SqlType::Integer | SqlType::Decimal => "'0'",
        SqlType::Boolean => "FALSE",
        SqlType::Time => "'1970-01-01T00:00:00Z'",
        SqlType::Date => "'1970-01-01'",
        SqlType::Uuid => "'00000000-0000-0000-0000-000000000000'",
    }
}

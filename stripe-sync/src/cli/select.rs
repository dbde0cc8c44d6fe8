//! The selection of models by name.

use super::headings::SELECTION;
use super::spelling::{nearest, plain};
use anyhow::bail;
use clap::Args;
use std::collections::BTreeSet;
use stripe_sync::models::{self, Ready};
use stripe_sync::runtime::Table;
use time::format_description::well_known::{Iso8601, Rfc3339};
use time::{Date, OffsetDateTime};

/// The models with nested lists that are included, which take at least one request for each parent row.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct SubLists {
    /// Include models with nested lists, such as the line items of each quote: all, or those with these names, as in
    /// `--sub-lists=ActiveEntitlement,QuoteLineItem`. At least one request for each parent row.
    #[arg(
        id = "sub_lists",
        long = "sub-lists",
        value_name = "MODELS",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = ALL,
        value_delimiter = ',',
        help_heading = SELECTION
    )]
    names: Vec<String>,
}

/// The value of `--sub-lists` without names.
const ALL: &str = "*";

impl SubLists {
    /// Returns the choice of all models with nested lists.
    pub(crate) fn all() -> Self {
        Self { names: vec![ALL.to_owned()] }
    }

    fn includes_all(&self) -> bool {
        self.names.iter().any(|name| name == ALL)
    }

    /// Returns the models that are included by name.
    fn named(&self, all: &[Ready]) -> anyhow::Result<Vec<&'static Table>> {
        let names = self.names.iter().filter(|name| *name != ALL);
        let find = |name: &String| match named(all, name) {
            Some(table) if all.iter().any(|model| model.table.name == table.name && model.is_below()) => {
                Ok(vec![table])
            }
            Some(table) => bail!("the model `{}` has no nested lists; it is included anyway", table.model),
            None => unknown(all, name),
        };
        Ok(names.map(find).collect::<anyhow::Result<Vec<_>>>()?.concat())
    }
}

/// Returns the models with these names, in any case, singular or plural. A name is that of a model, an object, a
/// table or a group. Without names, returns all models with a top-level list, except events. Adds the models with
/// nested lists that are to be included.
pub(crate) fn select(names: &[String], sub_lists: &SubLists) -> anyhow::Result<Vec<&'static Table>> {
    let all = models::ready();
    let below = sub_lists.named(&all)?;
    let wanted = |model: &&Ready| {
        sub_lists.includes_all() || !model.is_below() || below.iter().any(|it| it.name == model.table.name)
    };
    if names.is_empty() {
        let default = all.iter().filter(wanted).filter(|model| !is_log(model.table));
        return Ok(default.map(|model| model.table).collect());
    }
    let mut tables: Vec<&'static Table> = below.clone();
    for name in names {
        let group = all.iter().filter(|model| model.group.eq_ignore_ascii_case(name)).filter(wanted);
        let found: Vec<&'static Table> = match named(&all, name) {
            Some(table) => vec![table],
            None => group.map(|model| model.table).collect(),
        };
        if found.is_empty() {
            return unknown(&all, name);
        }
        for table in found {
            if tables.iter().all(|known| known.name != table.name) {
                tables.push(table);
            }
        }
    }
    Ok(tables)
}

/// Returns true if a model stores events. The inbox stores them anyway, and Stripe deletes them after 30 days.
fn is_log(table: &Table) -> bool {
    ["event", "v2.core.event"].contains(&table.object.name)
}

/// Returns the models that are named themselves, without those that only a group contains.
pub(crate) fn by_name(names: &[String]) -> BTreeSet<&'static str> {
    let all = models::ready();
    names.iter().filter_map(|name| named(&all, name)).map(|table| table.model).collect()
}

/// Parses a time as seconds since 1970, a date, or a date with a time. Returns seconds since 1970.
pub(crate) fn time(text: &str) -> Result<i64, String> {
    let date = || Date::parse(text, &Iso8601::DATE).ok().map(|date| date.midnight().assume_utc());
    let time =
        || OffsetDateTime::parse(text, &Rfc3339).ok().or_else(date).map(OffsetDateTime::unix_timestamp);
    let time = text.parse().ok().or_else(time);
    time.ok_or_else(|| {
        "expected seconds since 1970, a date such as 2026-01-31, or a time such as 2026-01-31T12:00:00Z"
            .to_owned()
    })
}

/// Parses a type of events, in which a `*` at the end stands for anything.
pub(crate) fn event_pattern(text: &str) -> Result<String, String> {
    let prefix = text.strip_suffix('*').unwrap_or(text);
    if text.is_empty() || prefix.contains('*') {
        return Err("expected an event type; `*` is allowed at the end only".to_owned());
    }
    Ok(text.to_owned())
}

/// Finds a table by its exact name, or else by a normalised name, singular or plural.
pub(crate) fn named(all: &[Ready], name: &str) -> Option<&'static Table> {
    let spelled = |known: &str| known.eq_ignore_ascii_case(name);
    let wanted = plain(name);
    let means = |known: &str| [wanted.as_str(), singular(&wanted)].contains(&plain(known).as_str());
    let find = |is: &dyn Fn(&str) -> bool| {
        let tables = all.iter().map(|model| model.table);
        tables.into_iter().find(|table| [table.model, table.object.name, table.name].into_iter().any(is))
    };
    find(&spelled).or_else(|| {
        // A group's name is not a spelling of a model.
        let group = all.iter().any(|model| spelled(model.group));
        if group { None } else { find(&means) }
    })
}

/// Removes the plural ending of a normalised name.
fn singular(name: &str) -> &str {
    name.strip_suffix('s').unwrap_or(name)
}

fn unknown(all: &[Ready], name: &str) -> anyhow::Result<Vec<&'static Table>> {
    match nearest(name, all.iter().flat_map(|model| [model.table.model, model.group])) {
        Some(near) => bail!("unknown model `{name}`; did you mean `{near}`?"),
        None => bail!("unknown model `{name}`; `stripe-sync models` lists all models"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn models(name: &str) -> Vec<&'static str> {
        let tables = select(&[name.to_owned()], &SubLists::default());
        tables.unwrap_or_else(|error| panic!("{error}")).iter().map(|table| table.model).collect()
    }

    #[test]
    fn a_model_is_found_by_any_of_its_names() {
        for (name, model) in [
            ("Invoice", "Invoice"),
            ("invoices", "Invoice"),
            ("INVOICE", "Invoice"),
            ("payment_intents", "PaymentIntent"),
            ("payment-intent", "PaymentIntent"),
            ("PaymentIntents", "PaymentIntent"),
            ("credit notes", "CreditNote"),
            ("invoiceitem", "InvoiceItem"),
            ("invoice_items", "InvoiceItem"),
            ("balance-transactions", "BalanceTransaction"),
            ("tax_ids", "TaxId"),
        ] {
            assert_eq!(models(name), [model], "{name}");
        }
        assert!(models("billing").len() > 1 && models("Payments").len() > 1, "groups");
    }

    #[test]
    fn models_with_nested_lists_are_included_by_name() {
        let selected = |names: &[&str]| {
            let names = names.iter().map(|name| (*name).to_owned()).collect();
            select(&[], &SubLists { names }).map(|tables| {
                let below = ["ActiveEntitlement", "QuoteLineItem", "CustomerTaxId"];
                let found = tables.iter().map(|table| table.model).filter(|model| below.contains(model));
                found.collect::<Vec<_>>()
            })
        };
        assert_eq!(selected(&[]).expect("models"), [""; 0]);
        assert_eq!(selected(&["active_entitlements"]).expect("models"), ["ActiveEntitlement"]);
        assert_eq!(selected(&[ALL]).expect("models").len(), 3);
        let error = |name: &str| selected(&[name]).expect_err("refused").to_string();
        assert_eq!(error("Invoice"), "the model `Invoice` has no nested lists; it is included anyway");
        assert_eq!(error("QuoteLineItms"), "unknown model `QuoteLineItms`; did you mean `QuoteLineItem`?");
    }

    #[test]
    fn the_error_of_an_unknown_name_is_short() {
        let error =
            |name: &str| select(&[name.to_owned()], &SubLists::default()).expect_err("unknown").to_string();
        assert_eq!(error("Invoic"), "unknown model `Invoic`; did you mean `Invoice`?");
        assert_eq!(error("nonsense"), "unknown model `nonsense`; `stripe-sync models` lists all models");
        assert_eq!(error("x"), "unknown model `x`; `stripe-sync models` lists all models");
    }
}

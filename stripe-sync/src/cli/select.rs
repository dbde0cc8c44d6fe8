//! The selection of models by name.

use anyhow::bail;
use std::collections::BTreeSet;
use stripe_sync::models::{self, Ready};
use stripe_sync::runtime::Table;
use time::format_description::well_known::{Iso8601, Rfc3339};
use time::{Date, OffsetDateTime};

/// Returns the models with these names, in any case, singular or plural. A name is that of a model, an object, a
/// table or a group. Without names, returns all models with a top-level list, except events; with `sub_lists`, also
/// the models with nested lists.
pub(crate) fn select(names: &[String], sub_lists: bool) -> anyhow::Result<Vec<&'static Table>> {
    let all = models::ready();
    let wanted = |model: &&Ready| sub_lists || !model.is_below();
    if names.is_empty() {
        let default = all.iter().filter(wanted).filter(|model| !is_log(model.table));
        return Ok(default.map(|model| model.table).collect());
    }
    let mut tables: Vec<&'static Table> = Vec::new();
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

/// Normalises a name: `checkout.session`, `checkout-session` and `CheckoutSession` become equal.
fn plain(name: &str) -> String {
    name.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Removes the plural ending of a normalised name.
fn singular(name: &str) -> &str {
    name.strip_suffix('s').unwrap_or(name)
}

fn unknown(all: &[Ready], name: &str) -> anyhow::Result<Vec<&'static Table>> {
    let wanted = plain(name);
    let near = all
        .iter()
        .flat_map(|model| [model.table.model, model.group])
        .map(|known| (strsim::damerau_levenshtein(&plain(known), &wanted), known))
        .filter(|(distance, known)| *distance <= 3 && *distance * 2 < known.len())
        .min_by_key(|(distance, _)| *distance);
    match near {
        Some((_, near)) => bail!("unknown model `{name}`; did you mean `{near}`?"),
        None => bail!("unknown model `{name}`; `stripe-sync models` lists all models"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn models(name: &str) -> Vec<&'static str> {
        let tables = select(&[name.to_owned()], false);
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
    fn the_error_of_an_unknown_name_is_short() {
        let error = |name: &str| select(&[name.to_owned()], false).expect_err("unknown").to_string();
        assert_eq!(error("Invoic"), "unknown model `Invoic`; did you mean `Invoice`?");
        assert_eq!(error("nonsense"), "unknown model `nonsense`; `stripe-sync models` lists all models");
        assert_eq!(error("x"), "unknown model `x`; `stripe-sync models` lists all models");
    }
}

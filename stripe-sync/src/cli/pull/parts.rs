//! `--limit` and `--starting-after`: the part of each list that is read.

use anyhow::bail;
use std::collections::BTreeMap;
use stripe_sync::runtime::{ModelOptions, Table};

/// The number of objects to read of one model, or of each.
#[derive(Debug, Clone)]
pub(crate) struct Limit {
    model: Option<String>,
    count: u64,
}

/// The object after which the list of a model starts.
#[derive(Debug, Clone)]
pub(crate) struct Start {
    model: String,
    id: String,
}

/// Parses `50` or `customers=50`.
pub(super) fn limit(text: &str) -> Result<Limit, String> {
    let (model, count) = text.split_once('=').map_or((None, text), |(model, count)| (Some(model), count));
    let count = count
        .trim()
        .parse()
        .map_err(|_| "expected a number such as 50, or a model and a number: customers=50")?;
    Ok(Limit { model: model.map(|model| model.trim().to_owned()), count })
}

/// Parses `customers=cus_1`.
pub(super) fn start(text: &str) -> Result<Start, String> {
    match text.split_once('=').map(|(model, id)| (model.trim(), id.trim())) {
        Some((model, id)) if !id.is_empty() => Ok(Start { model: model.to_owned(), id: id.to_owned() }),
        _ => Err("expected a model and an id, such as customers=cus_1".to_owned()),
    }
}

/// Returns the limit of all models, and the parts of single models.
pub(super) fn of(
    tables: &[&'static Table],
    limits: &[Limit],
    starts: &[Start],
) -> anyhow::Result<(Option<u64>, BTreeMap<&'static str, ModelOptions>)> {
    let mut parts: BTreeMap<&'static str, ModelOptions> = BTreeMap::new();
    let mut of_all = None;
    for Limit { model, count } in limits {
        match model {
            None => of_all = Some(*count),
            Some(model) => {
                named(tables, model)?.for_each(|table| parts.entry(table).or_default().limit = Some(*count));
            }
        }
    }
    for Start { model, id } in starts {
        named(tables, model)?
            .for_each(|table| parts.entry(table).or_default().starting_after = Some(id.clone()));
    }
    Ok((of_all, parts))
}

/// Returns the models whose objects have this name, which may also be the name of a model or table, in any case.
fn named<'t>(
    tables: &'t [&'static Table],
    name: &str,
) -> anyhow::Result<impl Iterator<Item = &'static str> + use<'t>> {
    let is_named = |table: &&&'static Table| {
        [table.model, table.name, table.object.name].iter().any(|known| known.eq_ignore_ascii_case(name))
    };
    let Some(found) = tables.iter().find(is_named) else {
        let known: Vec<&str> = tables.iter().map(|table| table.name).collect();
        bail!("`pull` has no model `{name}`; it has {}", known.join(", "));
    };
    let kind = found.object.name;
    Ok(tables.iter().filter(move |table| table.object.name == kind).map(|table| table.model))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_an_object_type_applies_to_all_of_its_models() {
        let limits = ["7", "Products=3"].map(|text| limit(text).expect("a limit"));
        let starts = [start("customer = cus_1").expect("a start")];
        let (all, parts) = of(&crate::cli::pull::tables(), &limits, &starts).expect("models");
        let parts: Vec<(&str, Option<u64>, Option<&str>)> =
            parts.iter().map(|(model, part)| (*model, part.limit, part.starting_after.as_deref())).collect();
        assert_eq!(all, Some(7));
        assert_eq!(
            parts,
            [
                ("Customer", None, Some("cus_1")),
                ("FeaturedProduct", Some(3), None),
                ("Product", Some(3), None)
            ]
        );
    }

    #[test]
    fn a_malformed_part_is_answered_with_an_example() {
        assert!(limit("customers=many").expect_err("no number").contains("customers=50"));
        assert!(start("cus_1").expect_err("of what?").contains("customers=cus_1"));
        let unknown = [limit("charges=5").expect("a limit")];
        let error = of(&crate::cli::pull::tables(), &unknown, &[]).expect_err("no such model");
        let expected = "`pull` has no model `charges`; it has products, featured_products, prices, customers, subscriptions";
        assert_eq!(error.to_string(), expected);
    }
}

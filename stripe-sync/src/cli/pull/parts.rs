//! `--limit` and `--starting-after`: how much of each list is read, and from where.

use anyhow::bail;
use std::collections::BTreeMap;
use stripe_sync::runtime::{Part, Table};

/// How many objects, of one model or of each.
#[derive(Debug, Clone)]
pub(crate) struct Limit {
    model: Option<String>,
    count: u64,
}

/// Behind which object the list of a model begins.
#[derive(Debug, Clone)]
pub(crate) struct Start {
    model: String,
    id: String,
}

/// `50`, or `customers=50`.
pub(super) fn limit(text: &str) -> Result<Limit, String> {
    let (model, count) = text.split_once('=').map_or((None, text), |(model, count)| (Some(model), count));
    let count = count.trim().parse().map_err(|_| "a number, such as 50, or one for a model: customers=50")?;
    Ok(Limit { model: model.map(|model| model.trim().to_owned()), count })
}

/// `customers=cus_1`.
pub(super) fn start(text: &str) -> Result<Start, String> {
    match text.split_once('=').map(|(model, id)| (model.trim(), id.trim())) {
        Some((model, id)) if !id.is_empty() => Ok(Start { model: model.to_owned(), id: id.to_owned() }),
        _ => Err("the model and an id of it, such as customers=cus_1".to_owned()),
    }
}

/// What is wanted of all models, and what of single ones.
pub(super) fn of(
    tables: &[&'static Table],
    limits: &[Limit],
    starts: &[Start],
) -> anyhow::Result<(Option<u64>, BTreeMap<&'static str, Part>)> {
    let mut parts: BTreeMap<&'static str, Part> = BTreeMap::new();
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

/// The models of the kind that has this name, in any case: that of a model, of its table, or of its objects.
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
    fn what_is_wanted_of_a_kind_is_wanted_of_all_of_its_models() {
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
    fn what_is_no_limit_or_no_start_is_told_with_an_example() {
        assert!(limit("customers=many").expect_err("no number").contains("customers=50"));
        assert!(start("cus_1").expect_err("of what?").contains("customers=cus_1"));
        let unknown = [limit("charges=5").expect("a limit")];
        let error = of(&crate::cli::pull::tables(), &unknown, &[]).expect_err("no such model");
        let says = "`pull` has no model `charges`; it has products, featured_products, prices, customers, subscriptions";
        assert_eq!(error.to_string(), says);
    }
}

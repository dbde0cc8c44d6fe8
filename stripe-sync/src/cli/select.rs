//! Finding models by the names that users give them.

use anyhow::bail;
use stripe_sync::models;
use stripe_sync::runtime::Table;

/// The models of these names, in any case, by their own name, their object's or their table's; all if there is none.
pub(crate) fn select(names: &[String]) -> anyhow::Result<Vec<&'static Table>> {
    let all = models::all();
    if names.is_empty() {
        return Ok(all);
    }
    names.iter().map(|name| find(&all, name)).collect()
}

fn find(all: &[&'static Table], name: &str) -> anyhow::Result<&'static Table> {
    let matches = |table: &&&Table| {
        [table.model, table.object.name, table.name].iter().any(|known| known.eq_ignore_ascii_case(name))
    };
    if let Some(table) = all.iter().find(matches) {
        return Ok(table);
    }
    let list = all.iter().map(|table| table.model).collect::<Vec<_>>().join(", ");
    let near = all
        .iter()
        .map(|table| (strsim::damerau_levenshtein(&table.model.to_lowercase(), &name.to_lowercase()), table))
        .filter(|(distance, _)| *distance <= 3)
        .min_by_key(|(distance, _)| *distance);
    match near {
        Some((_, near)) => {
            bail!("there is no model `{name}`; did you mean `{}`? The models are: {list}", near.model)
        }
        None => bail!("there is no model `{name}`. The models are: {list}"),
    }
}

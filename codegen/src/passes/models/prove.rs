//! The proof that nothing that can be listed was forgotten, and that what is left out is so for a reason that holds.

use crate::facts::ModelFacts;
use crate::ir::{Content, Group, Model, Package};
use std::collections::BTreeSet;

/// The facts that are missing or unused.
pub(super) fn prove(package: &Package, facts: &ModelFacts, groups: &[Group]) -> Vec<String> {
    let listed: BTreeSet<&str> = package
        .resources
        .iter()
        .filter(|resource| resource.list.is_some() || !resource.parent_lists.is_empty())
        .map(|resource| resource.object.as_str())
        .collect();
    let models = groups.iter().flat_map(|group| &group.models);
    let with_children = models.clone().flat_map(|model| std::iter::once(model).chain(&model.children));
    let covered: BTreeSet<&str> = with_children.clone().map(|model| model.object.as_str()).collect();
    let mut problems = Vec::new();
    for object in listed.difference(&covered).filter(|object| !facts.left_out.contains_key(**object)) {
        problems.push(format!(
            "`{object}` can be listed, and is in no group of models.toml: add it, or say under `left_out` why not"
        ));
    }
    for object in facts.left_out.keys().filter(|object| !listed.contains(object.as_str())) {
        problems.push(format!("models.toml: `{object}` is left out, and cannot be listed: delete the line"));
    }
    for object in facts.left_out.keys().filter(|object| covered.contains(object.as_str())) {
        problems.push(format!("models.toml: `{object}` is left out, and has a model: delete one of them"));
    }
    let known = facts.columns.keys().chain(facts.incomplete.keys());
    for object in known.filter(|object| !covered.contains(object.as_str())) {
        problems.push(format!("models.toml: there is no model of `{object}`, of which it says something"));
    }
    problems.extend(groups.iter().flat_map(alone));
    problems.extend(doubles(with_children.clone(), |model| &model.name, "models are called"));
    problems.extend(doubles(with_children, |model| &model.table, "tables are called"));
    problems
}

/// The models that belong to rows of one that may not be compiled.
fn alone(group: &Group) -> Vec<String> {
    let there = |name: &String| *name == group.name || group.needs.contains(name);
    let missing = group.models.iter().flat_map(|model| {
        let parents = model.fields.iter().filter_map(|field| match &field.content {
            Content::Parent { model, .. } => Some(model),
            _ => None,
        });
        parents.filter(|parent| !there(&parent.group)).map(|parent| (&model.name, &parent.group))
    });
    let tell = |(model, parent): (&String, &String)| {
        format!(
            "models.toml: `{model}` is in `{}`, which does not need `{parent}`, the group of its parent",
            group.name
        )
    };
    missing.map(tell).collect()
}

fn doubles<'m>(
    models: impl Iterator<Item = &'m Model>,
    name: fn(&Model) -> &String,
    what: &str,
) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let doubles = models.map(name).filter(|name| !seen.insert(*name));
    doubles.map(|name| format!("two {what} `{name}`: name one under `names` of models.toml")).collect()
}

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
    let known = facts.columns.keys().chain(facts.incomplete.keys()).chain(facts.absent.keys());
    for object in known.filter(|object| !covered.contains(object.as_str())) {
        problems.push(format!("models.toml: there is no model of `{object}`, of which it says something"));
    }
    problems.extend(absent(package, facts));
    let entries = || facts.groups.iter().flat_map(|group| &group.models);
    let unknown = facts.fields.keys().filter(|entry| !entries().any(|known| known == *entry));
    problems.extend(
        unknown.map(|entry| format!("models.toml: there is no model `{entry}` to have some fields only")),
    );
    problems.extend(with_children.clone().flat_map(|model| too_deep(package, model)));
    problems.extend(groups.iter().flat_map(alone));
    problems.extend(doubles(with_children.clone(), |model| &model.name, "models are called"));
    problems.extend(doubles(with_children, |model| &model.table, "tables are called"));
    problems
}

/// The fields without a column that no object has.
fn absent(package: &Package, facts: &ModelFacts) -> Vec<String> {
    let mut problems = Vec::new();
    for (object, fields) in &facts.absent {
        let resource = package.resources.iter().find(|resource| resource.object == *object);
        let Some(structure) = resource.and_then(|resource| package.structure(&resource.key)) else {
            continue;
        };
        let unknown = fields.keys().filter(|name| structure.fields.iter().all(|field| field.key != **name));
        problems
            .extend(unknown.map(|name| format!("models.toml: a `{object}` has no `{name}` to leave out")));
    }
    problems
}

/// The columns whose path of `expand` has more steps than a list accepts, with the `data` of the list.
fn too_deep<'m>(package: &'m Package, model: &'m Model) -> impl Iterator<Item = String> + 'm {
    let resource = package.resources.iter().find(|resource| resource.key == model.key);
    let paths = resource.map_or(&[][..], |resource| &resource.only_expanded);
    model.expansions(paths).filter(|path| path.split('.').count() > EXPANDED_STEPS).map(|path| {
        format!("models.toml: lists of `{}` cannot expand `{path}`: leave the column out", model.object)
    })
}

/// The number of steps of a path of `expand`, after the `data` of a list.
const EXPANDED_STEPS: usize = 3;

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

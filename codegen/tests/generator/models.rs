//! The ready-made models: nothing that can be listed is forgotten, and what the table of the models says holds.

use crate::pinned::package;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use stripe_codegen::facts::{Facts, ModelFacts};
use stripe_codegen::ir::{Body, Content, Group, Model, Package};
use stripe_codegen::passes;

fn table() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/models.toml")).expect("readable")
}

fn models(package: &Package, table: &str) -> Result<Vec<Group>, Vec<String>> {
    let (groups, problems) = passes::models(package, &ModelFacts::read(table).expect("its form"));
    if problems.is_empty() { Ok(groups) } else { Err(problems) }
}

fn all(groups: &[Group]) -> impl Iterator<Item = &Model> {
    let models = groups.iter().flat_map(|group| &group.models);
    models.flat_map(|model| std::iter::once(model).chain(&model.children))
}

#[test]
fn whatever_can_be_listed_has_a_model_or_a_reason_why_not() {
    let package = package();
    let groups = models(&package, &table()).expect("models");
    let facts = ModelFacts::read(&table()).expect("its form");
    let modelled: BTreeSet<&str> = all(&groups).map(|model| model.object.as_str()).collect();
    let (mut roots, mut below) = (0, 0);
    for resource in &package.resources {
        let listed = resource.list.is_some() || !resource.parent_lists.is_empty();
        let reason = facts.left_out.get(&resource.object);
        if resource.list.is_some() {
            roots += 1;
            assert!(modelled.contains(resource.object.as_str()), "{}", resource.object);
        } else if listed {
            below += 1;
            let modelled = modelled.contains(resource.object.as_str());
            assert_ne!(modelled, reason.is_some_and(|reason| !reason.is_empty()), "{}", resource.object);
        }
    }
    assert_eq!((roots, below), (77, 37));
    assert_eq!(facts.left_out.len(), 7);
}

#[test]
fn what_is_forgotten_or_said_in_vain_is_told() {
    let (package, table) = (package(), table());
    let cases = [
        ("    \"coupon\",\n", "", "`coupon` can be listed, and is in no group"),
        ("\"coupon\"", "\"cupon\"", "there is no object `cupon`"),
        ("\"apps.secret\" =", "\"balance\" =", "`balance` is left out, and cannot be listed"),
        ("\"apps.secret\" =", "\"coupon\" =", "`coupon` is left out, and has a model"),
        ("\"item of quote\",", "\"item\",", "does not say whose it is"),
        ("needs = [\"billing\"]\n", "", "does not need `billing`, the group of its parent"),
        ("\"address.city\"", "\"address.town\"", "a `customer` has no `address.town`"),
        ("\"tax_code\"", "\"tax_code\", \"tax.settings\"", "a `tax.settings` has no id"),
    ];
    for (line, other, message) in cases {
        assert!(table.contains(line), "{line}");
        let problems = models(&package, &table.replacen(line, other, 1)).expect_err("refused").join("\n");
        assert!(problems.contains(message), "{message}:\n{problems}");
    }
}

#[test]
fn models_refer_only_to_what_comes_before_them() {
    let groups = models(&package(), &table()).expect("models");
    let mut before: BTreeSet<&str> = BTreeSet::new();
    for model in groups.iter().flat_map(|group| &group.models) {
        for part in std::iter::once(model).chain(&model.children) {
            for field in &part.fields {
                if let Content::Place { references: Some(target), .. } = &field.content {
                    assert!(before.contains(target.model.as_str()), "{}.{}", part.name, field.name);
                }
            }
        }
        before.insert(&model.name);
    }
}

/// Returns true if a place is at a dotted path or inside it.
fn is_inside(place: &str, path: &str) -> bool {
    place.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The places of the columns and child rows of a model.
fn places(model: &Model) -> Vec<&str> {
    let fields = model.fields.iter().filter_map(|field| match &field.content {
        Content::Place { path, .. } => Some(path.as_str()),
        Content::Children { .. } => Some(field.name.as_str()),
        Content::Parent { .. } => None,
    });
    fields.collect()
}

#[test]
fn every_column_of_a_field_that_is_absent_unless_expanded_is_expanded() {
    let (mut package, facts) = (package(), Facts::read().expect("tables"));
    passes::document(&mut package, facts.docs());
    let groups = models(&package, &table()).expect("models");
    let mut expanded = 0;
    for model in all(&groups) {
        let resource = package.resources.iter().find(|it| it.key == model.key).expect("its resource");
        for (_, path) in facts.docs().only_expanded().filter(|(object, _)| *object == model.object) {
            let needed = places(model).iter().any(|place| is_inside(place, path));
            let asked = model.expansions(&resource.only_expanded).any(|it| it == path);
            assert_eq!(needed, asked, "{}: {path}", model.name);
            assert!(!needed || path.split('.').count() <= 3, "{}: {path} is too deep", model.name);
            expanded += usize::from(needed);
        }
    }
    assert!(expanded >= 5, "{expanded}");
}

/// Objects of version 2 have some fields only if they are included: no list has the parameter.
#[test]
fn no_column_needs_a_parameter_that_lists_do_not_have() {
    let package = package();
    let groups = models(&package, &table()).expect("models");
    let mut included = 0;
    for (_, operation) in package.operations().filter(|(_, operation)| operation.method == "get") {
        let Some(param) = operation.params.iter().find(|param| param.key == "include") else { continue };
        let mut values = BTreeSet::new();
        param.ty.each_item(&mut |key| {
            if let Body::Enum(item) = &package.items[key].body {
                values.extend(item.values.iter().cloned());
            }
        });
        for model in all(&groups) {
            let resource = package.resources.iter().find(|it| it.key == model.key).expect("its resource");
            if resource.retrieve.as_deref() != Some(operation.path.as_str()) {
                continue;
            }
            for value in &values {
                included += 1;
                let field = value.split('.').next().unwrap_or(value);
                assert!(!places(model).contains(&field), "{}.{field} is NULL in lists", model.name);
            }
        }
    }
    assert!(included > 0);
}

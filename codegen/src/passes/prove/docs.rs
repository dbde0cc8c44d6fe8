//! The proof that each sentence about a field has its field, and each field of the documented objects its sentence.

use super::only_expanded;
use crate::facts::DocFacts;
use crate::ir::{Body, Package, Struct, Type};
use std::collections::BTreeSet;

/// Returns the sentences that nothing has, and the fields that have none, in words.
pub fn documented(package: &Package, facts: &DocFacts) -> Vec<String> {
    let mut problems = Vec::new();
    let mut common: BTreeSet<&str> = facts.common().collect();
    for object in facts.objects() {
        let resource = package.resources.iter().find(|resource| resource.object == object);
        let Some(structure) = resource.and_then(|resource| package.structure(&resource.key)) else {
            problems.push(format!("docs.toml: there is no object `{object}`"));
            continue;
        };
        let own: BTreeSet<&str> = facts.fields(object).collect();
        for field in own.iter().filter(|name| structure.fields.iter().all(|field| field.key != **name)) {
            problems.push(format!("docs.toml: `{object}` has no field `{field}`"));
        }
        for field in structure.fields.iter().map(|field| field.key.as_str()) {
            if own.contains(field) {
                continue;
            }
            common.remove(field);
            if facts.sentence(object, field).is_none() && !is_by_type(package, structure, field) {
                problems.push(format!("docs.toml: `{object}.{field}` has no sentence"));
            }
        }
    }
    problems.extend(unused(package, facts));
    problems.extend(only_expanded(package, facts).1);
    problems.extend(
        common.into_iter().map(|field| format!("docs.toml: no object uses the common sentence on `{field}`")),
    );
    problems
}

/// Returns the sentences on fields and parameters of any object that nothing has, in words.
fn unused(package: &Package, facts: &DocFacts) -> Vec<String> {
    let structs = package.resources.iter().filter_map(|resource| package.structure(&resource.key));
    let fields: BTreeSet<&str> = structs.flat_map(|it| &it.fields).map(|field| field.key.as_str()).collect();
    let operations = package.operations().map(|(_, operation)| operation);
    let given: BTreeSet<&str> =
        operations.flat_map(|it| &it.params).map(|param| param.key.as_str()).collect();
    let everywhere = facts.everywhere().filter(|name| !fields.contains(name));
    let parameters = facts.parameters().filter(|name| !given.contains(name));
    let everywhere = everywhere.map(|name| format!("docs.toml: no object has a field `{name}`"));
    everywhere
        .chain(parameters.map(|name| format!("docs.toml: no operation has a parameter `{name}`")))
        .collect()
}

/// Returns true if a field is present for one value of the field `type`.
pub(crate) fn is_by_type(package: &Package, structure: &Struct, field: &str) -> bool {
    let kind = structure.fields.iter().find(|field| field.key == "type").map(|field| &field.ty);
    match kind {
        Some(Type::Item(key)) => match package.items.get(key).map(|item| &item.body) {
            Some(Body::Enum(item)) => item.values.iter().any(|value| value == field),
            _ => false,
        },
        _ => false,
    }
}

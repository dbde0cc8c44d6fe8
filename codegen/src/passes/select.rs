//! Choosing some resources of all: what they need stays, the rest goes. It comes after the naming, so that what stays is
//! called as it is called among all.

use super::place;
use crate::ir::{Body, Item, Key, Package, Resource, Type};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt;

/// Which resources were chosen, and what came with them.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Closure {
    /// The chosen ones, by their features.
    pub chosen: BTreeSet<String>,
    /// The dependencies, as objects without operations, each with a holder.
    pub embedded: BTreeMap<String, BTreeSet<String>>,
    /// The number of types.
    pub types: usize,
    /// The number of operations.
    pub operations: usize,
}

/// Leaves in the package what the chosen resources need: their objects and operations, and what these hold. A resource is
/// chosen by its feature (`checkout_session`) or its object (`checkout.session`).
///
/// # Errors
/// With the names of no resource.
pub fn select(package: &mut Package, chosen: &[String]) -> Result<Closure, Vec<String>> {
    let chosen = chosen_keys(package, chosen)?;
    let operations = package.operations().filter(|(_, operation)| chosen.contains(&operation.resource));
    let starts: Vec<Key> = chosen.iter().cloned().chain(operations.map(|(key, _)| key.clone())).collect();
    let kept = reached(package, starts);
    let is_kept = |resource: &Resource| kept.contains(&resource.key);
    let mut closure = Closure { types: kept.len(), ..Closure::default() };
    package.resources.retain(is_kept);
    package.items.retain(|key, _| kept.contains(key));
    for uses in package.items.values_mut().filter_map(Item::uses_mut) {
        uses.retain(|(owner, _)| kept.contains(owner));
    }
    let kinds = used_kinds(package);
    package.kinds.retain(|kind, _| kinds.contains(kind));
    place::place(package);
    closure.operations = package.operations().count();
    closure.types -= closure.operations;
    for resource in &package.resources {
        if chosen.contains(&resource.key) {
            closure.chosen.insert(resource.feature.clone());
        } else {
            let holds = |it: &&Resource| {
                it.needs.contains(&resource.feature) || it.answers.contains(&resource.feature)
            };
            let by = package.resources.iter().filter(holds).map(|it| it.feature.clone());
            closure.embedded.insert(resource.feature.clone(), by.collect());
        }
    }
    Ok(closure)
}

fn chosen_keys(package: &Package, chosen: &[String]) -> Result<HashSet<Key>, Vec<String>> {
    let mut keys = HashSet::new();
    let mut unknown = Vec::new();
    for name in chosen {
        let is = |resource: &&Resource| resource.feature == *name || resource.object == *name;
        match package.resources.iter().find(is) {
            Some(resource) => {
                keys.insert(resource.key.clone());
            }
            None => unknown.push(format!(
                "version {} has no resource `{name}`{}",
                package.version,
                like(package, name)
            )),
        }
    }
    if unknown.is_empty() { Ok(keys) } else { Err(unknown) }
}

/// The most similar name of a resource, if there is one.
fn like(package: &Package, name: &str) -> String {
    let distance =
        |resource: &&Resource| strsim::damerau_levenshtein(&resource.feature, &name.replace('.', "_"));
    let nearest = package.resources.iter().min_by_key(distance).filter(|resource| distance(resource) <= 3);
    nearest.map_or_else(String::new, |resource| format!("; is it `{}`?", resource.feature))
}

/// Returns the types that some items hold by value.
fn reached(package: &Package, mut open: Vec<Key>) -> HashSet<Key> {
    let mut reached = HashSet::new();
    while let Some(key) = open.pop() {
        if let Some(item) = package.items.get(&key) {
            item.each_item(&mut |inner| {
                if !reached.contains(inner) {
                    open.push(inner.clone());
                }
            });
        }
        reached.insert(key);
    }
    reached
}

/// The kinds of the ids in the package.
fn used_kinds(package: &Package) -> HashSet<Key> {
    let mut kinds: HashSet<Key> = package
        .resources
        .iter()
        .flat_map(|resource| {
            let expandable = resource.expandable.iter().map(|expansion| expansion.kind.clone());
            expandable.chain(resource.id.clone())
        })
        .collect();
    for item in package.items.values() {
        each_type(item, &mut |ty| {
            ty.each_kind(&mut |kind| {
                kinds.insert(kind.clone());
            })
        });
    }
    kinds
}

fn each_type(item: &Item, each: &mut impl FnMut(&Type)) {
    match &item.body {
        Body::Struct(structure) => structure.fields.iter().for_each(|field| each(&field.ty)),
        Body::Union(union) => union.members.iter().for_each(|(_, ty)| each(ty)),
        Body::Params(params) => params.fields.iter().for_each(|param| each(&param.ty)),
        Body::Keyword(keyword) => each(&keyword.other),
        Body::Source(source) => each(&source.params),
        Body::Operation(operation) => {
            operation.segments.iter().chain(&operation.params).for_each(|param| each(&param.ty));
            operation.output.ty().into_iter().for_each(each);
        }
        Body::Enum(_) => {}
    }
}

impl fmt::Display for Closure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |names: &BTreeSet<String>| names.iter().cloned().collect::<Vec<_>>().join(", ");
        write!(f, "chosen: {}; {} types, {} operations", list(&self.chosen), self.types, self.operations)?;
        for (feature, by) in &self.embedded {
            write!(f, "\n  {feature} comes along, held by {}", list(by))?;
        }
        Ok(())
    }
}

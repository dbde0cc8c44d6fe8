//! Enums that are the same thing.

use super::Merging;
use super::catalogues;
use super::families::{Families, at, item};
use crate::ir::{Body, Key, Package};
use indexmap::IndexMap;
use std::collections::HashMap;

/// The place of an enum.
struct EnumPlace {
    key: Key,
    /// The resource that it belongs to, or the struct that several resources hold.
    family: Key,
    /// The fields that lead to it from the resource; empty if that cannot be said.
    path: String,
    field: String,
    values: Vec<String>,
    /// The enum that the resource itself has at that path, if it is one of another family.
    elsewhere: Option<Key>,
}

impl Merging<'_> {
    pub(super) fn enums(&mut self, families: &Families) {
        let places = self.places(families);
        let mut groups = Groups::default();
        for place in &places {
            groups.add(&place.key, self.known(&place.key));
        }
        for pair in catalogues::find(self.package) {
            groups.unite(&pair.0, &pair.1);
        }
        let mut seen: HashMap<(&str, &str, String), Vec<&EnumPlace>> = HashMap::new();
        for place in &places {
            if let Some(elsewhere) = &place.elsewhere {
                groups.unite(elsewhere, &place.key);
            }
            for sign in place.signs() {
                let alike = seen.entry((&place.family, sign.0, sign.1)).or_default();
                if let Some(other) = alike.iter().find(|other| place.overlaps(other)) {
                    groups.unite(&other.key, &place.key);
                }
                alike.push(place);
            }
        }
        let merged = groups.merged();
        self.replace(&merged);
    }

    fn places(&self, families: &Families) -> Vec<EnumPlace> {
        let mut places = Vec::new();
        for (key, item) in &self.package.items {
            let Body::Enum(item) = &item.body else { continue };
            let Some((owner, field)) = item.uses.first() else { continue };
            let resource = families.resource(self.package, owner);
            let path = path_of(self.package, owner, field);
            let elsewhere = resource.and_then(|resource| self.elsewhere(families, key, resource, &path));
            places.push(EnumPlace {
                key: key.clone(),
                family: resource.unwrap_or(owner).clone(),
                path,
                field: field.clone(),
                values: item.values.clone(),
                elsewhere,
            });
        }
        // Those of objects first: what is sent is called after what is answered.
        places.sort_by_key(|place| self.is_sent(&place.key));
        places
    }

    fn is_sent(&self, key: &Key) -> bool {
        let uses = self.package.items[key].uses().into_iter().flatten();
        uses.into_iter().all(|(owner, _)| self.package.structure(owner).is_none())
    }

    /// The enum that a resource has at a path of its parameters, with some of the values.
    fn elsewhere(&self, families: &Families, key: &Key, resource: &Key, path: &str) -> Option<Key> {
        if !self.is_sent(key) {
            return None;
        }
        let path: Vec<&str> = path.split('.').collect();
        let found = item(at(self.package, resource, &path)?)?;
        let (Body::Enum(found_item), Body::Enum(own)) =
            (&self.package.items.get(found)?.body, &self.package.items.get(key)?.body)
        else {
            return None;
        };
        let (owner, _) = found_item.uses.first()?;
        let overlaps = own.values.iter().any(|value| found_item.values.contains(value));
        let other = families.resource(self.package, owner) != Some(resource);
        (overlaps && other).then(|| found.clone())
    }
}

/// The path of a field below its resource, where it is known without a search: of parameters, and of a resource's own fields.
fn path_of(package: &Package, owner: &str, field: &str) -> String {
    match package.items.get(owner).map(|item| &item.body) {
        Some(Body::Params(params)) => match params.place.split_once('.') {
            Some((_, path)) => format!("{path}.{field}"),
            None => field.to_owned(),
        },
        Some(Body::Operation(_)) => field.to_owned(),
        _ => field_path(package, owner, field),
    }
}

/// The shortest path from a resource to a field of a struct.
fn field_path(package: &Package, owner: &str, field: &str) -> String {
    if package.resources.iter().any(|resource| resource.key == owner) {
        return field.to_owned();
    }
    let mut open: Vec<(Key, String)> = vec![(owner.to_owned(), field.to_owned())];
    for _ in 0..6 {
        let mut above = Vec::new();
        for (key, path) in open {
            for (holder, item) in &package.items {
                let Body::Struct(structure) = &item.body else { continue };
                let holds = |it: &&crate::ir::Field| super::families::item(&it.ty) == Some(&key);
                let Some(found) = structure.fields.iter().find(holds) else { continue };
                let path = format!("{}.{path}", found.key);
                if structure.object.is_some() {
                    return path;
                }
                above.push((holder.clone(), path));
            }
        }
        open = above;
    }
    String::new()
}

impl EnumPlace {
    /// By what it may be the same thing as another of its family: the path; the name of the field, if it says enough; a short name
    /// along with the values.
    fn signs(&self) -> Vec<(&str, String)> {
        let mut signs = vec![("values", format!("{} {}", self.field, self.values.join("|")))];
        if !self.path.is_empty() {
            signs.push(("path", self.path.clone()));
        }
        if self.field.contains('_') {
            signs.push(("field", self.field.clone()));
        }
        // What another family has is not mixed with what is only alike.
        if self.elsewhere.is_some() {
            signs.retain(|sign| sign.0 == "path");
        }
        signs
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.values.iter().any(|value| other.values.contains(value))
    }
}

/// Sets of keys. What has different names in the name registry is never in one.
#[derive(Default)]
pub(super) struct Groups<'l> {
    of: IndexMap<Key, usize>,
    groups: Vec<(Option<&'l str>, Vec<Key>)>,
    named: HashMap<&'l str, usize>,
}

impl<'l> Groups<'l> {
    /// Adds a key, to the set of those that have its name already.
    pub(super) fn add(&mut self, key: &Key, name: Option<&'l str>) {
        let group = match name.and_then(|name| self.named.get(name)) {
            Some(group) => *group,
            None => {
                self.groups.push((name, Vec::new()));
                let group = self.groups.len() - 1;
                name.map(|name| self.named.insert(name, group));
                group
            }
        };
        self.groups[group].1.push(key.clone());
        self.of.insert(key.clone(), group);
    }

    pub(super) fn unite(&mut self, a: &Key, b: &Key) {
        let (Some(&into), Some(&from)) = (self.of.get(a), self.of.get(b)) else { return };
        if into == from || (self.groups[into].0.is_some() && self.groups[from].0.is_some()) {
            return;
        }
        let (into, from) = if self.groups[into].0.is_none() && self.groups[from].0.is_some() {
            (from, into)
        } else {
            (into, from)
        };
        let keys = std::mem::take(&mut self.groups[from].1);
        for key in &keys {
            self.of.insert(key.clone(), into);
        }
        self.groups[into].1.extend(keys);
    }

    /// Returns which key each is replaced by: by the first of its set.
    pub(super) fn merged(self) -> IndexMap<Key, Key> {
        let mut merged = IndexMap::new();
        for (_, keys) in self.groups {
            if let Some((head, others)) = keys.split_first() {
                merged.extend(others.iter().map(|key| (key.clone(), head.clone())));
            }
        }
        merged
    }
}

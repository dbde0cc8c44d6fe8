//! Equal structs of one family. The document repeats many shapes under the name of each place they occur in.

use super::super::words::common_subsequence;
use super::Merging;
use super::catalogues::TABLE_OF_OBJECTS;
use super::families::{Families, item};
use crate::ir::{Body, Key, Package, Struct, Type};
use indexmap::IndexMap;
use std::collections::{BTreeSet, HashMap};

impl Merging<'_> {
    pub(super) fn structs(&mut self) {
        // Each round may make structs equal that hold the merged ones.
        loop {
            let mut merged = self.known_structs();
            if merged.is_empty() {
                merged = self.equal_structs();
            }
            if merged.is_empty() {
                return;
            }
            self.follow(&mut merged);
            self.replace(&merged);
        }
    }

    /// Structs that were one in an earlier version, and still can be.
    fn known_structs(&self) -> IndexMap<Key, Key> {
        let mut groups: IndexMap<&str, Vec<&Key>> = IndexMap::new();
        for (key, _) in mergeable(self.package) {
            if let Some(name) = self.known(key) {
                groups.entry(name).or_default().push(key);
            }
        }
        let mut merged = IndexMap::new();
        for keys in groups.into_values().filter(|keys| keys.len() > 1) {
            let mut heads: Vec<&Key> = Vec::new();
            for key in sorted(keys) {
                match heads.iter().find(|head| self.fit(head, key)) {
                    Some(head) => {
                        merged.insert(key.clone(), (*head).clone());
                    }
                    None => heads.push(key),
                }
            }
        }
        merged
    }

    /// Returns true if the common fields of two structs have the same types.
    fn fit(&self, a: &str, b: &str) -> bool {
        let (Some(a), Some(b)) = (self.package.structure(a), self.package.structure(b)) else { return false };
        a.fields.iter().all(|field| {
            let other = b.fields.iter().find(|other| other.key == field.key);
            other.is_none_or(|other| {
                spelled(self.package, &field.ty, false) == spelled(self.package, &other.ty, false)
            })
        })
    }

    fn equal_structs(&self) -> IndexMap<Key, Key> {
        let (families, held) = (Families::of(self.package), held(self.package));
        let mut groups: IndexMap<Vec<(&str, String, bool)>, Vec<&Key>> = IndexMap::new();
        for (key, structure) in mergeable(self.package) {
            let field = |field: &'_ crate::ir::Field| spelled(self.package, &field.ty, true);
            let shape = structure.fields.iter().map(|it| (it.key.as_str(), field(it), it.optional));
            groups.entry(shape.collect()).or_default().push(key);
        }
        let related = |a: &str, b: &str| {
            let family = families.holders(a).zip(families.holders(b)).is_some_and(|(a, b)| a == b);
            let names = |key: &str| {
                held.get(key).map(|held| held.iter().map(|(_, name)| name).collect::<BTreeSet<_>>())
            };
            let held = names(a).zip(names(b)).is_some_and(|(a, b)| !a.is_disjoint(&b));
            held && (family || named_alike(a, b))
        };
        let mut merged = IndexMap::new();
        for keys in groups.into_values().filter(|keys| keys.len() > 1) {
            let mut heads: Vec<&Key> = Vec::new();
            for key in sorted(keys) {
                let known_apart =
                    |head: &Key| self.known(head).zip(self.known(key)).is_some_and(|(head, own)| head != own);
                match heads.iter().find(|head| related(head, key) && !known_apart(head)) {
                    Some(head) => {
                        merged.insert(key.clone(), (*head).clone());
                    }
                    None => heads.push(key),
                }
            }
            self.table(&heads, &held, &mut merged);
        }
        merged
    }

    /// Merges equal structs of which one holder has many, as the options of each country.
    fn table(&self, keys: &[&Key], held: &HashMap<Key, Held>, merged: &mut IndexMap<Key, Key>) {
        let mut tables: IndexMap<&Key, Vec<&Key>> = IndexMap::new();
        for key in keys {
            for (holder, _) in held.get(*key).into_iter().flatten() {
                tables.entry(holder).or_default().push(key);
            }
        }
        for mut keys in tables.into_values() {
            keys.dedup();
            let head = keys[0];
            let name = self.known(head);
            keys.retain(|key| name.is_none() || self.known(key).is_none_or(|known| Some(known) == name));
            if keys.len() >= TABLE_OF_OBJECTS {
                let others = keys[1..].iter().filter(|key| **key != head && !merged.contains_key(**key));
                let others: Vec<(Key, Key)> = others.map(|key| ((*key).clone(), head.clone())).collect();
                merged.extend(
                    others.into_iter().filter(|(_, head)| !merged.contains_key(head)).collect::<Vec<_>>(),
                );
            }
        }
    }

    /// Adds the enums of structs that are merged.
    fn follow(&self, merged: &mut IndexMap<Key, Key>) {
        let pairs: Vec<(Key, Key)> = merged.iter().map(|(from, into)| (from.clone(), into.clone())).collect();
        for (from, into) in pairs {
            let (Some(from), Some(into)) = (self.package.structure(&from), self.package.structure(&into))
            else {
                continue;
            };
            for field in &from.fields {
                let other = into.fields.iter().find(|other| other.key == field.key);
                let enums = item(&field.ty).zip(other.and_then(|other| item(&other.ty)));
                if let Some((from, into)) =
                    enums.filter(|(from, into)| from != into && is_enum(self.package, from))
                {
                    merged.insert(from.clone(), into.clone());
                }
            }
        }
    }
}

/// A resource is equal to nothing: its name and its facts are its own.
fn mergeable(package: &Package) -> impl Iterator<Item = (&Key, &Struct)> {
    package.items.iter().filter_map(|(key, item)| match &item.body {
        Body::Struct(structure) if structure.object.is_none() => Some((key, structure)),
        _ => None,
    })
}

/// Returns true if the document's names of two structs show that they are the same thing: a date of birth and the date of a
/// document are equal only by chance.
fn named_alike(a: &str, b: &str) -> bool {
    let words = |key: &str| -> Vec<String> {
        // One thing in two words.
        let key = key.replace("payment_method", "paymentmethod").replace('.', "_");
        key.split('_').filter(|word| *word != "resource").map(str::to_owned).collect()
    };
    let (a, b) = (words(a), words(b));
    a.last() == b.last() && common_subsequence(&a, &b).len() >= 2
}

fn sorted(mut keys: Vec<&Key>) -> Vec<&Key> {
    keys.sort_by_key(|key| (key.len(), key.as_str()));
    keys
}

/// The holders of a struct, with the field names.
type Held = BTreeSet<(Key, String)>;

fn held(package: &Package) -> HashMap<Key, Held> {
    let mut held: HashMap<Key, Held> = HashMap::new();
    for (holder, item) in &package.items {
        if let Body::Struct(structure) = &item.body {
            for field in &structure.fields {
                field.ty.each_item(&mut |key| {
                    held.entry(key.clone()).or_default().insert((holder.clone(), field.key.clone()));
                });
            }
        }
    }
    held
}

fn is_enum(package: &Package, key: &str) -> bool {
    package.items.get(key).is_some_and(|item| matches!(item.body, Body::Enum(_)))
}

/// A type, with the values of an enum in the place of its key.
fn spelled(package: &Package, ty: &Type, with_values: bool) -> String {
    let values = item(ty).and_then(|key| match &package.items.get(key)?.body {
        Body::Enum(item) => Some((key.clone(), item.values.join("|"))),
        _ => None,
    });
    let Some((key, values)) = values else { return format!("{ty:?}") };
    let mut ty = ty.clone();
    ty.map_items(&|_| Some(if with_values { format!("enum {values}") } else { "enum".to_owned() }));
    let _ = key;
    format!("{ty:?}")
}

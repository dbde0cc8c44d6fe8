//! Equal structs become one. Stripe's document repeats many shapes under the name of each place they occur in.

use super::words::common_subsequence;
use crate::ir::{Body, Fate, Key, Package, Type};
use crate::ledger::Ledger;
use indexmap::IndexMap;
use std::collections::HashMap;

/// The keys that each remaining struct stands for, its own among them, where there are others.
pub(super) type Aliases = IndexMap<Key, Vec<Key>>;

pub(super) fn merge(package: &mut Package, ledger: &Ledger) -> Aliases {
    let mut aliases = Aliases::new();
    // Each round may make structs equal that hold the merged ones.
    loop {
        let merged = equal_structs(package, ledger);
        if merged.is_empty() {
            return aliases;
        }
        apply(package, &merged);
        for (from, into) in merged {
            let mut from = aliases.shift_remove(&from).unwrap_or_else(|| vec![from]);
            aliases.entry(into.clone()).or_insert_with(|| vec![into]).append(&mut from);
        }
    }
}

/// Structs that are equal to another, and which.
fn equal_structs(package: &Package, ledger: &Ledger) -> IndexMap<Key, Key> {
    let mut groups: IndexMap<Vec<(&str, &Type, bool)>, Vec<&Key>> = IndexMap::new();
    for (key, item) in &package.items {
        // A resource is equal to nothing: its name and its facts are its own.
        if let Body::Struct(structure) = &item.body
            && structure.object.is_none()
        {
            let shape = structure.fields.iter().map(|field| (field.key.as_str(), &field.ty, field.optional));
            groups.entry(shape.collect()).or_default().push(key);
        }
    }
    let mut merged = IndexMap::new();
    for mut keys in groups.into_values().filter(|keys| keys.len() > 1) {
        keys.sort_by_key(|key| (key.len(), key.as_str()));
        let mut heads: Vec<&Key> = Vec::new();
        for key in keys {
            match heads.iter().find(|head| related(head, key) && !known_apart(ledger, head, key)) {
                Some(head) => {
                    merged.insert(key.clone(), (*head).clone());
                }
                None => heads.push(key),
            }
        }
    }
    merged
}

/// Whether two equal structs are the same thing, by their names: a date of birth and the date of a document are alike
/// only by chance, and would have no common name.
fn related(a: &str, b: &str) -> bool {
    let words = |key: &str| -> Vec<String> {
        // One thing in two words.
        let key = key.replace("payment_method", "paymentmethod").replace('.', "_");
        key.split('_').filter(|word| *word != "resource").map(str::to_owned).collect()
    };
    let (a, b) = (words(a), words(b));
    a.last() == b.last() || common_subsequence(&a, &b).len() >= 2
}

/// Whether two structs have names of their own, and so have not been equal before: they may be different again.
fn known_apart(ledger: &Ledger, a: &str, b: &str) -> bool {
    let name = |key| ledger.name(&format!("schema {key}"));
    name(a).zip(name(b)).is_some_and(|(a, b)| a != b)
}

fn apply(package: &mut Package, merged: &IndexMap<Key, Key>) {
    package.items.retain(|key, _| !merged.contains_key(key));
    let replace = |key: &Key| merged.get(key).cloned();
    for item in package.items.values_mut() {
        match &mut item.body {
            Body::Struct(structure) => {
                structure.fields.iter_mut().for_each(|field| field.ty.map_items(&replace));
            }
            Body::Union(union) => union.members.iter_mut().for_each(|(_, ty)| ty.map_items(&replace)),
            Body::Operation(operation) => {
                operation.output.ty_mut().into_iter().for_each(|ty| ty.map_items(&replace));
            }
            // Parameters hold no structs.
            Body::Enum(_) | Body::Params(_) | Body::Keyword(_) | Body::Source(_) => {}
        }
        if let Some(uses) = item.uses_mut() {
            retarget(uses, merged);
        }
    }
    for (schema, fate) in &mut package.coverage {
        let now = match fate {
            Fate::Emitted => merged.get(schema),
            Fate::Merged(into) => merged.get(into),
            Fate::Mapped(_) => None,
        };
        if let Some(into) = now {
            *fate = Fate::Merged(into.clone());
        }
    }
}

/// The uses of an enum by structs that were merged are uses by what stands for them.
fn retarget(uses: &mut Vec<(Key, String)>, merged: &IndexMap<Key, Key>) {
    for (owner, _) in uses.iter_mut() {
        if let Some(into) = merged.get(owner) {
            owner.clone_from(into);
        }
    }
    let mut seen = HashMap::new();
    uses.retain(|used| seen.insert(used.clone(), ()).is_none());
}

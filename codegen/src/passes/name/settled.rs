//! The items that keep their name from the name registry.

use super::super::merge::{Aliases, place};
use crate::ir::{Body, Item, Key, Package};
use crate::registry::NameRegistry;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The places of an item in the document.
fn places(aliases: &Aliases, key: &Key, item: &Item) -> Vec<String> {
    let keys = aliases.get(key).map_or(std::slice::from_ref(key), Vec::as_slice);
    let own = keys.iter().map(|key| place(key, &item.body));
    // The members of a union, which are its key, may become others.
    let uses = item.uses().filter(|_| matches!(item.body, Body::Union(_)));
    let held = uses.into_iter().flatten().map(|(owner, field)| format!("union {owner}.{field}"));
    own.chain(held).collect()
}

/// The items of those given that keep their names, and which. Each name goes to the item that has it at the most places, and
/// each item has the one that it has at most places.
pub(super) fn settled(
    package: &Package,
    aliases: &Aliases,
    registry: &NameRegistry,
    keys: &[Key],
) -> HashMap<Key, String> {
    let mut votes: BTreeMap<(&str, &Key), usize> = BTreeMap::new();
    for key in keys {
        for place in places(aliases, key, &package.items[key]) {
            if let Some(name) = registry.name(&place) {
                *votes.entry((name, key)).or_default() += 1;
            }
        }
    }
    let mut votes: Vec<((&str, &Key), usize)> = votes.into_iter().collect();
    // Stable: where places are as many, the first name and key.
    votes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let mut settled: HashMap<Key, String> = HashMap::new();
    let mut given: HashSet<&str> = HashSet::new();
    for ((name, key), _) in votes {
        if !settled.contains_key(key) && given.insert(name) {
            settled.insert(key.clone(), name.to_owned());
        }
    }
    settled
}

/// The names that all types have now, but for those in `unnamed`, which have one for want of a better.
pub(super) fn note(package: &Package, aliases: &Aliases, unnamed: &[&Key]) -> NameRegistry {
    let mut registry = NameRegistry::default();
    for (key, item) in package.items.iter().filter(|(key, _)| !unnamed.contains(key)) {
        for place in places(aliases, key, item) {
            registry.note(place, &item.name);
        }
    }
    for (key, kind) in &package.kinds {
        registry.note(format!("id {key}"), &kind.name);
    }
    registry
}

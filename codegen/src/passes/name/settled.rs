//! What keeps the name that the ledger has for it.

use super::super::merge::Aliases;
use crate::ir::{Body, Item, Key, Package, Param, Type};
use crate::ledger::Ledger;
use std::collections::{BTreeMap, HashMap, HashSet};

/// How the ledger calls the sort of an item.
fn sort(body: &Body) -> &'static str {
    match body {
        Body::Struct(_) => "schema",
        Body::Enum(_) => "enum",
        Body::Union(_) => "union",
        Body::Params(_) => "params",
        Body::Keyword(_) => "keyword",
        Body::Source(_) => "source",
        Body::Operation(_) => "operation",
    }
}

/// The places of an item: those in the document, and by those that hold it, as far as they have names.
fn places(package: &Package, aliases: &Aliases, key: &Key, item: &Item) -> Vec<String> {
    let sort = sort(&item.body);
    let uses = item.uses().into_iter().flatten();
    let held = uses.filter_map(|used| place(package, sort, used));
    let own = match &item.body {
        Body::Struct(_) | Body::Operation(_) => std::slice::from_ref(key),
        Body::Union(_) if package.coverage.contains_key(key) => std::slice::from_ref(key),
        _ => &[],
    };
    let own = aliases.get(key).map_or(own, Vec::as_slice);
    own.iter().map(|key| format!("{sort} {key}")).chain(held).collect()
}

fn place(package: &Package, sort: &str, (owner, field): &(Key, String)) -> Option<String> {
    let owner = &package.items.get(owner)?.name;
    (!owner.is_empty()).then(|| format!("{sort} {owner}.{field}"))
}

/// The items of those given that keep their names, and which. Each name goes to the item that has it at the most places, and
/// each item has the one that it has at most places.
pub(super) fn settled(
    package: &Package,
    aliases: &Aliases,
    ledger: &Ledger,
    keys: &[Key],
) -> HashMap<Key, String> {
    let mut votes: BTreeMap<(&str, &Key), usize> = BTreeMap::new();
    for key in keys {
        for place in places(package, aliases, key, &package.items[key]) {
            if let Some(name) = ledger.name(&place) {
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

/// Sets apart what others hold and what has become equal, but has several names: each goes on under its own. Those that have
/// none yet go with the first.
pub(super) fn set_apart(package: &mut Package, ledger: &Ledger, keys: &[Key]) -> Vec<Key> {
    let mut keys_now = keys.to_vec();
    for key in keys {
        let item = &package.items[key];
        let sort = sort(&item.body);
        let mut groups: BTreeMap<&str, Vec<(Key, String)>> = BTreeMap::new();
        for used in item.uses().into_iter().flatten() {
            if let Some(name) = place(package, sort, used).and_then(|place| ledger.name(&place)) {
                groups.entry(name).or_default().push(used.clone());
            }
        }
        let most = groups.values().map(Vec::len).max().unwrap_or_default();
        let main = groups.iter().find(|(_, uses)| uses.len() == most).map(|(name, _)| *name);
        let others = groups.into_iter().filter(|(name, _)| Some(*name) != main);
        for (name, uses) in others.map(|(name, uses)| (name.to_owned(), uses)).collect::<Vec<_>>() {
            let apart = format!("{key} #{name}");
            if divide(package, key, &apart, &uses) {
                keys_now.push(apart);
            }
        }
    }
    keys_now
}

/// Has some uses of an item hold a copy of it. Does nothing if one of them does not hold it itself.
fn divide(package: &mut Package, key: &Key, apart: &Key, uses: &[(Key, String)]) -> bool {
    if !uses.iter().all(|used| field(package, used).is_some_and(|ty| holds(ty, key))) {
        return false;
    }
    for used in uses {
        if let Some(ty) = field(package, used) {
            ty.map_items(&|found| (found == key).then(|| apart.clone()));
        }
    }
    let Some(item) = package.items.get_mut(key) else { return false };
    let mut copy = item.clone();
    if let (Some(left), Some(taken)) = (item.uses_mut(), copy.uses_mut()) {
        left.retain(|used| !uses.contains(used));
        *taken = uses.to_vec();
    }
    let mut inside = Vec::new();
    item.each_item(&mut |held| inside.push(held.clone()));
    // What it holds is held by the copy as well.
    for held in inside {
        if let Some(uses) = package.items.get_mut(&held).and_then(Item::uses_mut) {
            let also: Vec<_> = uses.iter().filter(|(owner, _)| owner == key).cloned().collect();
            uses.extend(also.into_iter().map(|(_, field)| (apart.clone(), field)));
        }
    }
    package.items.insert(apart.clone(), copy);
    true
}

fn holds(ty: &Type, key: &Key) -> bool {
    let mut found = false;
    ty.each_item(&mut |held| found |= held == key);
    found
}

/// The type of what holds an item.
fn field<'p>(package: &'p mut Package, (owner, name): &(Key, String)) -> Option<&'p mut Type> {
    let param = |params: &'p mut Vec<Param>| {
        params.iter_mut().find(|param| param.key == *name).map(|param| &mut param.ty)
    };
    match &mut package.items.get_mut(owner)?.body {
        Body::Struct(owner) => {
            owner.fields.iter_mut().find(|field| field.key == *name).map(|field| &mut field.ty)
        }
        Body::Params(owner) => param(&mut owner.fields),
        Body::Operation(owner) => param(&mut owner.params),
        _ => None,
    }
}

/// The names that all types have now, but for those in `unnamed`, which have one for want of a better.
pub(super) fn note(package: &Package, aliases: &Aliases, unnamed: &[&Key]) -> Ledger {
    let mut ledger = Ledger::default();
    for (key, item) in package.items.iter().filter(|(key, _)| !unnamed.contains(key)) {
        for place in places(package, aliases, key, item) {
            ledger.note(place, &item.name);
        }
    }
    for (key, kind) in &package.kinds {
        ledger.note(format!("id {key}"), &kind.name);
    }
    ledger
}

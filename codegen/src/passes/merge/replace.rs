//! Putting one item in the place of others.

use super::Merging;
use crate::ir::{Body, Fate, Field, Item, Key, Param, Type};
use indexmap::IndexMap;
use std::collections::HashSet;

impl Merging<'_> {
    /// Puts items in the place of others. What stands for others has all of their values, fields and uses.
    pub(super) fn replace(&mut self, merged: &IndexMap<Key, Key>) {
        let merged = &resolved(merged);
        for (from, into) in merged {
            let Some(gone) = self.package.items.shift_remove(from) else { continue };
            if let Some(kept) = self.package.items.get_mut(into) {
                unite(kept, gone);
            }
            let mut from = self.aliases.shift_remove(from).unwrap_or_else(|| vec![from.clone()]);
            self.aliases.entry(into.clone()).or_insert_with(|| vec![into.clone()]).append(&mut from);
        }
        let other = |key: &Key| merged.get(key).cloned();
        for item in self.package.items.values_mut() {
            each_type(item, &mut |ty| ty.map_items(&other));
            if let Some(uses) = item.uses_mut() {
                retarget(uses, merged);
            }
        }
        for (schema, fate) in &mut self.package.coverage {
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
}

/// Leads from each item to the one that stays.
fn resolved(merged: &IndexMap<Key, Key>) -> IndexMap<Key, Key> {
    let last = |key: &Key| {
        let mut last = key;
        while let Some(next) = merged.get(last) {
            last = next;
        }
        last.clone()
    };
    merged.iter().map(|(from, into)| (from.clone(), last(into))).collect()
}

/// The uses by what was merged are uses by what stands for it.
fn retarget(uses: &mut Vec<(Key, String)>, merged: &IndexMap<Key, Key>) {
    for (owner, _) in uses.iter_mut() {
        if let Some(into) = merged.get(owner) {
            owner.clone_from(into);
        }
    }
    let mut seen = HashSet::new();
    uses.retain(|used| seen.insert(used.clone()));
}

/// Calls `change` with the type of everything that an item holds.
fn each_type(item: &mut Item, change: &mut impl FnMut(&mut Type)) {
    match &mut item.body {
        Body::Struct(structure) => structure.fields.iter_mut().for_each(|field| change(&mut field.ty)),
        Body::Union(union) => union.members.iter_mut().for_each(|(_, ty)| change(ty)),
        Body::Operation(operation) => {
            operation.params.iter_mut().for_each(|param| change(&mut param.ty));
            operation.output.ty_mut().into_iter().for_each(change);
        }
        Body::Params(params) => params.fields.iter_mut().for_each(|param| change(&mut param.ty)),
        Body::Keyword(keyword) => change(&mut keyword.other),
        Body::Source(source) => change(&mut source.params),
        Body::Enum(_) => {}
    }
}

/// Adds what an item lacks of another.
fn unite(kept: &mut Item, gone: Item) {
    match (&mut kept.body, gone.body) {
        (Body::Struct(kept), Body::Struct(gone)) => unite_fields(&mut kept.fields, gone.fields),
        (Body::Enum(kept), Body::Enum(gone)) => {
            unite_values(&mut kept.values, gone.values);
            kept.uses.extend(gone.uses);
        }
        (Body::Params(kept), Body::Params(gone)) => {
            unite_params(&mut kept.fields, gone.fields);
            kept.uses.extend(gone.uses);
        }
        (Body::Keyword(kept), Body::Keyword(gone)) => {
            unite_values(&mut kept.values, gone.values);
            kept.uses.extend(gone.uses);
        }
        (Body::Source(kept), Body::Source(gone)) => kept.uses.extend(gone.uses),
        _ => {}
    }
}

fn unite_values(kept: &mut Vec<String>, gone: Vec<String>) {
    kept.extend(gone);
    kept.sort_unstable();
    kept.dedup();
}

/// Unites fields. A field that only one struct has may be absent.
fn unite_fields(kept: &mut Vec<Field>, gone: Vec<Field>) {
    for field in kept.iter_mut() {
        field.optional |= gone.iter().find(|other| other.key == field.key).is_none_or(|other| other.optional);
    }
    for field in gone {
        if kept.iter().all(|other| other.key != field.key) {
            kept.push(Field { optional: true, ..field });
        }
    }
    kept.sort_by(|a, b| (a.key != "id", &a.key).cmp(&(b.key != "id", &b.key)));
}

/// Unites parameters. A parameter that only one of them requires is optional.
fn unite_params(kept: &mut Vec<Param>, gone: Vec<Param>) {
    for param in kept.iter_mut() {
        param.required &= gone.iter().any(|other| other.key == param.key && other.required);
    }
    for param in gone {
        if kept.iter().all(|other| other.key != param.key) {
            kept.push(Param { required: false, ..param });
        }
    }
    kept.sort_by(|a, b| a.key.cmp(&b.key));
}

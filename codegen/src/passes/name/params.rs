//! The names of what operations are given: parameters, keywords and sources.

use super::super::words::pascal;
use super::fields::Fields;
use super::{Names, joined, singular};
use crate::ir::{Body, Key, Package, Type};
use std::collections::HashMap;

/// What the names of parameters end in.
const SUFFIX: &str = "Params";

impl Names<'_> {
    /// Names the parameters, those held by operations first: those inside are called after them.
    pub(super) fn params(&mut self, package: &mut Package) {
        let mut waiting: Vec<Key> = keys(package, |body| matches!(body, Body::Params(_)));
        let fields = fields_of(package, &waiting);
        let mut stems: HashMap<Key, Vec<String>> = package
            .operations()
            .map(|(key, operation)| {
                let resource = &package.items[&operation.resource].name;
                (key.clone(), vec![resource.clone(), package.items[key].name.clone()])
            })
            .collect();
        while !waiting.is_empty() {
            let (ready, later): (Vec<Key>, Vec<Key>) = waiting.into_iter().partition(|key| {
                let uses = package.items[key].uses();
                uses.is_some_and(|uses| uses.iter().any(|(owner, _)| stems.contains_key(owner)))
            });
            if ready.is_empty() {
                later.iter().for_each(|key| self.problems.push(format!("nothing holds {key}")));
                return;
            }
            for key in self.settle_held(package, &ready) {
                let candidates = self.params_candidates(package, &key, &stems, &fields);
                let name = self.take_with(&key, SUFFIX, candidates);
                let stem = name.strip_suffix(SUFFIX).unwrap_or(&name).to_owned();
                stems.insert(key.clone(), vec![stem]);
                package.items[&key].name = name;
            }
            waiting = later;
        }
        self.held(package, &stems);
    }

    /// Names the keywords, the sources, and the enums that only parameters hold.
    fn held(&mut self, package: &mut Package, stems: &HashMap<Key, Vec<String>>) {
        let unnamed = keys(package, |body| {
            matches!(body, Body::Keyword(_) | Body::Source(_) | Body::Enum(_) | Body::Union(_))
        });
        let unnamed: Vec<Key> =
            unnamed.into_iter().filter(|key| package.items[key].name.is_empty()).collect();
        let unnamed = self.settle_held(package, &unnamed);
        let fields = fields_of(package, &unnamed);
        for key in unnamed {
            let item = &package.items[&key];
            let uses = named_uses(package, &key);
            let mut candidates = self.overrides(package, &key);
            // With a suffix, where the plain name is one of another type.
            let suffix = match &item.body {
                Body::Source(_) => "Source",
                Body::Keyword(_) => "Time",
                _ => "Option",
            };
            candidates.extend(self.settled.get(&key).cloned());
            let named = after_owners(&key, &uses, stems, &fields);
            candidates.extend(named.iter().cloned());
            candidates.extend(named.iter().map(|name| format!("{name}{suffix}")));
            let name = self.take(&key, candidates);
            package.items[&key].name = name;
        }
    }

    fn params_candidates(
        &self,
        package: &Package,
        key: &Key,
        stems: &HashMap<Key, Vec<String>>,
        fields: &Fields,
    ) -> Vec<String> {
        let mut candidates = self.overrides(package, key);
        candidates.extend(self.settled.get(key).cloned());
        candidates.extend(
            after_owners(key, &named_uses(package, key), stems, fields)
                .into_iter()
                .map(|name| format!("{name}{SUFFIX}")),
        );
        candidates
    }

    /// The names that the tables have for the item.
    fn overrides(&self, package: &Package, key: &Key) -> Vec<String> {
        let place = |key: &Key| match package.items.get(key).map(|item| &item.body) {
            Some(Body::Params(params)) => params.place.clone(),
            _ => key.clone(),
        };
        let own = self.facts.type_name(&place(key)).into_iter();
        let used = package.items[key]
            .uses()
            .into_iter()
            .flatten()
            .filter_map(|(owner, field)| self.facts.type_name(&format!("{}.{field}", place(owner))));
        own.chain(used).map(str::to_owned).collect()
    }
}

fn keys(package: &Package, wanted: impl Fn(&Body) -> bool) -> Vec<Key> {
    package.items.iter().filter(|(_, item)| wanted(&item.body)).map(|(key, _)| key.clone()).collect()
}

/// What holds an item, and what one of it is called there.
fn named_uses(package: &Package, key: &Key) -> Vec<(Key, String)> {
    let uses = package.items[key].uses().into_iter().flatten();
    uses.map(|(owner, field)| {
        let name = if holds_several(package, owner, field) { singular(field) } else { field.clone() };
        (owner.clone(), name)
    })
    .collect()
}

fn holds_several(package: &Package, owner: &Key, field: &str) -> bool {
    let params = match package.items.get(owner).map(|item| &item.body) {
        Some(Body::Params(params)) => &params.fields,
        Some(Body::Operation(operation)) => &operation.params,
        _ => return true,
    };
    let ty = params.iter().find(|param| param.key == field).map(|param| &param.ty);
    match ty {
        Some(Type::Clearable(inner)) => matches!(**inner, Type::Vec(_) | Type::Map(_)),
        ty => matches!(ty, Some(Type::Vec(_) | Type::Map(_))),
    }
}

fn fields_of(package: &Package, keys: &[Key]) -> Fields {
    let mut fields = Fields::default();
    keys.iter().for_each(|key| fields.count(key, &named_uses(package, key)));
    fields
}

/// What is held in many places is called as it is called there, if nothing else is called so more often; else what holds
/// it comes first: the plainest of those that do.
fn after_owners(
    key: &Key,
    uses: &[(Key, String)],
    stems: &HashMap<Key, Vec<String>>,
    fields: &Fields,
) -> Vec<String> {
    let mut names: Vec<String> = fields.bare_name(key, uses).into_iter().collect();
    let mut owned: Vec<(usize, String)> = uses
        .iter()
        .flat_map(|(owner, field)| {
            let stems = stems.get(owner).map(Vec::as_slice).unwrap_or_default();
            stems.iter().enumerate().map(|(rank, stem)| (rank, joined(stem, &pascal(field))))
        })
        .collect();
    owned.sort_by(|a, b| (a.0, a.1.len(), &a.1).cmp(&(b.0, b.1.len(), &b.1)));
    names.extend(owned.into_iter().map(|(_, name)| name));
    names
}

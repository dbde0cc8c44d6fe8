//! The names of what operations are given: parameters, keywords and sources.

use super::super::merge::catalogues::TABLE;
use super::Namer;
use super::holders::Stems;
use crate::ir::{Body, Key, Package};
use std::collections::BTreeSet;

/// The suffix of parameter types.
const SUFFIX: &str = "Params";

impl Namer<'_> {
    /// Names the parameters, those held by operations first: those inside are called after them.
    pub(super) fn params(&mut self, package: &mut Package) {
        let mut waiting: Vec<Key> = keys(package, |body| matches!(body, Body::Params(_)));
        self.settle(package, &waiting);
        let mut stems: Stems = package.operations().map(|(key, _)| (key.clone(), Vec::new())).collect();
        while !waiting.is_empty() {
            let (ready, later): (Vec<Key>, Vec<Key>) = waiting.into_iter().partition(|key| {
                let uses = package.items[key].uses();
                uses.is_some_and(|uses| uses.iter().any(|(owner, _)| stems.contains_key(owner)))
            });
            if ready.is_empty() {
                later.iter().for_each(|key| self.problems.push(format!("nothing holds {key}")));
                return;
            }
            for key in ready {
                let mut candidates = self.stated(&key);
                candidates.extend(self.settled.get(&key).cloned());
                let named = self.nearest(package, &key, &stems);
                candidates.extend(named.into_iter().map(|name| format!("{name}{SUFFIX}")));
                let name = self.take_with(&key, SUFFIX, candidates);
                let stem = name.strip_suffix(SUFFIX).unwrap_or(&name).to_owned();
                stems.insert(key.clone(), vec![stem]);
                package.items[&key].name = name;
            }
            waiting = later;
        }
        self.held(package, &stems);
    }

    /// Names by the nearest holder alone: parameters lead through each other. What many hold is called after the resource.
    fn nearest(&self, package: &Package, key: &Key, stems: &Stems) -> Vec<String> {
        let owners: BTreeSet<&Key> =
            package.items[key].uses().into_iter().flatten().map(|(owner, _)| owner).collect();
        let names = self.holders(package, key, stems).into_iter();
        names.filter(|(rank, _)| *rank != 4 || owners.len() >= TABLE).map(|(_, name)| name).collect()
    }

    /// Names the keywords, the sources, and the enums that only parameters hold.
    fn held(&mut self, package: &mut Package, stems: &Stems) {
        let unnamed = keys(package, |body| {
            matches!(body, Body::Keyword(_) | Body::Source(_) | Body::Enum(_) | Body::Union(_))
        });
        let unnamed: Vec<Key> =
            unnamed.into_iter().filter(|key| package.items[key].name.is_empty()).collect();
        self.settle(package, &unnamed);
        let mut named: Vec<(Key, Vec<(usize, String)>)> =
            unnamed.iter().map(|key| (key.clone(), self.holders(package, key, stems))).collect();
        named.sort_by_key(|(_, names)| names.first().map_or(usize::MAX, |(rank, _)| *rank));
        for (key, names) in named {
            // With a suffix, where the plain name is one of another type.
            let suffix = match &package.items[&key].body {
                Body::Source(_) => "Source",
                Body::Keyword(_) => "Time",
                _ => "Option",
            };
            let mut candidates = self.stated(&key);
            candidates.extend(self.settled.get(&key).cloned());
            candidates.extend(names.iter().map(|(_, name)| name.clone()));
            candidates.extend(names.iter().map(|(_, name)| format!("{name}{suffix}")));
            let name = self.take(&key, candidates);
            package.items[&key].name = name;
        }
    }
}

fn keys(package: &Package, wanted: impl Fn(&Body) -> bool) -> Vec<Key> {
    package.items.iter().filter(|(_, item)| wanted(&item.body)).map(|(key, _)| key.clone()).collect()
}

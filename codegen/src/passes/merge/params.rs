//! Parameters inside others that are the same thing, with the keywords and sources among them.

use super::Merging;
use super::catalogues::TABLE_OF_OBJECTS;
use super::enums::Groups;
use super::families::Families;
use crate::ir::{Body, Key, Params};
use indexmap::IndexMap;
use std::collections::HashMap;

impl Merging<'_> {
    /// Merges them from the innermost to the outermost, so that those that hold the same are equal.
    pub(super) fn params(&mut self, families: &Families) {
        let depth = |key: &Key| key.matches('.').count();
        let sent = |key: &&Key| ["params ", "keyword ", "source "].iter().any(|sort| key.starts_with(sort));
        let deepest = self.package.items.keys().filter(sent).map(depth).max().unwrap_or_default();
        for level in (0..=deepest).rev() {
            for sort in ["params ", "keyword ", "source "] {
                let here = |key: &&Key| key.starts_with(sort) && depth(key) == level;
                let keys: Vec<Key> = self.package.items.keys().filter(here).cloned().collect();
                self.same(&keys, families);
            }
        }
        // What was held at another depth may be equal only now.
        for sort in ["params ", "keyword ", "source "] {
            let keys: Vec<Key> =
                self.package.items.keys().filter(|key| key.starts_with(sort)).cloned().collect();
            self.same(&keys, families);
        }
    }

    fn same(&mut self, keys: &[Key], families: &Families) {
        let mut groups = Groups::default();
        let mut heads: HashMap<&str, Vec<&Key>> = HashMap::new();
        for key in keys {
            let name = self.known(key);
            // What was one may have become two that cannot be one.
            let known = name.map(|name| heads.entry(name).or_default());
            let fits = known.is_none_or(|known| {
                let fits = known.first().is_none_or(|head| self.fits(head, key));
                if fits {
                    known.push(key);
                }
                fits
            });
            groups.add(key, name.filter(|_| fits));
        }
        let mut seen: HashMap<String, &Key> = HashMap::new();
        for key in keys {
            let Some((owner, field)) = self.package.items[key].uses().and_then(|uses| uses.first()) else {
                continue;
            };
            let Some(resource) = families.resource(self.package, owner) else { continue };
            let sign = format!("{resource} {field} {}", self.shape(key));
            match seen.get(&sign) {
                Some(head) => groups.unite(head, key),
                None => drop(seen.insert(sign, key)),
            }
        }
        for (key, other) in self.tables(keys) {
            groups.unite(&key, &other);
        }
        let merged = groups.merged();
        self.replace(&merged);
    }

    /// Pairs of equal parameters of which their holder has many, as of the capabilities of an account.
    fn tables(&self, keys: &[Key]) -> Vec<(Key, Key)> {
        let mut tables: IndexMap<String, Vec<&Key>> = IndexMap::new();
        for key in keys {
            for (owner, _) in self.package.items[key].uses().into_iter().flatten() {
                tables.entry(format!("{owner} {}", self.shape(key))).or_default().push(key);
            }
        }
        let tables = tables.into_values().filter(|keys| keys.len() >= TABLE_OF_OBJECTS);
        tables
            .flat_map(|keys| {
                keys[1..].iter().map(|key| (keys[0].clone(), (*key).clone())).collect::<Vec<_>>()
            })
            .collect()
    }

    fn shape(&self, key: &Key) -> String {
        match &self.package.items[key].body {
            Body::Params(params) => {
                let fields = params.fields.iter();
                let fields =
                    fields.map(|it| format!("{}{}{:?}", it.key, if it.required { "!" } else { "?" }, it.ty));
                fields.collect::<Vec<_>>().join(",")
            }
            Body::Keyword(keyword) => format!("{:?} {:?}", keyword.values, keyword.other),
            Body::Source(source) => format!("{:?}", source.params),
            _ => String::new(),
        }
    }

    /// Returns true if one type can replace both: their common parameters have the same types.
    fn fits(&self, a: &Key, b: &Key) -> bool {
        match (&self.package.items[a].body, &self.package.items[b].body) {
            (Body::Params(a), Body::Params(b)) => fit(a, b),
            (Body::Keyword(a), Body::Keyword(b)) => a.other == b.other,
            (Body::Source(a), Body::Source(b)) => a.params == b.params,
            _ => false,
        }
    }
}

fn fit(a: &Params, b: &Params) -> bool {
    a.fields.iter().all(|field| {
        let other = b.fields.iter().find(|other| other.key == field.key);
        other.is_none_or(|other| other.ty == field.ty)
    })
}

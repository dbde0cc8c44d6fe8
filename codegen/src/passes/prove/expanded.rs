//! Fields that are absent unless expanded: the table's paths, as the structs that hold the fields.

use crate::facts::DocFacts;
use crate::ir::{Key, Package, Type};
use std::collections::BTreeSet;

/// The fields: struct and name.
pub(in crate::passes) type OnlyExpanded = BTreeSet<(Key, String)>;

/// Returns the fields, and the paths of the table that lead to none, in words.
pub(in crate::passes) fn only_expanded(package: &Package, facts: &DocFacts) -> (OnlyExpanded, Vec<String>) {
    let (mut fields, mut problems) = (BTreeSet::new(), Vec::new());
    for (object, path) in facts.only_expanded() {
        match field(package, object, path) {
            Some(found) => drop(fields.insert(found)),
            None => problems.push(format!("docs.toml: `{object}` has no optional field `{path}` to expand")),
        }
    }
    (fields, problems)
}

/// Returns the paths of the table below one object that lead to a field.
pub(in crate::passes) fn includable(package: &Package, object: &str, facts: &DocFacts) -> Vec<String> {
    let paths = facts.only_expanded().filter(|(owner, _)| *owner == object);
    let paths = paths.filter(|(_, path)| field(package, object, path).is_some());
    paths.map(|(_, path)| path.to_owned()).collect()
}

fn field(package: &Package, object: &str, path: &str) -> Option<(Key, String)> {
    let mut key = package.resources.iter().find(|resource| resource.object == object)?.key.clone();
    let (above, last) = path.rsplit_once('.').map_or((None, path), |(above, last)| (Some(above), last));
    for name in above.into_iter().flat_map(|above| above.split('.')) {
        let field = package.structure(&key)?.fields.iter().find(|field| field.key == name)?;
        let Type::Item(inner) = &field.ty else { return None };
        key = inner.clone();
    }
    let field = package.structure(&key)?.fields.iter().find(|field| field.key == last)?;
    field.optional.then(|| (key.clone(), last.to_owned()))
}

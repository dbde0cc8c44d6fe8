//! With which cargo features each item is needed.

use crate::ir::{Key, Package};
use std::collections::{BTreeMap, BTreeSet};

/// The features with which each item is needed: those of objects that hold it, and of resources whose operations do.
pub type Users<'p> = BTreeMap<&'p Key, BTreeSet<String>>;

/// Returns the features with which each item is needed.
pub fn users(package: &Package) -> Users<'_> {
    let mut users = Users::new();
    let objects = package.resources.iter().map(|resource| (&resource.key, resource.type_feature()));
    let operations = package.operations().filter_map(|(key, operation)| {
        let resource = package.resources.iter().find(|resource| resource.key == operation.resource)?;
        Some((key, resource.feature.clone()))
    });
    for (start, feature) in objects.chain(operations) {
        let mut open = vec![start];
        while let Some(key) = open.pop() {
            if users.entry(key).or_default().insert(feature.clone())
                && let Some(item) = package.items.get(key)
            {
                item.each_item(&mut |inner| open.push(inner));
            }
        }
    }
    users
}

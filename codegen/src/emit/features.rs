//! The cargo features of the types crate.

use super::text::{put, wrapped};
use crate::facts::Facts;
use crate::ir::{Package, Resource};

/// The lines of the manifest that the generator owns.
pub fn features(package: &Package, facts: &Facts) -> String {
    let has = |feature: &&String| package.resources.iter().any(|resource| resource.feature == **feature);
    let default: Vec<String> =
        facts.default_features().iter().filter(has).map(|feature| format!("{feature:?}")).collect();
    let mut text = String::new();
    wrapped(&mut text, "default = [", &default, "]", 0);
    let all: Vec<String> =
        package.resources.iter().map(|resource| format!("{:?}", resource.feature)).collect();
    wrapped(&mut text, "all = [", &all, "]", 0);
    let mut resources: Vec<&Resource> = package.resources.iter().collect();
    resources.sort_by(|a, b| a.feature.cmp(&b.feature));
    for resource in &resources {
        let needs: Vec<String> = direct(resource, &resources).map(|feature| format!("{feature:?}")).collect();
        if needs.is_empty() {
            put(&mut text, format_args!("{} = []\n", resource.feature));
        } else {
            wrapped(&mut text, &format!("{} = [", resource.feature), &needs, "]", 0);
        }
    }
    text
}

/// The features a resource needs, without those that others of them turn on, unless these need the resource in turn.
fn direct<'r>(resource: &'r Resource, all: &'r [&Resource]) -> impl Iterator<Item = &'r String> {
    resource.needs.iter().filter(move |feature| {
        !resource.needs.iter().any(|other| {
            let other = all.iter().find(|candidate| candidate.feature == *other);
            other.is_some_and(|other| {
                other.feature != **feature
                    && other.needs.contains(*feature)
                    && !other.needs.contains(&resource.feature)
                    && !all.iter().any(|it| it.feature == **feature && it.needs.contains(&other.feature))
            })
        })
    })
}

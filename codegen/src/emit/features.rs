//! The cargo features of the types crate, and those of the client, which pass them on.

use super::text::{put, wrapped};
use crate::facts::Facts;
use crate::ir::{Package, Resource, type_feature};
use std::collections::BTreeSet;

/// Returns the generated lines of the manifest of the types.
pub fn features(package: &Package, facts: &Facts) -> String {
    lines(package, facts, "")
}

/// Returns the generated lines of the manifest of the client: each feature turns on the same one of the types, and those
/// that it implies there, so that the client knows which types there are.
pub fn client_features(package: &Package, facts: &Facts) -> String {
    lines(package, facts, "stripe-types/")
}

fn lines(package: &Package, facts: &Facts, passed_to: &str) -> String {
    let passed = |feature: &str| match passed_to {
        "" => Vec::new(),
        prefix => vec![format!("\"{prefix}{feature}\"")],
    };
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
        let needs = minimal(&resource.needs, &resource.feature, &resources)
            .map(|feature| format!("{:?}", type_feature(feature)));
        let needs = needs.chain(passed(&resource.type_feature()));
        line(&mut text, &resource.type_feature(), &needs.collect::<Vec<_>>());
        let own = std::iter::once(format!("{:?}", resource.type_feature()));
        let answers = resource.answers.iter().filter(|feature| !resource.needs.contains(*feature)).cloned();
        let answers: BTreeSet<String> = answers.collect();
        let answers = minimal(&answers, &resource.feature, &resources)
            .map(|feature| format!("{:?}", type_feature(feature)));
        let needs = own.chain(answers).chain(passed(&resource.feature));
        line(&mut text, &resource.feature, &needs.collect::<Vec<_>>());
    }
    text
}

fn line(text: &mut String, feature: &str, needs: &[String]) {
    if needs.is_empty() {
        put(text, format_args!("{feature} = []\n"));
    } else {
        wrapped(text, &format!("{feature} = ["), needs, "]", 0);
    }
}

/// Some features of objects without those that others of them turn on: unless these turn on each other, or turn on the
/// object itself that needs them.
fn minimal<'r>(
    features: &'r BTreeSet<String>,
    own: &'r str,
    all: &'r [&Resource],
) -> impl Iterator<Item = &'r String> {
    let needs = |feature: &str, other: &str| {
        all.iter().any(|resource| resource.feature == feature && resource.needs.contains(other))
    };
    features.iter().filter(move |feature| {
        let turns_on = |other: &String| needs(other, feature) && !needs(feature, other) && !needs(other, own);
        !features.iter().any(|other| other != *feature && turns_on(other))
    })
}

//! The module files: which file needs which cargo features, and what the crate re-exports.

use super::HEADER;
use super::text::{put, wrapped};
use crate::ir::{Item, Key, Package, type_feature};
use crate::passes::{OPERATIONS, PARAMS, SHARED};
use std::collections::{BTreeMap, BTreeSet};

/// The features with which each item is needed.
type Users<'p> = BTreeMap<&'p Key, BTreeSet<String>>;
/// The features that each feature turns on.
type Implied = BTreeMap<String, BTreeSet<String>>;

/// The folders beside the files of the resources.
const FOLDERS: [&str; 3] = [OPERATIONS, PARAMS, SHARED];

pub(super) fn emit(
    package: &Package,
    by_module: &BTreeMap<&str, Vec<(&Key, &Item)>>,
    files: &mut BTreeMap<String, String>,
) {
    let (users, implied) = (users(package), implied(package));
    let within = |folder: &&str| by_module.keys().any(|module| module.starts_with(&format!("{folder}/")));
    let used: Vec<&str> = FOLDERS.into_iter().filter(within).collect();
    let mut root = format!("{HEADER}\nmod ids;\n");
    used.iter().for_each(|folder| put(&mut root, format_args!("mod {folder};\n")));
    root.push_str("\npub use ids::*;\n");
    used.iter().for_each(|folder| put(&mut root, format_args!("pub use {folder}::*;\n")));
    let mut folders = FOLDERS.map(|_| String::from(HEADER));
    for (module, items) in by_module {
        let folder = module.split_once('/').and_then(|(folder, name)| {
            let index = FOLDERS.iter().position(|it| *it == folder)?;
            Some((&mut folders[index], name))
        });
        let (out, module) = folder.unwrap_or((&mut root, *module));
        out.push('\n');
        let gate = package.home.has_features().then(|| gate(package, &users, &implied, items)).flatten();
        cfg(out, gate.as_ref());
        put(out, format_args!("mod {module};\n"));
        cfg(out, gate.as_ref());
        let mut names: Vec<String> = items.iter().map(|(_, item)| item.name.clone()).collect();
        names.sort_unstable();
        match &names[..] {
            [name] => put(out, format_args!("pub use {module}::{name};\n")),
            _ => wrapped(out, &format!("pub use {module}::{{"), &names, "};", 0),
        }
    }
    put(
        &mut root,
        format_args!(
            "\n/// The version of the API that the types are generated from.\npub const API_VERSION: &str = {:?};\n\n",
            package.version
        ),
    );
    registry(package, &mut root);
    files.insert("mod.rs".to_owned(), root);
    for (folder, text) in FOLDERS.iter().zip(folders).filter(|(folder, _)| used.contains(folder)) {
        files.insert(format!("{folder}/mod.rs"), text);
    }
}

/// The list of all objects that there are; with features: that those in use have.
fn registry(package: &Package, out: &mut String) {
    let primitives = package.home.primitives();
    let features = package.home.has_features();
    out.push_str(if features {
        "/// Every kind of object that the cargo features in use have, by its name.\n"
    } else {
        "/// Every kind of object, by its name.\n"
    });
    put(out, format_args!("pub static OBJECTS: &[{primitives}::ObjectType] = &[\n"));
    for resource in &package.resources {
        if features {
            put(out, format_args!("    #[cfg(feature = \"{}\")]\n", resource.type_feature()));
        }
        let name = &package.items[&resource.key].name;
        put(out, format_args!("    {primitives}::ObjectType::of::<{name}>(),\n"));
    }
    out.push_str("];\n");
}

fn cfg(out: &mut String, gate: Option<&String>) {
    if let Some(gate) = gate {
        put(out, format_args!("#[cfg({gate})]\n"));
    }
}

/// The condition under which a module is compiled; none for what needs nothing and is needed by nothing.
fn gate(package: &Package, users: &Users<'_>, implied: &Implied, items: &[(&Key, &Item)]) -> Option<String> {
    let own = needed(users, implied, items);
    if !own.is_empty() {
        return Some(any(&own));
    }
    // No resource holds it: it is there when all that it holds is.
    let mut gates = BTreeSet::new();
    for (_, item) in items {
        item.each_item(&mut |inner| {
            let features = needed(users, implied, &[(inner, &package.items[inner])]);
            if !features.is_empty() {
                gates.insert(any(&features));
            }
        });
    }
    let gates: Vec<String> = gates.into_iter().collect();
    match &gates[..] {
        [] => None,
        [gate] => Some(gate.clone()),
        _ => Some(format!("all({})", gates.join(", "))),
    }
}

fn any(features: &[String]) -> String {
    let tests: Vec<String> = features.iter().map(|feature| format!("feature = \"{feature}\"")).collect();
    match &tests[..] {
        [test] => test.clone(),
        _ => format!("any({})", tests.join(", ")),
    }
}

/// The features with which each item is needed: those of objects that hold it, and of resources whose operations do.
fn users(package: &Package) -> Users<'_> {
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

/// The features that each feature turns on.
fn implied(package: &Package) -> Implied {
    let mut implied = Implied::new();
    for resource in &package.resources {
        let types = |features: &BTreeSet<String>| features.iter().map(|it| type_feature(it)).collect();
        let embedded: BTreeSet<String> = types(&resource.needs);
        let mut all: BTreeSet<String> = types(&resource.answers);
        all.extend(embedded.iter().cloned());
        all.insert(resource.type_feature());
        implied.insert(resource.type_feature(), embedded);
        implied.insert(resource.feature.clone(), all);
    }
    implied
}

/// The fewest features of which at least one is on wherever any of the items is needed. None for what no resource
/// needs: that is always there.
fn needed(users: &Users<'_>, implied: &Implied, items: &[(&Key, &Item)]) -> Vec<String> {
    let all: BTreeSet<&String> = items.iter().filter_map(|(key, _)| users.get(*key)).flatten().collect();
    let implies =
        |feature: &String, other: &String| implied.get(feature).is_some_and(|it| it.contains(other));
    let needless = |feature: &String| {
        // A feature that turns on another of them needs no mention; of two that turn on each other one is enough.
        all.iter().any(|other| {
            *other != feature && implies(feature, other) && (!implies(other, feature) || *other < feature)
        })
    };
    all.iter().filter(|feature| !needless(feature)).map(|feature| (*feature).clone()).collect()
}

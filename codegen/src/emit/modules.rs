//! The module files: which file needs which cargo features, and what the crate re-exports.

use super::text::{HEADER, put, wrapped};
use crate::ir::{Item, Key, Package, type_feature};
use crate::passes::{OPERATIONS, PARAMS, SHARED, Users, users};
use std::collections::{BTreeMap, BTreeSet};

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
    let features = package.target.has_features();
    // The types are exported by the root of the crate.
    let imports = if features { "use crate::*;\n\n" } else { "" };
    let mut root = format!("{HEADER}\n{imports}mod ids;\n");
    let mut exports: BTreeMap<String, String> = BTreeMap::new();
    let visible = if features { "pub(crate) " } else { "" };
    used.iter().for_each(|folder| put(&mut root, format_args!("{visible}mod {folder};\n")));
    root.push_str("\npub use ids::*;\n");
    if !features {
        used.iter().for_each(|folder| put(&mut root, format_args!("pub use {folder}::*;\n")));
    }
    let mut folders = FOLDERS.map(|_| String::from(HEADER));
    for (module, items) in by_module {
        let folder = module.split_once('/').and_then(|(folder, name)| {
            let index = FOLDERS.iter().position(|it| *it == folder)?;
            Some((&mut folders[index], name))
        });
        let (out, name) = folder.unwrap_or((&mut root, *module));
        let gate = features.then(|| gate(package, &users, &implied, items)).flatten();
        let mut names: Vec<String> = items.iter().map(|(_, item)| item.name.clone()).collect();
        names.sort_unstable();
        if features {
            gated(out, gate.as_ref(), |out, pad| put(out, format_args!("{pad}pub(crate) mod {name};\n")));
            let path = format!("generated::{}", module.replace('/', "::"));
            let exports = exports.entry(exports_of(module)).or_insert_with(|| String::from(HEADER));
            gated(exports, gate.as_ref(), |out, pad| reexport(out, &path, &names, pad.len()));
        } else {
            put(out, format_args!("\nmod {name};\n"));
            reexport(out, name, &names, 0);
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
    super::events::emit(package, &mut root);
    files.insert("mod.rs".to_owned(), root);
    files.extend(exports);
    for (folder, text) in FOLDERS.iter().zip(folders).filter(|(folder, _)| used.contains(folder)) {
        files.insert(format!("{folder}/mod.rs"), text);
    }
}

/// The list of all objects that there are; with features: that those in use have.
fn registry(package: &Package, out: &mut String) {
    let primitives = package.target.primitives();
    let features = package.target.has_features();
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

/// Returns the file with the exports of a module: one for each folder.
fn exports_of(module: &str) -> String {
    let folder = module.split_once('/').map_or("objects", |(folder, _)| folder);
    format!("exports/{folder}.rs")
}

/// Writes items that are compiled where a condition holds.
fn gated(out: &mut String, gate: Option<&FeatureGate>, write: impl Fn(&mut String, &str)) {
    out.push('\n');
    let Some(FeatureGate { operator, tests }) = gate else { return write(out, "") };
    out.push_str("crate::gated! {\n");
    match &tests[..] {
        [test] => put(out, format_args!("    {test} =>\n")),
        _ => wrapped(out, &format!("{operator}("), tests, ") =>", 4),
    }
    write(out, "    ");
    out.push_str("}\n");
}

/// Writes the re-export of types of a module. Those of the types crate stand in its root, where the compiler finds the
/// feature of a type that is missing.
fn reexport(out: &mut String, module: &str, names: &[String], indent: usize) {
    match names {
        [name] => put(out, format_args!("{}pub use {module}::{name};\n", " ".repeat(indent))),
        _ => wrapped(out, &format!("pub use {module}::{{"), names, "};", indent),
    }
}

/// A condition of cargo features.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct FeatureGate {
    operator: &'static str,
    tests: Vec<String>,
}

impl FeatureGate {
    fn any(features: &[String]) -> Self {
        let tests = features.iter().map(|feature| format!("feature = \"{feature}\"")).collect();
        Self { operator: "any", tests }
    }

    fn text(&self) -> String {
        match &self.tests[..] {
            [test] => test.clone(),
            tests => format!("{}({})", self.operator, tests.join(", ")),
        }
    }
}

/// The condition under which a module is compiled; none for what needs nothing and is needed by nothing.
fn gate(
    package: &Package,
    users: &Users<'_>,
    implied: &Implied,
    items: &[(&Key, &Item)],
) -> Option<FeatureGate> {
    let own = needed(users, implied, items);
    if !own.is_empty() {
        return Some(FeatureGate::any(&own));
    }
    // No resource holds it: it is there when all that it holds is.
    let mut gates = BTreeSet::new();
    for (_, item) in items {
        item.each_item(&mut |inner| {
            let features = needed(users, implied, &[(inner, &package.items[inner])]);
            if !features.is_empty() {
                gates.insert(FeatureGate::any(&features));
            }
        });
    }
    let mut gates = gates.into_iter();
    let first = gates.next()?;
    let tests: Vec<String> = gates.map(|gate| gate.text()).collect();
    if tests.is_empty() {
        return Some(first);
    }
    Some(FeatureGate { operator: "all", tests: std::iter::once(first.text()).chain(tests).collect() })
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

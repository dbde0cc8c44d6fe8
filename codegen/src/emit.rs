//! From the intermediate representation to Rust text. The only part that writes Rust; it decides nothing.

mod api;
mod enums;
mod event_constants;
mod events;
mod features;
mod ids;
mod imports;
mod mapping;
mod models;
mod modules;
mod objects;
mod operations;
mod places;
mod prose;
mod structs;
mod text;
mod unions;

pub use api::{Api, ApiMember, ApiType, api, type_of};
pub use features::{client_features, features};
pub use mapping::mapping_facts;
pub use models::{model_features, models};
pub(crate) use text::field_ident;

use self::text::HEADER;
use crate::ir::{Body, Item, Key, Package};
use std::collections::{BTreeMap, BTreeSet};

/// The generated files: paths below the output folder, and their texts.
pub fn emit(package: &Package) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut by_module: BTreeMap<&str, Vec<(&Key, &Item)>> = BTreeMap::new();
    for (key, item) in &package.items {
        by_module.entry(&item.module).or_default().push((key, item));
    }
    for (module, items) in &by_module {
        files.insert(format!("{module}.rs"), emit_module(package, module, items));
    }
    files.insert("ids.rs".to_owned(), ids::emit(package));
    modules::emit(package, &by_module, &mut files);
    if let (Some(constants), Some(root)) = (event_constants::emit(package), files.get_mut("mod.rs")) {
        root.push_str("\npub mod events;\n");
        files.insert("events.rs".to_owned(), format!("{HEADER}{constants}"));
    }
    files
}

/// The list of all operations, for the tests of the client.
pub fn operation_list(package: &Package) -> String {
    let mut names: Vec<&str> =
        package.operations().map(|(key, _)| package.items[key].name.as_str()).collect();
    names.sort_unstable();
    let mut text = format!(
        "{HEADER}\n#![allow(deprecated, reason = \"all are tried\")]\n\nuse super::Entry;\nuse stripe_types::*;\n\n"
    );
    text.push_str("/// Every operation.\npub(super) const ALL: &[Entry] = &[\n");
    names.iter().for_each(|name| text::put(&mut text, format_args!("    Entry::of::<{name}>(),\n")));
    text.push_str("];\n");
    text
}

/// A file: the types of one module.
fn emit_module(package: &Package, module: &str, items: &[(&Key, &Item)]) -> String {
    let mut items = items.to_vec();
    // The resource first, then what it holds, by name.
    items.sort_by_key(|(key, item)| (package.resources.iter().all(|it| it.key != **key), &item.name));
    let mut body = String::new();
    let mut imports = BTreeSet::new();
    for (key, item) in &items {
        body.push('\n');
        match &item.body {
            Body::Struct(structure) => structs::emit(package, key, item, structure, &mut body, &mut imports),
            Body::Enum(enumeration) => enums::emit(package, item, enumeration, &mut body),
            Body::Union(union) => unions::emit(package, item, union, &mut body, &mut imports),
            Body::Params(params) => operations::params(package, item, params, &mut body, &mut imports),
            Body::Keyword(keyword) => operations::keyword(package, item, keyword, &mut body, &mut imports),
            Body::Source(source) => operations::source(package, item, source, &mut body, &mut imports),
            Body::Operation(operation) => {
                operations::operation(package, item, operation, &mut body, &mut imports);
            }
        }
        if let Some(resource) = package.resources.iter().find(|resource| resource.key == **key) {
            objects::emit(package, resource, &item.name, &mut body, &mut imports);
        }
    }
    for (_, item) in &items {
        imports.remove(&item.name);
    }
    let mut text = String::from(HEADER);
    imports::emit(package, &imports, module, &mut text);
    text.push_str(&body);
    text
}

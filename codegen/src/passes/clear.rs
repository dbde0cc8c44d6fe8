//! Texts of an update that can be cleared. The document says so of some only; version 1 of the API takes an empty text for
//! each that the object may lack.

use crate::ir::{Body, Encoding, Field, Key, Operation, Output, Package, Type};
use std::collections::{HashMap, HashSet};

/// Makes the optional texts of updates clearable if the field of the object may be null.
pub(super) fn clear(package: &mut Package) {
    let texts: HashMap<Key, HashSet<String>> = package
        .operations()
        .filter_map(|(key, operation)| Some((key.clone(), nullable_texts(package, operation)?)))
        .collect();
    for (key, texts) in texts {
        let Some(Body::Operation(operation)) = package.items.get_mut(&key).map(|item| &mut item.body) else {
            continue;
        };
        for param in &mut operation.params {
            if !param.required && param.ty == Type::Plain("String") && texts.contains(&param.key) {
                param.ty = Type::Clearable(Box::new(Type::Plain("String")));
            }
        }
    }
}

/// Returns the names of the texts that the object of an update may lack; `None` for other operations.
fn nullable_texts(package: &Package, operation: &Operation) -> Option<HashSet<String>> {
    let resource = package.resources.iter().find(|resource| resource.key == operation.resource)?;
    let is_update = operation.method == "post"
        && operation.encoding == Encoding::Form
        && operation.output == Output::One(Type::Item(resource.key.clone()))
        && resource
            .retrieve
            .as_ref()
            .is_some_and(|path| without_names(path) == without_names(&operation.path));
    if !is_update {
        return None;
    }
    let is_text = |field: &&Field| field.facts.nullable && field.ty == Type::Plain("String");
    let fields = package.structure(&resource.key)?.fields.iter().filter(is_text);
    Some(fields.map(|field| field.key.clone()).collect())
}

/// Returns a path without the names of its parameters, which differ between operations.
fn without_names(path: &str) -> String {
    let parts = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

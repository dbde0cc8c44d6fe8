//! Strings that hold ids. The entries are applied where types are made; this finds those that have no string.

use super::entry::Unneeded;
use crate::facts::FixupFacts;
use crate::spec::{Document, Node, Property, Shape, StringFormat};
use std::collections::HashSet;

pub(super) fn unneeded(document: &Document, facts: &FixupFacts) -> Vec<Unneeded> {
    let strings = strings(document);
    let is_known = |resource: &str| document.schemas.contains_key(resource);
    let names = facts.ids.names.iter().filter(|name| !(strings.contains(name.as_str()) && is_known(name)));
    let names = names.map(|name| Unneeded { fixup: "ids.names", place: name.clone() });
    let places = facts.ids.places.iter().flat_map(|(schema, places)| {
        places
            .iter()
            .filter(|(name, resource)| !(is_string(document, schema, name) && is_known(resource)))
            .map(move |(name, _)| Unneeded { fixup: "ids.places", place: format!("{schema}.{name}") })
    });
    names.chain(places).collect()
}

/// The names of all properties and parameters that are strings without a format.
fn strings(document: &Document) -> HashSet<&str> {
    let mut found = HashSet::new();
    for node in document.schemas.values() {
        add_all(node, &mut found);
    }
    for operation in &document.operations {
        found.extend(operation.path_parameters.iter().map(String::as_str));
        operation.parameters().for_each(|(name, property)| add(name, property, &mut found));
    }
    found
}

fn add_all<'n>(node: &'n Node, found: &mut HashSet<&'n str>) {
    match &node.shape {
        Shape::Object(properties) => {
            properties.iter().for_each(|(name, property)| add(name, property, found));
        }
        Shape::Array(inner) | Shape::Map(inner) => add_all(inner, found),
        Shape::AnyOf(members) => members.iter().for_each(|member| add_all(member, found)),
        _ => {}
    }
}

fn add<'n>(name: &'n str, property: &'n Property, found: &mut HashSet<&'n str>) {
    if is_plain(&property.node) {
        found.insert(name);
    }
    add_all(&property.node, found);
}

fn is_plain(node: &Node) -> bool {
    node.expansions.is_empty()
        && match &node.shape {
            Shape::String(StringFormat::Plain) => true,
            Shape::Array(inner) => is_plain(inner),
            Shape::AnyOf(members) => members.iter().any(is_plain),
            _ => false,
        }
}

fn is_string(document: &Document, schema: &str, name: &str) -> bool {
    let properties = document.schemas.get(schema).and_then(Node::properties);
    properties.and_then(|properties| properties.get(name)).is_some_and(|property| is_plain(&property.node))
}

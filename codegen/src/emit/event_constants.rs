//! The constants of event types with the types of their objects.

use super::text::put;
use crate::ir::{Package, Resource};
use std::collections::BTreeMap;

/// Returns the module of the constants, without its first line; `None` without events. Types of events about several objects have none.
pub(super) fn emit(package: &Package) -> Option<String> {
    let mut objects: BTreeMap<&str, Vec<&Resource>> = BTreeMap::new();
    for resource in &package.resources {
        resource.events.iter().for_each(|event| objects.entry(event).or_default().push(resource));
    }
    let mut by_object: BTreeMap<&str, (&Resource, Vec<&str>)> = BTreeMap::new();
    for (event, resources) in &objects {
        if let [resource] = resources[..] {
            by_object.entry(&resource.object).or_insert((resource, Vec::new())).1.push(event);
        }
    }
    if by_object.is_empty() {
        return None;
    }
    let primitives = package.target.primitives();
    let mut text = format!(
        "\n//! The types of events, each with the type of its object.\n\nuse {primitives}::EventOf;\n"
    );
    for (resource, events) in by_object.values() {
        let name = &package.items[&resource.key].name;
        text.push('\n');
        if package.target.has_features() {
            put(
                &mut text,
                format_args!("{primitives}::gated! {{ feature = \"{}\" =>\n", resource.type_feature()),
            );
        }
        let pad = if package.target.has_features() { "    " } else { "" };
        for event in events {
            let constant = event.replace('.', "_").to_uppercase();
            put(
                &mut text,
                format_args!(
                    "{pad}/// `{event}`\n{pad}pub const {constant}: EventOf<super::{name}> = EventOf::new({event:?});\n"
                ),
            );
        }
        if package.target.has_features() {
            text.push_str("}\n");
        }
    }
    Some(text)
}

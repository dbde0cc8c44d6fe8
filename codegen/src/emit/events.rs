//! The union of the objects of events, with one member for each resource that has events.

use super::text::{literal, put};
use crate::ir::{Package, Resource};
use std::collections::BTreeSet;

/// The name of the union.
const OBJECT: &str = "EventObject";
/// The snapshot event, and its cargo feature.
const EVENT: &str = "event";
/// The start of the names of objects of version 2 of the API, which only thin events are about.
const VERSION_2: &str = "v2.core.";
const THIN_EVENT: &str = "v2.core.event";

/// Writes the union, if there are events.
pub(super) fn emit(package: &Package, out: &mut String) {
    let find = |object: &str| package.resources.iter().find(|resource| resource.object == object);
    let events: Vec<&Resource> = [EVENT, THIN_EVENT].into_iter().filter_map(find).collect();
    if events.is_empty() {
        return;
    }
    let (primitives, gated) = (package.target.primitives(), package.target.has_features());
    out.push('\n');
    if gated {
        let features: Vec<String> =
            events.iter().map(|event| format!("feature = \"{}\"", event.type_feature())).collect();
        put(out, format_args!("#[cfg(any({}))]\n", features.join(", ")));
    }
    put(out, format_args!("{primitives}::union! {{\n    /// The object of an event.\n"));
    if gated {
        out.push_str("    ///\n    /// Each member needs the cargo feature of its type.\n");
    }
    put(out, format_args!("    pub enum {OBJECT} {{\n"));
    let mut names = BTreeSet::new();
    for resource in package.resources.iter().filter(|resource| has_events(resource)) {
        if !names.insert(&resource.object) {
            continue;
        }
        if gated {
            put(out, format_args!("        #[cfg(feature = \"{}\")]\n", resource.type_feature()));
        }
        let name = &package.items[&resource.key].name;
        put(out, format_args!("        {name}({name}) = {},\n", literal(&resource.object)));
    }
    out.push_str("    }\n}\n");
    let Some(event) = find(EVENT) else { return };
    if gated {
        put(out, format_args!("\n#[cfg(feature = \"{}\")]", event.type_feature()));
    }
    let name = &package.items[&event.key].name;
    put(out, format_args!("\n{primitives}::event_object!({name}, {OBJECT});\n"));
}

fn has_events(resource: &Resource) -> bool {
    let is_thin = resource.object.starts_with(VERSION_2) && resource.object != THIN_EVENT;
    !resource.events.is_empty() || (is_thin && resource.id.is_some())
}

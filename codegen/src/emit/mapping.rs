//! The facts that the derive macro uses in its messages: objects, expandable ids, and fields that have moved.

use super::text::{HEADER, literal, literals, put, slice, wrapped};
use crate::facts::{Facts, Move};
use crate::ir::{Expansion, Package, Resource};

/// Returns the module of the derive macro.
pub fn mapping_facts(package: &Package, facts: &Facts) -> String {
    let mut text = String::from(HEADER);
    text.push_str("\n//! Facts about Stripe's objects, which messages use.\n\n");
    text.push_str("/// A field that a version of the API has taken away.\n");
    text.push_str("pub(crate) struct FieldMove {\n");
    for (field, kind, doc) in [
        ("object", "&'static str", "The type of the object."),
        ("from", "&'static str", "The name of the field."),
        ("since", "&'static str", "The version of the API that has taken it away."),
        ("to", "&'static [&'static str]", "The places of the value, of `through` if that is given."),
        ("through", "Option<(&'static str, &'static str)>", "Another object, and its field with the id."),
    ] {
        put(&mut text, format_args!("    /// {doc}\n    pub(crate) {field}: {kind},\n"));
    }
    text.push_str("}\n\n/// The objects with ids.\n");
    let mut objects: Vec<String> = package
        .resources
        .iter()
        .filter(|it| it.id.is_some())
        .map(|it| name(package, it).to_owned())
        .collect();
    objects.sort_unstable();
    wrapped(&mut text, "pub(crate) const OBJECTS: &[&str] = &[", &literals(&objects), "];", 0);
    text.push_str(
        "\n/// Fields with an id that can be expanded: the object, the path, and the object of the id.\n",
    );
    text.push_str("pub(crate) const EXPANDABLE: &[(&str, &str, &str)] = &[\n");
    for resource in &package.resources {
        expandable(package, resource, &mut text);
    }
    text.push_str("];\n\n/// Fields that have moved.\npub(crate) const MOVES: &[FieldMove] = &[\n");
    for it in facts.moves() {
        moved(package, it, &mut text);
    }
    text.push_str("];\n");
    text
}

fn name<'p>(package: &'p Package, resource: &Resource) -> &'p str {
    &package.items[&resource.key].name
}

fn object<'p>(package: &'p Package, object: &str) -> Option<&'p str> {
    package.resources.iter().find(|it| it.object == object).map(|it| name(package, it))
}

fn expandable(package: &Package, resource: &Resource, text: &mut String) {
    for Expansion { path, targets, array, .. } in &resource.expandable {
        if let ([target], false) = (&targets[..], array)
            && let Some(target) = object(package, target)
        {
            put(text, format_args!("    ({:?}, {path:?}, {target:?}),\n", name(package, resource)));
        }
    }
}

fn moved(package: &Package, it: &Move, text: &mut String) {
    let Some(of) = object(package, &it.object) else { return };
    let through = it.through.as_deref().and_then(|through| object(package, through)).zip(it.by.as_ref());
    let (through, to) = (format!("{through:?}"), slice(&it.to));
    put(
        text,
        format_args!(
            "    FieldMove {{ object: {}, from: {}, since: {}, to: {to}, through: {through} }},\n",
            literal(of),
            literal(&it.from),
            literal(&it.since)
        ),
    );
}

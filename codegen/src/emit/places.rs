//! The places that hold a type, as its documentation names them.

use super::text::{field_ident, paragraphs, put};
use crate::ir::{Body, Key, Package, Struct};

/// The number of places that are named.
const NAMED: usize = 3;

/// Writes the documentation of a type: `Values of` or `Held by`, and the fields.
pub(super) fn document(
    out: &mut String,
    package: &Package,
    lead: &str,
    uses: &[(Key, String)],
    indent: usize,
) {
    let mut places: Vec<(&str, &str)> =
        uses.iter().map(|(owner, field)| (package.items[owner].name.as_str(), field.as_str())).collect();
    places.sort_by(|a, b| (a.0.len() + a.1.len(), a).cmp(&(b.0.len() + b.1.len(), b)));
    places.dedup();
    let mut named: Vec<String> =
        places.iter().take(NAMED).map(|(owner, field)| place(package, owner, field)).collect();
    match places.len().saturating_sub(NAMED) {
        0 if places.is_empty() => named.push("no other object".to_owned()),
        0 => {}
        more => {
            let last = named.pop().unwrap_or_default();
            named.push(format!("{last} and {more} more"));
        }
    }
    paragraphs(out, &[format!("{lead} {}.", named.join(", "))], indent);
}

/// A field, with a link to it where its type stands at the root of the crate.
fn place(package: &Package, owner: &str, field: &str) -> String {
    let ident = field_ident(field);
    match package.target.has_features() && is_written(package, owner, field) {
        true => format!("[`{owner}::{ident}`](crate::{owner}::{ident})"),
        false => format!("`{owner}.{field}`"),
    }
}

/// Returns true if a type has a field that is not only in responses.
fn is_written(package: &Package, owner: &str, field: &str) -> bool {
    let Some(item) = package.items.values().find(|item| item.name == owner) else { return false };
    match &item.body {
        Body::Struct(structure) => structure.fields.iter().any(|it| it.key == field),
        Body::Params(params) => params.fields.iter().any(|it| it.key == field),
        Body::Operation(operation) => {
            operation.segments.iter().chain(&operation.params).any(|it| it.key == field)
        }
        _ => false,
    }
}

/// Writes the documentation of a part of an object.
pub(super) fn of_struct(out: &mut String, package: &Package, key: &Key, structure: &Struct) {
    let is_stub = structure.fields.iter().any(|field| field.key == "deleted");
    match &structure.object {
        Some(object) if is_stub => put(out, format_args!("/// The answer for a deleted `{object}`.\n")),
        Some(object) => put(out, format_args!("/// An object `{object}`.\n")),
        None => document(out, package, "Held by", &uses(package, key), 0),
    }
}

/// Returns the fields of structs that hold an item.
fn uses(package: &Package, key: &Key) -> Vec<(Key, String)> {
    let mut uses = Vec::new();
    for (owner, item) in &package.items {
        let Body::Struct(holder) = &item.body else { continue };
        for field in &holder.fields {
            field.ty.each_item(&mut |inner| {
                if inner == key {
                    uses.push((owner.clone(), field.key.clone()));
                }
            });
        }
    }
    uses
}

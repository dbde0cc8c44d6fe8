//! Unions of objects.

use super::places;
use super::prose::prose;
use super::structs::rust_type;
use super::text::{literal, put};
use crate::ir::{Item, Package, Union};
use crate::passes::pascal;
use std::collections::BTreeSet;

pub(super) fn emit(
    package: &Package,
    item: &Item,
    union: &Union,
    out: &mut String,
    imports: &mut BTreeSet<String>,
) {
    put(out, format_args!("{}::union! {{\n", package.target.primitives()));
    match &item.description {
        Some(description) => prose(out, description, 4),
        None if union.uses.is_empty() => out.push_str("    /// Any of some objects.\n"),
        None => places::document(out, package, "Held by", &union.uses, 4),
    }
    put(out, format_args!("    pub enum {} {{\n", item.name));
    for (object, ty) in &union.members {
        let ty = rust_type(package, ty, imports);
        put(out, format_args!("        {}({ty}) = {},\n", pascal(object), literal(object)));
    }
    out.push_str("    }\n}\n");
}

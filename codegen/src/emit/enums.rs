//! Open enums.

use super::places;
use super::prose::prose;
use super::text::{literal, put};
use crate::ir::{Enum, Item, Package};
use crate::passes::variant_names;

pub(super) fn emit(package: &Package, item: &Item, enumeration: &Enum, out: &mut String) {
    put(out, format_args!("{}::open_enum! {{\n", package.target.primitives()));
    match &item.description {
        Some(description) => prose(out, description, 4),
        None => places::document(out, package, "Values of", &enumeration.uses, 4),
    }
    put(out, format_args!("    pub enum {} {{\n", item.name));
    for (name, value) in variant_names(&enumeration.values).iter().zip(&enumeration.values) {
        put(out, format_args!("        {name} = {},\n", literal(value)));
    }
    out.push_str("    }\n}\n");
}

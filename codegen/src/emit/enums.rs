//! Open enums.

use super::structs::some;
use super::text::{literal, prose, put};
use crate::ir::{Enum, Item, Package};
use crate::passes::variant_name;

pub(super) fn emit(package: &Package, item: &Item, enumeration: &Enum, out: &mut String) {
    out.push_str("crate::open_enum! {\n");
    match &item.description {
        Some(description) => prose(out, description, 4),
        None => {
            let places: Vec<String> = enumeration
                .uses
                .iter()
                .map(|(owner, field)| format!("`{}.{field}`", package.items[owner].name))
                .collect();
            put(out, format_args!("    /// Values of {}.\n", some(&places)));
        }
    }
    put(out, format_args!("    pub enum {} {{\n", item.name));
    for value in &enumeration.values {
        put(out, format_args!("        {} = {},\n", variant_name(value), literal(value)));
    }
    out.push_str("    }\n}\n");
}

//! Open enums.

use super::structs::some;
use super::text::{literal, prose, put};
use crate::ir::{Enum, Item, Package};
use crate::passes::variant_names;

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
    for (name, value) in variant_names(&enumeration.values).iter().zip(&enumeration.values) {
        put(out, format_args!("        {name} = {},\n", literal(value)));
    }
    out.push_str("    }\n}\n");
}

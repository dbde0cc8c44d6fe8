//! The kinds of ids.

use super::HEADER;
use super::text::put;
use crate::ir::Package;

pub(super) fn emit(package: &Package) -> String {
    let mut kinds: Vec<_> = package.kinds.values().collect();
    kinds.sort_by(|a, b| a.name.cmp(&b.name));
    let mut text = format!("{HEADER}\ncrate::ids! {{\n");
    for kind in kinds {
        put(&mut text, format_args!("    {0}Id = {0}(", kind.name));
        let objects: Vec<String> = kind.objects.iter().map(|object| format!("{object:?}")).collect();
        put(&mut text, format_args!("{});\n", objects.join(", ")));
    }
    text.push_str("}\n");
    text
}

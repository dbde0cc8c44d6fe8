//! The kinds of ids.

use super::text::{HEADER, literals, wrapped};
use crate::ir::Package;

pub(super) fn emit(package: &Package) -> String {
    let mut kinds: Vec<_> = package.kinds.values().collect();
    kinds.sort_by(|a, b| a.name.cmp(&b.name));
    let mut text = format!("{HEADER}\n{}::ids! {{\n", package.target.primitives());
    for kind in kinds {
        wrapped(&mut text, &format!("{0}Id = {0}(", kind.name), &literals(&kind.objects), ");", 4);
    }
    text.push_str("}\n");
    text
}

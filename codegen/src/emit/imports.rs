//! The `use` lines of a file.

use super::structs::id_type;
use super::text::{put, wrapped};
use crate::ir::{OutputTarget, Package};
use std::collections::BTreeSet;

/// Writes what the file of `module` needs of others.
pub(super) fn emit(package: &Package, imports: &BTreeSet<String>, module: &str, out: &mut String) {
    let all: Vec<String> = imports.iter().cloned().collect();
    if all.is_empty() {
        return;
    }
    out.push('\n');
    match &package.target {
        OutputTarget::Types => line(out, "crate", &all),
        OutputTarget::Module { primitives } => {
            let generated = generated(package);
            let (own, handwritten): (Vec<String>, Vec<String>) =
                all.into_iter().partition(|name| generated.contains(name));
            // From wherever the module stands: up to its root.
            let up = vec!["super"; module.split('/').count()].join("::");
            line(out, &up, &own);
            line(out, primitives, &handwritten);
        }
    }
}

fn line(out: &mut String, path: &str, names: &[String]) {
    match names {
        [] => {}
        [name] => put(out, format_args!("use {path}::{name};\n")),
        names => wrapped(out, &format!("use {path}::{{"), names, "};", 0),
    }
}

/// The names of all that is generated.
fn generated(package: &Package) -> BTreeSet<String> {
    let items = package.items.values().map(|item| item.name.clone());
    items.chain(package.kinds.keys().map(|kind| id_type(package, kind))).collect()
}

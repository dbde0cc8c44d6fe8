//! The arrows among the files of a crate: which file names what another one defines.

use crate::scope::{ImportedNames, ModuleScope};
use crate::sources::{SourceFiles, is_for_tests};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use syn::visit::{self, Visit};
use syn::{Item, ItemMod, ItemUse, Visibility};

/// The files that each file uses, with the names that it takes from them.
pub(crate) type Arrows = BTreeMap<(String, String), BTreeSet<String>>;

/// Finds the arrows of a crate. A re-export is none: it is followed to what it names.
pub(crate) fn arrows(sources: &SourceFiles) -> Arrows {
    let scope = ModuleScope::new(sources);
    let mut arrows = Arrows::new();
    for module in &sources.modules {
        let mut paths = Paths::default();
        module.items.iter().for_each(|item| paths.visit_item(item));
        for path in &paths.found {
            let Some(target) = scope.definition(module, path) else { continue };
            if target.file != module.file {
                let arrow = arrows.entry((module.file.clone(), target.file.clone())).or_default();
                arrow.extend(path.last().cloned());
            }
        }
    }
    arrows
}

/// The paths that a module names.
#[derive(Default)]
struct Paths {
    found: BTreeSet<Vec<String>>,
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_for_tests(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    /// Skips `pub(in crate::path)`, which uses nothing.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if let Some((_, items)) = &module.content {
            items.iter().for_each(|item| self.visit_item(item));
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if matches!(item.vis, Visibility::Inherited) {
            let mut imports = ImportedNames::default();
            imports.add(&item.tree, &mut Vec::new());
            self.found.extend(imports.names.into_values().filter(|path| !is_module_only(path)));
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1 {
            self.found.insert(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, invoked: &'ast syn::Macro) {
        self.visit_path(&invoked.path);
        self.tokens(invoked.tokens.clone());
    }
}

impl Paths {
    /// Finds paths among the tokens of a macro, which are not parsed.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if colons == 2 || path.is_empty() => path.push(ident.to_string()),
                TokenTree::Ident(ident) => self.end(&mut path, Some(ident.to_string())),
                TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() => {
                    colons += 1;
                    continue;
                }
                TokenTree::Group(group) => {
                    self.end(&mut path, None);
                    self.tokens(group.stream());
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => self.end(&mut path, None),
            }
            colons = 0;
        }
        self.end(&mut path, None);
    }

    fn end(&mut self, path: &mut Vec<String>, next: Option<String>) {
        let found = std::mem::replace(path, next.into_iter().collect());
        if found.len() > 1 {
            self.found.insert(found);
        }
    }
}

/// Returns whether a path is `self`, `super` or `crate` alone, or a chain of `super`.
fn is_module_only(path: &[String]) -> bool {
    path.iter().all(|name| matches!(name.as_str(), "self" | "super" | "crate"))
}

fn attributes(item: &Item) -> &[syn::Attribute] {
    match item {
        Item::Const(it) => &it.attrs,
        Item::Enum(it) => &it.attrs,
        Item::Fn(it) => &it.attrs,
        Item::Impl(it) => &it.attrs,
        Item::Macro(it) => &it.attrs,
        Item::Mod(it) => &it.attrs,
        Item::Static(it) => &it.attrs,
        Item::Struct(it) => &it.attrs,
        Item::Trait(it) => &it.attrs,
        Item::Type(it) => &it.attrs,
        Item::Use(it) => &it.attrs,
        _ => &[],
    }
}

/// The arrows of a module alone; for tests of the reading.
#[cfg(test)]
fn paths_of(text: &str) -> BTreeSet<Vec<String>> {
    let mut paths = Paths::default();
    syn::parse_file(text).expect("Rust").items.iter().for_each(|item| paths.visit_item(item));
    paths.found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> Vec<String> {
        text.split("::").map(str::to_owned).collect()
    }

    #[test]
    fn imports_and_qualified_paths_are_uses() {
        let found = paths_of("use super::a::{B, c as d}; fn f() { crate::x::y(); }");
        assert_eq!(found, ["super::a::B", "super::a::c", "crate::x::y"].map(path).into());
    }

    #[test]
    fn re_exports_and_tests_are_none() {
        assert_eq!(paths_of("pub use a::B; #[cfg(test)] mod tests { use super::c::D; }"), BTreeSet::new());
    }

    #[test]
    fn paths_within_macros_are_uses() {
        let found = paths_of("fn f() { select! { x = super::y::z() => {}, () = w => {} } }");
        assert!(found.contains(&path("super::y::z")), "{found:?}");
    }
}

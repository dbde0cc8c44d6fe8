//! The names that a module knows, and the file that defines what a path leads to.

use crate::sources::{Module, SourceFiles};
use std::collections::HashMap;
use syn::{Item, UseTree};

/// Re-exports lead to re-exports; a chain longer than this is a mistake in the reading.
const LONGEST: usize = 16;

/// The names of a module that `use` items bring in, with the paths that they stand for.
#[derive(Debug, Default)]
pub(crate) struct ImportedNames {
    pub(crate) names: HashMap<String, Vec<String>>,
    pub(crate) globs: Vec<Vec<String>>,
}

/// The names of all modules of a crate.
pub(crate) struct ModuleScope<'s> {
    sources: &'s SourceFiles,
    imports: HashMap<&'s [String], ImportedNames>,
}

impl<'s> ModuleScope<'s> {
    pub(crate) fn new(sources: &'s SourceFiles) -> Self {
        let imports =
            sources.modules.iter().map(|module| (module.path.as_slice(), ImportedNames::of(module)));
        Self { sources, imports: imports.collect() }
    }

    /// Returns the module whose file defines what a path leads to, as `from` sees the path; `None` if that is outside the
    /// crate.
    pub(crate) fn definition(&self, from: &Module, path: &[String]) -> Option<&'s Module> {
        let absolute = self.absolute(&from.path, path)?;
        self.follow(&absolute, 0)
    }

    /// Makes a path begin at the root of the crate.
    fn absolute(&self, from: &[String], path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let start = match first.as_str() {
            "crate" => Vec::new(),
            "self" => from.to_vec(),
            "super" => {
                let (_, parent) = from.split_last()?;
                return self.after_super(parent, rest);
            }
            name => {
                let mut child = from.to_vec();
                child.push(name.to_owned());
                let import = self.imports.get(from).and_then(|imports| imports.names.get(name));
                match import.filter(|target| target.first() != path.first()) {
                    // A module and a function may share a name; then the import is of what is in the module.
                    _ if self.sources.module(&child).is_some() => child,
                    Some(target) => self.absolute(from, target)?,
                    None => return None,
                }
            }
        };
        Some([start.as_slice(), rest].concat())
    }

    fn after_super(&self, parent: &[String], rest: &[String]) -> Option<Vec<String>> {
        match rest.first().map(String::as_str) {
            Some("super") => self.absolute(parent, rest),
            _ => Some([parent, rest].concat()),
        }
    }

    fn follow(&self, absolute: &[String], depth: usize) -> Option<&'s Module> {
        let longest =
            (0..=absolute.len()).rev().find(|at| self.sources.module(&absolute[..*at]).is_some())?;
        let module = self.sources.module(&absolute[..longest])?;
        let Some(name) = absolute.get(longest).filter(|_| depth < LONGEST) else { return Some(module) };
        let imports = self.imports.get(module.path.as_slice())?;
        if let Some(target) = imports.names.get(name) {
            let target = self.absolute(&module.path, target)?;
            return self.follow(&[target.as_slice(), &absolute[longest + 1..]].concat(), depth + 1);
        }
        Some(module)
    }
}

impl ImportedNames {
    /// Collects the imports of a module, private ones too: its children may name them.
    fn of(module: &Module) -> Self {
        let mut imports = Self::default();
        for item in &module.items {
            if let Item::Use(item) = item {
                imports.add(&item.tree, &mut Vec::new());
            }
        }
        imports
    }

    pub(crate) fn add(&mut self, tree: &UseTree, before: &mut Vec<String>) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.add(&path.tree, before);
                before.pop();
            }
            UseTree::Name(name) if name.ident == "self" => {
                if let Some(last) = before.last() {
                    self.names.insert(last.clone(), before.clone());
                }
            }
            UseTree::Name(name) => self.insert(name.ident.to_string(), &name.ident, before),
            UseTree::Rename(rename) => self.insert(rename.rename.to_string(), &rename.ident, before),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add(tree, before)),
            UseTree::Glob(_) => self.globs.push(before.clone()),
        }
    }

    fn insert(&mut self, name: String, ident: &syn::Ident, before: &[String]) {
        let path = [before, &[ident.to_string()]].concat();
        self.names.insert(name, path);
    }
}

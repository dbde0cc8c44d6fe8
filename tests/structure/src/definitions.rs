//! The definitions of a crate: its types, its functions with their lengths, and the methods of one type.

use crate::sources::{SourceFiles, is_for_tests};
use std::collections::BTreeSet;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, ImplItem, ImplItemFn, ItemEnum, ItemFn, ItemImpl, ItemMod, ItemStruct, ItemTrait, Type};

/// The definitions of a crate.
#[derive(Debug, Default)]
pub(crate) struct Definitions {
    /// The names of types and traits, each with its file.
    pub(crate) types: BTreeSet<(String, String)>,
    /// The lines of each function, from its first to its last.
    pub(crate) functions: Vec<usize>,
    /// Inherent and trait `impl` blocks: the name of the type, and how many functions it has.
    pub(crate) impls: Vec<(String, usize)>,
    file: String,
}

impl Definitions {
    pub(crate) fn of(sources: &SourceFiles) -> Self {
        let mut definitions = Self::default();
        for module in &sources.modules {
            definitions.file.clone_from(&module.file);
            module.items.iter().for_each(|item| definitions.visit_item(item));
        }
        definitions
    }

    /// The number of `impl` blocks of a type, and that of their functions.
    pub(crate) fn impls_of(&self, name: &str) -> (usize, usize) {
        let blocks = self.impls.iter().filter(|(of, _)| of == name);
        blocks.fold((0, 0), |(blocks, functions), (_, more)| (blocks + 1, functions + more))
    }

    fn define(&mut self, name: &syn::Ident) {
        self.types.insert((name.to_string(), self.file.clone()));
    }

    fn function(&mut self, start: proc_macro2::Span, body: &Block) {
        self.functions.push(body.span().end().line + 1 - start.start().line);
    }
}

impl<'ast> Visit<'ast> for Definitions {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if !is_for_tests(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_struct(&mut self, item: &'ast ItemStruct) {
        self.define(&item.ident);
    }

    fn visit_item_enum(&mut self, item: &'ast ItemEnum) {
        self.define(&item.ident);
    }

    fn visit_item_trait(&mut self, item: &'ast ItemTrait) {
        self.define(&item.ident);
        visit::visit_item_trait(self, item);
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        if !is_for_tests(&item.attrs) {
            self.function(item.sig.span(), &item.block);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.function(item.sig.span(), &item.block);
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        if let Type::Path(of) = &*item.self_ty {
            let functions = item.items.iter().filter(|item| matches!(item, ImplItem::Fn(_))).count();
            let name = of.path.segments.last().map(|segment| segment.ident.to_string());
            self.impls.extend(name.map(|name| (name, functions)));
        }
        visit::visit_item_impl(self, item);
    }
}

//! The output of the macro: a constant table, a function that is type-checked and never called, and the code that reads
//! rows. All names go through one alias, so that they hide no type of the application.

mod checks;
mod columns;
mod filter;
mod rows;
#[cfg(test)]
mod tests;

use crate::attr::{ChildKey, OnDelete};
use crate::input::{Model, Role};
use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

pub(crate) fn expand(model: &Model) -> TokenStream {
    let derive = derive_path(model);
    let (name, object, table) = (&model.name, object(model), table(model));
    let (markers, checks) = (markers(model), check_function(model));
    let (from_row, relations) = (rows::from_row(model), rows::relations(model));
    quote! {
        const _: () = {
            use #derive as __sync;

            #[automatically_derived]
            impl __sync::Model for #name {
                type Object = #object;

                fn table() -> &'static __sync::Table {
                    static TABLE: __sync::Table = #table;
                    &TABLE
                }
            }
            #markers
            #checks
            #from_row
            #relations
        };
    }
}

/// Returns the path of the items that the expansion uses.
fn derive_path(model: &Model) -> TokenStream {
    match &model.attributes.krate {
        Some(krate) => quote!(#krate::derive),
        None => quote!(::stripe_sync::derive),
    }
}

/// Returns an implementation that stands beside errors, so that one mistake gives one message. The types of fields
/// without errors are checked.
pub(crate) fn fallback(model: &Model) -> TokenStream {
    let derive = derive_path(model);
    let (name, object) = (&model.name, object(model));
    let (markers, checks) = (markers(model), check_function(model));
    let (from_row, relations) = (rows::fallback(model), rows::relations(model));
    quote! {
        const _: () = {
            use #derive as __sync;

            #[automatically_derived]
            impl __sync::Model for #name {
                type Object = #object;

                fn table() -> &'static __sync::Table {
                    unreachable!()
                }
            }
            #markers
            #checks
            #from_row
            #relations
        };
    }
}

/// Returns the type of the object; `()` for the parts of a text.
fn object(model: &Model) -> TokenStream {
    match &model.attributes.object {
        Some(object) if model.key() != ChildKey::Value => quote!(#object),
        _ => quote!(()),
    }
}

fn table(model: &Model) -> TokenStream {
    let (name, table, object) = (model.name.unraw().to_string(), &model.table, object(model));
    let new = match model.key() {
        ChildKey::Id => quote!(__sync::Table::of::<#object>(#name, #table)),
        ChildKey::Position | ChildKey::Value => quote!(__sync::Table::of_elements(#name, #table)),
    };
    let schema = model.attributes.schema.as_ref().map(|schema| quote!(.schema(#schema)));
    let on_delete = match model.attributes.on_delete {
        Some(OnDelete::Flag) => Some(quote!(.on_delete(__sync::OnDelete::Flag))),
        Some(OnDelete::Keep) => Some(quote!(.on_delete(__sync::OnDelete::Keep))),
        Some(OnDelete::Delete) | None => None,
    };
    let columns = columns::columns(model);
    let children = filled("children", columns::children(model));
    let indexes = filled("indexes", columns::indexes(model));
    let expand = filled("expand", columns::expansions(model).into_iter().map(|path| quote!(#path)).collect());
    let hooks = model.attributes.hooks.as_ref().map(|hooks| quote!(.hooks(|| __sync::AnyHooks::new(#hooks))));
    let filter = filter::filter(model, &object);
    let key = filled("primary_key", model.primary_key().into_iter().map(|name| quote!(#name)).collect());
    quote!(#new #schema #key #on_delete #hooks #filter .columns(&[#(#columns),*]) #children #indexes #expand)
}

/// Returns a call with a list, unless the list is empty.
fn filled(name: &str, list: Vec<TokenStream>) -> Option<TokenStream> {
    let name = quote::format_ident!("{name}");
    (!list.is_empty()).then(|| quote!(.#name(&[#(#list),*])))
}

/// Returns the marker traits that other models require.
fn markers(model: &Model) -> TokenStream {
    let name = &model.name;
    let parent = model.fields.iter().find_map(|field| match field.role() {
        Role::Parent(parent) => Some(quote! {
            #[automatically_derived]
            impl __sync::ChildOf<#parent> for #name {}
        }),
        _ => None,
    });
    let key = match model.key() {
        ChildKey::Id => None,
        ChildKey::Position => Some(quote!(ByPosition)),
        ChildKey::Value => Some(quote!(ByValue)),
    };
    let key = key.map(|key| {
        quote! {
            #[automatically_derived]
            impl __sync::#key for #name {}
        }
    });
    quote!(#parent #key)
}

fn check_function(model: &Model) -> TokenStream {
    let object = object(model);
    let valid = model.fields.iter().filter(|field| !field.faulty);
    let checks = valid.map(|field| checks::checks(model, field));
    let filter = filter::check(model, &object);
    quote! {
        #[allow(dead_code, unused_variables)]
        fn check(object: __sync::At<'_, #object>) {
            #(#checks)*
            #filter
        }
    }
}

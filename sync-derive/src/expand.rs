//! What the macro writes: a constant table, and a function that is type-checked and never called.

use crate::input::{Field, Model, Role};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Ident, Type};

pub(crate) fn expand(model: &Model) -> TokenStream {
    let derive = derive_path(model);
    let Model { name, table, object, .. } = model;
    let model_name = name.unraw().to_string();
    let columns = model.fields.iter().filter_map(|field| column(model, field));
    let children = model.fields.iter().filter_map(|field| match field.role() {
        Role::Children(child, path) => Some(child_table(child, &path)),
        _ => None,
    });
    let checks = model.fields.iter().map(|field| check(model, field));
    let child_of = model.fields.iter().filter_map(|field| match field.role() {
        Role::Parent(parent) => Some(quote! {
            #[automatically_derived]
            impl ChildOf<#parent> for #name {}
        }),
        _ => None,
    });
    quote! {
        const _: () = {
            use #derive::*;

            #[automatically_derived]
            impl Model for #name {
                type Object = #object;

                fn table() -> &'static Table {
                    const TABLE: Table = Table {
                        model: #model_name,
                        object: <#object as Object>::INFO,
                        name: #table,
                        columns: &[#(#columns),*],
                        children: &[#(#children),*],
                    };
                    &TABLE
                }
            }
            #(#child_of)*

            #[allow(dead_code)]
            fn check(object: &#object) {
                #(#checks)*
            }
        };
    }
}

/// Where what the expansion refers to is found.
pub(crate) fn derive_path(model: &Model) -> TokenStream {
    match &model.krate {
        Some(krate) => quote!(#krate::__derive),
        None => quote!(::stripe_sync::__derive),
    }
}

fn column(model: &Model, field: &Field) -> Option<TokenStream> {
    let (name, ty) = (field.column(), &field.ty);
    let source = source(model, field)?;
    let references = match &field.attributes.references {
        Some(parent) => quote!(Some(Link(<#parent as Model>::table))),
        None => match field.role() {
            Role::Parent(parent) => quote!(Some(Link(<#parent as Model>::table))),
            _ => quote!(None),
        },
    };
    // An error about the type of the column belongs to the type that the user wrote.
    Some(quote_spanned! {ty.span()=>
        Column::of::<#ty, _>(#name, #source, #references)
    })
}

fn source(model: &Model, field: &Field) -> Option<TokenStream> {
    Some(match field.role() {
        Role::Children(..) => return None,
        Role::Id(path) | Role::Path(path) => {
            let keys = keys(&path);
            if field.is_id() {
                quote!(Source::Id(&[#(#keys),*]))
            } else {
                quote!(Source::Path(&[#(#keys),*]))
            }
        }
        Role::Parent(_) => quote!(Source::Parent),
        Role::Metadata(key) => quote!(Source::Metadata(#key)),
        Role::Raw => quote!(Source::Raw),
        Role::With(function) => {
            let object = &model.object;
            quote_spanned!(function.span()=> Source::With(|json| with::<#object, _>(json, #function)))
        }
        Role::Local(Some(default)) => quote!(Source::Local { default: Some(#default) }),
        Role::Local(None) => quote!(Source::Local { default: None }),
    })
}

fn child_table(child: &Type, path: &[Ident]) -> TokenStream {
    let keys = keys(path);
    quote!(ChildTable { path: &[#(#keys),*], table: Link(<#child as Model>::table) })
}

/// The checks of one field, with the spans of what the user wrote.
fn check(model: &Model, field: &Field) -> TokenStream {
    let (name, ty) = (&model.name, &field.ty);
    match field.role() {
        Role::Id(path) => {
            let place = place(&path, ty.span());
            quote_spanned!(ty.span()=> #place.id::<#ty>();)
        }
        Role::Path(path) => {
            let references = field.attributes.references.as_ref().map(|parent| {
                let place = place(&path, parent.span());
                quote_spanned!(parent.span()=> #place.references::<#parent>();)
            });
            let place = place(&path, ty.span());
            quote_spanned!(ty.span()=> #place.column::<#ty, _, _>(); #references)
        }
        Role::Children(child, path) => {
            let place = place(&path, child.span());
            quote_spanned! {child.span()=>
                #place.children::<#name, #child>();
                check::holds_children::<#ty, #child>();
            }
        }
        Role::Parent(parent) => {
            quote_spanned!(ty.span()=> check::parent::<#parent, #ty>();)
        }
        Role::Metadata(_) => quote_spanned!(ty.span()=> check::optional_column::<#ty, _>();),
        Role::Raw => quote_spanned!(ty.span()=> check::raw::<#ty>();),
        Role::With(function) => {
            let object = &model.object;
            quote_spanned!(function.span()=> check::with::<#object, #ty>(#function);)
        }
        Role::Local(_) => TokenStream::new(),
    }
}

/// The place of the object that a path leads to.
fn place(path: &[Ident], span: Span) -> TokenStream {
    let steps = path.iter().map(|segment| {
        let field = rust_field(segment);
        quote_spanned!(segment.span()=> .field(|object| &object.#field))
    });
    quote_spanned!(span=> check::object(object) #(#steps)*)
}

/// The JSON keys of a path.
fn keys(path: &[Ident]) -> Vec<String> {
    path.iter().map(|segment| segment.unraw().to_string()).collect()
}

/// The field of the generated type: the key itself, with `_` behind it where that is a keyword.
fn rust_field(segment: &Ident) -> Ident {
    let key = segment.unraw().to_string();
    if syn::parse_str::<Ident>(&key).is_ok() {
        segment.unraw()
    } else {
        format_ident!("{key}_", span = segment.span())
    }
}

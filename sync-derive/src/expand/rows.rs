//! The code that reads rows: `sqlx::FromRow`, and the methods for referenced rows and child rows.

use crate::attr::FromRow;
use crate::input::{Field, Model, Role};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use std::collections::HashSet;
use syn::spanned::Spanned;
use syn::{GenericArgument, Ident, PathArguments, PathSegment, Type};

/// Returns the implementation of `FromRow`, unless the application has its own.
pub(super) fn from_row(model: &Model) -> Option<TokenStream> {
    if model.attributes.from_row == Some(FromRow::Own) {
        return None;
    }
    let name = &model.name;
    let mut seen = HashSet::new();
    let bounds = model.fields.iter().filter(|field| field.is_column()).filter_map(|field| {
        let (ty, way) = (&field.ty, way(field));
        let bound = quote_spanned!(ty.span()=> #ty: __sync::FromColumn<'r, R, #way>);
        seen.insert(bound.to_string()).then_some(bound)
    });
    let fields = model.fields.iter().map(|field| {
        let (name, column, way) = (&field.name, &field.column, way(field));
        match field.is_column() {
            true => quote!(#name: __sync::read::<_, R, #way>(row, #column)?),
            false => quote!(#name: ::core::default::Default::default()),
        }
    });
    Some(quote! {
        impl<'r, R: __sync::ModelRow> __sync::FromRow<'r, R> for #name
        where
            #(#bounds,)*
        {
            fn from_row(row: &'r R) -> __sync::SqlResult<Self> {
                ::core::result::Result::Ok(Self { #(#fields),* })
            }
        }
    })
}

/// Returns an implementation of `FromRow` for a model with mistakes.
pub(super) fn fallback(model: &Model) -> Option<TokenStream> {
    if model.attributes.from_row == Some(FromRow::Own) {
        return None;
    }
    let name = &model.name;
    Some(quote! {
        #[automatically_derived]
        impl<'r, R: __sync::ModelRow> __sync::FromRow<'r, R> for #name {
            fn from_row(_: &'r R) -> __sync::SqlResult<Self> {
                unreachable!()
            }
        }
    })
}

/// Returns the type that marks how a field is read.
fn way(field: &Field) -> TokenStream {
    match field.role() {
        Role::Json(_) => wrapped(&field.ty, &|last| match last.ident.to_string().as_str() {
            "RawJson" | "Value" => quote!(__sync::Plain),
            "String" => quote!(__sync::JsonText),
            _ => quote!(__sync::Json),
        }),
        _ if field.attributes.sql_type.is_some() => wrapped(&field.ty, &named),
        _ => wrapped(&field.ty, &plain),
    }
}

/// Returns the mark of a type in a column with a `sql_type`: texts of any kind are read as text.
fn named(last: &PathSegment) -> TokenStream {
    let way = plain(last);
    let is_plain = way.to_string() == quote!(__sync::Plain).to_string();
    match last.ident.to_string().as_str() {
        "bool" | "DateTime" | "OffsetDateTime" | "NaiveDate" | "Date" | "RawJson" | "Value" => way,
        _ if is_plain => quote!(__sync::Named),
        _ => way,
    }
}

/// Returns the mark of the type in an `Option`.
fn wrapped(ty: &Type, of: &dyn Fn(&PathSegment) -> TokenStream) -> TokenStream {
    let Some(last) = last(ty) else { return quote!(__sync::Plain) };
    match argument(last).filter(|_| last.ident == "Option") {
        Some(inner) => {
            let inner = wrapped(inner, of);
            // The default, which keeps what is written short.
            let is_plain = inner.to_string() == quote!(__sync::Plain).to_string();
            if is_plain { quote!(__sync::Opt) } else { quote!(__sync::Opt<#inner>) }
        }
        None => of(last),
    }
}

fn plain(last: &PathSegment) -> TokenStream {
    match last.ident.to_string().as_str() {
        "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => quote!(__sync::Int),
        "Decimal" => quote!(__sync::Number),
        "Timestamp" => quote!(__sync::Instant),
        "Uuid" => quote!(__sync::Uid),
        "Vec" => {
            let element =
                argument(last).map_or_else(|| quote!(__sync::Plain), |inner| wrapped(inner, &plain));
            quote!(__sync::List<#element>)
        }
        _ => quote!(__sync::Plain),
    }
}

fn last(ty: &Type) -> Option<&PathSegment> {
    match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

/// Returns the first type argument.
fn argument(segment: &PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Returns the methods that read referenced rows and child rows, named as their fields.
pub(super) fn relations(model: &Model) -> Option<TokenStream> {
    let (name, account) = (&model.name, account(model)?);
    let id = model.fields.iter().find(|field| field.is_id());
    let methods: Vec<TokenStream> = model
        .fields
        .iter()
        .filter_map(|field| match field.role() {
            Role::Children(child, _) => Some(method(field, &account, "rows", child, id?)),
            Role::Split(split, _) => Some(method(field, &account, "rows", &split.model, id?)),
            Role::Parent(parent) => Some(method(field, &account, "row", parent, field)),
            _ => {
                let parent = field.attributes.references.as_ref()?;
                Some(method(field, &account, "row", parent, field))
            }
        })
        .collect();
    (!methods.is_empty()).then(|| quote!(__sync::relations! { #name: #(#methods)* }))
}

/// Returns the field with the account of a row, if there is one; `None` if the account is a column without a field.
fn account(model: &Model) -> Option<Option<Ident>> {
    let field = model.fields.iter().find(|field| field.attributes.account.is_some());
    match (&model.attributes.account, field) {
        (_, Some(field)) => Some(Some(field.name.clone())),
        (None, None) => Some(None),
        (Some(_), None) => None,
    }
}

fn method(field: &Field, account: &Option<Ident>, how: &str, target: &Type, key: &Field) -> TokenStream {
    let (vis, name, how) = (&field.vis, &field.name, format_ident!("{how}"));
    let (key, ty) = (&key.name, &key.ty);
    quote!(#vis #name(#account): #how #target = #key as #ty;)
}

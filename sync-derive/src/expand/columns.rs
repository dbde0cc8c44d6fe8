//! The constant table: columns, child tables, indexes.

use crate::attr::{AbsentPolicy, DefaultValue, Literal, Name, Place, RawType, UserLink};
use crate::input::{Content, Extra, Field, Model, Role};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

pub(super) fn columns(model: &Model) -> Vec<TokenStream> {
    let fields = model.fields.iter().filter_map(|field| column(model, field));
    fields.chain(model.extras().iter().map(extra)).collect()
}

fn column(model: &Model, field: &Field) -> Option<TokenStream> {
    let (name, ty) = (&field.column, &field.ty);
    // An error about the type of the column is reported at the type that the user wrote.
    let call = |function: TokenStream, rest: TokenStream| {
        Some(quote_spanned!(ty.span()=> __sync::#function::<#ty, _>(#name #rest)))
    };
    let column = match field.role() {
        Role::Children(..) | Role::Split(..) | Role::Skip => None,
        Role::Id(place) => {
            let keys = keys(&place);
            call(quote!(id), quote!(, #keys))
        }
        Role::Path(place) => {
            let keys = keys(&place);
            call(quote!(path), quote!(, #keys))
        }
        Role::Json(place) => {
            let (keys, nullable) = (keys(&place), field.is_option());
            Some(quote!(__sync::json(#name, #keys, #nullable)))
        }
        Role::Metadata(key) => call(quote!(metadata), quote!(, #key)),
        Role::Raw(raw) => Some(self::raw(name, raw)),
        Role::Parent(parent) => Some(quote_spanned!(ty.span()=> __sync::parent::<#ty, _, #parent>(#name))),
        Role::With(function) => {
            let object = &model.attributes.object;
            let with =
                quote_spanned!(function.span()=> |json| __sync::with::<#object, _, _>(json, #function));
            call(quote!(with_function), quote!(, #with))
        }
        Role::Local(default) => {
            let default = default.map_or_else(String::new, syn::LitStr::value);
            call(quote!(local), quote!(, #default))
        }
        Role::Account => call(quote!(synthetic), quote!(, __sync::Source::Account)),
        Role::Livemode => call(quote!(synthetic), quote!(, __sync::Source::Livemode)),
        Role::Deleted => call(quote!(synthetic), quote!(, __sync::Source::Deleted)),
        Role::Unmatched => call(quote!(synthetic), quote!(, __sync::Source::Unmatched)),
        Role::Generated => call(quote!(generated), TokenStream::new()),
        Role::Position => call(quote!(synthetic), quote!(, __sync::Source::Position)),
        Role::Value => call(quote!(synthetic), quote!(, __sync::Source::Value)),
    };
    let references = field.attributes.references.as_ref().map(|parent| quote!(.references::<#parent>()));
    let foreign_key = field.attributes.foreign_key.map(|_| quote!(.foreign_key()));
    let link = field.attributes.link.as_ref().map(|link| self::link(model, link));
    let column = match &field.attributes.default {
        Some(default) => column.map(|column| or(column, default)),
        None => column,
    };
    let column = match field.attributes.array {
        Some(span) => column.map(|column| quote_spanned!(span=> __sync::array::<#ty, _>(#column))),
        None => column,
    };
    let sql_type = field.attributes.sql_type.as_ref().map(|sql_type| quote!(.sql_type(#sql_type)));
    let absent = may_be_absent(model, field).then(|| quote!(.absent_is_null()));
    column.map(|column| quote!(#column #sql_type #absent #references #foreign_key #link))
}

/// Returns true if the column is NULL when the object lacks the value. The creation time by which objects are listed is
/// required.
fn may_be_absent(model: &Model, field: &Field) -> bool {
    let is_null = model.attributes.absent == Some(AbsentPolicy::Null) && field.attributes.default.is_none();
    let is_null = is_null && field.attributes.primary_key.is_none();
    let is_listed = model.fields.iter().all(|field| field.attributes.parent.is_none());
    let orders = |place: &Place| is_listed && place.keys() == ["created"];
    is_null
        && match field.role() {
            Role::Path(place) | Role::Json(place) => !orders(&place),
            Role::Metadata(_) => true,
            _ => false,
        }
}

fn link(model: &Model, link: &UserLink) -> TokenStream {
    // Unknown columns were refused before.
    let column = |name: &Name| model.column(&name.text).unwrap_or_default();
    let (table, on) = (&link.table.text, column(&link.on));
    let by = link.by.as_ref().map_or(&link.on.text, |by| &by.text);
    let key = link.key.as_ref().map_or("id", |key| &key.text);
    let create = link.create.iter().flat_map(|create| {
        let others = create.iter().filter(|(to, _)| to.text != *by);
        let others = others.map(|(to, from)| (to.text.clone(), column(from)));
        std::iter::once((by.clone(), on.clone())).chain(others)
    });
    let create = create.map(|(to, from)| quote!((#to, #from)));
    let within = (!link.within.is_empty()).then(|| {
        let pairs = link.within.iter().map(|(to, from)| (&to.text, column(from)));
        let pairs = pairs.map(|(to, from)| quote!((#to, #from)));
        quote!(.within(&[#(#pairs),*]))
    });
    quote!(.linked(__sync::UserLink::new(#table, #key, #by, #on, &[#(#create),*]) #within))
}

/// Adds a default. An error about its type is reported at the literal.
fn or(column: TokenStream, default: &DefaultValue) -> TokenStream {
    let literal = match &default.value {
        Literal::Text(text) => quote!(Text(#text)),
        Literal::Integer(integer) => quote!(Integer(#integer)),
        Literal::Boolean(boolean) => quote!(Boolean(#boolean)),
    };
    quote_spanned!(default.span=> __sync::Column::or(#column, __sync::Literal::#literal))
}

fn raw(name: &str, raw: RawType) -> TokenStream {
    let raw = match raw {
        RawType::Text => quote!(Text),
        RawType::Json => quote!(Json),
        RawType::Jsonb => quote!(Jsonb),
    };
    quote!(__sync::raw(#name, __sync::RawType::#raw))
}

fn extra(extra: &Extra) -> TokenStream {
    let name = &extra.column;
    let (ty, source) = match extra.content {
        Content::Raw(raw) => return self::raw(name, raw),
        Content::Account => (quote!(String), quote!(Account)),
        // Some objects have no mode, and the mode of the key may be unknown.
        Content::Livemode => (quote!(Option<bool>), quote!(Livemode)),
        Content::Deleted => (quote!(bool), quote!(Deleted)),
        Content::Unmatched => (quote!(bool), quote!(Unmatched)),
        Content::Position => (quote!(i64), quote!(Position)),
    };
    quote!(__sync::synthetic::<#ty, _>(#name, __sync::Source::#source))
}

pub(super) fn children(model: &Model) -> Vec<TokenStream> {
    let children = model.fields.iter().filter_map(|field| match field.role() {
        Role::Children(child, place) => {
            let keys = keys(&place);
            Some(quote!(__sync::ChildTable::list::<#child>(#keys)))
        }
        Role::Split(split, place) => {
            let (child, keys) = (&split.model, keys(&place));
            let by = split.by.as_ref().map_or_else(|| ", ".to_owned(), syn::LitStr::value);
            let keep = split.keep_if_absent.then(|| quote!(.kept()));
            Some(quote!(__sync::ChildTable::split::<#child>(#keys, #by)#keep))
        }
        _ => None,
    });
    children.collect()
}

pub(super) fn indexes(model: &Model) -> Vec<TokenStream> {
    let named = model.attributes.indexes.iter().map(|names| {
        let columns = names.iter().filter_map(|name| model.column(&name.text));
        quote!(&[#(#columns),*])
    });
    let marked = model.fields.iter().filter(|field| field.attributes.index.is_some()).map(|field| {
        let column = &field.column;
        quote!(&[#column])
    });
    named.chain(marked).collect()
}

/// Returns the paths to expand, without duplicates.
pub(super) fn expansions(model: &Model) -> Vec<String> {
    let mut paths: Vec<String> = Vec::new();
    for field in &model.fields {
        if let Role::Path(place) | Role::Json(place) | Role::Children(_, place) | Role::Split(_, place) =
            field.role()
        {
            paths.extend(place.expansions());
        }
    }
    paths.sort();
    paths.dedup();
    paths
}

fn keys(place: &Place) -> TokenStream {
    let keys = place.keys();
    quote!(&[#(#keys),*])
}

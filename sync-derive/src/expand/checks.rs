//! The checks of a field that need its types, with the spans of the user's code.

use crate::attr::{ChildKey, PathStep, Place, RawType};
use crate::input::{Field, Model, Role, entry};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Ident, Type};

pub(super) fn checks(model: &Model, field: &Field) -> TokenStream {
    let (name, ty, span) = (&model.name, &field.ty, field.ty.span());
    let references = field.attributes.references.as_ref();
    match field.role() {
        Role::Id(place) => at(&place, span, quote_spanned!(span=> id::<#ty>())),
        Role::Path(place) => {
            let references = references.map(|parent| {
                at(&place, parent.span(), quote_spanned!(parent.span()=> references::<#parent>()))
            });
            let default = field.attributes.default.is_some();
            let method = if default { "column_or_default" } else { "column" };
            let method = Ident::new(method, span);
            let column = at(&place, span, quote_spanned!(span=> #method::<#ty, _>()));
            quote!(#column #references)
        }
        Role::Json(place) => at(&place, span, quote_spanned!(span=> json::<#ty>())),
        Role::Children(child, place) => {
            let list = at(&place, child.span(), quote_spanned!(child.span()=> children::<#name, #child>()));
            let holds = holds_children(ty, child);
            let key = field.attributes.key.and_then(|(key, span)| match key {
                ChildKey::Id => None,
                ChildKey::Position => Some(quote_spanned!(span=> __sync::check::by_position::<#child>();)),
                ChildKey::Value => Some(quote_spanned!(span=> __sync::check::by_value::<#child>();)),
            });
            quote!(#list #holds #key)
        }
        Role::Split(split, place) => {
            let child = &split.model;
            let text = at(&place, child.span(), quote_spanned!(child.span()=> split::<#name, #child>()));
            let holds = holds_children(ty, child);
            quote!(#text #holds)
        }
        Role::Metadata(key) => {
            let entry = at(&entry(key), key.span(), quote_spanned!(key.span()=> text::<#ty>()));
            let nullable = field.attributes.default.is_none();
            let room = nullable.then(|| quote_spanned!(span=> __sync::check::optional::<#ty>();));
            let names = references.map(|parent| names(ty, parent));
            quote!(#entry #room #names)
        }
        Role::With(function) => {
            let object = &model.attributes.object;
            let names = references.map(|parent| names(ty, parent));
            quote_spanned!(function.span()=> __sync::check::with::<#object, #ty, _>(#function); #names)
        }
        Role::Value => references.map(|parent| names(ty, parent)).unwrap_or_default(),
        Role::Parent(parent) => quote_spanned!(span=> __sync::check::parent::<#parent, #ty>();),
        Role::Raw(RawType::Text) => quote_spanned!(span=> __sync::check::raw_text::<#ty>();),
        Role::Raw(_) => quote_spanned!(span=> __sync::check::raw::<#ty>();),
        Role::Account => quote_spanned!(span=> __sync::check::account::<#ty>();),
        Role::Livemode => quote_spanned!(span=> __sync::check::flag::<#ty>();),
        Role::Deleted | Role::Unmatched => quote_spanned!(span=> __sync::check::flag::<#ty>();),
        Role::Generated => quote_spanned!(span=> __sync::check::generated::<#ty>();),
        Role::Position => quote_spanned!(span=> __sync::check::position::<#ty>();),
        Role::Skip => quote_spanned!(span=> __sync::check::skipped::<#ty>();),
        Role::Local(_) => TokenStream::new(),
    }
}

fn holds_children(ty: &Type, child: &Type) -> TokenStream {
    quote_spanned!(ty.span()=> __sync::check::children::<#ty, #child>();)
}

fn names(ty: &Type, parent: &Type) -> TokenStream {
    quote_spanned!(parent.span()=> __sync::check::names::<#ty, #parent>();)
}

/// Returns a check at a place of the object.
pub(super) fn at(place: &Place, span: Span, holds: TokenStream) -> TokenStream {
    let before = std::iter::once(None).chain(place.0.iter().map(Some));
    let steps = place.0.iter().zip(before).map(|(step, before)| match step {
        PathStep::Field(name) => {
            let field = rust_field(name);
            let inside = before.and_then(inside);
            quote_spanned!(name.span()=> #inside.field(|o| &o.#field))
        }
        PathStep::Element(_, span) => quote_spanned!(*span=> .element()),
        PathStep::Entry(_, span) => quote_spanned!(*span=> .entry()),
        PathStep::Expanded(object) => quote_spanned!(object.span()=> .expanded::<#object>()),
    });
    quote_spanned!(span=> object #(#steps)* .#holds;)
}

/// Returns the check that a step leads to an object with fields.
fn inside(step: &PathStep) -> Option<TokenStream> {
    match step {
        PathStep::Field(name) => Some(quote_spanned!(name.span()=> .inside())),
        PathStep::Element(_, span) | PathStep::Entry(_, span) => Some(quote_spanned!(*span=> .inside())),
        PathStep::Expanded(_) => None,
    }
}

/// Returns the field of the generated type: the key, with a trailing `_` if it is a keyword.
pub(super) fn rust_field(name: &Ident) -> Ident {
    let key = name.unraw().to_string();
    if syn::parse_str::<Ident>(&key).is_ok() {
        name.unraw()
    } else {
        format_ident!("{key}_", span = name.span())
    }
}

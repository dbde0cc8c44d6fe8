//! The parser of `#[stripe(…)]`. After an error it continues at the next comma, so that all mistakes are reported.

use super::table::Row;
use super::{AttributeName, FieldAttributes, StructAttributes};
use crate::errors::{Errors, suggestion};
use proc_macro2::TokenTree;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, Token};

impl StructAttributes {
    pub(crate) fn parse(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut parsed = Self::default();
        each(attributes, errors, |word, input| {
            let known = parsed.add(word, input);
            known.unwrap_or_else(|| Err(unknown(word, Self::ROWS, FieldAttributes::ROWS, "a field")))
        });
        parsed
    }
}

impl FieldAttributes {
    pub(crate) fn parse(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut parsed = Self::default();
        each(attributes, errors, |word, input| {
            let known = parsed.add(word, input);
            known.unwrap_or_else(|| Err(unknown(word, Self::ROWS, StructAttributes::ROWS, "the struct")))
        });
        parsed
    }
}

fn each(
    attributes: &[Attribute],
    errors: &mut Errors,
    mut add: impl FnMut(&AttributeName, ParseStream<'_>) -> syn::Result<()>,
) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("stripe")) {
        let parsed = attribute.parse_args_with(|input: ParseStream<'_>| {
            while !input.is_empty() {
                if let Err(error) = one(input, &mut add) {
                    errors.push(error);
                    skip(input)?;
                }
                input.parse::<Option<Token![,]>>()?;
            }
            Ok(())
        });
        if let Err(error) = parsed {
            errors.push(error);
        }
    }
}

fn one(
    input: ParseStream<'_>,
    add: &mut impl FnMut(&AttributeName, ParseStream<'_>) -> syn::Result<()>,
) -> syn::Result<()> {
    let ident = Ident::parse_any(input)?;
    add(&AttributeName { text: ident.unraw().to_string(), ident }, input)?;
    if input.is_empty() || input.peek(Token![,]) { Ok(()) } else { Err(input.error("expected `,`")) }
}

/// Skips to the next comma.
fn skip(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

fn unknown(word: &AttributeName, here: &[Row], elsewhere: &[Row], other_place: &str) -> syn::Error {
    let name = &word.text;
    let message = match elsewhere.iter().any(|row| row.name == name) {
        true => format!("`{name}` is an attribute of {other_place}"),
        false => format!("unknown attribute `{name}`{}", suggestion(name, here.iter().map(|row| row.name))),
    };
    syn::Error::new(word.ident.span(), message)
}

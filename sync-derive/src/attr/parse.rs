//! Parsing `#[stripe(…)]`. One mistake does not hide the next: what follows the next comma is read all the same.

use super::link::link;
use super::values::{choice, named, names, optional, raw, split, value};
use super::{FieldAttributes, StructAttributes, Word};
use crate::errors::{Errors, instead};
use proc_macro2::TokenTree;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, Token};

const ON_STRUCT: [&str; 13] = [
    "object",
    "table",
    "schema",
    "key",
    "account",
    "livemode",
    "on_delete",
    "absent",
    "raw",
    "rename_all",
    "index",
    "hooks",
    "crate",
];
const ON_FIELD: [&str; 23] = [
    "id",
    "path",
    "column",
    "references",
    "foreign_key",
    "children",
    "split",
    "key",
    "parent",
    "metadata",
    "json",
    "raw",
    "with",
    "default",
    "local",
    "link",
    "skip",
    "index",
    "account",
    "livemode",
    "deleted",
    "position",
    "value",
];

impl StructAttributes {
    pub(crate) fn parse(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut parsed = Self::default();
        each(attributes, errors, |word, input| match word.text.as_str() {
            "object" => once(&mut parsed.object, word, value(word, input)?),
            "table" => once(&mut parsed.table, word, value(word, input)?),
            "schema" => once(&mut parsed.schema, word, value(word, input)?),
            "crate" => once(&mut parsed.krate, word, value(word, input)?),
            "key" => once(&mut parsed.key, word, (choice(word, input)?, word.ident.span())),
            "account" => once(&mut parsed.account, word, named(input)?),
            "livemode" => once(&mut parsed.livemode, word, named(input)?),
            "on_delete" => once(&mut parsed.on_delete, word, choice(word, input)?),
            "absent" => once(&mut parsed.absent, word, choice(word, input)?),
            "raw" => once(&mut parsed.raw, word, (raw(word, input)?, word.ident.span())),
            "hooks" => once(&mut parsed.hooks, word, value(word, input)?),
            "rename_all" => once(&mut parsed.rename_all, word, choice(word, input)?),
            "index" => {
                parsed.indexes.push(names(word, input)?);
                Ok(())
            }
            _ => Err(unknown(word, &ON_STRUCT, &ON_FIELD, "a field")),
        });
        parsed
    }
}

impl FieldAttributes {
    pub(crate) fn parse(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut parsed = Self::default();
        each(attributes, errors, |word, input| parsed.add(word, input));
        parsed
    }

    fn add(&mut self, word: &Word, input: ParseStream<'_>) -> syn::Result<()> {
        let span = word.ident.span();
        match word.text.as_str() {
            "id" => once(&mut self.id, word, span),
            "path" => once(&mut self.path, word, value(word, input)?),
            "column" => once(&mut self.column, word, value(word, input)?),
            "references" => once(&mut self.references, word, value(word, input)?),
            "foreign_key" => once(&mut self.foreign_key, word, span),
            "children" => once(&mut self.children, word, value(word, input)?),
            "split" => once(&mut self.split, word, split(word, input)?),
            "key" => once(&mut self.key, word, (choice(word, input)?, span)),
            "parent" => once(&mut self.parent, word, value(word, input)?),
            "metadata" => once(&mut self.metadata, word, value(word, input)?),
            "json" => once(&mut self.json, word, span),
            "raw" => once(&mut self.raw, word, (raw(word, input)?, span)),
            "with" => once(&mut self.with, word, value(word, input)?),
            "default" => once(&mut self.default, word, value(word, input)?),
            "local" => once(&mut self.local, word, (span, optional(input)?)),
            "link" => once(&mut self.link, word, link(word, input)?),
            "skip" => once(&mut self.skip, word, span),
            "index" => once(&mut self.index, word, span),
            "account" => once(&mut self.account, word, span),
            "livemode" => once(&mut self.livemode, word, span),
            "deleted" => once(&mut self.deleted, word, span),
            "position" => once(&mut self.position, word, span),
            "value" => once(&mut self.value, word, span),
            _ => Err(unknown(word, &ON_FIELD, &ON_STRUCT, "the struct")),
        }
    }
}

fn each(
    attributes: &[Attribute],
    errors: &mut Errors,
    mut add: impl FnMut(&Word, ParseStream<'_>) -> syn::Result<()>,
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
    add: &mut impl FnMut(&Word, ParseStream<'_>) -> syn::Result<()>,
) -> syn::Result<()> {
    let ident = Ident::parse_any(input)?;
    add(&Word { text: ident.unraw().to_string(), ident }, input)?;
    if input.is_empty() || input.peek(Token![,]) { Ok(()) } else { Err(input.error("expected `,`")) }
}

/// Goes on to the next comma.
fn skip(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

fn once<T>(slot: &mut Option<T>, word: &Word, value: T) -> syn::Result<()> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(syn::Error::new(word.ident.span(), format!("`{}` is given twice", word.text))),
    }
}

fn unknown(word: &Word, here: &[&str], elsewhere: &[&str], other_place: &str) -> syn::Error {
    let name = &word.text;
    let message = match elsewhere.contains(&name.as_str()) {
        true => format!("`{name}` belongs on {other_place}"),
        false => format!("unknown attribute `{name}`{}", instead(name, here.iter().copied())),
    };
    syn::Error::new(word.ident.span(), message)
}

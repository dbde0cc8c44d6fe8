//! Parsing `#[stripe(…)]`. One mistake does not hide the next: what follows the next comma is read all the same.

use super::words::Choice;
use super::{Default, FieldAttributes, Literal, Name, Named, Split, StructAttributes, Word};
use crate::errors::{Errors, instead};
use proc_macro2::{Span, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, Lit, LitStr, Token, Type, parenthesized};

const ON_STRUCT: [&str; 11] = [
    "object",
    "table",
    "schema",
    "key",
    "account",
    "livemode",
    "on_delete",
    "raw",
    "rename_all",
    "index",
    "crate",
];
const ON_FIELD: [&str; 22] = [
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
            "account" => once(&mut parsed.account, word, named(word, input)?),
            "livemode" => once(&mut parsed.livemode, word, named(word, input)?),
            "on_delete" => once(&mut parsed.on_delete, word, choice(word, input)?),
            "raw" => once(&mut parsed.raw, word, (raw(word, input)?, word.ident.span())),
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

fn value<T: Parse>(word: &Word, input: ParseStream<'_>) -> syn::Result<T> {
    if !input.peek(Token![=]) {
        let message = format!("`{0}` needs a value: `{0} = …`", word.text);
        return Err(syn::Error::new(word.ident.span(), message));
    }
    input.parse::<Token![=]>()?;
    input.parse()
}

fn optional<T: Parse>(input: ParseStream<'_>) -> syn::Result<Option<T>> {
    if input.parse::<Option<Token![=]>>()?.is_some() { input.parse().map(Some) } else { Ok(None) }
}

/// One of a few words.
fn choice<T: Choice>(word: &Word, input: ParseStream<'_>) -> syn::Result<T> {
    let name: Name = value(word, input)?;
    let known = T::WORDS.iter().find(|(known, _)| *known == name.text);
    known.map(|(_, choice)| *choice).ok_or_else(|| {
        let instead = instead(&name.text, T::WORDS.iter().map(|(known, _)| *known));
        syn::Error::new(name.span, format!("`{}` cannot be `{}`{instead}", word.text, name.text))
    })
}

fn raw(word: &Word, input: ParseStream<'_>) -> syn::Result<super::RawType> {
    if input.peek(Token![=]) { choice(word, input) } else { Ok(super::RawType::Jsonb) }
}

fn named(_word: &Word, input: ParseStream<'_>) -> syn::Result<Named> {
    Ok(Named { name: optional(input)? })
}

/// `index(a, b)`
fn names(word: &Word, input: ParseStream<'_>) -> syn::Result<Vec<Name>> {
    if !input.peek(syn::token::Paren) {
        let message = "say which columns the index is on: `index(customer, created)`";
        return Err(syn::Error::new(word.ident.span(), message));
    }
    let content;
    parenthesized!(content in input);
    let names: Vec<Name> = content.parse_terminated(Name::parse, Token![,])?.into_iter().collect();
    if names.is_empty() {
        return Err(syn::Error::new(word.ident.span(), "an index needs a column"));
    }
    Ok(names)
}

fn split(word: &Word, input: ParseStream<'_>) -> syn::Result<Split> {
    if !input.peek(syn::token::Paren) {
        return Ok(Split { model: value(word, input)?, by: None });
    }
    let content;
    parenthesized!(content in input);
    let model: Type = content.parse()?;
    let mut by = None;
    if content.parse::<Option<Token![,]>>()?.is_some() {
        let name = Ident::parse_any(&content)?;
        if name != "by" {
            return Err(syn::Error::new(name.span(), "expected `by`, as in `split(Tag, by = \",\")`"));
        }
        content.parse::<Token![=]>()?;
        by = Some(content.parse::<LitStr>()?);
    }
    if content.is_empty() { Ok(Split { model, by }) } else { Err(content.error("expected `)`")) }
}

impl Parse for Name {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            return Ok(Self { text: text.value(), span: text.span() });
        }
        let name = Ident::parse_any(input)?;
        Ok(Self { text: name.unraw().to_string(), span: name.span() })
    }
}

impl Parse for Default {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let span = input.span();
        let minus = input.parse::<Option<Token![-]>>()?.is_some();
        let value = match input.parse::<Lit>() {
            Ok(Lit::Str(text)) if !minus => Literal::Text(text),
            Ok(Lit::Bool(boolean)) if !minus => Literal::Boolean(boolean.value),
            Ok(Lit::Int(integer)) => Literal::Integer(signed(&integer, minus)?),
            _ => return Err(no_default(span)),
        };
        Ok(Self { value, span })
    }
}

fn signed(integer: &syn::LitInt, minus: bool) -> syn::Result<i64> {
    let sign = if minus { "-" } else { "" };
    let digits = format!("{sign}{}", integer.base10_digits());
    digits.parse().map_err(|_| syn::Error::new(integer.span(), "the integer is too large for a column"))
}

fn no_default(span: Span) -> syn::Error {
    syn::Error::new(span, "a `default` is a text, an integer or a boolean; a decimal number is given as text")
}

fn unknown(word: &Word, here: &[&str], elsewhere: &[&str], other_place: &str) -> syn::Error {
    let name = &word.text;
    let message = match elsewhere.contains(&name.as_str()) {
        true => format!("`{name}` belongs on {other_place}"),
        false => format!("unknown attribute `{name}`{}", instead(name, here.iter().copied())),
    };
    syn::Error::new(word.ident.span(), message)
}

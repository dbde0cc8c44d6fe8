//! The parsers of attribute values: after `=`, or in parentheses.

use super::choice::Choice;
use super::{AccountName, AttributeName, Case, DefaultValue, Literal, Name, RawType, SplitAttribute};
use crate::errors::suggestion;
use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Lit, LitStr, Token, Type, parenthesized};

/// Parses `= value`.
pub(super) fn value<T: Parse>(word: &AttributeName, input: ParseStream<'_>) -> syn::Result<T> {
    equals(word, input)?;
    input.parse()
}

pub(super) fn equals(word: &AttributeName, input: ParseStream<'_>) -> syn::Result<()> {
    if !input.peek(Token![=]) {
        let message = format!("`{0}` needs a value: `{0} = …`", word.text);
        return Err(syn::Error::new(word.ident.span(), message));
    }
    input.parse::<Token![=]>().map(drop)
}

/// Parses `= value`, where the value is a path or a type, and a text is a mistake.
pub(super) fn bare<T: Parse>(word: &AttributeName, input: ParseStream<'_>) -> syn::Result<T> {
    equals(word, input)?;
    if input.peek(LitStr) {
        let text: LitStr = input.parse()?;
        let message = format!("write it without quotes: `{} = {}`", word.text, text.value());
        return Err(syn::Error::new(text.span(), message));
    }
    input.parse()
}

/// Parses `= Type`, where the type is that of an object.
pub(super) fn object(word: &AttributeName, input: ParseStream<'_>) -> syn::Result<Type> {
    equals(word, input)?;
    if input.peek(LitStr) {
        let text: LitStr = input.parse()?;
        let name = type_name(&text.value());
        let message = format!("write the type of the object, without quotes: `object = types::{name}`");
        return Err(syn::Error::new(text.span(), message));
    }
    input.parse()
}

/// Converts the name of an object, such as `checkout.session`, to that of its type.
fn type_name(object: &str) -> String {
    let last = object.rsplit("::").next().unwrap_or(object);
    if last.starts_with(char::is_uppercase) {
        return last.to_owned();
    }
    Case::Pascal.of_field(&last.replace(['.', '-'], "_"))
}

/// Parses `= "text"`, where a word without quotes is a mistake.
pub(super) fn text(word: &AttributeName, input: ParseStream<'_>) -> syn::Result<LitStr> {
    equals(word, input)?;
    if input.peek(Ident::peek_any) {
        let name = Ident::parse_any(input)?;
        let message = format!("write it in quotes: `{} = \"{}\"`", word.text, name.unraw());
        return Err(syn::Error::new(name.span(), message));
    }
    input.parse()
}

fn optional<T: Parse>(input: ParseStream<'_>) -> syn::Result<Option<T>> {
    if input.parse::<Option<Token![=]>>()?.is_some() { input.parse().map(Some) } else { Ok(None) }
}

/// Returns the span of an attribute without a value.
pub(super) fn flag(word: &AttributeName, _: ParseStream<'_>) -> syn::Result<Span> {
    Ok(word.ident.span())
}

/// Parses `local` or `local = "SQL"`.
pub(super) fn local(word: &AttributeName, input: ParseStream<'_>) -> syn::Result<(Span, Option<LitStr>)> {
    Ok((word.ident.span(), optional(input)?))
}

/// Parses one of a few words, with the span of the attribute.
pub(super) fn spanned_choice<T: Choice>(
    word: &AttributeName,
    input: ParseStream<'_>,
) -> syn::Result<(T, Span)> {
    Ok((choice(word, input)?, word.ident.span()))
}

/// Parses `raw` or `raw = text`, with the span of the attribute.
pub(super) fn spanned_raw(word: &AttributeName, input: ParseStream<'_>) -> syn::Result<(RawType, Span)> {
    Ok((raw(word, input)?, word.ident.span()))
}

/// Parses one of a few words.
pub(super) fn choice<T: Choice>(word: &AttributeName, input: ParseStream<'_>) -> syn::Result<T> {
    let name: Name = value(word, input)?;
    let known = T::WORDS.iter().find(|(known, _)| *known == name.text);
    known.map(|(_, choice)| *choice).ok_or_else(|| {
        let suggestion = suggestion(&name.text, T::WORDS.iter().map(|(known, _)| *known));
        syn::Error::new(name.span, format!("unknown value `{}` of `{}`{suggestion}", name.text, word.text))
    })
}

/// Parses `raw` or `raw = text`.
fn raw(word: &AttributeName, input: ParseStream<'_>) -> syn::Result<RawType> {
    if input.peek(Token![=]) { choice(word, input) } else { Ok(RawType::Json) }
}

/// Parses `account` or `account = name`.
pub(super) fn named(_: &AttributeName, input: ParseStream<'_>) -> syn::Result<AccountName> {
    Ok(AccountName { name: optional(input)? })
}

/// Parses `index(a, b)`.
pub(super) fn index(word: &AttributeName, input: ParseStream<'_>) -> syn::Result<Vec<Name>> {
    if !input.peek(syn::token::Paren) {
        let message = "expected columns: `index(customer, created)`";
        return Err(syn::Error::new(word.ident.span(), message));
    }
    let content;
    parenthesized!(content in input);
    let names: Vec<Name> = content.parse_terminated(Name::parse, Token![,])?.into_iter().collect();
    if names.is_empty() {
        return Err(syn::Error::new(word.ident.span(), "expected at least one column"));
    }
    Ok(names)
}

/// Parses `split = Model` or `split(Model, by = ",", absent = keep)`.
pub(super) fn split(word: &AttributeName, input: ParseStream<'_>) -> syn::Result<SplitAttribute> {
    if !input.peek(syn::token::Paren) {
        return Ok(SplitAttribute { model: bare(word, input)?, by: None, keep_if_absent: false });
    }
    let content;
    parenthesized!(content in input);
    let mut split = SplitAttribute { model: content.parse()?, by: None, keep_if_absent: false };
    while content.parse::<Option<Token![,]>>()?.is_some() && !content.is_empty() {
        let name = Ident::parse_any(&content)?;
        content.parse::<Token![=]>()?;
        if name == "by" {
            split.by = Some(content.parse()?);
        } else if name == "absent" {
            let keep = Ident::parse_any(&content)?;
            if keep != "keep" {
                let message = "expected `absent = keep`, which keeps the rows if the text is absent";
                return Err(syn::Error::new(keep.span(), message));
            }
            split.keep_if_absent = true;
        } else {
            let message = "expected `by` or `absent`, as in `split(Tag, by = \",\", absent = keep)`";
            // Skip the rest, so that one mistake gives one error.
            content.parse::<TokenStream>()?;
            return Err(syn::Error::new(name.span(), message));
        }
    }
    if content.is_empty() { Ok(split) } else { Err(content.error("expected `)`")) }
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

impl Parse for DefaultValue {
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
    digits.parse().map_err(|_| syn::Error::new(integer.span(), "the integer does not fit into 64 bits"))
}

fn no_default(span: Span) -> syn::Error {
    syn::Error::new(span, "expected a string, an integer or a boolean; write a decimal number as a string")
}

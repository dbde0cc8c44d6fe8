//! The value of `filter`: a function, or a comparison such as `status in (active, trialing)`.

use super::values::equals;
use super::{AttributeName, Place};
use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Ident, Lit, LitStr, Path, Token, parenthesized};

/// The value of `filter`.
pub(crate) enum FilterAttribute {
    /// A function of the object.
    Function(Path),
    /// A comparison of a value in the object.
    Comparison(FilterComparison),
}

impl FilterAttribute {
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Function(function) => function.span(),
            Self::Comparison(comparison) => comparison.span,
        }
    }
}

/// The comparison of a value in the object with others.
pub(crate) struct FilterComparison {
    pub(crate) place: Place,
    pub(crate) span: Span,
    /// True for `not in` and `!=`.
    pub(crate) is_negated: bool,
    pub(crate) values: Vec<FilterValue>,
}

/// A value as its text, or as the JSON of a number or a boolean.
pub(crate) struct FilterValue {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// Parses `= function`, `= place in (a, b)`, `= place not in (a, b)`, `= place == a` or `= place != a`.
pub(super) fn filter(word: &AttributeName, input: ParseStream<'_>) -> syn::Result<FilterAttribute> {
    equals(word, input)?;
    if input.peek(LitStr) {
        let text: LitStr = input.parse()?;
        let message = format!("write it without quotes: `filter = {}`", text.value());
        return Err(syn::Error::new(text.span(), message));
    }
    let ahead = input.fork();
    let is_comparison = ahead.parse::<Place>().is_ok()
        && (ahead.peek(Token![in]) || ahead.peek(Token![==]) || ahead.peek(Token![!=]) || ahead.peek(Ident));
    match is_comparison {
        true => comparison(input).map(FilterAttribute::Comparison),
        false => input.parse().map(FilterAttribute::Function),
    }
}

fn comparison(input: ParseStream<'_>) -> syn::Result<FilterComparison> {
    let span = input.span();
    let place = input.parse()?;
    if input.parse::<Option<Token![==]>>()?.is_some() {
        return Ok(FilterComparison { place, span, is_negated: false, values: vec![input.parse()?] });
    }
    if input.parse::<Option<Token![!=]>>()?.is_some() {
        return Ok(FilterComparison { place, span, is_negated: true, values: vec![input.parse()?] });
    }
    let expected = || input.error("expected `in (a, b)`, `not in (a, b)`, `== a` or `!= a`");
    let is_negated = match input.peek(Token![in]) {
        true => false,
        false if Ident::parse_any(input)? == "not" => true,
        false => return Err(expected()),
    };
    input.parse::<Option<Token![in]>>()?.ok_or_else(expected)?;
    if !input.peek(syn::token::Paren) {
        return Err(input.error("expected values in parentheses, as in `status in (active, trialing)`"));
    }
    let content;
    parenthesized!(content in input);
    let values: Vec<FilterValue> =
        Punctuated::<FilterValue, Token![,]>::parse_terminated(&content)?.into_iter().collect();
    match values.is_empty() {
        true => Err(content.error("expected at least one value")),
        false => Ok(FilterComparison { place, span, is_negated, values }),
    }
}

impl Parse for FilterValue {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let span = input.span();
        if input.peek(Lit) {
            let text = match input.parse::<Lit>()? {
                Lit::Str(text) => text.value(),
                Lit::Bool(flag) => flag.value.to_string(),
                Lit::Int(integer) => integer.base10_digits().to_owned(),
                _ => return Err(syn::Error::new(span, "expected a word, a text, an integer or a boolean")),
            };
            return Ok(Self { text, span });
        }
        Ok(Self { text: Ident::parse_any(input)?.unraw().to_string(), span })
    }
}

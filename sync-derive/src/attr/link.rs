//! `link(users, on = email)`: a row of the application's own that a field names.

use super::{Name, UserLink, Word};
use crate::errors::instead;
use proc_macro2::TokenStream;
use syn::parse::ParseStream;
use syn::{Token, parenthesized};

const WORDS: [&str; 4] = ["on", "by", "key", "create"];

pub(super) fn link(word: &Word, input: ParseStream<'_>) -> syn::Result<UserLink> {
    let usage = || {
        let message = "say which table is linked, and by which column: `link(users, on = email)`";
        syn::Error::new(word.ident.span(), message)
    };
    if !input.peek(syn::token::Paren) {
        return Err(usage());
    }
    let content;
    parenthesized!(content in input);
    let table: Name = content.parse()?;
    let (mut on, mut by, mut key, mut create) = (None, None, None, None);
    while content.parse::<Option<Token![,]>>()?.is_some() && !content.is_empty() {
        let option: Name = content.parse()?;
        match option.text.as_str() {
            "on" => on = Some(name(&content)?),
            "by" => by = Some(name(&content)?),
            "key" => key = Some(name(&content)?),
            "create" => create = Some(pairs(&content)?),
            _ => {
                // What is behind it is not a mistake of its own.
                content.parse::<TokenStream>()?;
                return Err(unknown(&option));
            }
        }
    }
    if !content.is_empty() {
        return Err(content.error("expected `,`"));
    }
    Ok(UserLink { table, on: on.ok_or_else(usage)?, by, key, create })
}

/// `= name`
fn name(input: ParseStream<'_>) -> syn::Result<Name> {
    input.parse::<Token![=]>()?;
    input.parse()
}

/// `(name = full_name)`, if it is there: columns of the linked table, and what of the model they get.
fn pairs(input: ParseStream<'_>) -> syn::Result<Vec<(Name, Name)>> {
    if !input.peek(syn::token::Paren) {
        return Ok(Vec::new());
    }
    let content;
    parenthesized!(content in input);
    let pair = |input: ParseStream<'_>| Ok((input.parse()?, name(input)?));
    Ok(content.parse_terminated(pair, Token![,])?.into_iter().collect())
}

fn unknown(option: &Name) -> syn::Error {
    let message =
        format!("`link` knows no `{}`{}", option.text, instead(&option.text, WORDS.iter().copied()));
    syn::Error::new(option.span, message)
}

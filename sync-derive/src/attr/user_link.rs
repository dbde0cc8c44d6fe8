//! [`UserLink`]: the value of `link(users, on = email)`.

use super::{AttributeName, Name};
use crate::errors::suggestion;
use proc_macro2::TokenStream;
use syn::parse::ParseStream;
use syn::{Token, parenthesized};

/// The value of `link(users, on = email, by = login, key = id, create(name = full_name), where = tenant)`.
pub(crate) struct UserLink {
    pub(crate) table: Name,
    pub(crate) on: Name,
    pub(crate) by: Option<Name>,
    pub(crate) key: Option<Name>,
    /// The columns of a new row beside the text, and the columns of the model that fill them; `None` without `create`.
    pub(crate) create: Option<Vec<(Name, Name)>>,
    /// Columns of the linked table, and the columns of the model that they must equal.
    pub(crate) within: Vec<(Name, Name)>,
}

const WORDS: [&str; 5] = ["on", "by", "key", "create", "where"];

pub(super) fn link(word: &AttributeName, input: ParseStream<'_>) -> syn::Result<UserLink> {
    let usage = || {
        let message = "expected a table and a column: `link(users, on = email)`";
        syn::Error::new(word.ident.span(), message)
    };
    if !input.peek(syn::token::Paren) {
        return Err(usage());
    }
    let content;
    parenthesized!(content in input);
    let table: Name = content.parse()?;
    let (mut on, mut by, mut key, mut create, mut within) = (None, None, None, None, Vec::new());
    while content.parse::<Option<Token![,]>>()?.is_some() && !content.is_empty() {
        let option: Name = content.parse()?;
        match option.text.as_str() {
            "on" => on = Some(name(&content)?),
            "by" => by = Some(name(&content)?),
            "key" => key = Some(name(&content)?),
            "create" => create = Some(pairs(&content)?),
            "where" if content.peek(Token![=]) => {
                let column = name(&content)?;
                within.push((column.clone(), column));
            }
            "where" => within.extend(pairs(&content)?),
            _ => {
                // Skip the rest, so that one mistake gives one error.
                content.parse::<TokenStream>()?;
                return Err(unknown(&option));
            }
        }
    }
    if !content.is_empty() {
        return Err(content.error("expected `,`"));
    }
    Ok(UserLink { table, on: on.ok_or_else(usage)?, by, key, create, within })
}

/// Parses `= name`.
fn name(input: ParseStream<'_>) -> syn::Result<Name> {
    input.parse::<Token![=]>()?;
    input.parse()
}

/// Parses `(name = full_name)`, which is optional: columns of the linked table, and the columns of the model that
/// fill them.
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
    let suggestion = suggestion(&option.text, WORDS.iter().copied());
    let message = format!("unknown option `{}` of `link`{suggestion}", option.text);
    syn::Error::new(option.span, message)
}

//! Parsing `#[stripe(…)]`: which attributes there are and what form each has. Every error is collected.

use syn::ext::IdentExt;
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, LitStr, Path, Token, Type};

/// Errors, all of which are reported at once.
#[derive(Default)]
pub(crate) struct Errors(Option<syn::Error>);

impl Errors {
    pub(crate) fn push(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }

    pub(crate) fn at(&mut self, tokens: &impl Spanned, message: impl std::fmt::Display) {
        self.push(syn::Error::new(tokens.span(), message));
    }

    pub(crate) fn finish(self) -> Option<syn::Error> {
        self.0
    }
}

/// What stands on the struct.
#[derive(Default)]
pub(crate) struct StructAttributes {
    pub(crate) object: Option<Type>,
    pub(crate) table: Option<LitStr>,
    pub(crate) krate: Option<Path>,
}

/// What stands on a field.
#[derive(Default)]
pub(crate) struct FieldAttributes {
    pub(crate) id: Option<Ident>,
    pub(crate) path: Option<Vec<Ident>>,
    pub(crate) column: Option<LitStr>,
    pub(crate) references: Option<Type>,
    pub(crate) children: Option<Type>,
    pub(crate) parent: Option<Type>,
    pub(crate) metadata: Option<LitStr>,
    pub(crate) raw: Option<Ident>,
    pub(crate) with: Option<Path>,
    pub(crate) local: Option<(Ident, Option<LitStr>)>,
}

const ON_STRUCT: [&str; 3] = ["object", "table", "crate"];
const ON_FIELD: [&str; 10] =
    ["id", "path", "column", "references", "children", "parent", "metadata", "raw", "with", "local"];

impl StructAttributes {
    pub(crate) fn parse(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut parsed = Self::default();
        each(attributes, errors, |meta, name| match name {
            "object" => once(&mut parsed.object, meta.value()?.parse()?, meta),
            "table" => once(&mut parsed.table, meta.value()?.parse()?, meta),
            "crate" => once(&mut parsed.krate, meta.value()?.parse()?, meta),
            _ => Err(unknown(meta, name, &ON_STRUCT, &ON_FIELD, "a field")),
        });
        parsed
    }
}

impl FieldAttributes {
    pub(crate) fn parse(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut parsed = Self::default();
        each(attributes, errors, |meta, name| {
            let word = || Ident::new(name, meta.path.span());
            match name {
                "id" => once(&mut parsed.id, word(), meta),
                "path" => once(&mut parsed.path, dotted(meta)?, meta),
                "column" => once(&mut parsed.column, meta.value()?.parse()?, meta),
                "references" => once(&mut parsed.references, meta.value()?.parse()?, meta),
                "children" => once(&mut parsed.children, meta.value()?.parse()?, meta),
                "parent" => once(&mut parsed.parent, meta.value()?.parse()?, meta),
                "metadata" => once(&mut parsed.metadata, meta.value()?.parse()?, meta),
                "raw" => once(&mut parsed.raw, word(), meta),
                "with" => once(&mut parsed.with, meta.value()?.parse()?, meta),
                "local" => {
                    let default =
                        if meta.input.peek(Token![=]) { Some(meta.value()?.parse()?) } else { None };
                    once(&mut parsed.local, (word(), default), meta)
                }
                _ => Err(unknown(meta, name, &ON_FIELD, &ON_STRUCT, "the struct")),
            }
        });
        parsed
    }
}

fn each(
    attributes: &[Attribute],
    errors: &mut Errors,
    mut parse: impl FnMut(&ParseNestedMeta<'_>, &str) -> syn::Result<()>,
) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("stripe")) {
        let result = attribute.parse_nested_meta(|meta| {
            let name = meta.path.get_ident().map(|name| name.unraw().to_string()).unwrap_or_default();
            parse(&meta, &name)
        });
        if let Err(error) = result {
            errors.push(error);
        }
    }
}

fn once<T>(slot: &mut Option<T>, value: T, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(meta.error("given twice")),
    }
}

/// `a.b.c`, where each name may be a keyword.
fn dotted(meta: &ParseNestedMeta<'_>) -> syn::Result<Vec<Ident>> {
    let input = meta.value()?;
    let mut path = vec![Ident::parse_any(input)?];
    while input.parse::<Option<Token![.]>>()?.is_some() {
        path.push(Ident::parse_any(input)?);
    }
    Ok(path)
}

fn unknown(
    meta: &ParseNestedMeta<'_>,
    name: &str,
    here: &[&str],
    elsewhere: &[&str],
    other_place: &str,
) -> syn::Error {
    if elsewhere.contains(&name) {
        return meta.error(format!("`{name}` belongs on {other_place}"));
    }
    let near = here
        .iter()
        .map(|known| (strsim::damerau_levenshtein(known, name), known))
        .filter(|(distance, _)| *distance <= 2)
        .min();
    let known = here.iter().map(|known| format!("`{known}`")).collect::<Vec<_>>().join(", ");
    match near {
        Some((_, near)) => meta.error(format!("unknown attribute `{name}`; did you mean `{near}`?")),
        None => meta.error(format!("unknown attribute `{name}`; known are {known}")),
    }
}

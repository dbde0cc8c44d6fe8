//! Places of objects: how they are written, and what stands there in some version.

use crate::emit::type_of;
use crate::ir::{Body, Key, Package, Type};
use std::fmt;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Lit, Path, Token, bracketed};

/// The way from an object to a value, as `#[stripe(path = …)]` has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FieldPlace(pub(super) Vec<PlaceStep>);

/// A step of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PlaceStep {
    /// Into a field.
    Field(String),
    /// Into an element, or each, of an array.
    Element(Option<u64>),
    /// Into an entry of a map.
    Entry(String),
    /// From an id to the object of this type that is expanded in its place.
    Expanded(String),
}

/// The value at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FieldAtPlace {
    /// Its Rust type, as a field of it is written.
    pub(super) ty: String,
    /// The generated types in that, by their names.
    pub(super) names: Vec<String>,
    /// True if it, or a part of its path, may be absent.
    pub(super) optional: bool,
    /// The fields on the way: of which struct, and their names.
    pub(super) way: Vec<(Key, String)>,
}

/// The end of an invalid path: the struct, and the number of valid steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lost {
    pub(super) at: Key,
    pub(super) steps: usize,
}

impl FieldPlace {
    pub(super) fn field(name: impl Into<String>) -> Self {
        Self(vec![PlaceStep::Field(name.into())])
    }

    /// Returns true if `other` starts with this place, ignoring array indexes.
    pub(super) fn begins(&self, other: &[PlaceStep]) -> bool {
        let same = |one: &PlaceStep, other: &PlaceStep| match (one, other) {
            (PlaceStep::Element(_), PlaceStep::Element(_)) => true,
            (one, other) => one == other,
        };
        self.0.len() <= other.len() && self.0.iter().zip(other).all(|(one, other)| same(one, other))
    }

    /// Returns the value at this place of the object `start`.
    pub(super) fn find(&self, package: &Package, start: &str) -> Result<FieldAtPlace, Lost> {
        let mut found =
            FieldAtPlace { ty: String::new(), names: Vec::new(), optional: false, way: Vec::new() };
        let mut ty = Type::Item(start.to_owned());
        let mut at = start.to_owned();
        for (steps, step) in self.0.iter().enumerate() {
            let next = match (step, &ty) {
                (PlaceStep::Field(name), Type::Item(key)) => package.structure(key).and_then(|structure| {
                    at.clone_from(key);
                    found.way.push((key.clone(), name.clone()));
                    let field = structure.fields.iter().find(|field| field.key == *name)?;
                    found.optional |= field.optional;
                    Some(field.ty.clone())
                }),
                (PlaceStep::Field(name), Type::List(inner)) if name == "data" => {
                    Some(Type::Vec(inner.clone()))
                }
                (PlaceStep::Element(_), Type::Vec(inner) | Type::List(inner))
                | (PlaceStep::Entry(_), Type::Map(inner)) => {
                    found.optional = true;
                    Some((**inner).clone())
                }
                (PlaceStep::Expanded(object), Type::Expandable(_)) => item(package, object).map(Type::Item),
                _ => None,
            };
            ty = next.ok_or_else(|| Lost { at: at.clone(), steps })?;
        }
        ty.each_item(&mut |key| found.names.push(package.items[key].name.clone()));
        found.ty = type_of(package, &ty);
        Ok(found)
    }
}

/// The key of the object with a Rust name.
pub(super) fn item(package: &Package, name: &str) -> Option<Key> {
    let is_struct = |body: &Body| matches!(body, Body::Struct(_));
    let found = package.items.iter().find(|(_, item)| item.name == name && is_struct(&item.body));
    found.map(|(key, _)| key.clone())
}

impl Parse for FieldPlace {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut steps = vec![PlaceStep::Field(name(input)?)];
        loop {
            if input.parse::<Option<Token![.]>>()?.is_some() {
                steps.push(PlaceStep::Field(name(input)?));
            } else if input.peek(syn::token::Bracket) {
                steps.push(brackets(input)?);
            } else if input.parse::<Option<Token![=>]>>()?.is_some() {
                let object = Path::parse_mod_style(input)?;
                let last = object.segments.last().map(|last| last.ident.unraw().to_string());
                steps.push(PlaceStep::Expanded(last.unwrap_or_default()));
            } else {
                return Ok(Self(steps));
            }
        }
    }
}

fn name(input: ParseStream<'_>) -> syn::Result<String> {
    Ok(Ident::parse_any(input)?.unraw().to_string())
}

fn brackets(input: ParseStream<'_>) -> syn::Result<PlaceStep> {
    let content;
    bracketed!(content in input);
    if content.is_empty() {
        return Ok(PlaceStep::Element(None));
    }
    match content.parse::<Lit>()? {
        Lit::Int(index) => Ok(PlaceStep::Element(Some(index.base10_parse()?))),
        Lit::Str(key) => Ok(PlaceStep::Entry(key.value())),
        other => Err(syn::Error::new_spanned(other, "neither an index nor a key")),
    }
}

impl fmt::Display for FieldPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            match step {
                PlaceStep::Field(name) if index == 0 => write!(f, "{name}")?,
                PlaceStep::Field(name) => write!(f, ".{name}")?,
                PlaceStep::Element(Some(index)) => write!(f, "[{index}]")?,
                PlaceStep::Element(None) => write!(f, "[]")?,
                PlaceStep::Entry(key) => write!(f, "[{key:?}]")?,
                PlaceStep::Expanded(object) => write!(f, " => {object}")?,
            }
        }
        Ok(())
    }
}

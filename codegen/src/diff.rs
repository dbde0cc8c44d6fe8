//! The changes between two documents, and their effect on Rust code.
//!
//! Two comparisons stand beside each other: that of the documents, in Stripe's terms, and that of what is generated from
//! them, in those of Rust. The first says what happened, the second what no longer compiles: a type may get another name
//! because of an enum somewhere else.

mod change;
mod document;
mod markdown;
mod models;
mod moves;
mod nodes;
mod place;
mod rust;
mod shape;
mod text;

pub use change::{Action, Change, Class, Counts, Subject};
pub use models::{Model, ModelField, ModelsError, Touch, read_models};

use crate::emit::{self, Api};
use crate::generate::{GenerateError, facts, typed};
use crate::ir::{Fate, Package};
use crate::registry::NameRegistry;
use crate::spec::Document;
use models::Versions;
use moves::Relocations;
use place::FieldPlace;
use serde::Serialize;

/// The difference of two documents.
#[derive(Debug, Clone, Serialize)]
pub struct Diff {
    /// The version before.
    pub old: String,
    /// The version after.
    pub new: String,
    /// The number of changes of each kind.
    pub counts: Counts,
    /// The changes of the document.
    pub changes: Vec<Change>,
    /// The changes of the generated code.
    pub rust: Vec<Change>,
    /// The fields of models that a change touches.
    pub touched: Vec<Touch>,
    /// The notes about the comparison.
    pub notes: Vec<String>,
}

impl Diff {
    /// Returns true if Rust code may no longer compile, or lacks data that it relied on.
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().chain(&self.rust).any(|change| change.class == Class::Breaking)
    }
}

/// Compares two documents, of any version and variant, and says which fields of some models that touches. Types have the names
/// in the name registry, and the later ones those of the earlier.
///
/// # Errors
/// If one of them has something for which there is no type.
pub fn diff(
    mut old: Document,
    mut new: Document,
    registry: &NameRegistry,
    models: &[Model],
) -> Result<Diff, GenerateError> {
    let facts = facts()?;
    let mut changes = document::compare(&old, &new);
    let mut notes = Vec::new();
    for (document, other) in [(&old, &new), (&new, &old)] {
        if !document.has_prose() && other.has_prose() {
            notes.push(format!("the document of {} has no prose: prose is not compared", document.version));
        }
    }
    let was = typed(&mut old, &facts, registry)?;
    let is = typed(&mut new, &facts, &was.registry)?;
    notes.extend(is.unnamed.iter().map(ToString::to_string));
    let apis = [emit::api(&was.package), emit::api(&is.package)];
    let rust = rust::compare(&apis[0], &apis[1]);
    settle(&mut changes, [&was.package, &is.package], &apis);
    let moves = Relocations::between(&was.package, &is.package, &facts).map_err(GenerateError::Move)?;
    add_destinations(&mut changes, &old, &moves);
    let versions = Versions { old: &was.package, new: &is.package, rust: &rust, moves: &moves };
    let touched = versions.touched(models, &mut notes);
    let mut counts = change::count(&changes);
    counts.extend(change::count(&rust));
    Ok(Diff { old: old.version, new: new.version, counts, changes, rust, touched, notes })
}

/// Changes of a schema with the same Rust type break nothing.
fn settle(changes: &mut [Change], packages: [&Package; 2], apis: &[Api; 2]) {
    let retyped = |change: &&mut Change| {
        change.subject == Subject::Field && matches!(change.action, Action::Retyped | Action::Presence)
    };
    for change in changes.iter_mut().filter(retyped) {
        let place = change.place.trim_end_matches("[]").trim_end_matches("{}");
        let Some((schema, field)) = place.rsplit_once('.') else { continue };
        let types = [0, 1].map(|version| member(packages[version], &apis[version], schema, field));
        if let [Some(was), Some(is)] = types
            && was == is
        {
            change.class = Class::Prose;
        }
    }
}

/// The Rust type of a property of a schema.
fn member<'a>(package: &Package, api: &'a Api, schema: &str, field: &str) -> Option<&'a str> {
    let key = match package.coverage.get(schema)? {
        Fate::Merged(into) => into,
        Fate::Emitted | Fate::Mapped(_) => schema,
    };
    let members = &api.get(&package.items.get(key)?.name)?.members;
    members.get(&emit::field_ident(field)).map(|member| member.ty.as_str())
}

/// Says of what was removed where it is now.
fn add_destinations(changes: &mut [Change], old: &Document, moves: &Relocations<'_>) {
    let removed = |change: &&mut Change| (change.subject, change.action) == (Subject::Field, Action::Removed);
    for change in changes.iter_mut().filter(removed) {
        // Names of schemas have dots in them.
        let schemas = old.schemas.keys().filter_map(|schema| {
            let place = change.place.strip_prefix(schema.as_str())?.strip_prefix('.')?;
            Some((schema, syn::parse_str::<FieldPlace>(place).ok()?))
        });
        let longest = schemas.max_by_key(|(schema, _)| schema.len());
        change.moved = longest.and_then(|(schema, place)| moves.destination(schema, &place.0));
    }
}

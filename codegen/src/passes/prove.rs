//! The proof that no schema of the document was forgotten.

mod docs;
mod expanded;
mod operations;

pub use docs::documented;
pub(super) use docs::is_by_type;
pub(super) use expanded::{OnlyExpanded, includable, only_expanded};

use crate::ir::{Body, Fate, Package};
use crate::spec::Document;
use std::fmt;

/// The outcome of the schemas of a document, in numbers.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct SchemaCounts {
    /// Schemas of the document.
    pub schemas: usize,
    /// … that are types of their own.
    pub emitted: usize,
    /// … that are equal to another.
    pub merged: usize,
    /// … for which a handwritten type stands.
    pub mapped: usize,
    /// Structs written.
    pub structs: usize,
    /// Enums written.
    pub enums: usize,
    /// Unions written.
    pub unions: usize,
    /// Fields of the structs written.
    pub fields: usize,
    /// Resources.
    pub resources: usize,
    /// Operations of the document, each of which is written.
    pub operations: usize,
    /// Parameters of all operations, at any depth, each of which can be given.
    pub parameters: usize,
    /// Structs written for the parameters inside those of operations.
    pub params: usize,
}

/// Counts what became of each schema.
///
/// # Errors
/// With the schemas of which nothing became.
pub fn prove(document: &Document, package: &Package) -> Result<SchemaCounts, Vec<String>> {
    let mut counts = SchemaCounts {
        schemas: document.schemas.len(),
        resources: package.resources.len(),
        ..SchemaCounts::default()
    };
    let mut lost = Vec::new();
    for schema in document.schemas.keys() {
        match package.coverage.get(schema) {
            Some(Fate::Emitted) if package.items.contains_key(schema) => counts.emitted += 1,
            Some(Fate::Merged(into)) if package.items.contains_key(into) => counts.merged += 1,
            Some(Fate::Mapped(_)) => counts.mapped += 1,
            _ => lost.push(format!("nothing became of the schema `{schema}`")),
        }
    }
    for item in package.items.values() {
        match &item.body {
            Body::Struct(structure) => {
                counts.structs += 1;
                counts.fields += structure.fields.len();
            }
            Body::Enum(_) => counts.enums += 1,
            Body::Union(_) => counts.unions += 1,
            Body::Params(_) => counts.params += 1,
            Body::Keyword(_) | Body::Source(_) | Body::Operation(_) => {}
        }
    }
    (counts.operations, counts.parameters) = operations::prove(document, package, &mut lost);
    if lost.is_empty() { Ok(counts) } else { Err(lost) }
}

impl fmt::Display for SchemaCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} schemas: {} emitted, {} merged into an equal one, {} mapped to a handwritten type",
            self.schemas, self.emitted, self.merged, self.mapped
        )?;
        write!(
            f,
            "{} structs with {} fields, {} enums, {} unions; {} resources\n\
             {} operations with {} parameters, each of which can be given; {} shapes of parameters inside others",
            self.structs,
            self.fields,
            self.enums,
            self.unions,
            self.resources,
            self.operations,
            self.parameters,
            self.params
        )
    }
}

//! The whole way: from the vendored document of a project to the generated files of its types crate.

use crate::coverage::coverage_notes;
use crate::facts::Facts;
use crate::ir::Package;
use crate::passes::{Named, SchemaCounts, Unnamed};
use crate::registry::NameRegistry;
use crate::spec::{Document, Problem, Source, SpecError, unsupported};
use crate::tree::Tree;
use crate::{emit, fixups, lower, passes};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The output of generation, before it is written.
#[derive(Debug)]
pub struct Generated {
    /// The API version.
    pub version: String,
    /// The files.
    pub tree: Tree,
    /// The outcome of the schemas.
    pub counts: SchemaCounts,
    /// The missing facts: names of types, groups of models.
    pub unsettled: Vec<String>,
    /// Fixups that found nothing to mend, as they do when Stripe has mended its document.
    pub unneeded: Vec<fixups::Unneeded>,
    /// The coverage notes: features that the document lacks.
    pub notes: Vec<String>,
}

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// A file of the project cannot be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// The cause.
        #[source]
        cause: io::Error,
    },
    /// A table of the generator or `SOURCE.toml` is malformed.
    #[error("cannot parse {what}")]
    Table {
        /// Which.
        what: String,
        /// The description of the problem.
        #[source]
        cause: toml::de::Error,
    },
    /// The table of known moves is malformed.
    #[error("cannot parse a place in facts/moves.toml")]
    Move(#[source] syn::Error),
    /// The document is refused.
    #[error("the document is refused")]
    Spec(#[from] SpecError),
    /// Parts of the document have no type.
    #[error("no types for:\n{}", lines(.0))]
    Lower(Vec<Problem>),
    /// Types without a name, or schemas without a type.
    #[error("{}", .0.join("\n"))]
    Unfinished(Vec<String>),
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("  {problem}")).collect::<Vec<_>>().join("\n")
}

/// Generates the types of the project in the folder `project` from the document that its `spec/SOURCE.toml` names.
///
/// # Errors
/// If the project lacks a file, or the document has something for which there is no type or no name.
pub fn generate(project: &Path) -> Result<Generated, GenerateError> {
    let source = pinned(project)?;
    let text = read(&vendored_path(project, &source.version))?;
    let generated = generate_from(project, Document::read(&text)?, &registry(project)?)?;
    match generated.unsettled.is_empty() {
        true => Ok(generated),
        false => Err(GenerateError::Unfinished(generated.unsettled)),
    }
}

/// The inputs of a project.
pub(crate) fn pinned(project: &Path) -> Result<Source, GenerateError> {
    let path = project.join("spec/SOURCE.toml");
    toml::from_str(&read(&path)?)
        .map_err(|cause| GenerateError::Table { what: path.display().to_string(), cause })
}

/// Returns the path of the facts of a version, if they are vendored.
pub fn vendored_path(project: &Path, version: &str) -> PathBuf {
    project.join(format!("spec/{version}.json"))
}

/// Returns the path of the name registry of a project.
pub fn names_path(project: &Path) -> PathBuf {
    project.join("spec/NAMES.toml")
}

/// The names that the types of a project have been given; none, if it keeps none yet.
pub(crate) fn registry(project: &Path) -> Result<NameRegistry, GenerateError> {
    registry_at(&names_path(project))
}

/// The names in a file; none, if there is none.
pub(crate) fn registry_at(path: &Path) -> Result<NameRegistry, GenerateError> {
    if !path.exists() {
        return Ok(NameRegistry::default());
    }
    NameRegistry::read(&read(path)?)
        .map_err(|cause| GenerateError::Table { what: path.display().to_string(), cause })
}

/// Generates from any document. A type without a name by the rules gets a number, and an object without a group gets no model.
pub(crate) fn generate_from(
    project: &Path,
    mut document: Document,
    registry: &NameRegistry,
) -> Result<Generated, GenerateError> {
    let facts = facts()?;
    let notes = coverage_notes(&document, &facts, false);
    let Typed { package, unnamed, unneeded, registry } = typed(&mut document, &facts, registry)?;
    let counts = passes::prove(&document, &package).map_err(GenerateError::Unfinished)?;
    let (groups, unsettled) = passes::models(&package, facts.models());
    let types = project.join("stripe-types");
    let mut tree = Tree::new(types.join("src/generated"), emit::emit(&package));
    tree.add(project.join("stripe-client/tests/client/operations/list.rs"), emit::operation_list(&package));
    let manifest = types.join("Cargo.toml");
    tree.add_part(manifest.clone(), &emit::features(&package, &facts))
        .map_err(|cause| GenerateError::Read { path: manifest, cause })?;
    let manifest = project.join("stripe-client/Cargo.toml");
    tree.add_part(manifest.clone(), &emit::client_features(&package, &facts))
        .map_err(|cause| GenerateError::Read { path: manifest, cause })?;
    tree.add_folder(project.join("stripe-sync/src/models"), emit::models(&package, &groups));
    let manifest = project.join("stripe-sync/Cargo.toml");
    tree.add_part(manifest.clone(), &emit::model_features(&package, &groups))
        .map_err(|cause| GenerateError::Read { path: manifest, cause })?;
    tree.add(project.join("sync-derive/src/facts.rs"), emit::mapping_facts(&package, &facts));
    tree.add(names_path(project), registry.text());
    let unsettled = unnamed.iter().map(ToString::to_string).chain(unsettled);
    let unsettled = unsettled.chain(passes::documented(&package, facts.docs())).collect();
    Ok(Generated { version: document.version, tree, counts, unsettled, unneeded, notes })
}

/// A document as types that have names.
pub(crate) struct Typed {
    pub(crate) package: Package,
    pub(crate) unnamed: Vec<Unnamed>,
    pub(crate) unneeded: Vec<fixups::Unneeded>,
    /// The names that the types have now.
    pub(crate) registry: NameRegistry,
}

/// Mends the document and makes types of it.
pub(crate) fn typed(
    document: &mut Document,
    facts: &Facts,
    registry: &NameRegistry,
) -> Result<Typed, GenerateError> {
    let unneeded = fixups::mend(document, facts.fixups());
    let mut package = lower::lower(document, facts).map_err(|mut problems| {
        let message = unsupported(&document.version);
        problems.extend(message.map(|message| Problem { pointer: "/info/version".to_owned(), message }));
        GenerateError::Lower(problems)
    })?;
    let Named { unnamed, registry } =
        passes::run(&mut package, facts, registry).map_err(GenerateError::Unfinished)?;
    passes::document(&mut package, facts.docs());
    Ok(Typed { package, unnamed, unneeded, registry })
}

/// The tables of the generator.
pub(crate) fn facts() -> Result<Facts, GenerateError> {
    Facts::read().map_err(|cause| GenerateError::Table { what: "a table of the generator".to_owned(), cause })
}

pub(crate) fn read(path: &Path) -> Result<String, GenerateError> {
    fs::read_to_string(path).map_err(|cause| GenerateError::Read { path: path.to_owned(), cause })
}

//! The whole way: from the vendored document of a project to the generated files of its types crate.

use crate::facts::Facts;
use crate::passes::Counts;
use crate::spec::{Document, Problem, Source, SpecError};
use crate::tree::Tree;
use crate::{emit, fixups, lower, passes};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// What was generated, before it is written.
#[derive(Debug)]
pub struct Generated {
    /// The API version.
    pub version: String,
    /// The files.
    pub tree: Tree,
    /// What became of the schemas.
    pub counts: Counts,
    /// Fixups that found nothing to mend, as they do when Stripe has mended its document.
    pub unneeded: Vec<fixups::Unneeded>,
}

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// A file of the project cannot be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        #[source]
        cause: io::Error,
    },
    /// A table of the generator or `SOURCE.toml` does not have its form.
    #[error("{what} does not have its form")]
    Table {
        /// Which.
        what: String,
        /// What is wrong with it.
        #[source]
        cause: toml::de::Error,
    },
    /// The document is refused.
    #[error("the vendored document is refused; vendor it again")]
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
/// If the project lacks a file, or the document has something for which there is no type.
pub fn generate(project: &Path) -> Result<Generated, GenerateError> {
    let source = project.join("spec/SOURCE.toml");
    let source: Source = toml::from_str(&read(&source)?)
        .map_err(|cause| GenerateError::Table { what: source.display().to_string(), cause })?;
    let text = read(&project.join(format!("spec/{}.json", source.version)))?;
    let facts = Facts::read()
        .map_err(|cause| GenerateError::Table { what: "a table of the generator".to_owned(), cause })?;
    let mut document = Document::read(&text)?;
    let unneeded = fixups::mend(&mut document);
    let mut package = lower::lower(&document, &facts).map_err(GenerateError::Lower)?;
    passes::run(&mut package, &facts).map_err(GenerateError::Unfinished)?;
    let counts = passes::prove(&document, &package).map_err(GenerateError::Unfinished)?;
    let groups = passes::models(&package, facts.models()).map_err(GenerateError::Unfinished)?;
    let types = project.join("stripe-types");
    let mut tree = Tree::new(types.join("src/generated"), emit::emit(&package));
    tree.add(project.join("stripe-client/tests/operations/list.rs"), emit::operation_list(&package));
    let manifest = types.join("Cargo.toml");
    tree.add_part(manifest.clone(), &emit::features(&package, &facts))
        .map_err(|cause| GenerateError::Read { path: manifest, cause })?;
    tree.add_folder(project.join("stripe-sync/src/models"), emit::models(&package, &groups));
    let manifest = project.join("stripe-sync/Cargo.toml");
    tree.add_part(manifest.clone(), &emit::model_features(&groups))
        .map_err(|cause| GenerateError::Read { path: manifest, cause })?;
    Ok(Generated { version: document.version, tree, counts, unneeded })
}

fn read(path: &Path) -> Result<String, GenerateError> {
    fs::read_to_string(path).map_err(|cause| GenerateError::Read { path: path.to_owned(), cause })
}

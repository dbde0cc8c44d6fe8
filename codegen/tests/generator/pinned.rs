//! The project itself, and the document that it is generated from.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use stripe_codegen::facts::Facts;
use stripe_codegen::ir::Package;
use stripe_codegen::spec::Document;
use stripe_codegen::spec::Source;
use stripe_codegen::vendored_path;
use stripe_codegen::{fixups, lower, passes};

pub(crate) fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the workspace")
}

/// The version of the document.
pub(crate) fn version() -> String {
    let source = fs::read_to_string(project().join("spec/SOURCE.toml")).expect("a file");
    toml::from_str::<Source>(&source).expect("a note").version
}

/// The path of the document.
pub(crate) fn path() -> PathBuf {
    vendored_path(&project(), &version())
}

/// The content of the document.
pub(crate) fn text() -> String {
    fs::read_to_string(path()).expect("a document")
}

/// Runs the command for a project.
pub(crate) fn run(project: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stripe-codegen"));
    command.arg("--project").arg(project).args(arguments).output().expect("it runs")
}

/// Returns the types of the project's own document, under the names that rules alone give them.
pub(crate) fn package() -> Package {
    let mut document = Document::read(&text()).expect("a document");
    let facts = Facts::read().expect("tables");
    fixups::mend(&mut document, facts.fixups());
    let mut package = lower::lower(&document, &facts).expect("types");
    passes::run(&mut package, &facts, &Default::default()).expect("names");
    package
}

//! Taking the project to another version of the API: its document, the types, and what users are told, as one change.

mod changelog;

use crate::diff::{Diff, Model, ModelsError, diff, read_models};
use crate::generate::{
    GenerateError, Generated, facts, generate_from, pinned, read, registry, typed, vendored_path,
};
use crate::spec::{Document, LATEST_URL, Original, VendorError, is_version};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The ready-made models, below the folder of the project.
const MODELS: &str = "stripe-sync/src/models";
/// The link by which the fake reads the document, and where it leads.
const LINK: (&str, &str) = ("tests/fake-stripe/spec.json", "../../spec");

/// The result of a bump.
#[derive(Debug)]
pub enum Bumped {
    /// Nothing: the project is generated from this document already.
    Current {
        /// The version.
        version: String,
    },
    /// The project is at another document.
    Changed(Box<Changed>),
}

/// A change of the document.
#[derive(Debug)]
pub struct Changed {
    /// The changes between the versions.
    pub diff: Diff,
    /// The generated output.
    pub generated: Generated,
    /// The number of generated files that changed.
    pub written: usize,
}

/// Why nothing was bumped. Unless it was writing that failed, the project is as it was.
#[derive(Debug, thiserror::Error)]
pub enum BumpError {
    /// The document cannot be had.
    #[error(transparent)]
    Vendor(#[from] VendorError),
    /// It is not the one that was asked for.
    #[error(
        "{latest} is the latest version that Stripe publishes, and {wanted} is not in `spec/`; name its file or URL"
    )]
    Other {
        /// The version that was asked for.
        wanted: String,
        /// The latest.
        latest: String,
    },
    /// It cannot be generated from, or the project lacks a file.
    #[error(transparent)]
    Generate(#[from] GenerateError),
    /// The models cannot be read.
    #[error(transparent)]
    Models(#[from] ModelsError),
    /// A file cannot be written.
    #[error("cannot write {}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// The cause.
        #[source]
        cause: io::Error,
    },
}

/// Takes the project to the document at `origin`: a version, a file, or a URL; without one, to Stripe's latest. Writes the
/// facts of it, the generated files, and an entry in the changelog; the facts of the version before go. Models are the
/// ready-made ones, and those in the folders `models`.
///
/// # Errors
/// If the document cannot be had or generated from, or a file cannot be read or written.
pub fn bump(project: &Path, origin: Option<&str>, models: &[PathBuf]) -> Result<Bumped, BumpError> {
    let source = pinned(project)?;
    if origin == Some(source.version.as_str()) {
        return Ok(Bumped::Current { version: source.version });
    }
    let original = original(project, origin)?;
    let old_path = vendored_path(project, &source.version);
    let old = read(&old_path)?;
    // Stripe may publish the same facts again, with other prose.
    if original.facts == old {
        return Ok(Bumped::Current { version: source.version });
    }
    let old = Document::read(&old).map_err(GenerateError::Spec)?;
    let mut new = original.document.clone();
    // What is vendored has no prose either.
    new.drop_prose();
    // The names that the types have now, also where the project keeps none yet.
    let names = typed(&mut old.clone(), &facts()?, &registry(project)?)?.registry;
    let diff = diff(old, new.clone(), &names, &known_models(project, models)?)?;
    let generated = generate_from(project, new, &names)?;
    let changelog = project.join("CHANGELOG.md");
    let text = changelog::with_entry(&read(&changelog)?, &diff);

    let vendored = original.write(&project.join("spec"))?;
    if vendored.path != old_path {
        fs::remove_file(&old_path).map_err(|cause| BumpError::Write { path: old_path, cause })?;
    }
    link(project, &original.source.version)?;
    let written = generated
        .tree
        .write()
        .map_err(|cause| BumpError::Write { path: project.join("stripe-types/src/generated"), cause })?;
    fs::write(&changelog, text).map_err(|cause| BumpError::Write { path: changelog, cause })?;
    Ok(Bumped::Changed(Box::new(Changed { diff, generated, written })))
}

/// The ready-made models and those in other folders.
fn known_models(project: &Path, folders: &[PathBuf]) -> Result<Vec<Model>, ModelsError> {
    let ready_made = Some(project.join(MODELS)).filter(|folder| folder.is_dir());
    let mut models = Vec::new();
    for folder in ready_made.iter().chain(folders) {
        models.extend(read_models(folder)?);
    }
    // What the changelog says is the same wherever the project is.
    for model in &mut models {
        model.file = model.file.strip_prefix(project).map_or_else(|_| model.file.clone(), Path::to_owned);
    }
    Ok(models)
}

/// The document that is meant.
fn original(project: &Path, origin: Option<&str>) -> Result<Original, BumpError> {
    let wanted = origin.filter(|origin| is_version(origin) && !Path::new(origin).exists());
    let Some(version) = wanted else { return Ok(Original::fetch(origin.unwrap_or(LATEST_URL))?) };
    let vendored = vendored_path(project, version);
    if vendored.exists() {
        return Ok(Original::fetch(&vendored.to_string_lossy())?);
    }
    let latest = Original::fetch(LATEST_URL)?;
    if latest.source.version == version {
        return Ok(latest);
    }
    Err(BumpError::Other { wanted: version.to_owned(), latest: latest.source.version })
}

/// Has the fake read the document, if it is there.
fn link(project: &Path, version: &str) -> Result<(), BumpError> {
    let (path, folder) = (project.join(LINK.0), LINK.1);
    if !path.is_symlink() {
        return Ok(());
    }
    let made = fs::remove_file(&path).and_then(|()| symlink(&format!("{folder}/{version}.json"), &path));
    made.map_err(|cause| BumpError::Write { path, cause })
}

#[cfg(unix)]
fn symlink(to: &str, path: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(to, path)
}

#[cfg(windows)]
fn symlink(to: &str, path: &Path) -> io::Result<()> {
    std::os::windows::fs::symlink_file(to, path)
}

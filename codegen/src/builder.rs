//! [`Builder`]: types of a document of one's own, in a folder of one's own.

use crate::coverage::coverage_notes;
use crate::emit;
use crate::generate::{GenerateError, Typed, facts, registry_at, typed};
use crate::ir::{OutputTarget, Package};
use crate::passes::{self, Closure, SchemaCounts};
use crate::spec::Document;
use crate::tree::Tree;
use std::path::{Path, PathBuf};
use std::{fmt, fs};

/// Generates the types of any version of the API for any crate, from a `build.rs`, an xtask, or the command line.
///
/// The files are a module, wherever it stands in the crate. They need the handwritten types and macros of `stripe-types`,
/// which can do without all of its features. With `stripe-sync` as the only dependency, they are at `::stripe_sync::types`:
/// see [`Builder::primitives`]. The derive and the client take such types as they take those of `stripe-types`.
///
/// ```toml
/// [dependencies]
/// stripe-types = { version = "0.1", default-features = false }
///
/// [build-dependencies]
/// stripe-codegen = "0.1"
/// ```
///
/// ```no_run
/// // build.rs
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let folder = std::env::var("OUT_DIR")? + "/stripe";
/// let built = stripe_codegen::Builder::from_file("stripe.json")?
///     .resources(["customer", "subscription"])
///     .build(&folder)?;
/// built.tree.write()?;
/// println!("cargo::rerun-if-changed=stripe.json");
/// # Ok(()) }
/// ```
///
/// ```text
/// // src/lib.rs
/// #[allow(missing_docs, dead_code, unused_imports)]
/// mod stripe {
///     include!(concat!(env!("OUT_DIR"), "/stripe/mod.rs"));
/// }
/// ```
#[derive(Debug)]
pub struct Builder {
    document: Document,
    resources: Vec<String>,
    primitives: String,
    docs: bool,
    names: Option<PathBuf>,
}

/// The output of a build, before it is written. `Display` describes it.
#[derive(Debug)]
pub struct Built {
    /// The API version.
    pub version: String,
    /// The files.
    pub tree: Tree,
    /// The outcome of the schemas of the whole document.
    pub counts: SchemaCounts,
    /// The dependencies of the selected resources; `None` without a selection.
    pub closure: Option<Closure>,
    /// The coverage notes: features that the document lacks, and the consequences.
    pub notes: Vec<String>,
}

impl Builder {
    /// Generates from the text of a document, of either variant, with or without prose.
    ///
    /// # Errors
    /// If it is no document of Stripe's API, or has a part of unknown shape.
    pub fn new(document: &str) -> Result<Self, GenerateError> {
        let document = Document::read(document)?;
        let primitives = "::stripe_types".to_owned();
        Ok(Self { document, resources: Vec::new(), primitives, docs: false, names: None })
    }

    /// Generates from a file.
    ///
    /// # Errors
    /// If it cannot be read, or is no document of Stripe's API.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, GenerateError> {
        let path: PathBuf = path.as_ref().to_owned();
        let text = fs::read_to_string(&path).map_err(|cause| GenerateError::Read { path, cause })?;
        Self::new(&text)
    }

    /// Only these resources, and what they need; by their features (`checkout_session`) or objects (`checkout.session`).
    /// Without any, all of them.
    #[must_use]
    pub fn resources<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.resources.extend(names.into_iter().map(Into::into));
        self
    }

    /// The path of the crate `stripe-types` as the files shall write it; `::stripe_types` unless told otherwise.
    #[must_use]
    pub fn primitives(mut self, path: impl Into<String>) -> Self {
        self.primitives = path.into();
        self
    }

    /// Sets whether the prose of the document becomes documentation [default: false, because the prose is Stripe's].
    #[must_use]
    pub fn docs(mut self, docs: bool) -> Self {
        self.docs = docs;
        self
    }

    /// A file that keeps the names that types have been given, so that the types of a later document keep them too. It is made if
    /// it is not there; keep it with the sources.
    #[must_use]
    pub fn names(mut self, path: impl Into<PathBuf>) -> Self {
        self.names = Some(path.into());
        self
    }

    /// Makes the files below `folder`, of which `mod.rs` is the root. [`Tree::write`] writes them; nothing else may be in
    /// the folder.
    ///
    /// # Errors
    /// If there is no such resource, or the document has something for which there is no type.
    pub fn build(mut self, folder: impl AsRef<Path>) -> Result<Built, GenerateError> {
        let facts = facts()?;
        let mut notes = coverage_notes(&self.document, &facts, self.docs);
        if !self.docs {
            self.document.drop_prose();
        }
        let known = self.names.as_deref().map(registry_at).transpose()?.unwrap_or_default();
        let Typed { mut package, unnamed, unneeded, registry } = typed(&mut self.document, &facts, &known)?;
        notes.extend(unneeded.iter().map(ToString::to_string));
        notes.extend(unnamed.iter().map(ToString::to_string));
        let counts = passes::prove(&self.document, &package).map_err(GenerateError::Unfinished)?;
        let closure = self.select(&mut package)?;
        package.target = OutputTarget::Module { primitives: self.primitives };
        let mut tree = Tree::new(folder.as_ref().to_owned(), emit::emit(&package));
        if let Some(names) = self.names {
            tree.add(names, registry.text());
        }
        Ok(Built { version: self.document.version, tree, counts, closure, notes })
    }

    fn select(&self, package: &mut Package) -> Result<Option<Closure>, GenerateError> {
        if self.resources.is_empty() {
            return Ok(None);
        }
        passes::select(package, &self.resources).map(Some).map_err(GenerateError::Unfinished)
    }
}

impl fmt::Display for Built {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "version {}\n{}", self.version, self.counts)?;
        if let Some(closure) = &self.closure {
            writeln!(f, "{closure}")?;
        }
        self.notes.iter().try_for_each(|note| writeln!(f, "note: {note}"))?;
        write!(f, "{} files, {} lines", self.tree.len(), self.tree.lines())
    }
}

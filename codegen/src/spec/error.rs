//! The errors of reading and of vendoring a document.

use std::fmt;
use std::path::PathBuf;

/// Something in a document that does not have a known shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The JSON pointer of the place, as in `/components/schemas/customer/type`.
    pub pointer: String,
    /// The description of the problem.
    pub message: String,
}

impl Problem {
    pub(super) fn new(pointer: &str, message: impl Into<String>) -> Self {
        Self { pointer: pointer.to_owned(), message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.pointer, self.message)
    }
}

/// The error of reading a document.
#[derive(Debug, thiserror::Error)]
pub enum SpecError {
    /// The text is not JSON, or ends too early.
    #[error("the document is not JSON")]
    Json(#[from] serde_json::Error),
    /// The text is not YAML either.
    #[error("the document is neither JSON nor YAML: {0}")]
    Yaml(Box<serde_saphyr::Error>),
    /// The document is JSON, but not one of Stripe's.
    #[error("not Stripe's OpenAPI document: {0}")]
    Foreign(Problem),
    /// The document has parts of unknown shape.
    #[error(
        "the document of version {version} has {} parts of unknown shape:\n{}{}",
        problems.len(),
        first_lines(problems),
        supported(version)
    )]
    Shape {
        /// Its version.
        version: String,
        /// The parts.
        problems: Vec<Problem>,
    },
}

fn first_lines(problems: &[Problem]) -> String {
    let shown: Vec<String> = problems.iter().take(20).map(|problem| format!("  {problem}")).collect();
    let rest = problems.len().saturating_sub(20);
    if rest == 0 { shown.join("\n") } else { format!("{}\n  … and {rest} more", shown.join("\n")) }
}

/// The first version whose documents are known to be readable.
const SUPPORTED: &str = "2019-05-16";

/// A line on what can be read, for documents of older versions.
pub(crate) fn unsupported(version: &str) -> Option<String> {
    (version < SUPPORTED).then(|| {
        format!(
            "versions are supported from {SUPPORTED} on: in the documents of 2018 some parameters have several types, and some \
             answers nothing that tells them apart"
        )
    })
}

fn supported(version: &str) -> String {
    unsupported(version).map(|line| format!("\n{line}")).unwrap_or_default()
}

/// The error of vendoring a document. Nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum VendorError {
    /// It could not be read.
    #[error("cannot read {origin}")]
    Read {
        /// The file or URL.
        origin: String,
        /// The cause.
        #[source]
        cause: Box<dyn std::error::Error + Send + Sync>,
    },
    /// It was refused.
    #[error("{origin} is refused")]
    Refused {
        /// The file or URL.
        origin: String,
        /// The description of the problem.
        #[source]
        cause: SpecError,
    },
    /// The result could not be written.
    #[error("cannot write {}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// The cause.
        #[source]
        cause: std::io::Error,
    },
}

/// A reference token of a JSON pointer.
pub(super) fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

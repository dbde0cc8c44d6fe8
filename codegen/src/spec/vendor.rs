//! Vendoring: a document of Stripe becomes a file of its facts, without its prose, and a note of where it came from.

use super::document::Document;
use super::error::{SpecError, VendorError};
use super::fetch::fetch;
use super::layout::lay_out;
use super::parse::parse;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Which document the project is generated from: the contents of `SOURCE.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The API version.
    pub version: String,
    /// The origin of the document: a URL or a file name.
    pub origin: String,
    /// The SHA-256 of the original, in hexadecimal digits.
    pub sha256: String,
}

/// The result of vendoring.
#[derive(Debug)]
pub struct Vendored {
    /// The note that was written.
    pub source: Source,
    /// The file of facts.
    pub path: PathBuf,
    /// The number of schemas in the document.
    pub schemas: usize,
    /// The number of operations.
    pub operations: usize,
}

/// A document of Stripe's, read and checked, and the facts of it.
#[derive(Debug)]
pub struct Original {
    /// The notes about the document.
    pub source: Source,
    /// The document, with its prose if it has any.
    pub document: Document,
    /// The text of what is vendored: the document without its prose.
    pub facts: String,
}

impl Original {
    /// Reads the document at `origin`, a path or a URL.
    ///
    /// # Errors
    /// If it cannot be read, or is refused.
    pub fn fetch(origin: &str) -> Result<Self, VendorError> {
        let text = fetch(origin)?;
        let refused = |cause: SpecError| VendorError::Refused { origin: origin.to_owned(), cause };
        let mut json = parse(&text).map_err(refused)?;
        let document = Document::from_json(&json).map_err(refused)?;
        strip(&mut json);
        let source = Source {
            version: document.version.clone(),
            origin: described(origin),
            sha256: Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect(),
        };
        Ok(Self { source, document, facts: lay_out(&json) })
    }

    /// Writes the facts as `<version>.json`, and `SOURCE.toml`.
    ///
    /// # Errors
    /// If they cannot be written.
    pub fn write(&self, folder: &Path) -> Result<Vendored, VendorError> {
        let path = folder.join(format!("{}.json", self.source.version));
        write(&path, &self.facts)?;
        write(&folder.join("SOURCE.toml"), &self.source.to_toml())?;
        let (schemas, operations) = (self.document.schemas.len(), self.document.operations.len());
        Ok(Vendored { source: self.source.clone(), path, schemas, operations })
    }
}

/// Reads the document at `origin`, a path or a URL, checks it, and writes `<version>.json` and `SOURCE.toml` to `folder`.
///
/// # Errors
/// If the document cannot be read, is refused, or the files cannot be written.
pub fn vendor(origin: &str, folder: &Path) -> Result<Vendored, VendorError> {
    Original::fetch(origin)?.write(folder)
}

impl Source {
    fn to_toml(&self) -> String {
        format!(
            "# Written by `stripe-codegen vendor`.\nversion = {:?}\norigin = {:?}\nsha256 = {:?}\n",
            self.version, self.origin, self.sha256
        )
    }
}

/// A path says nothing on another machine: only the name of the file is kept.
fn described(origin: &str) -> String {
    if origin.contains("://") {
        return origin.to_owned();
    }
    Path::new(origin)
        .file_name()
        .map_or_else(|| origin.to_owned(), |name| name.to_string_lossy().into_owned())
}

fn write(path: &Path, text: &str) -> Result<(), VendorError> {
    let failed = |cause| VendorError::Write { path: path.to_owned(), cause };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(path, text).map_err(failed)
}

/// The keywords that hold prose.
const PROSE: [&str; 3] = ["description", "summary", "title"];

/// Takes the prose out, and all that is about the document rather than the API. What is left is a valid document of OpenAPI, of
/// which other tools can make use. Keys are in order already: that is how JSON objects are read here.
fn strip(root: &mut Value) {
    strip_node(root, false);
    describe_responses(root);
    let Some(root) = root.as_object_mut() else { return };
    root.retain(|key, _| matches!(key.as_str(), "openapi" | "info" | "servers" | "paths" | "components"));
    if let Some(components) = root.get_mut("components").and_then(Value::as_object_mut) {
        components.retain(|key, _| key == "schemas");
    }
    if let Some(info) = root.get_mut("info").and_then(Value::as_object_mut) {
        info.retain(|key, _| key == "version" || key.starts_with("x-stripe"));
        info.insert("title".to_owned(), Value::from("Stripe API"));
    }
}

/// `names` is true for an object whose keys are names of properties, which may be called `description` or `title`.
fn strip_node(node: &mut Value, names: bool) {
    match node {
        Value::Object(entries) => {
            if !names {
                entries.retain(|key, value| !is_prose(key, value));
            }
            for (key, value) in entries {
                strip_node(value, !names && key == "properties");
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| strip_node(item, false)),
        _ => {}
    }
}

/// Titles of parameters are names, by which the same thing is known in several places.
fn is_prose(key: &str, value: &Value) -> bool {
    let is_name = |text: &str| {
        text.bytes().all(|byte| byte == b'_' || byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    PROSE.contains(&key) && value.as_str().is_some_and(|text| key != "title" || !is_name(text))
}

/// The one text that is required.
fn describe_responses(root: &mut Value) {
    let paths = root.pointer_mut("/paths").and_then(Value::as_object_mut);
    let operations = paths.into_iter().flat_map(|paths| paths.values_mut()).filter_map(Value::as_object_mut);
    let operations = operations.flat_map(|methods| methods.values_mut());
    let responses = operations.filter_map(|operation| operation.get_mut("responses")?.as_object_mut());
    for response in responses.flat_map(|responses| responses.values_mut()).filter_map(Value::as_object_mut) {
        response.insert("description".to_owned(), Value::from(""));
    }
}

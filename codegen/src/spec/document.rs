//! A whole document, read and checked.

use super::node::{Node, Shape};
use super::operation::Operation;
use super::parse;
use super::paths::read_operations;
use super::schema::read_schema;
use indexmap::IndexMap;
use openapiv3::{OpenAPI, ReferenceOr, Schema};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Stripe's document: its version, its schemas and its operations.
#[derive(Debug, Clone)]
pub struct Document {
    /// The API version, such as `2026-05-27.dahlia`.
    pub version: String,
    /// The component schemas by their names.
    pub schemas: IndexMap<String, Node>,
    /// The operations, in the order of their paths.
    pub operations: Vec<Operation>,
    /// The schemas of the objects that each type of event carries; only the SDK variant of a document says.
    pub events: BTreeMap<String, Vec<String>>,
}

/// Something in a document that does not have a known shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The JSON pointer of the place, as in `/components/schemas/customer/type`.
    pub pointer: String,
    /// The description of the problem.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.pointer, self.message)
    }
}

/// Why a document is refused.
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

impl Document {
    /// Reads and checks the text of a document: JSON or YAML, of the public or of the SDK variant, with or without its prose.
    ///
    /// # Errors
    /// If it is neither, not Stripe's, or has a part of unknown shape.
    pub fn read(text: &str) -> Result<Self, SpecError> {
        Self::from_json(&parse::parse(text)?)
    }

    /// Reads and checks a document that is parsed already.
    ///
    /// # Errors
    /// If it is not Stripe's, or has a part of unknown shape.
    pub fn from_json(root: &Value) -> Result<Self, SpecError> {
        let version = version(root).map_err(SpecError::Foreign)?;
        let refused = |problems: Vec<Problem>| SpecError::Shape { version: version.clone(), problems };
        let document = parse::read(root).map_err(refused)?;
        let mut problems = Vec::new();
        let read = Self::from_typed(version.clone(), &document, &mut problems);
        check_references(&read.schemas, &read.operations, &mut problems);
        if problems.is_empty() { Ok(read) } else { Err(refused(problems)) }
    }

    fn from_typed(version: String, document: &OpenAPI, problems: &mut Vec<Problem>) -> Self {
        let mut schemas = IndexMap::new();
        let mut events: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, schema) in document.components.iter().flat_map(|components| &components.schemas) {
            let pointer = format!("/components/schemas/{}", escape(name));
            let node = read_schema(schema, &pointer, problems);
            match event(schema) {
                None => {
                    schemas.insert(name.clone(), node);
                }
                Some(Some(event)) => {
                    events.entry(event.to_owned()).or_default().extend(carried(&node));
                }
                Some(None) => problems.push(problem(&pointer, "`x-stripeEvent` without `type`")),
            }
        }
        let operations = read_operations(&document.paths, problems);
        Self { version, schemas, operations, events }
    }

    /// The types of the events that can be sent to a webhook endpoint.
    pub fn event_types(&self) -> BTreeSet<&str> {
        let create = self.operations.iter().find(|operation| operation.id == "PostWebhookEndpoints");
        let listed = create.and_then(|operation| operation.body.get("enabled_events"));
        match listed.map(|property| &property.node.shape) {
            Some(Shape::Array(items)) => match &items.shape {
                Shape::Enum(types) => types.iter().map(String::as_str).filter(|it| *it != "*").collect(),
                _ => BTreeSet::new(),
            },
            _ => self.events.keys().map(String::as_str).collect(),
        }
    }

    /// Returns true if the document has prose.
    pub fn has_prose(&self) -> bool {
        self.schemas.values().any(|node| node.description.is_some())
            || self.operations.iter().any(|operation| operation.description.is_some())
    }

    /// Forgets the prose.
    pub fn drop_prose(&mut self) {
        self.schemas.values_mut().for_each(Node::drop_prose);
        for operation in &mut self.operations {
            operation.description = None;
            let parameters = operation.query.values_mut().chain(operation.body.values_mut());
            parameters.for_each(|property| property.node.drop_prose());
            if let Some(node) = operation.response.node_mut() {
                node.drop_prose();
            }
        }
    }
}

/// The type of the event whose schema this is, if it is one of an event.
fn event(schema: &ReferenceOr<Schema>) -> Option<Option<&str>> {
    let event = schema.as_item()?.schema_data.extensions.get("x-stripeEvent")?;
    Some(event.get("type").and_then(Value::as_str))
}

/// The schemas that the schema of an event refers to.
fn carried(event: &Node) -> Vec<String> {
    let mut schemas = Vec::new();
    event.each_reference(&mut |schema, _| schemas.push(schema.to_owned()));
    schemas
}

fn version(root: &Value) -> Result<String, Problem> {
    let text = |pointer: &str| {
        root.pointer(pointer).and_then(Value::as_str).ok_or_else(|| problem(pointer, "no such text"))
    };
    if !text("/openapi")?.starts_with("3.") {
        return Err(problem("/openapi", "not version 3 of OpenAPI"));
    }
    if !text("/info/title")?.contains("Stripe") {
        return Err(problem("/info/title", "does not name Stripe"));
    }
    let version = text("/info/version")?;
    if !is_version(version) {
        return Err(problem("/info/version", "not a version such as 2026-05-27.dahlia"));
    }
    Ok(version.to_owned())
}

/// Returns true if a text is an API version: a date, optionally followed by a name.
pub fn is_version(text: &str) -> bool {
    let date = text.get(..10).unwrap_or_default().as_bytes();
    let dated = date.len() == 10
        && date.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    dated && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
}

fn problem(pointer: &str, message: &str) -> Problem {
    Problem { pointer: pointer.to_owned(), message: message.to_owned() }
}

/// A reference token of a JSON pointer.
pub(super) fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

fn check_references(schemas: &IndexMap<String, Node>, operations: &[Operation], problems: &mut Vec<Problem>) {
    let parameters = operations.iter().flat_map(Operation::parameters).map(|(_, property)| &property.node);
    let responses = operations.iter().filter_map(|operation| operation.response.node());
    for node in schemas.values().chain(parameters).chain(responses) {
        node.each_reference(&mut |target, pointer| {
            if !schemas.contains_key(target) {
                problems
                    .push(problem(pointer, &format!("refers to `{target}`, which is not in the document")));
            }
        });
    }
}

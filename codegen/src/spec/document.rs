//! A whole document, read and checked.

use super::error::{Problem, SpecError, escape};
use super::node::{Node, Shape};
use super::operation::Operation;
use super::parse;
use super::paths::read_operations;
use super::schema::read_schema;
use indexmap::IndexMap;
use openapiv3::{OpenAPI, ReferenceOr, Schema};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

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
                Some(None) => problems.push(Problem::new(&pointer, "`x-stripeEvent` without `type`")),
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
        root.pointer(pointer).and_then(Value::as_str).ok_or_else(|| Problem::new(pointer, "no such text"))
    };
    if !text("/openapi")?.starts_with("3.") {
        return Err(Problem::new("/openapi", "not version 3 of OpenAPI"));
    }
    if !text("/info/title")?.contains("Stripe") {
        return Err(Problem::new("/info/title", "does not name Stripe"));
    }
    let version = text("/info/version")?;
    if !is_version(version) {
        return Err(Problem::new("/info/version", "not a version such as 2026-05-27.dahlia"));
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

fn check_references(schemas: &IndexMap<String, Node>, operations: &[Operation], problems: &mut Vec<Problem>) {
    let parameters = operations.iter().flat_map(Operation::parameters).map(|(_, property)| &property.node);
    let responses = operations.iter().filter_map(|operation| operation.response.node());
    for node in schemas.values().chain(parameters).chain(responses) {
        node.each_reference(&mut |target, pointer| {
            if !schemas.contains_key(target) {
                problems.push(Problem::new(
                    pointer,
                    format!("refers to `{target}`, which is not in the document"),
                ));
            }
        });
    }
}

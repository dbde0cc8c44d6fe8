//! Schemas in a plain form, in which different ways to say the same thing are the same.

use crate::spec::{Node, Shape, StringFormat};
use std::collections::BTreeSet;

/// A schema in plain form.
pub(super) struct Plain {
    /// The possible shapes; one, unless it is a union.
    pub(super) shape: Vec<Shape>,
    /// True if a parameter can be cleared.
    pub(super) clears: bool,
    /// The objects that can be expanded in place of an id.
    pub(super) expansions: BTreeSet<String>,
}

/// The plain form of a schema.
pub(super) fn plain(node: &Node) -> Plain {
    let expansions: BTreeSet<String> =
        node.expansions.iter().filter(|name| !name.starts_with("deleted_")).cloned().collect();
    let mut plain = Plain { shape: Vec::new(), clears: node.nullable, expansions };
    match &node.shape {
        Shape::AnyOf(members) => {
            for member in members {
                match &member.shape {
                    // The empty text clears.
                    Shape::Enum(values) if values.iter().all(String::is_empty) => plain.clears = true,
                    shape => plain.shape.push(shape.clone()),
                }
            }
            // The order of alternatives says nothing.
            plain.shape.sort_by_key(order);
            if let Some(full) = for_secret_keys(&members[..]) {
                plain.shape = vec![full];
            }
        }
        Shape::Enum(values) => {
            plain.clears |= values.iter().any(String::is_empty);
            plain.shape.push(node.shape.clone());
        }
        shape => plain.shape.push(shape.clone()),
    }
    if let [Shape::AnyOf(_)] = plain.shape[..] {
        plain.shape.clear();
    }
    plain
}

/// Of what a secret key is answered, and what a publishable one is, only the first is for us.
fn for_secret_keys(members: &[Node]) -> Option<Shape> {
    match members {
        [full, client] if client.reference().is_some_and(|name| name.ends_with("_client")) => {
            Some(full.shape.clone())
        }
        _ => None,
    }
}

fn order(shape: &Shape) -> (u8, String) {
    match shape {
        Shape::Ref(name) => (0, name.clone()),
        Shape::Object(_) => (1, String::new()),
        Shape::Map(_) => (2, String::new()),
        Shape::Free => (3, String::new()),
        Shape::Array(_) => (4, String::new()),
        Shape::Enum(_) => (5, String::new()),
        Shape::String(_) => (6, String::new()),
        Shape::Integer { .. } => (7, String::new()),
        Shape::Number => (8, String::new()),
        Shape::Boolean => (9, String::new()),
        Shape::AnyOf(_) => (10, String::new()),
    }
}

/// A schema in a few words.
pub(super) fn describe(node: &Node) -> String {
    if !node.expansions.is_empty() {
        let targets: Vec<String> = plain(node).expansions.into_iter().collect();
        return format!("id of {}", targets.join(" or "));
    }
    match &node.shape {
        Shape::Boolean => "boolean".to_owned(),
        Shape::Integer { time: false } => "integer".to_owned(),
        Shape::Integer { time: true } => "time".to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::String(format) => string(*format).to_owned(),
        Shape::Enum(values) => format!("enum of {}", values.len()),
        Shape::Array(items) => format!("array of {}", describe(items)),
        Shape::Map(values) => format!("map of {}", describe(values)),
        Shape::Object(_) => "object".to_owned(),
        Shape::Free => "any object".to_owned(),
        Shape::Ref(name) => format!("`{name}`"),
        Shape::AnyOf(members) => members.iter().map(describe).collect::<Vec<_>>().join(" or "),
    }
}

fn string(format: StringFormat) -> &'static str {
    match format {
        StringFormat::Plain => "string",
        StringFormat::Currency => "currency",
        StringFormat::Decimal => "decimal",
        StringFormat::Int64 => "integer as text",
        StringFormat::DateTime => "time as text",
        StringFormat::Binary => "file",
    }
}

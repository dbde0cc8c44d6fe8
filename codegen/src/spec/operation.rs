//! The operations of the document.

use super::node::{Node, Property, Shape};
use indexmap::IndexMap;

/// An operation: a method on a path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `get`, `post`, `put` or `delete`.
    pub method: String,
    /// The path, with its parameters in braces.
    pub path: String,
    /// Its name in the document.
    pub id: String,
    /// True if it is deprecated.
    pub deprecated: bool,
    /// The host that answers it, where it is another than that of the rest.
    pub server: Option<String>,
    /// The parameters in the path.
    pub path_parameters: Vec<String>,
    /// The parameters of the query.
    pub query: IndexMap<String, Property>,
    /// The parameters of the body.
    pub body: IndexMap<String, Property>,
    /// The encoding of the body.
    pub encoding: Encoding,
    /// The response on success.
    pub response: Response,
    /// The prose, if the document has it.
    pub description: Option<String>,
}

/// The encoding of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// As the query of a URL; also where there is no body.
    Form,
    /// As JSON.
    Json,
    /// As parts, of which some may be files.
    Multipart,
}

/// The response of an operation.
#[derive(Debug, Clone)]
pub enum Response {
    /// A value.
    One(Node),
    /// A list of values, in the manner of version 1.
    List(Node),
    /// A list in the style of version 2.
    PagedList(Node),
    /// Search results.
    Search(Node),
    /// A document that is not JSON.
    Binary,
}

impl Response {
    /// The value, or those in the list.
    pub fn node(&self) -> Option<&Node> {
        match self {
            Self::One(node) | Self::List(node) | Self::PagedList(node) | Self::Search(node) => Some(node),
            Self::Binary => None,
        }
    }

    /// Returns a mutable reference to it.
    pub(super) fn node_mut(&mut self) -> Option<&mut Node> {
        match self {
            Self::One(node) | Self::List(node) | Self::PagedList(node) | Self::Search(node) => Some(node),
            Self::Binary => None,
        }
    }

    /// Returns true if the value, or an element of the list, can have this schema.
    pub fn can_be(&self, schema: &str) -> bool {
        let alternatives = |node: &Node| match &node.shape {
            Shape::AnyOf(nodes) => nodes.iter().any(|node| node.reference() == Some(schema)),
            _ => node.reference() == Some(schema),
        };
        self.node().is_some_and(alternatives)
    }
}

impl Operation {
    /// All parameters that are not in the path.
    pub fn parameters(&self) -> impl Iterator<Item = (&String, &Property)> {
        self.query.iter().chain(&self.body)
    }
}

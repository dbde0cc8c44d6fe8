//! The operations of the document.

use super::document::{Problem, escape};
use super::schema::{Node, Property, Shape, read_schema};
use indexmap::IndexMap;
use serde_json::{Map, Value};

/// An operation: a method on a path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `get`, `post` or `delete`.
    pub method: String,
    /// The path, with its parameters in braces.
    pub path: String,
    /// Its name in the document.
    pub id: String,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// The host that answers it, where it is another than that of the rest.
    pub server: Option<String>,
    /// The parameters in the path.
    pub path_parameters: Vec<String>,
    /// The parameters of the query.
    pub query: IndexMap<String, Property>,
    /// The parameters of the body.
    pub body: IndexMap<String, Property>,
    /// How the body is written.
    pub encoding: Encoding,
    /// What it answers when all is well.
    pub response: Response,
    /// The prose, if the document has it.
    pub description: Option<String>,
}

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// As the query of a URL; also where there is no body.
    Form,
    /// As JSON.
    Json,
    /// As parts, of which some may be files.
    Multipart,
}

/// What an operation answers.
#[derive(Debug, Clone)]
pub enum Response {
    /// A value.
    One(Node),
    /// A list of values, in the manner of version 1.
    List(Node),
    /// The same in the manner of version 2.
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

    /// The same, to change it.
    pub(super) fn node_mut(&mut self) -> Option<&mut Node> {
        match self {
            Self::One(node) | Self::List(node) | Self::PagedList(node) | Self::Search(node) => Some(node),
            Self::Binary => None,
        }
    }

    /// Whether the value, or those in the list, can be of this schema.
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

const METHODS: [&str; 3] = ["delete", "get", "post"];

pub(super) fn read_operations(paths: &Map<String, Value>, problems: &mut Vec<Problem>) -> Vec<Operation> {
    let mut operations = Vec::new();
    for (path, methods) in paths {
        let pointer = format!("/paths/{}", escape(path));
        for (method, json) in methods.as_object().into_iter().flatten() {
            let pointer = format!("{pointer}/{method}");
            if METHODS.contains(&method.as_str()) {
                operations.push(OperationReader { json, pointer, problems }.read(path, method));
            } else {
                problems.push(Problem { pointer, message: format!("unknown method `{method}`") });
            }
        }
    }
    operations
}

struct OperationReader<'a> {
    json: &'a Value,
    pointer: String,
    problems: &'a mut Vec<Problem>,
}

impl OperationReader<'_> {
    fn report(&mut self, under: &str, message: impl Into<String>) {
        let pointer = format!("{}{under}", self.pointer);
        self.problems.push(Problem { pointer, message: message.into() });
    }

    fn schema(&mut self, under: &str) -> Option<Node> {
        let schema = self.json.pointer(under)?;
        Some(read_schema(schema, &format!("{}{under}", self.pointer), self.problems))
    }

    fn read(mut self, path: &str, method: &str) -> Operation {
        let text = |name: &str| self.json.get(name).and_then(Value::as_str).map(str::to_owned);
        let (id, description) = (text("operationId").unwrap_or_default(), text("description"));
        let server = self.json.pointer("/servers/0/url").and_then(Value::as_str);
        let server = server.map(|url| url.trim_end_matches('/').to_owned());
        if id.is_empty() {
            self.report("", "no `operationId`");
        }
        let (path_parameters, query) = self.parameters();
        let (body, encoding) = self.body();
        if method == "get" && !body.is_empty() {
            self.report("/requestBody", "an operation that reads, and has a body");
        }
        Operation {
            method: method.to_owned(),
            path: path.to_owned(),
            id,
            deprecated: self.json.get("deprecated").and_then(Value::as_bool).unwrap_or(false),
            server,
            path_parameters,
            query,
            body,
            encoding,
            response: self.response(),
            description: description.filter(|text| !text.is_empty()),
        }
    }

    fn parameters(&mut self) -> (Vec<String>, IndexMap<String, Property>) {
        let (mut in_path, mut query) = (Vec::new(), IndexMap::new());
        let parameters = self.json.get("parameters").and_then(Value::as_array);
        for (index, parameter) in parameters.into_iter().flatten().enumerate() {
            let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
            match parameter.get("in").and_then(Value::as_str) {
                Some("path") => in_path.push(name),
                Some("query") => {
                    let Some(node) = self.schema(&format!("/parameters/{index}/schema")) else {
                        self.report("/parameters", format!("the parameter `{name}` has no schema"));
                        continue;
                    };
                    let required = parameter.get("required").and_then(Value::as_bool).unwrap_or(false);
                    query.insert(name, Property { node, required });
                }
                _ => self.report(
                    "/parameters",
                    format!("the parameter `{name}` is neither in the path nor in the query"),
                ),
            }
        }
        (in_path, query)
    }

    fn body(&mut self) -> (IndexMap<String, Property>, Encoding) {
        let content = self.json.pointer("/requestBody/content").and_then(Value::as_object);
        let Some((media, _)) = content.and_then(|content| content.iter().next()) else {
            return (IndexMap::new(), Encoding::Form);
        };
        let encoding = match media.as_str() {
            "application/x-www-form-urlencoded" => Encoding::Form,
            "application/json" => Encoding::Json,
            "multipart/form-data" => Encoding::Multipart,
            other => {
                self.report("/requestBody", format!("unknown media type `{other}`"));
                Encoding::Form
            }
        };
        let under = format!("/requestBody/content/{}/schema", escape(media));
        match self.schema(&under).map(|node| node.shape) {
            Some(Shape::Object(properties)) => (properties, encoding),
            Some(Shape::Free) | None => (IndexMap::new(), encoding),
            Some(_) => {
                self.report(&under, "a body that is not an object");
                (IndexMap::new(), encoding)
            }
        }
    }

    fn response(&mut self) -> Response {
        let Some(node) = self.schema("/responses/200/content/application~1json/schema") else {
            return Response::Binary;
        };
        let Some(properties) = node.properties() else { return Response::One(node) };
        let items = properties.get("data").and_then(|data| match &data.node.shape {
            Shape::Array(items) => Some(Node::clone(items)),
            _ => None,
        });
        match items {
            Some(items) if properties.contains_key("next_page_url") => Response::PagedList(items),
            Some(items) if properties.contains_key("next_page") => Response::Search(items),
            Some(items) => Response::List(items),
            None => Response::One(node),
        }
    }
}

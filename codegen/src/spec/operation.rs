//! The operations of the document, as far as reading objects needs them.

use super::document::{Problem, escape};
use super::schema::{Node, Shape, read_schema};
use serde_json::{Map, Value};

/// An operation: a method on a path.
#[derive(Debug)]
pub struct Operation {
    /// `get`, `post` or `delete`.
    pub method: String,
    /// The path, with its parameters in braces.
    pub path: String,
    /// Its name in the document.
    pub id: String,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// The parameters in the path.
    pub path_parameters: Vec<String>,
    /// The parameters of the query, and whether each must be given.
    pub query: Vec<(String, bool)>,
    /// What it answers when all is well.
    pub response: ResponseShape,
}

/// What an operation answers.
#[derive(Debug, PartialEq, Eq)]
pub enum ResponseShape {
    /// One object of any of these schemas.
    Object(Vec<String>),
    /// A list of objects of any of these schemas, in the manner of version 1.
    List(Vec<String>),
    /// The same in the manner of version 2.
    PagedList(Vec<String>),
    /// Search results of these schemas.
    Search(Vec<String>),
    /// Anything else, such as a PDF.
    Other,
}

const METHODS: [&str; 3] = ["delete", "get", "post"];

pub(super) fn read_operations(paths: &Map<String, Value>, problems: &mut Vec<Problem>) -> Vec<Operation> {
    let mut operations = Vec::new();
    for (path, methods) in paths {
        let pointer = format!("/paths/{}", escape(path));
        for (method, json) in methods.as_object().into_iter().flatten() {
            let pointer = format!("{pointer}/{method}");
            if !METHODS.contains(&method.as_str()) {
                problems.push(Problem { pointer, message: format!("unknown method `{method}`") });
                continue;
            }
            operations.push(read_operation(path, method, json, &pointer, problems));
        }
    }
    operations
}

fn read_operation(
    path: &str,
    method: &str,
    json: &Value,
    pointer: &str,
    problems: &mut Vec<Problem>,
) -> Operation {
    let id = json.get("operationId").and_then(Value::as_str).unwrap_or_default();
    if id.is_empty() {
        problems.push(Problem { pointer: pointer.to_owned(), message: "no `operationId`".to_owned() });
    }
    let mut path_parameters = Vec::new();
    let mut query = Vec::new();
    for parameter in json.get("parameters").and_then(Value::as_array).into_iter().flatten() {
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        match parameter.get("in").and_then(Value::as_str) {
            Some("path") => path_parameters.push(name),
            Some("query") => {
                query.push((name, parameter.get("required").and_then(Value::as_bool).unwrap_or(false)));
            }
            _ => problems.push(Problem {
                pointer: format!("{pointer}/parameters"),
                message: format!("the parameter `{name}` is neither in the path nor in the query"),
            }),
        }
    }
    Operation {
        method: method.to_owned(),
        path: path.to_owned(),
        id: id.to_owned(),
        deprecated: json.get("deprecated").and_then(Value::as_bool).unwrap_or(false),
        path_parameters,
        query,
        response: read_response(json, pointer, problems),
    }
}

fn read_response(json: &Value, pointer: &str, problems: &mut Vec<Problem>) -> ResponseShape {
    let under = "/responses/200/content/application~1json/schema";
    let Some(schema) = json.pointer(under) else { return ResponseShape::Other };
    let node = read_schema(schema, &format!("{pointer}{under}"), problems);
    let Some(properties) = node.properties() else {
        return references(&node).map_or(ResponseShape::Other, ResponseShape::Object);
    };
    let items = properties.get("data").and_then(|data| match &data.node.shape {
        Shape::Array(items) => references(items),
        _ => None,
    });
    match items {
        Some(items) if properties.contains_key("next_page_url") => ResponseShape::PagedList(items),
        Some(items) if properties.contains_key("next_page") => ResponseShape::Search(items),
        Some(items) => ResponseShape::List(items),
        None => ResponseShape::Other,
    }
}

/// The schemas that a reference, or a union of references, leads to.
fn references(node: &Node) -> Option<Vec<String>> {
    match &node.shape {
        Shape::Ref(name) => Some(vec![name.clone()]),
        Shape::AnyOf(nodes) => {
            let all: Option<Vec<Vec<String>>> = nodes.iter().map(references).collect();
            all.map(|lists| lists.concat())
        }
        _ => None,
    }
}

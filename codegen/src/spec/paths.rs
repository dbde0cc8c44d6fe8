//! Reading the operations.

use super::error::{Problem, escape};
use super::node::{Node, Property, Shape};
use super::operation::{Encoding, Operation, Response};
use super::schema::read_schema;
use indexmap::IndexMap;
use openapiv3::{
    MediaType, Parameter, ParameterData, ParameterSchemaOrContent, PathItem, Paths, ReferenceOr, RequestBody,
    StatusCode,
};

/// The methods that the generated types have.
const METHODS: [&str; 4] = ["delete", "get", "post", "put"];

/// Reads the operations, in the order of their paths.
pub(super) fn read_operations(paths: &Paths, problems: &mut Vec<Problem>) -> Vec<Operation> {
    let mut operations = Vec::new();
    for (path, item) in &paths.paths {
        let pointer = format!("/paths/{}", escape(path));
        let ReferenceOr::Item(item) = item else {
            problems.push(Problem { pointer, message: "a path that refers to another".to_owned() });
            continue;
        };
        let mut methods: Vec<_> = item.iter().collect();
        methods.sort_by_key(|(method, _)| *method);
        for (method, operation) in methods {
            let pointer = format!("{pointer}/{method}");
            if METHODS.contains(&method) {
                operations.push(OperationReader { item, operation, pointer, problems }.read(path, method));
            } else {
                problems.push(Problem { pointer, message: format!("unknown method `{method}`") });
            }
        }
    }
    operations
}

struct OperationReader<'a> {
    item: &'a PathItem,
    operation: &'a openapiv3::Operation,
    pointer: String,
    problems: &'a mut Vec<Problem>,
}

impl<'a> OperationReader<'a> {
    fn report(&mut self, under: &str, message: impl Into<String>) {
        let pointer = format!("{}{under}", self.pointer);
        self.problems.push(Problem { pointer, message: message.into() });
    }

    fn read(mut self, path: &str, method: &str) -> Operation {
        let operation = self.operation;
        let id = operation.operation_id.clone().unwrap_or_default();
        if id.is_empty() {
            self.report("", "no `operationId`");
        }
        if !operation.callbacks.is_empty() {
            self.report("/callbacks", "callbacks, of which no operation of Stripe has any");
        }
        let server = operation.servers.first().or_else(|| self.item.servers.first());
        let server = server.map(|server| server.url.trim_end_matches('/').to_owned());
        let (path_parameters, query) = self.parameters();
        let (body, encoding) = self.body();
        if method == "get" && !body.is_empty() {
            self.report("/requestBody", "an operation that reads, and has a body");
        }
        Operation {
            method: method.to_owned(),
            path: path.to_owned(),
            id,
            deprecated: operation.deprecated,
            server,
            path_parameters,
            query,
            body,
            encoding,
            response: self.response(),
            description: operation.description.clone().filter(|text| !text.is_empty()),
        }
    }

    /// The parameters in the path, and those of the query; also those that all operations of the path have.
    fn parameters(&mut self) -> (Vec<String>, IndexMap<String, Property>) {
        let (mut in_path, mut query) = (Vec::new(), IndexMap::new());
        let shared = self.item.parameters.iter().map(|parameter| ("/../parameters", parameter));
        let own = self.operation.parameters.iter().map(|parameter| ("/parameters", parameter));
        for (index, (list, parameter)) in shared.chain(own).enumerate() {
            let under = format!("{list}/{index}");
            match parameter {
                ReferenceOr::Item(Parameter::Path { parameter_data, .. }) => {
                    in_path.push(parameter_data.name.clone());
                }
                ReferenceOr::Item(Parameter::Query { parameter_data, .. }) => {
                    self.query(parameter_data, &under, &mut query);
                }
                ReferenceOr::Item(Parameter::Header { .. } | Parameter::Cookie { .. }) => {
                    self.report(&under, "a parameter that is neither in the path nor in the query");
                }
                ReferenceOr::Reference { .. } => self.report(&under, "a parameter that stands elsewhere"),
            }
        }
        (in_path, query)
    }

    fn query(&mut self, data: &ParameterData, under: &str, query: &mut IndexMap<String, Property>) {
        match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                let pointer = format!("{}{under}/schema", self.pointer);
                let mut node = read_schema(schema, &pointer, self.problems);
                node.deprecated |= data.deprecated == Some(true);
                query.insert(data.name.clone(), Property { node, required: data.required });
            }
            ParameterSchemaOrContent::Content(_) => {
                self.report(under, format!("the parameter `{}` has no schema", data.name));
            }
        }
    }

    fn body(&mut self) -> (IndexMap<String, Property>, Encoding) {
        let none = (IndexMap::new(), Encoding::Form);
        let content = match &self.operation.request_body {
            None => return none,
            Some(ReferenceOr::Item(RequestBody { content, .. })) => content,
            Some(ReferenceOr::Reference { .. }) => {
                self.report("/requestBody", "a body that stands elsewhere");
                return none;
            }
        };
        let Some((media, body)) = content.iter().next() else { return none };
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
        match self.schema(body, &under).map(|node| node.shape) {
            Some(Shape::Object(properties)) => (properties, encoding),
            Some(Shape::Free) | None => (IndexMap::new(), encoding),
            Some(_) => {
                self.report(&under, "a body that is not an object");
                (IndexMap::new(), encoding)
            }
        }
    }

    fn schema(&mut self, media: &'a MediaType, under: &str) -> Option<Node> {
        let schema = media.schema.as_ref()?;
        Some(read_schema(schema, &format!("{}{under}", self.pointer), self.problems))
    }

    fn response(&mut self) -> Response {
        let answer = self.operation.responses.responses.get(&StatusCode::Code(200));
        let media =
            answer.and_then(ReferenceOr::as_item).and_then(|answer| answer.content.get("application/json"));
        let under = "/responses/200/content/application~1json/schema";
        let Some(node) = media.and_then(|media| self.schema(media, under)) else {
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

//! [`Operation`]: a method at a path of the document, with its parameters and its answer.

use super::schemas::Schemas;
use serde_json::{Map, Value, json};

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// The method, in upper case.
    pub method: String,
    /// The path, with its parameters in braces.
    pub template: String,
    /// The schema of all parameters in the query or the body: an object that has a property for each.
    pub parameters: Value,
    /// The encoding of parameters in the body.
    pub encoding: Encoding,
    /// The answer.
    pub answer: Answer,
    /// The base URL, if it is not that of the API.
    pub server: Option<String>,
}

/// The encoding of the parameters of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// `a[b]=c`.
    Form,
    /// A JSON object.
    Json,
    /// Parts, one of them a file.
    Multipart,
}

/// The answer of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// One object of a kind.
    Object(String),
    /// A list of objects of some kinds.
    List(Vec<String>),
    /// A list of version 2.
    PagedList(Vec<String>),
    /// The result of a search.
    Search(String),
    /// The stub of a deleted object; its schema.
    Deleted(Value),
    /// The bytes of a PDF.
    Pdf,
    /// Anything else; its schema.
    Other(Value),
}

impl Encoding {
    /// Returns its content type.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Form => "application/x-www-form-urlencoded",
            Self::Json => "application/json",
            Self::Multipart => "multipart/form-data",
        }
    }
}

impl Operation {
    pub(super) fn read(schemas: &Schemas, method: &str, path: &str, described: &Value) -> Self {
        let content = &described["requestBody"]["content"];
        let encoding = if content.get(Encoding::Multipart.content_type()).is_some() {
            Encoding::Multipart
        } else if path.starts_with("/v2/") {
            Encoding::Json
        } else {
            Encoding::Form
        };
        let body = &content[encoding.content_type()]["schema"];
        Self {
            method: method.to_uppercase(),
            template: path.to_owned(),
            parameters: parameters(described, body),
            encoding,
            answer: answer(schemas, method, &described["responses"]["200"]["content"]),
            server: described["servers"][0]["url"].as_str().map(str::to_owned),
        }
    }

    /// Returns true if it belongs to version 2 of the API.
    pub fn is_v2(&self) -> bool {
        self.template.starts_with("/v2/")
    }

    /// Returns true if its parameters come as JSON; elsewhere every scalar is text.
    pub fn takes_json(&self) -> bool {
        self.encoding == Encoding::Json && self.method == "POST"
    }

    /// Returns the names of its required parameters, without path parameters.
    pub fn required(&self) -> impl Iterator<Item = &str> {
        self.parameters["required"].as_array().into_iter().flatten().filter_map(Value::as_str)
    }

    /// Returns the names of its parameters.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.parameters["properties"].as_object().into_iter().flatten().map(|(name, _)| name.as_str())
    }
}

/// Merges the schemas of query parameters and of the body.
fn parameters(described: &Value, body: &Value) -> Value {
    let mut properties = body["properties"].as_object().cloned().unwrap_or_else(Map::new);
    let mut required = body["required"].as_array().cloned().unwrap_or_default();
    let query = described["parameters"].as_array().into_iter().flatten();
    for parameter in query.filter(|parameter| parameter["in"] == "query") {
        if parameter["required"] == true {
            required.push(parameter["name"].clone());
        }
        let name = parameter["name"].as_str().unwrap_or_default().to_owned();
        properties.insert(name, parameter["schema"].clone());
    }
    json!({ "type": "object", "properties": properties, "required": required })
}

fn answer(schemas: &Schemas, method: &str, content: &Value) -> Answer {
    if content.get("application/pdf").is_some() {
        return Answer::Pdf;
    }
    let schema = &content["application/json"]["schema"];
    let properties = &schema["properties"];
    if let Some(items) = properties["data"].get("items") {
        let kinds = schemas.kinds_of(items);
        return if properties["object"]["enum"][0] == "search_result" {
            Answer::Search(kinds.into_iter().next().unwrap_or_default())
        } else if properties.get("next_page_url").is_some() {
            Answer::PagedList(kinds)
        } else {
            Answer::List(kinds)
        };
    }
    if method == "delete"
        && let Some(stub) = schemas.stub(schema)
    {
        return Answer::Deleted(stub.clone());
    }
    let kinds = schemas.kinds_behind(schema);
    // An account is a source of payment only in a way of old.
    let kind = kinds.iter().find(|kind| *kind != "account").or(kinds.first());
    kind.map_or_else(|| Answer::Other(schema.clone()), |kind| Answer::Object(kind.clone()))
}

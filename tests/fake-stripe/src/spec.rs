//! The vendored document, read as far as the fake needs it: schemas, and the operations that read objects.
//!
//! It shares no code with the generator of our types: the fake is an independent judge of them.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// The document that the project is pinned to.
pub static SPEC: LazyLock<Spec> = LazyLock::new(|| Spec::read(include_str!("../spec.json")));

/// The document.
#[derive(Debug)]
pub struct Spec {
    /// The API version.
    pub version: String,
    schemas: Map<String, Value>,
    /// The schema of each kind of object, by the value of its `object` field.
    kinds: BTreeMap<String, String>,
    /// The operations that read, by the number of segments in their path.
    reads: HashMap<usize, Vec<Read>>,
}

/// An operation that reads objects.
#[derive(Debug)]
pub struct Read {
    /// The path, with its parameters in braces.
    pub template: String,
    /// The names of the query parameters.
    pub query: Vec<String>,
    /// What it answers.
    pub answer: Answer,
}

/// What an operation answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// One object of a kind.
    Object(String),
    /// A list of objects of some kinds.
    List(Vec<String>),
    /// The same in the manner of version 2.
    PagedList(Vec<String>),
    /// Anything else.
    Other,
}

impl Spec {
    fn read(text: &str) -> Self {
        // The document was checked when it was vendored.
        let root: Value = serde_json::from_str(text).unwrap_or_default();
        let schemas = root["components"]["schemas"].as_object().cloned().unwrap_or_default();
        let mut kinds = BTreeMap::new();
        for (name, schema) in schemas.iter().filter(|(name, _)| !name.starts_with("deleted_")) {
            if let Some([object]) = schema["properties"]["object"]["enum"].as_array().map(Vec::as_slice) {
                kinds.insert(object.as_str().unwrap_or_default().to_owned(), name.clone());
            }
        }
        let version = root["info"]["version"].as_str().unwrap_or_default().to_owned();
        let mut spec = Self { version, schemas, kinds, reads: HashMap::new() };
        for (path, methods) in root["paths"].as_object().into_iter().flatten() {
            if let Some(get) = methods.get("get") {
                let read = spec.read_operation(path, get);
                spec.reads.entry(path.split('/').count()).or_default().push(read);
            }
        }
        spec
    }

    fn read_operation(&self, path: &str, get: &Value) -> Read {
        let parameters = get["parameters"].as_array();
        let query = parameters
            .into_iter()
            .flatten()
            .filter(|parameter| parameter["in"] == "query")
            .filter_map(|parameter| parameter["name"].as_str().map(str::to_owned))
            .collect();
        let schema = &get["responses"]["200"]["content"]["application/json"]["schema"];
        Read { template: path.to_owned(), query, answer: self.answer(schema) }
    }

    fn answer(&self, schema: &Value) -> Answer {
        let data = &schema["properties"]["data"]["items"];
        if !data.is_null() {
            let kinds = self.kinds_of(data);
            return match schema["properties"].get("next_page_url") {
                Some(_) => Answer::PagedList(kinds),
                None => Answer::List(kinds),
            };
        }
        match self.kinds_of(schema).into_iter().next() {
            Some(kind) => Answer::Object(kind),
            None => Answer::Other,
        }
    }

    /// The kinds of object that a reference, or a union of them, leads to.
    fn kinds_of(&self, schema: &Value) -> Vec<String> {
        if let Some(members) = schema["anyOf"].as_array() {
            return members.iter().flat_map(|member| self.kinds_of(member)).collect();
        }
        let Some(name) = reference(schema).filter(|name| !name.starts_with("deleted_")) else {
            return Vec::new();
        };
        self.kinds.iter().filter(|(_, schema)| *schema == name).map(|(kind, _)| kind.clone()).collect()
    }

    /// Every kind of object.
    pub fn kinds(&self) -> impl Iterator<Item = &str> {
        self.kinds.keys().map(String::as_str)
    }

    /// The schema of a kind of object.
    pub fn kind(&self, object: &str) -> &Value {
        self.kinds.get(object).and_then(|name| self.schemas.get(name)).unwrap_or(&Value::Null)
    }

    /// A schema, with references followed and the wrapper of nullable ones taken off.
    pub fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        if let Some(name) = reference(schema) {
            return self.schemas.get(name).map_or(&Value::Null, |schema| self.resolve(schema));
        }
        match schema["anyOf"].as_array().map(Vec::as_slice) {
            Some([only]) => self.resolve(only),
            _ => schema,
        }
    }

    /// The kinds that may stand in for the id at this place.
    pub fn expansions(&self, schema: &Value) -> Vec<String> {
        let targets = schema["x-expansionResources"]["oneOf"].as_array();
        targets.into_iter().flatten().flat_map(|target| self.kinds_of(target)).collect()
    }

    /// Whether objects of the kind have a stub once they are deleted.
    pub fn has_deleted(&self, object: &str) -> bool {
        let name = self.kinds.get(object);
        name.is_some_and(|name| self.schemas.contains_key(&format!("deleted_{name}")))
    }

    /// The operation that reads `path`, and its path parameters.
    pub fn find(&self, path: &str) -> Option<(&Read, Vec<(String, String)>)> {
        let segments: Vec<&str> = path.split('/').collect();
        let candidates = self.reads.get(&segments.len())?;
        let matching = candidates.iter().filter_map(|read| Some((read, matches(&read.template, &segments)?)));
        // A literal segment is nearer than a parameter.
        matching.min_by_key(|(_, parameters)| parameters.len())
    }

    /// The root lists: path, query parameters, kind.
    pub fn root_lists(&self) -> impl Iterator<Item = (&Read, &str)> {
        self.reads.values().flatten().filter(|read| !read.template.contains('{')).filter_map(|read| {
            match &read.answer {
                Answer::List(kinds) | Answer::PagedList(kinds) => Some((read, kinds.first()?.as_str())),
                _ => None,
            }
        })
    }
}

fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/components/schemas/")
}

fn matches(template: &str, segments: &[&str]) -> Option<Vec<(String, String)>> {
    let mut parameters = Vec::new();
    for (expected, found) in template.split('/').zip(segments) {
        match expected.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) if !found.is_empty() => parameters.push((name.to_owned(), decode(found))),
            None if expected == *found => {}
            _ => return None,
        }
    }
    Some(parameters)
}

/// Undoes percent-encoding.
pub(crate) fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

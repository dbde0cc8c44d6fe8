//! The vendored document: its schemas, and the operations that it has.
//!
//! It shares no code with the generator of our types: the fake is an independent judge of them.

mod events;
mod operation;

pub(crate) use events::event_type;
pub use operation::{Answer, Encoding, Operation};

use serde_json::{Map, Value};
use std::collections::BTreeMap;
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
    /// The operations, by the number of segments in their path.
    operations: BTreeMap<usize, Vec<Operation>>,
}

/// A list that is asked for by the id of another object.
#[derive(Debug)]
pub(crate) struct Below<'s> {
    /// The parameter that names it, in the path or the query.
    pub(crate) parameter: &'s str,
    /// Its kind.
    pub(crate) parent: String,
    /// The kinds that are listed.
    pub(crate) kinds: &'s [String],
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
        let mut spec = Self { version, schemas, kinds, operations: BTreeMap::new() };
        for (path, methods) in root["paths"].as_object().into_iter().flatten() {
            for (method, described) in methods.as_object().into_iter().flatten() {
                let operation = Operation::read(&spec, method, path, described);
                spec.operations.entry(path.split('/').count()).or_default().push(operation);
            }
        }
        spec
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

    /// The kinds that an answer may be of, also behind a name for a union of them.
    fn kinds_behind(&self, schema: &Value) -> Vec<String> {
        if let Some(members) = schema["anyOf"].as_array() {
            return members.iter().flat_map(|member| self.kinds_behind(member)).collect();
        }
        let named = reference(schema).filter(|name| !name.starts_with("deleted_"));
        match named.and_then(|name| self.schemas.get(name)) {
            Some(union) if union.get("anyOf").is_some() => self.kinds_behind(union),
            _ => self.kinds_of(schema),
        }
    }

    /// The schema of a stub for what was deleted, if it is one or a union with one.
    fn stub(&self, schema: &Value) -> Option<&Value> {
        if let Some(members) = schema["anyOf"].as_array() {
            return members.iter().find_map(|member| self.stub(member));
        }
        let name = reference(schema)?;
        let found = self.schemas.get(name)?;
        match name.starts_with("deleted_") || name == "v2.deleted_object" {
            true if found.get("anyOf").is_some() => self.stub(found),
            true => Some(found),
            false => None,
        }
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

    /// The operation that a method and a path name, and its path parameters.
    pub fn find(&self, method: &str, path: &str) -> Option<(&Operation, Vec<(String, String)>)> {
        let segments: Vec<&str> = path.split('/').collect();
        let candidates = self.operations.get(&segments.len())?;
        let matching = candidates
            .iter()
            .filter(|operation| operation.method == method)
            .filter_map(|operation| Some((operation, matches(&operation.template, &segments)?)));
        // A literal segment is nearer than a parameter.
        matching.min_by_key(|(_, parameters)| parameters.len())
    }

    /// Every operation.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.operations.values().flatten()
    }

    /// The lists that need nothing but the id of one other object.
    pub(crate) fn lists_below(&self) -> impl Iterator<Item = Below<'_>> {
        self.operations().filter_map(|operation| {
            let (Answer::List(kinds) | Answer::PagedList(kinds)) = &operation.answer else { return None };
            let (parameter, parent) = match operation.template.rsplit_once('/')? {
                (above, _) if above.ends_with('}') => {
                    let parameter = above.rsplit_once('{')?.1.trim_end_matches('}');
                    let (read, _) = self.find("GET", above)?;
                    let Answer::Object(kind) = &read.answer else { return None };
                    operation.required().next().is_none().then(|| (parameter, kind.clone()))?
                }
                _ => {
                    let mut required = operation.required();
                    let parameter = required.next().filter(|_| !operation.template.contains('{'))?;
                    let family = kinds.first()?.rsplit_once('.');
                    let family = family.map(|(family, _)| format!("{family}.{parameter}"));
                    let names = family.into_iter().chain([parameter.to_owned()]);
                    let known = |name: &String| self.kinds.contains_key(name) && required.next().is_none();
                    (parameter, names.into_iter().find(known)?)
                }
            };
            Some(Below { parameter, parent, kinds })
        })
    }

    /// The root lists, and the kind of each.
    pub fn root_lists(&self) -> impl Iterator<Item = (&Operation, &str)> {
        self.operations().filter(|operation| !operation.template.contains('{')).filter_map(|operation| {
            match &operation.answer {
                Answer::List(kinds) | Answer::PagedList(kinds) => Some((operation, kinds.first()?.as_str())),
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
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

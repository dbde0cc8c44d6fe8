//! [`Spec`]: the schemas of the vendored document, and its operations by path.

use super::operation::{Answer, Operation};
use super::schemas::Schemas;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The document of the pinned API version.
pub static SPEC: LazyLock<Spec> = LazyLock::new(|| Spec::read(include_str!("../../spec.json")));

/// The OpenAPI document.
#[derive(Debug)]
pub struct Spec {
    /// The API version.
    pub version: String,
    schemas: Schemas,
    /// The operations, by the number of segments in their path.
    operations: BTreeMap<usize, Vec<Operation>>,
}

/// A list that is requested by the id of another object.
#[derive(Debug)]
pub(crate) struct DocumentList<'s> {
    /// The parameter with the id, in the path or the query.
    pub(crate) parameter: &'s str,
    /// The kind of the other object.
    pub(crate) parent: String,
    /// The kinds that are listed.
    pub(crate) kinds: &'s [String],
}

impl Spec {
    fn read(text: &str) -> Self {
        // The document was checked when it was vendored.
        let root: Value = serde_json::from_str(text).unwrap_or_default();
        let schemas = Schemas::read(&root);
        let version = root["info"]["version"].as_str().unwrap_or_default().to_owned();
        let mut operations: BTreeMap<usize, Vec<Operation>> = BTreeMap::new();
        for (path, methods) in root["paths"].as_object().into_iter().flatten() {
            for (method, described) in methods.as_object().into_iter().flatten() {
                let operation = Operation::read(&schemas, method, path, described);
                operations.entry(path.split('/').count()).or_default().push(operation);
            }
        }
        Self { version, schemas, operations }
    }

    /// Returns every kind of object.
    pub fn kinds(&self) -> impl Iterator<Item = &str> {
        self.schemas.kinds()
    }

    /// Returns the schema of a kind of object; null if there is no such kind.
    pub fn kind(&self, object: &str) -> &Value {
        self.schemas.kind(object)
    }

    /// Follows references, and takes the wrapper of nullable schemas off.
    pub fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        self.schemas.resolve(schema)
    }

    /// Returns the kinds of object that may replace the id at this place.
    pub fn expansions(&self, schema: &Value) -> Vec<String> {
        let targets = schema["x-expansionResources"]["oneOf"].as_array();
        targets.into_iter().flatten().flat_map(|target| self.schemas.kinds_of(target)).collect()
    }

    /// Returns true if objects of the kind have a stub after their deletion.
    pub fn has_deleted(&self, object: &str) -> bool {
        self.schemas.has_deleted(object)
    }

    /// Finds the operation of a method and a path, and the values of its path parameters.
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

    /// Returns every operation.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.operations.values().flatten()
    }

    /// Returns the lists that require only the id of one other object.
    pub(crate) fn nested_lists(&self) -> impl Iterator<Item = DocumentList<'_>> {
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
                    let known = |name: &String| self.schemas.has(name) && required.next().is_none();
                    (parameter, names.into_iter().find(known)?)
                }
            };
            Some(DocumentList { parameter, parent, kinds })
        })
    }

    /// Returns the root lists, with the kind of each.
    pub fn root_lists(&self) -> impl Iterator<Item = (&Operation, &str)> {
        self.operations().filter(|operation| !operation.template.contains('{')).filter_map(|operation| {
            match &operation.answer {
                Answer::List(kinds) | Answer::PagedList(kinds) => Some((operation, kinds.first()?.as_str())),
                _ => None,
            }
        })
    }
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

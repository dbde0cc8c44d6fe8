//! The schemas of the document, and the kinds of objects that they describe.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The schemas of the document.
#[derive(Debug)]
pub(super) struct Schemas {
    schemas: Map<String, Value>,
    /// The schema of each kind of object, by the value of its `object` field.
    kinds: BTreeMap<String, String>,
}

impl Schemas {
    /// Collects the schemas of a document.
    pub(super) fn read(root: &Value) -> Self {
        let schemas = root["components"]["schemas"].as_object().cloned().unwrap_or_default();
        let mut kinds = BTreeMap::new();
        for (name, schema) in schemas.iter().filter(|(name, _)| !name.starts_with("deleted_")) {
            if let Some([object]) = schema["properties"]["object"]["enum"].as_array().map(Vec::as_slice) {
                kinds.insert(object.as_str().unwrap_or_default().to_owned(), name.clone());
            }
        }
        Self { schemas, kinds }
    }

    /// Returns the kinds of object that a reference, or a union of references, leads to.
    pub(super) fn kinds_of(&self, schema: &Value) -> Vec<String> {
        if let Some(members) = schema["anyOf"].as_array() {
            return members.iter().flat_map(|member| self.kinds_of(member)).collect();
        }
        let Some(name) = reference(schema).filter(|name| !name.starts_with("deleted_")) else {
            return Vec::new();
        };
        self.kinds.iter().filter(|(_, schema)| *schema == name).map(|(kind, _)| kind.clone()).collect()
    }

    /// Returns the kinds of object of an answer, also where the answer is a named union.
    pub(super) fn kinds_behind(&self, schema: &Value) -> Vec<String> {
        if let Some(members) = schema["anyOf"].as_array() {
            return members.iter().flat_map(|member| self.kinds_behind(member)).collect();
        }
        let named = reference(schema).filter(|name| !name.starts_with("deleted_"));
        match named.and_then(|name| self.schemas.get(name)) {
            Some(union) if union.get("anyOf").is_some() => self.kinds_behind(union),
            _ => self.kinds_of(schema),
        }
    }

    /// Returns the schema of the stub of a deleted object, if the schema is one or a union with one.
    pub(super) fn stub(&self, schema: &Value) -> Option<&Value> {
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

    /// Returns every kind of object.
    pub(super) fn kinds(&self) -> impl Iterator<Item = &str> {
        self.kinds.keys().map(String::as_str)
    }

    /// Returns true if the document has this kind of object.
    pub(super) fn has(&self, kind: &str) -> bool {
        self.kinds.contains_key(kind)
    }

    /// Returns the schema of a kind of object.
    pub(super) fn kind(&self, object: &str) -> &Value {
        self.kinds.get(object).and_then(|name| self.schemas.get(name)).unwrap_or(&Value::Null)
    }

    /// Follows references, and takes the wrapper of nullable schemas off.
    pub(super) fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        if let Some(name) = reference(schema) {
            return self.schemas.get(name).map_or(&Value::Null, |schema| self.resolve(schema));
        }
        match schema["anyOf"].as_array().map(Vec::as_slice) {
            Some([only]) => self.resolve(only),
            _ => schema,
        }
    }

    /// Returns true if objects of the kind have a stub after their deletion.
    pub(super) fn has_deleted(&self, object: &str) -> bool {
        let name = self.kinds.get(object);
        name.is_some_and(|name| self.schemas.contains_key(&format!("deleted_{name}")))
    }
}

fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/components/schemas/")
}

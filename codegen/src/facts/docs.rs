//! Sentences about fields and parameters, and the fields that are absent unless expanded.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The sentences.
#[derive(Debug, Default, Deserialize)]
pub struct DocFacts {
    /// Sentences about fields of this name in the objects below.
    #[serde(default)]
    common: BTreeMap<String, String>,
    /// Sentences about fields of this name in any object of the API.
    #[serde(default)]
    everywhere: BTreeMap<String, String>,
    /// Sentences about parameters of this name in any operation.
    #[serde(default)]
    parameters: BTreeMap<String, String>,
    /// Paths of fields that are absent unless expanded, by object.
    #[serde(default)]
    only_expanded: BTreeMap<String, Vec<String>>,
    /// Sentences about all fields of an object, by object.
    #[serde(flatten)]
    objects: BTreeMap<String, BTreeMap<String, String>>,
}

impl DocFacts {
    /// Reads a table.
    ///
    /// # Errors
    /// If it does not have its form.
    pub fn read(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// Returns the sentence about a field of an object: its own, or that of all fields of this name.
    pub fn sentence(&self, object: &str, field: &str) -> Option<&str> {
        let own = self.objects.get(object);
        let common = || own.and_then(|_| self.common.get(field));
        let everywhere = || self.everywhere.get(field).filter(|_| !object.is_empty());
        own.and_then(|own| own.get(field)).or_else(common).or_else(everywhere).map(String::as_str)
    }

    /// Returns the sentence about all parameters of a name.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str)
    }

    /// Returns the fields that are absent unless expanded: object and path.
    pub fn only_expanded(&self) -> impl Iterator<Item = (&str, &str)> {
        self.only_expanded
            .iter()
            .flat_map(|(object, paths)| paths.iter().map(move |path| (object.as_str(), path.as_str())))
    }

    /// Returns the objects whose fields all have a sentence.
    pub fn objects(&self) -> impl Iterator<Item = &str> {
        self.objects.keys().map(String::as_str)
    }

    /// Returns the fields in the table of an object.
    pub fn fields(&self, object: &str) -> impl Iterator<Item = &str> {
        self.objects.get(object).into_iter().flatten().map(|(field, _)| field.as_str())
    }

    /// Returns the fields of these objects that mean the same wherever they occur.
    pub fn common(&self) -> impl Iterator<Item = &str> {
        self.common.keys().map(String::as_str)
    }

    /// Returns the fields that mean the same in any object.
    pub fn everywhere(&self) -> impl Iterator<Item = &str> {
        self.everywhere.keys().map(String::as_str)
    }

    /// Returns the parameters that mean the same in any operation.
    pub fn parameters(&self) -> impl Iterator<Item = &str> {
        self.parameters.keys().map(String::as_str)
    }
}

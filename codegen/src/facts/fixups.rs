//! The known mistakes of the document.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The table of the fixups.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FixupFacts {
    /// Required fields that may be absent or null.
    pub optional: Vec<OptionalField>,
    /// Integers that hold seconds since 1970, by schema.
    pub times: BTreeMap<String, Vec<String>>,
    /// Strings that hold ids.
    pub ids: IdFacts,
}

/// A required field that may be absent or null.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionalField {
    /// The schema.
    pub schema: String,
    /// Its property.
    pub property: String,
    /// The source of this fact.
    pub source: String,
}

/// Strings that hold the id of an object without being expandable: only their name says so.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdFacts {
    /// The names that mean the id of the resource of that name.
    pub names: Vec<String>,
    /// Other names at single places: schema, then property and resource.
    pub places: BTreeMap<String, BTreeMap<String, String>>,
}

impl FixupFacts {
    /// Returns the resource whose id a string of this name holds, if it holds one.
    pub fn plain_id(&self, property: &str) -> Option<&str> {
        self.ids.names.iter().find(|resource| *resource == property).map(String::as_str)
    }

    /// Returns the resource whose id a property of the schema `owner` holds, if it holds one.
    pub fn plain_id_of(&self, owner: &str, property: &str) -> Option<&str> {
        let place = self.ids.places.get(owner).and_then(|places| places.get(property));
        place.map(String::as_str).or_else(|| self.plain_id(property))
    }
}

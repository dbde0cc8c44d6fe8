//! [`NameRegistry`]: the names that types were given once, so that they keep them. Which names types get is not decided here.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};

/// The header of a file.
const HEAD: &str = "\
# The names that types have been given, by what they are and where they stand in the document: schemas by their names, operations by their
# paths, and what these hold by the fields that lead there. Places with one name are one type. Kept by `stripe-codegen`, so that a new version of the document does not
# rename what it leaves alone. To rename a type on purpose, give it a name in the tables of the generator.

";

/// The names of types by their places.
///
/// A place is in Stripe's terms, as in `schema customer`, `enum customer.tax_exempt`, or `params post /v1/customers.address`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NameRegistry(BTreeMap<String, String>);

impl NameRegistry {
    /// Reads the text of a file.
    ///
    /// # Errors
    /// If the text is malformed.
    pub fn read(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The text of a file.
    pub fn text(&self) -> String {
        // Names and places hold no character that needs another way of quoting.
        let lines = self.0.iter().map(|(place, name)| format!("{place:?} = {name:?}\n"));
        std::iter::once(HEAD.to_owned()).chain(lines).collect()
    }

    /// The name of what stands at a place.
    pub fn name(&self, place: &str) -> Option<&str> {
        self.0.get(place).map(String::as_str)
    }

    /// Notes the name of what stands at a place.
    pub fn note(&mut self, place: String, name: &str) {
        self.0.insert(place, name.to_owned());
    }

    /// All names.
    pub(crate) fn names(&self) -> HashSet<&str> {
        self.0.values().map(String::as_str).collect()
    }
}

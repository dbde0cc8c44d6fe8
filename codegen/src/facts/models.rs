//! Which ready-made models there are, and what their objects do not say of themselves.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The table of the ready-made models.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelFacts {
    /// The groups, in the order in which their models refer to each other.
    #[serde(rename = "group")]
    pub groups: Vec<GroupFacts>,
    /// Names of models that are not those of their types, by entry.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// Columns that are filled from inside the fields of an object: its kind, then name and place.
    #[serde(default)]
    pub columns: BTreeMap<String, BTreeMap<String, String>>,
    /// The fields of models that have columns for some only, and not the whole object, by entry.
    #[serde(default)]
    pub fields: BTreeMap<String, Vec<String>>,
    /// Objects of which lists do not show all that others name, and why.
    #[serde(default)]
    pub incomplete: BTreeMap<String, String>,
    /// The fields without a column.
    #[serde(default)]
    pub secrets: Secrets,
    /// Fields that are absent unless a request asks for them, and have no column: the kind of the object, then the field and the reason.
    #[serde(default)]
    pub absent: BTreeMap<String, BTreeMap<String, String>>,
    /// The listed objects without a model, with the reason.
    #[serde(default)]
    pub left_out: BTreeMap<String, String>,
}

/// Models that are compiled together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupFacts {
    /// The cargo feature.
    pub name: String,
    /// The subject of the group.
    pub about: String,
    /// Groups of which it needs models, as those that its own are listed below.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Kinds of objects, or `x of y`.
    pub models: Vec<String>,
}

/// Fields that give access to something.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secrets {
    /// Their names, in any object.
    pub fields: Vec<String>,
}

impl ModelFacts {
    /// Reads a table.
    ///
    /// # Errors
    /// If the text is malformed.
    pub fn read(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }
}

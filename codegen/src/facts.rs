//! The facts about the API that its document lacks: tables under `facts/`, read once.

mod docs;
mod fixups;
mod models;

pub use docs::DocFacts;
pub use fixups::{FixupFacts, IdFacts, OptionalField};
pub use models::{GroupFacts, ModelFacts, Secrets};

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The tables.
#[derive(Debug)]
pub struct Facts {
    events: BTreeMap<String, Vec<String>>,
    thin_events: ThinEvents,
    lists: ListTable,
    names: NameTable,
    features: Features,
    operations: Operations,
    moves: MoveTable,
    models: ModelFacts,
    fixups: FixupFacts,
    docs: DocFacts,
}

/// A field that was taken away, and where to find now what it held.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// The version that took it away.
    pub since: String,
    /// The schema that had it.
    pub object: String,
    /// Its place there.
    pub from: String,
    /// The places where to find it: in the object, or in the one it is found through.
    pub to: Vec<String>,
    /// The schema through which it is found, if that is another object.
    pub through: Option<String>,
    /// The place there that names the object which had it.
    pub by: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ThinEvents {
    types: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MoveTable {
    moves: Vec<Move>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListTable {
    aliases: Vec<String>,
    previews: Vec<String>,
    narrowed: BTreeMap<String, String>,
    passes: BTreeMap<String, Vec<BTreeMap<String, String>>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NameTable {
    /// Phrases of schema names and what is written in their place, longest first.
    phrases: Vec<(String, String)>,
    /// Names of types that no rule would find.
    types: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Operations {
    verbs: Vec<String>,
    names: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Features {
    default: Vec<String>,
}

impl Facts {
    /// Reads the tables, which are part of the program.
    ///
    /// # Errors
    /// If a table is malformed.
    pub fn read() -> Result<Self, toml::de::Error> {
        Ok(Self {
            events: toml::from_str(include_str!("../facts/events.toml"))?,
            thin_events: toml::from_str(include_str!("../facts/thin_events.toml"))?,
            lists: toml::from_str(include_str!("../facts/lists.toml"))?,
            names: toml::from_str(include_str!("../facts/names.toml"))?,
            features: toml::from_str(include_str!("../facts/features.toml"))?,
            operations: toml::from_str(include_str!("../facts/operations.toml"))?,
            moves: toml::from_str(include_str!("../facts/moves.toml"))?,
            fixups: toml::from_str(include_str!("../facts/fixups.toml"))?,
            docs: DocFacts::read(include_str!("../facts/docs.toml"))?,
            models: ModelFacts::read(include_str!("../facts/models.toml"))?,
        })
    }

    /// The types of the events that carry an object of this kind.
    pub fn events(&self, object: &str) -> Vec<String> {
        self.events.get(object).cloned().unwrap_or_default()
    }

    /// Returns the types of all snapshot events about objects with a schema.
    pub fn event_types(&self) -> impl Iterator<Item = &str> {
        self.events.values().flatten().map(String::as_str)
    }

    /// Returns the types of thin events.
    pub fn thin_event_types(&self) -> &[String] {
        &self.thin_events.types
    }

    /// The known moves, the newest first.
    pub fn moves(&self) -> &[Move] {
        &self.moves.moves
    }

    /// The objects that the tables know of, in alphabetical order.
    pub fn known_objects(&self) -> BTreeSet<&str> {
        self.events.keys().chain(&self.features.default).map(String::as_str).collect()
    }

    /// Returns true if a list is an alias of another list, or returns no stored objects.
    pub fn is_no_list(&self, path: &str) -> bool {
        self.lists.aliases.iter().chain(&self.lists.previews).any(|known| known == path)
    }

    /// The parameter that narrows a list to the objects of a parent, which these do not name themselves.
    pub fn narrows(&self, path: &str) -> Option<&str> {
        self.lists.narrowed.get(path).map(String::as_str)
    }

    /// The walks through a list that together show all objects: one without parameters, if nothing is hidden.
    pub fn passes(&self, path: &str) -> Vec<Vec<(String, String)>> {
        match self.lists.passes.get(path) {
            Some(passes) => passes.iter().map(|pass| pass.clone().into_iter().collect()).collect(),
            None => vec![Vec::new()],
        }
    }

    /// Phrases of schema names and what is written in their place.
    pub fn phrases(&self) -> &[(String, String)] {
        &self.names.phrases
    }

    /// The name of a type that no rule would find.
    pub fn type_name(&self, key: &str) -> Option<&str> {
        self.names.types.get(key).map(String::as_str)
    }

    /// The name of an operation that no rule would find.
    pub fn operation_name(&self, key: &str) -> Option<&str> {
        self.operations.names.get(key).map(String::as_str)
    }

    /// Returns true if a path segment with this start is an action.
    pub fn is_verb(&self, word: &str) -> bool {
        self.operations.verbs.iter().any(|verb| verb == word)
    }

    /// The ready-made models.
    pub fn models(&self) -> &ModelFacts {
        &self.models
    }

    /// The mistakes of the document.
    pub fn fixups(&self) -> &FixupFacts {
        &self.fixups
    }

    /// Sentences about the fields of the objects that people use most.
    pub fn docs(&self) -> &DocFacts {
        &self.docs
    }

    /// The features that are on unless a user turns them off.
    pub fn default_features(&self) -> &[String] {
        &self.features.default
    }
}

//! All objects of one kind, in the order in which they were created.

use serde_json::Value;
use std::collections::HashMap;

/// The objects of a kind. Kept as text, so that pages are made by joining them.
#[derive(Debug, Default)]
pub(crate) struct Kind {
    entries: Vec<Entry>,
    positions: HashMap<String, usize>,
    last_put: Option<usize>,
    /// The fields by which the lists of the kind can be filtered.
    filters: Vec<String>,
}

/// An object.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// Its id.
    pub(crate) id: String,
    /// When it was created, in seconds.
    pub(crate) created: i64,
    /// Its JSON.
    pub(crate) text: Box<str>,
    /// Whether it is deleted.
    pub(crate) deleted: bool,
    /// The values of the fields by which it can be filtered.
    fields: Vec<(String, String)>,
}

impl Kind {
    pub(super) fn new(filters: Vec<String>) -> Self {
        Self { filters, ..Self::default() }
    }

    /// Adds an object, or replaces the one with its id.
    pub(crate) fn put(&mut self, object: &Value) {
        let mut text = String::new();
        super::write_json(object, &mut text);
        let id = object["id"].as_str().unwrap_or_default().to_owned();
        let created = object["created"].as_i64().or(object["date"].as_i64()).unwrap_or_default();
        let fields =
            self.filters.iter().filter_map(|name| Some((name.clone(), scalar(&object[name.as_str()])?)));
        let mut entry =
            Entry { id: id.clone(), created, text: text.into(), deleted: false, fields: fields.collect() };
        self.last_put = Some(self.positions.get(&id).copied().unwrap_or(self.entries.len()));
        match self.positions.get(&id) {
            Some(position) => {
                // What it is listed by stays.
                let before = std::mem::take(&mut self.entries[*position].fields);
                entry.fields.extend(before.into_iter().filter(|(name, _)| !self.filters.contains(name)));
                self.entries[*position] = entry;
            }
            None => {
                self.positions.insert(id, self.entries.len());
                self.entries.push(entry);
            }
        }
    }

    /// Says by which value of a parameter an object is listed that does not hold it itself.
    pub(super) fn name(&mut self, id: &str, parameter: &str, value: &str) {
        if let Some(position) = self.positions.get(id) {
            let fields = &mut self.entries[*position].fields;
            fields.retain(|(name, _)| name != parameter);
            fields.push((parameter.to_owned(), value.to_owned()));
        }
    }

    /// The id of the object that was added or replaced last; empty if there is none.
    pub(crate) fn last_put(&self) -> &str {
        self.last_put.and_then(|at| self.entries.get(at)).map_or("", |entry| entry.id.as_str())
    }

    /// Marks an object as deleted; false if there is none.
    pub(crate) fn delete(&mut self, id: &str) -> bool {
        let position = self.positions.get(id).copied().filter(|position| !self.entries[*position].deleted);
        if let Some(position) = position {
            self.entries[position].deleted = true;
        }
        position.is_some()
    }

    /// The object with an id, deleted or not.
    pub(crate) fn get(&self, id: &str) -> Option<&Entry> {
        self.position(id).map(|position| &self.entries[position])
    }

    /// Where the object with an id stands.
    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// The objects that are not deleted, the newest last, and where they stand.
    pub(crate) fn live(&self) -> impl DoubleEndedIterator<Item = (usize, &Entry)> {
        self.entries.iter().enumerate().filter(|(_, entry)| !entry.deleted)
    }

    /// How many were ever created.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there was never one.
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl Entry {
    /// The value of a field by which it can be filtered.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// The object.
    pub(crate) fn value(&self) -> Value {
        // The text was written from a value.
        serde_json::from_str(&self.text).unwrap_or_default()
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

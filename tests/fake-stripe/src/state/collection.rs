//! [`Collection`]: all objects of one kind, in the order of their creation.

use super::json::write_json;
use serde_json::{Value, json};
use std::collections::HashMap;

/// The objects of a kind, as text, so that pages are joined text.
#[derive(Debug, Default, Clone)]
pub(crate) struct Collection {
    entries: Vec<Entry>,
    positions: HashMap<String, usize>,
    /// The fields by which the lists of the kind can be filtered.
    filters: Vec<String>,
}

/// An object.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// The id.
    pub(crate) id: String,
    /// The time of creation, in Unix seconds.
    pub(crate) created: i64,
    /// The JSON.
    pub(crate) text: Box<str>,
    /// True if it is deleted.
    pub(crate) deleted: bool,
    /// The values of the fields by which it can be filtered.
    fields: Vec<(String, String)>,
}

impl Collection {
    pub(crate) fn new(filters: Vec<String>) -> Self {
        Self { filters, ..Self::default() }
    }

    /// Adds an object, or replaces the one with its id.
    pub(crate) fn put(&mut self, object: &Value) {
        let mut text = String::new();
        write_json(object, &mut text);
        let id = object["id"].as_str().unwrap_or_default().to_owned();
        let created = object["created"].as_i64().or(object["date"].as_i64()).unwrap_or_default();
        let fields = self.filters.iter().filter_map(|name| Some((name.clone(), scalar(object.get(name)?)?)));
        let mut entry =
            Entry { id: id.clone(), created, text: text.into(), deleted: false, fields: fields.collect() };
        match self.positions.get(&id) {
            Some(position) => {
                // Parameters by which it is listed stay.
                let before = std::mem::take(&mut self.entries[*position].fields);
                let listed = |name: &String| !self.filters.contains(name) || object.get(name).is_none();
                entry.fields.extend(before.into_iter().filter(|(name, _)| listed(name)));
                self.entries[*position] = entry;
            }
            None => {
                self.positions.insert(id, self.entries.len());
                self.entries.push(entry);
            }
        }
    }

    /// Lists an object by the value of a parameter that the object itself does not hold.
    pub(crate) fn list_by(&mut self, id: &str, parameter: &str, value: &str) {
        if let Some(position) = self.positions.get(id) {
            let fields = &mut self.entries[*position].fields;
            fields.retain(|(name, _)| name != parameter);
            fields.push((parameter.to_owned(), value.to_owned()));
        }
    }

    /// Returns true if objects can be filtered by a field.
    pub(crate) fn filters_by(&self, field: &str) -> bool {
        self.filters.iter().any(|name| name == field)
    }

    /// Returns all objects, deleted ones too, with the fields by which they are listed.
    pub(super) fn to_json(&self) -> Value {
        let object = |entry: &Entry| json!([entry.value(), entry.deleted, entry.fields]);
        self.entries.iter().map(object).collect()
    }

    /// Adds the objects that [`to_json`](Self::to_json) returned.
    pub(super) fn load_json(&mut self, saved: &Value) {
        for saved in saved.as_array().into_iter().flatten() {
            self.put(&saved[0]);
            let Some(entry) = self.entries.last_mut() else { continue };
            entry.deleted = saved[1] == true;
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let fields = saved[2].as_array().into_iter().flatten();
            entry.fields = fields.map(|pair| (text(&pair[0]), text(&pair[1]))).collect();
        }
    }

    /// Removes all objects, as if they had never been.
    pub(super) fn clear(&mut self) {
        self.entries.clear();
        self.positions.clear();
    }

    /// Restores an object as it was before; without it, removes the object that was added last.
    pub(crate) fn restore(&mut self, id: &str, before: Option<Entry>) {
        let Some(position) = self.position(id) else { return };
        match before {
            Some(before) => self.entries[position] = before,
            None => {
                self.entries.truncate(position);
                self.positions.remove(id);
            }
        }
    }

    /// Marks an object as deleted; false if there is none.
    pub(crate) fn delete(&mut self, id: &str) -> bool {
        let position = self.positions.get(id).copied().filter(|position| !self.entries[*position].deleted);
        if let Some(position) = position {
            self.entries[position].deleted = true;
        }
        position.is_some()
    }

    /// Returns the object with an id, deleted or not.
    pub(crate) fn get(&self, id: &str) -> Option<&Entry> {
        self.position(id).map(|position| &self.entries[position])
    }

    /// Returns the position of the object with an id.
    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// Returns the objects that are not deleted, with their positions, the newest last.
    pub(crate) fn live(&self) -> impl DoubleEndedIterator<Item = (usize, &Entry)> {
        self.entries.iter().enumerate().filter(|(_, entry)| !entry.deleted)
    }

    /// Returns the number of objects that were ever created.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns true if there was never an object.
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl Entry {
    /// Returns the value of a field by which it can be filtered.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Returns the object.
    pub(crate) fn value(&self) -> Value {
        // The text was written from a value.
        serde_json::from_str(&self.text).unwrap_or_default()
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        // Told apart from a field that the object does not have.
        Value::Null => Some(String::new()),
        _ => None,
    }
}

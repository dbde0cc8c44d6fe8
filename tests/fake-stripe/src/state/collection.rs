//! [`Collection`]: all objects of one kind, in the order of their creation.

use super::json::write_json;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

/// The objects of a kind, as text, so that pages are joined text.
#[derive(Debug, Default, Clone)]
pub(crate) struct Collection {
    entries: Vec<Entry>,
    positions: HashMap<String, usize>,
    /// The names of the fields by which the lists of the kind can be filtered.
    filters: Vec<Arc<str>>,
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
    /// The values of the fields by which it can be filtered, with names that all objects share.
    fields: Vec<(Arc<str>, Box<str>)>,
}

impl Collection {
    /// Creates a collection whose objects can be filtered by fields.
    pub(crate) fn new(filters: Vec<String>) -> Self {
        Self { filters: filters.into_iter().map(Arc::from).collect(), ..Self::default() }
    }

    /// Returns the entry of an object, which is not added yet.
    pub(super) fn entry(&self, object: &Value) -> Entry {
        let mut text = String::with_capacity(1024);
        write_json(object, &mut text);
        let id = object["id"].as_str().unwrap_or_default().to_owned();
        let created = object["created"].as_i64().or(object["date"].as_i64()).unwrap_or_default();
        let field = |name: &Arc<str>| Some((Arc::clone(name), scalar(object.get(&**name)?)?));
        let fields = self.filters.iter().filter_map(field).collect();
        Entry { id, created, text: text.into(), deleted: false, fields }
    }

    /// Adds an object, or replaces the one with its id.
    pub(crate) fn put(&mut self, object: &Value) {
        let mut entry = self.entry(object);
        let Some(position) = self.positions.get(&entry.id) else { return self.push(entry) };
        // Parameters by which it is listed stay.
        let before = std::mem::take(&mut self.entries[*position].fields);
        let listed = |name: &Arc<str>| !self.filters.contains(name) || object.get(&**name).is_none();
        entry.fields.extend(before.into_iter().filter(|(name, _)| listed(name)));
        self.entries[*position] = entry;
    }

    /// Adds the entry of a new object.
    pub(super) fn push(&mut self, entry: Entry) {
        self.positions.insert(entry.id.clone(), self.entries.len());
        self.entries.push(entry);
    }

    /// Lists an object by the value of a parameter that the object itself does not hold.
    pub(crate) fn list_by(&mut self, id: &str, parameter: &str, value: &str) {
        if let Some(position) = self.positions.get(id) {
            let fields = &mut self.entries[*position].fields;
            let name = self.filters.iter().find(|name| &***name == parameter).cloned();
            fields.retain(|(name, _)| &**name != parameter);
            fields.push((name.unwrap_or_else(|| parameter.into()), value.into()));
            fields.shrink_to_fit();
        }
    }

    /// Returns true if objects can be filtered by a field.
    pub(crate) fn filters_by(&self, field: &str) -> bool {
        self.filters.iter().any(|name| &**name == field)
    }

    /// Returns all objects, deleted ones too, with the fields by which they are listed.
    pub(super) fn to_json(&self) -> Value {
        let fields = |entry: &Entry| -> Vec<Value> {
            entry.fields.iter().map(|(name, value)| json!([&**name, &**value])).collect()
        };
        let object = |entry: &Entry| json!([entry.value(), entry.deleted, fields(entry)]);
        self.entries.iter().map(object).collect()
    }

    /// Adds the objects that [`to_json`](Self::to_json) returned.
    pub(super) fn load_json(&mut self, saved: &Value) {
        for saved in saved.as_array().into_iter().flatten() {
            self.put(&saved[0]);
            let Some(entry) = self.entries.last_mut() else { continue };
            entry.deleted = saved[1] == true;
            let text = |value: &'_ Value| value.as_str().unwrap_or_default().to_owned();
            let name = |value: &Value| {
                let known = self.filters.iter().find(|name| *value == ***name);
                known.cloned().unwrap_or_else(|| text(value).into())
            };
            let fields = saved[2].as_array().into_iter().flatten();
            entry.fields = fields.map(|pair| (name(&pair[0]), text(&pair[1]).into())).collect();
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

    /// Returns the objects that are not deleted and older than a position, the newest first.
    pub(crate) fn before(&self, position: Option<usize>) -> impl Iterator<Item = &Entry> {
        let end = position.unwrap_or(self.entries.len());
        self.entries[..end].iter().rev().filter(|entry| !entry.deleted)
    }

    /// Returns the objects that are not deleted and newer than a position, the oldest first.
    pub(crate) fn after(&self, position: usize) -> impl Iterator<Item = &Entry> {
        self.entries[position + 1..].iter().filter(|entry| !entry.deleted)
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
        self.fields.iter().find(|(field, _)| &**field == name).map(|(_, value)| &**value)
    }

    /// Returns the object.
    pub(crate) fn value(&self) -> Value {
        // The text was written from a value.
        serde_json::from_str(&self.text).unwrap_or_default()
    }
}

fn scalar(value: &Value) -> Option<Box<str>> {
    match value {
        Value::String(text) => Some(text.as_str().into()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string().into()),
        // Distinguished from a field that the object does not have.
        Value::Null => Some("".into()),
        _ => None,
    }
}

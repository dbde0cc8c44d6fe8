//! Comparing schemas, place by place.

use super::change::{Action, Change, Class, Subject};
use super::shape::{describe, plain};
use crate::lower::is_currency;
use crate::spec::{Node, Property, Shape, StringFormat};
use indexmap::IndexMap;
use std::collections::BTreeSet;

/// Compares what is answered, or what is sent.
pub(super) struct NodeComparison<'c> {
    pub(super) changes: &'c mut Vec<Change>,
    /// True if both documents have prose; otherwise prose is not compared.
    pub(super) prose: bool,
    /// [`Subject::Field`] or [`Subject::Parameter`].
    pub(super) subject: Subject,
}

impl NodeComparison<'_> {
    fn push(&mut self, class: Class, action: Action, place: &str, detail: impl Into<String>) {
        self.changes.push(Change::new(class, self.subject, action, place).detail(detail));
    }

    /// Compares the properties of an object at `place`, which ends in what stands between it and their names.
    pub(super) fn properties(
        &mut self,
        place: &str,
        old: &IndexMap<String, Property>,
        new: &IndexMap<String, Property>,
    ) {
        for (name, property) in old {
            let place = format!("{place}{name}");
            match new.get(name) {
                Some(now) => self.property(&place, property, now),
                None => {
                    let change = Change::new(Class::Breaking, self.subject, Action::Removed, place);
                    self.changes.push(change.inside(inside(&property.node)));
                }
            }
        }
        for (name, property) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
            let must = self.subject == Subject::Parameter && property.required;
            let class = if must { Class::Breaking } else { Class::Additive };
            let detail = if must { "must be given".to_owned() } else { describe(&property.node) };
            let change = Change::new(class, self.subject, Action::Added, format!("{place}{name}"));
            self.changes.push(change.detail(detail).inside(inside(&property.node)));
        }
    }

    fn property(&mut self, place: &str, old: &Property, new: &Property) {
        let (was, is) = (self.optional(old), self.optional(new));
        if was != is {
            let word = |optional| if optional { "optional" } else { "required" };
            self.push(
                Class::Breaking,
                Action::Presence,
                place,
                format!("{} before, now {}", word(was), word(is)),
            );
        }
        self.prose(place, &old.node, &new.node);
        self.node(place, &old.node, &new.node);
    }

    /// Returns true if the Rust type is an `Option`. Every nullable value is optional.
    fn optional(&self, property: &Property) -> bool {
        !property.required || (self.subject == Subject::Field && property.node.nullable)
    }

    pub(super) fn prose(&mut self, place: &str, old: &Node, new: &Node) {
        if self.prose && old.description != new.description {
            self.push(Class::Prose, Action::Prose, place, "");
        }
    }

    /// Compares what stands at a place.
    pub(super) fn node(&mut self, place: &str, old: &Node, new: &Node) {
        let (was, is) = (plain(old), plain(new));
        if self.subject == Subject::Parameter && was.clears != is.clears {
            let detail = if is.clears { "can now be cleared" } else { "can no longer be cleared" };
            self.push(Class::Breaking, Action::Retyped, place, detail);
        }
        if !was.expansions.is_empty() && !is.expansions.is_empty() {
            // The type of an id is that of all it can name.
            self.sets(place, &was.expansions, &is.expansions, [Class::Breaking; 2]);
            return;
        }
        match (&was.shape[..], &is.shape[..]) {
            ([one], [other]) if was.expansions.is_empty() && is.expansions.is_empty() => {
                self.shape(place, (old, one), (new, other));
            }
            (were, are) if !were.is_empty() && were.len() == are.len() => self.alternatives(place, old, new),
            (were, are) if refs(were).is_some() && refs(are).is_some() => self.alternatives(place, old, new),
            _ => self.retyped(place, old, new),
        }
    }

    fn retyped(&mut self, place: &str, old: &Node, new: &Node) {
        let detail = format!("{} before, now {}", describe(old), describe(new));
        self.push(Class::Breaking, Action::Retyped, place, detail);
    }

    /// Compares unions: of objects by their members, of other things one by one.
    fn alternatives(&mut self, place: &str, old: &Node, new: &Node) {
        let (was, is) = (plain(old), plain(new));
        if let (Some(were), Some(are)) = (refs(&was.shape), refs(&is.shape)) {
            self.sets(place, &were, &are, [Class::Additive, Class::Breaking]);
            return;
        }
        if was.shape.iter().zip(&is.shape).any(|(one, other)| !alike(one, other)) {
            self.retyped(place, old, new);
            return;
        }
        for (one, other) in was.shape.iter().zip(&is.shape) {
            self.shape(place, (old, one), (new, other));
        }
    }

    fn shape(&mut self, place: &str, old: (&Node, &Shape), new: (&Node, &Shape)) {
        match (old.1, new.1) {
            (Shape::Array(one), Shape::Array(other)) => self.node(&format!("{place}[]"), one, other),
            (Shape::Map(one), Shape::Map(other)) => self.node(&format!("{place}{{}}"), one, other),
            (Shape::Object(one), Shape::Object(other)) => self.properties(&format!("{place}."), one, other),
            (Shape::Enum(one), Shape::Enum(other)) => self.values(place, one, other),
            (Shape::String(one), Shape::String(other)) if format(place, *one) == format(place, *other) => {}
            (one, other) if same(one, other) => {}
            _ => self.retyped(place, old.0, new.0),
        }
    }

    fn values(&mut self, place: &str, old: &[String], new: &[String]) {
        let set = |values: &[String]| values.iter().filter(|it| !it.is_empty()).cloned().collect();
        let (old, new): (BTreeSet<String>, BTreeSet<String>) = (set(old), set(new));
        let added: Vec<String> = new.difference(&old).cloned().collect();
        let removed: Vec<String> = old.difference(&new).cloned().collect();
        if !added.is_empty() {
            self.push(Class::Additive, Action::ValuesAdded, place, added.join(", "));
        }
        if !removed.is_empty() {
            self.push(Class::Breaking, Action::ValuesRemoved, place, removed.join(", "));
        }
    }

    /// `classes`: of more members, and of fewer.
    fn sets(&mut self, place: &str, old: &BTreeSet<String>, new: &BTreeSet<String>, classes: [Class; 2]) {
        let added: Vec<String> = new.difference(old).cloned().collect();
        let removed: Vec<String> = old.difference(new).cloned().collect();
        if !added.is_empty() {
            self.push(classes[0], Action::MembersAdded, place, added.join(", "));
        }
        if !removed.is_empty() {
            self.push(classes[1], Action::MembersRemoved, place, removed.join(", "));
        }
    }
}

/// Counts the nested properties of a schema, without those of other named schemas.
fn inside(node: &Node) -> usize {
    match &node.shape {
        Shape::Object(properties) => properties.values().map(|property| 1 + inside(&property.node)).sum(),
        Shape::Array(node) | Shape::Map(node) => inside(node),
        Shape::AnyOf(nodes) => nodes.iter().map(inside).sum(),
        _ => 0,
    }
}

/// The schemas that a union refers to, if it consists of nothing else.
fn refs(shapes: &[Shape]) -> Option<BTreeSet<String>> {
    let names = shapes.iter().map(|shape| match shape {
        Shape::Ref(name) => Some(name.clone()),
        _ => None,
    });
    names.collect::<Option<BTreeSet<String>>>().filter(|names| names.len() > 1)
}

/// Returns true if two shapes have the same kind, ignoring their parts.
fn alike(one: &Shape, other: &Shape) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

/// Returns the content of a text; older documents do not mark currencies.
fn format(place: &str, format: StringFormat) -> StringFormat {
    let name = place.trim_end_matches("[]").rsplit(['.', ' ']).next().unwrap_or_default();
    if format == StringFormat::Plain && is_currency(name) { StringFormat::Currency } else { format }
}

/// Returns true if two shapes without parts are equal.
fn same(one: &Shape, other: &Shape) -> bool {
    match (one, other) {
        (Shape::String(_), Shape::String(_)) => false,
        (Shape::Integer { time: one }, Shape::Integer { time: other }) => one == other,
        (Shape::Ref(one), Shape::Ref(other)) => one == other,
        _ => alike(one, other),
    }
}

//! Comparing documents: schemas, operations, events.

use super::change::{Action, Change, Class, Subject};
use super::nodes::NodeComparison;
use super::shape::describe;
use crate::spec::{Document, Node, Operation, Property, Response};
use indexmap::IndexMap;

/// The changes from one document to another.
pub(super) fn compare(old: &Document, new: &Document) -> Vec<Change> {
    let mut changes = Vec::new();
    let prose = old.has_prose() && new.has_prose();
    schemas(old, new, prose, &mut changes);
    operations(old, new, prose, &mut changes);
    events(old, new, &mut changes);
    changes
}

fn schemas(old: &Document, new: &Document, prose: bool, changes: &mut Vec<Change>) {
    for (name, node) in &old.schemas {
        let Some(now) = new.schemas.get(name) else {
            changes.push(Change::new(Class::Breaking, Subject::Schema, Action::Removed, name));
            continue;
        };
        if prose && node.description != now.description {
            changes.push(Change::new(Class::Prose, Subject::Schema, Action::Prose, name));
        }
        let mut comparison = NodeComparison { changes, prose, subject: Subject::Field };
        comparison.node(name, node, now);
    }
    for name in new.schemas.keys().filter(|name| !old.schemas.contains_key(*name)) {
        changes.push(Change::new(Class::Additive, Subject::Schema, Action::Added, name));
    }
}

fn operations(old: &Document, new: &Document, prose: bool, changes: &mut Vec<Change>) {
    let new_ones: IndexMap<String, &Operation> = by_name(new);
    let old_ones = by_name(old);
    for (name, operation) in &old_ones {
        match new_ones.get(name) {
            Some(now) => compare_operation(name, operation, now, prose, changes),
            None => changes.push(Change::new(Class::Breaking, Subject::Operation, Action::Removed, name)),
        }
    }
    for name in new_ones.keys().filter(|name| !old_ones.contains_key(*name)) {
        changes.push(Change::new(Class::Additive, Subject::Operation, Action::Added, name));
    }
}

fn by_name(document: &Document) -> IndexMap<String, &Operation> {
    let name = |operation: &Operation| format!("{} {}", operation.method.to_uppercase(), operation.path);
    document.operations.iter().map(|operation| (name(operation), operation)).collect()
}

fn compare_operation(name: &str, old: &Operation, new: &Operation, prose: bool, changes: &mut Vec<Change>) {
    let mut changed = |class, action, detail: String| {
        changes.push(Change::new(class, Subject::Operation, action, name).detail(detail));
    };
    if old.deprecated != new.deprecated {
        let detail = if new.deprecated { "is deprecated" } else { "is no longer deprecated" };
        changed(Class::Prose, Action::Deprecation, detail.to_owned());
    }
    if old.server != new.server || old.encoding != new.encoding {
        let sent = |operation: &Operation| {
            format!("{:?} to {}", operation.encoding, operation.server.as_deref().unwrap_or("the usual host"))
        };
        changed(Class::Additive, Action::Sent, format!("{} before, now {}", sent(old), sent(new)));
    }
    if prose && old.description != new.description {
        changed(Class::Prose, Action::Prose, String::new());
    }
    let (was, is) = (answer(&old.response), answer(&new.response));
    if was != is {
        changed(Class::Breaking, Action::Retyped, format!("answered {was} before, now {is}"));
    }
    let mut comparison = NodeComparison { changes, prose, subject: Subject::Parameter };
    comparison.properties(&format!("{name} "), &parameters(old), &parameters(new));
    if let (true, Some(was), Some(is)) = (was == is, inline(&old.response), inline(&new.response)) {
        let mut comparison = NodeComparison { changes, prose, subject: Subject::Field };
        comparison.node(&format!("{name} answer"), was, is);
    }
}

fn parameters(operation: &Operation) -> IndexMap<String, Property> {
    operation.parameters().map(|(name, property)| (name.clone(), property.clone())).collect()
}

/// Describes the response of an operation.
fn answer(response: &Response) -> String {
    match response {
        Response::One(node) => describe(node),
        Response::List(node) => format!("list of {}", describe(node)),
        Response::PagedList(node) => format!("pages of {}", describe(node)),
        Response::Search(node) => format!("search results of {}", describe(node)),
        Response::Binary => "no JSON".to_owned(),
    }
}

/// Describes a response that is not a schema of the document.
fn inline(response: &Response) -> Option<&Node> {
    response.node().filter(|node| node.properties().is_some())
}

fn events(old: &Document, new: &Document, changes: &mut Vec<Change>) {
    let (were, are) = (old.event_types(), new.event_types());
    for event in were.difference(&are) {
        changes.push(Change::new(Class::Breaking, Subject::Event, Action::Removed, *event));
    }
    for event in are.difference(&were) {
        changes.push(Change::new(Class::Additive, Subject::Event, Action::Added, *event));
    }
}

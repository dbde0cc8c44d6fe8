//! The facts of a resource.

use super::{Lowering, kind_key};
use crate::ir::{Expansion, Key, Resource, Type};
use crate::spec::{Node, Response, Shape};
use std::collections::BTreeSet;

/// The maximum number of steps in a path of `expand`.
const MAX_DEPTH: usize = 4;

/// The findings of a walk through the fields of a resource.
#[derive(Default)]
struct FieldFindings {
    expandable: Vec<Expansion>,
    nested_lists: Vec<(String, Vec<String>, bool)>,
    embedded: Vec<String>,
}

impl Lowering<'_> {
    /// Adds what is known of the resource behind a schema, if it is one.
    pub(super) fn resource(&mut self, name: &str, node: &Node) {
        let Some(object) = node.constant("object") else { return };
        if name.starts_with("deleted_") {
            return;
        }
        let deleted = self.document.schemas.contains_key(&format!("deleted_{name}"));
        let structure = self.package.structure(name);
        let id = structure.filter(|structure| structure.identified).and_then(|structure| {
            structure.fields.iter().find_map(|field| match &field.ty {
                Type::Id(kind) if field.key == "id" => Some(kind.clone()),
                _ => None,
            })
        });
        let created = structure.is_some_and(|structure| {
            structure
                .fields
                .iter()
                .any(|field| field.key == "created" && field.ty == Type::Plain("Timestamp"))
        });
        let lists = self.lists(name);
        let mut found = FieldFindings::default();
        self.walk(node, "", 1, &mut found);
        self.package.resources.push(Resource {
            key: name.to_owned(),
            object: object.to_owned(),
            feature: feature(name),
            id,
            created,
            deleted,
            retrieve: self.retrieve(name, lists.root.as_ref().map(|list| list.path.as_str())),
            list: lists.root,
            parent_lists: lists.parents,
            expandable: found.expandable,
            nested_lists: found.nested_lists,
            embedded: found.embedded,
            includable: Vec::new(),
            only_expanded: Vec::new(),
            events: self.events(name, object),
            needs: BTreeSet::new(),
            answers: BTreeSet::new(),
        });
    }

    /// The types of the events that carry it: as the document says, if it says so of any.
    fn events(&self, name: &str, object: &str) -> Vec<String> {
        if self.document.events.is_empty() {
            return self.facts.events(object);
        }
        let carry = self.document.events.iter().filter(|(_, schemas)| schemas.iter().any(|it| it == name));
        carry.map(|(event, _)| event.clone()).collect()
    }

    /// The path at which one object is read by its id alone: that below the list, if there are several.
    fn retrieve(&self, name: &str, list: Option<&str>) -> Option<String> {
        let paths = self.document.operations.iter().filter(|operation| {
            matches!(operation.response, Response::One(_))
                && operation.response.can_be(name)
                && operation.method == "get"
                && operation.path_parameters.len() == 1
                && operation.path.ends_with('}')
                && operation.query.values().all(|property| !property.required)
        });
        let mut paths: Vec<&str> = paths.map(|operation| operation.path.as_str()).collect();
        paths.sort_by_key(|path| !list.is_some_and(|list| path.starts_with(&format!("{list}/{{"))));
        paths.first().map(|path| (*path).to_owned())
    }

    fn walk(&self, node: &Node, path: &str, depth: usize, found: &mut FieldFindings) {
        for (name, property) in node.properties().into_iter().flatten() {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let always = property.required && !property.node.nullable;
            self.visit(&property.node, &path, depth, always, found);
        }
    }

    fn visit(&self, node: &Node, path: &str, depth: usize, always: bool, found: &mut FieldFindings) {
        if !node.expansions.is_empty() {
            found.expandable.push(self.expansion(path, &node.expansions, false));
            return;
        }
        match &node.shape {
            Shape::Array(items) if !items.expansions.is_empty() => {
                found.expandable.push(self.expansion(path, &items.expansions, true));
            }
            Shape::Object(_) if node.constant("object") == Some("list") => {
                found.nested_lists.push((path.to_owned(), self.list_items(node), always));
            }
            Shape::Ref(target) if depth < MAX_DEPTH => {
                let Some(inner) = self.document.schemas.get(target) else { return };
                // A resource inside a resource has facts of its own.
                match inner.constant("object") {
                    None => self.walk(inner, path, depth + 1, found),
                    Some(_) => found.embedded.push(path.to_owned()),
                }
            }
            Shape::AnyOf(members) if members.len() == 1 => {
                self.visit(&members[0], path, depth, always, found);
            }
            _ => {}
        }
    }

    fn expansion(&self, path: &str, schemas: &[Key], array: bool) -> Expansion {
        Expansion { path: path.to_owned(), targets: self.objects(schemas), kind: kind_key(schemas), array }
    }

    fn list_items(&self, list: &Node) -> Vec<String> {
        let data = list.properties().and_then(|properties| properties.get("data"));
        let Some(Shape::Array(items)) = data.map(|data| &data.node.shape) else { return Vec::new() };
        let mut schemas = Vec::new();
        items.each_reference(&mut |schema, _| schemas.push(schema.to_owned()));
        self.objects(&schemas)
    }

    /// The `object` values of some schemas, without those of deleted objects.
    fn objects(&self, schemas: &[Key]) -> Vec<String> {
        schemas
            .iter()
            .filter(|schema| !schema.starts_with("deleted_"))
            .map(|schema| {
                let node = self.document.schemas.get(schema);
                node.and_then(|node| node.constant("object")).unwrap_or(schema).to_owned()
            })
            .collect()
    }
}

/// The cargo feature of a resource.
pub(crate) fn feature(schema: &str) -> String {
    schema.replace('.', "_")
}

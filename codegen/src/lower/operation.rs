//! From the operations of the document to ours.

use super::{Lowering, is_deleted};
use crate::ir::{self, Body, Key, Output, Resource, Type};
use crate::spec::{Encoding, Node, Operation, Response, Shape};

impl Lowering<'_> {
    /// Lowers an operation. The resources are known by now.
    pub(super) fn operation(&mut self, operation: &Operation) {
        let key = operation_key(operation);
        let output = self.output(&key, operation);
        let Some(resource) = self.owner(operation, &output) else {
            self.report(&operation.path, "an operation of no resource");
            return;
        };
        let segments = operation.path_parameters.iter().map(|name| self.segment(&operation.path, name));
        let segments = segments.collect();
        let params = self.params(&key, operation.parameters());
        let lowered = ir::Operation {
            method: operation.method.clone(),
            path: operation.path.clone(),
            deprecated: operation.deprecated,
            host: operation.server.clone(),
            encoding: match operation.encoding {
                Encoding::Form => ir::Encoding::Form,
                Encoding::Json => ir::Encoding::Json,
                Encoding::Multipart => ir::Encoding::Multipart,
            },
            segments,
            params,
            output,
            resource,
            docs: Vec::new(),
        };
        self.item(key, operation.description.as_ref(), Body::Operation(Box::new(lowered)));
    }

    fn output(&mut self, key: &str, operation: &Operation) -> Output {
        match &operation.response {
            Response::One(node) => Output::One(self.answer(key, node)),
            Response::List(node) => Output::List(self.answer(key, node)),
            Response::PagedList(node) => Output::PagedList(self.answer(key, node)),
            Response::Search(node) => Output::Search(self.answer(key, node)),
            Response::Binary => Output::Binary,
        }
    }

    /// The type of an answer, or of an element of a list.
    fn answer(&mut self, key: &str, node: &Node) -> Type {
        let references: Option<Vec<&str>> = match &node.shape {
            Shape::AnyOf(members) => members.iter().map(Node::reference).collect(),
            _ => None,
        };
        match references.as_deref() {
            Some([live, deleted]) if *deleted == format!("deleted_{live}") => {
                let kind = self.id_kind(&[(*live).to_owned()]);
                match self.reference(live) {
                    Type::Item(item) => Type::MaybeDeleted(item, kind),
                    other => other,
                }
            }
            _ => self.ty(key, "answer", node),
        }
    }

    /// The resource that an operation belongs to: the one it answers; else the one in whose list its path leads, or that
    /// holds what it answers, or that has the most similar name.
    fn owner(&self, operation: &Operation, output: &Output) -> Option<Key> {
        let resources = &self.package.resources;
        let answered = match output.ty() {
            Some(Type::Item(key) | Type::MaybeDeleted(key, _)) => key.as_str(),
            Some(Type::Deleted(kind)) => kind.as_str(),
            _ => "",
        };
        let live = if is_deleted(answered) { &answered["deleted_".len()..] } else { answered };
        let itself = resources.iter().find(|resource| resource.key == live);
        let owner = itself
            .or_else(|| resources.iter().filter(|it| leads_to(it, &operation.path)).max_by_key(list_length))
            .or_else(|| resources.iter().find(|resource| self.holds(resource, answered)))
            .or_else(|| resources.iter().max_by_key(|resource| alike(&resource.key, &operation.path)));
        owner.map(|resource| resource.key.clone())
    }

    fn holds(&self, resource: &Resource, item: &str) -> bool {
        let mut found = false;
        for field in self.package.structure(&resource.key).into_iter().flat_map(|it| &it.fields) {
            field.ty.each_item(&mut |key| found |= key == item);
        }
        found
    }
}

/// Returns true if a path is under the list of a resource.
fn leads_to(resource: &Resource, path: &str) -> bool {
    let rest = resource.list.as_ref().and_then(|list| path.strip_prefix(list.path.as_str()));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Returns the length of the common prefix of a resource's name and a path.
fn alike(key: &str, path: &str) -> usize {
    let path = path.replace('/', ".");
    let path = path.strip_prefix(".v1").unwrap_or(&path);
    key.chars().zip(path.chars().skip(1)).take_while(|(a, b)| a == b).count()
}

fn list_length(resource: &&Resource) -> usize {
    resource.list.as_ref().map_or(0, |list| list.path.len())
}

/// Returns the key of an operation.
fn operation_key(operation: &Operation) -> Key {
    format!("{} {}", operation.method, operation.path)
}

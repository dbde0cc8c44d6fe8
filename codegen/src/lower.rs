//! From the document to the intermediate representation. After it, nobody sees OpenAPI.

mod events;
mod lists;
mod operation;
mod request;
mod resource;
mod schema;

pub(crate) use schema::is_currency;

use crate::facts::Facts;
use crate::ir::{Body, Fate, IdKind, Item, Key, Package};
use crate::spec::{Document, Problem, Shape};
use indexmap::IndexMap;

/// Turns a document into types.
///
/// # Errors
/// With all the places that have no type.
pub fn lower(document: &Document, facts: &Facts) -> Result<Package, Vec<Problem>> {
    let mut lowering = Lowering {
        document,
        facts,
        package: Package { version: document.version.clone(), ..Package::default() },
        problems: Vec::new(),
    };
    // Unions that have a name come first, so that those without find them.
    let (unions, others): (Vec<_>, Vec<_>) =
        document.schemas.iter().partition(|(_, node)| matches!(node.shape, Shape::AnyOf(_)));
    for (name, node) in unions.into_iter().chain(others) {
        lowering.schema(name, node);
    }
    for (name, node) in &document.schemas {
        lowering.resource(name, node);
    }
    lowering.event_types();
    for operation in &document.operations {
        lowering.operation(operation);
    }
    if lowering.problems.is_empty() { Ok(lowering.package) } else { Err(lowering.problems) }
}

struct Lowering<'d> {
    document: &'d Document,
    facts: &'d Facts,
    package: Package,
    problems: Vec<Problem>,
}

impl Lowering<'_> {
    fn report(&mut self, pointer: &str, message: impl Into<String>) {
        self.problems.push(Problem { pointer: pointer.to_owned(), message: message.into() });
    }

    fn fate(&mut self, schema: &str, fate: Fate) {
        self.package.coverage.insert(schema.to_owned(), fate);
    }

    /// Adds a type unless it is there.
    fn item(&mut self, key: Key, description: Option<&String>, body: Body) {
        let item =
            Item { name: String::new(), body, module: String::new(), description: description.cloned() };
        self.package.items.entry(key).or_insert(item);
    }

    /// The kind of the ids of the objects behind some schemas; one kind for each set of them.
    fn id_kind(&mut self, schemas: &[String]) -> Key {
        let key = kind_key(schemas);
        let objects = key
            .split('|')
            .map(|name| {
                let node = self.document.schemas.get(name);
                node.and_then(|node| node.constant("object")).unwrap_or(name).to_owned()
            })
            .collect();
        self.package.kinds.entry(key.clone()).or_insert(IdKind { name: String::new(), objects });
        key
    }
}

/// Returns the type of the ids of some schemas.
fn kind_key(schemas: &[String]) -> Key {
    let mut targets: Vec<&str> =
        schemas.iter().map(String::as_str).filter(|name| !is_deleted(name)).collect();
    targets.sort_unstable();
    targets.join("|")
}

/// Returns true if a schema is the stub of a deleted object.
fn is_deleted(schema: &str) -> bool {
    schema.starts_with("deleted_")
}

/// The items of an index map, as a slice of its keys, for messages.
fn keys<V>(map: &IndexMap<String, V>) -> Vec<&str> {
    map.keys().map(String::as_str).collect()
}

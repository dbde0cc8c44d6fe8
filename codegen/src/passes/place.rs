//! Which file each type is written to, and which cargo features it needs.
//!
//! A type that can be reached only through one resource, or only through one shared struct, stands in the file of that
//! one: its dominator in the graph of what holds what. Ids of other objects are no edges.

use super::name::MAX_LENGTH;
use super::users::users;
use crate::ir::{Key, Package};
use petgraph::algo::dominators::simple_fast;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::{Dfs, IntoNeighbors, NodeFiltered, Visitable};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The folder of the files for types that several resources share.
pub const SHARED: &str = "shared";
/// The folder of the files for operations.
pub const OPERATIONS: &str = "operations";
/// The folder of the files for what the operations of one resource are given.
pub const PARAMS: &str = "params";

pub(super) fn place(package: &mut Package) {
    let graph = Graph::of(package);
    let mut needed = graph.needed_resources(package);
    for resource in &mut package.resources {
        (resource.needs, resource.answers) = needed.remove(&resource.key).unwrap_or_default();
    }
    let heads = rooms(package, graph.heads(package));
    for (key, item) in &mut package.items {
        if let Some(head) = heads.get(key) {
            item.module.clone_from(head);
        }
    }
}

struct Graph {
    graph: DiGraph<Key, ()>,
    nodes: HashMap<Key, NodeIndex>,
    /// The nodes for all operations of each resource, below that of the resource.
    operations: HashMap<NodeIndex, Key>,
    root: NodeIndex,
}

impl Graph {
    /// The graph of types that hold others by value. The root holds every resource, and every type without a holder.
    fn of(package: &Package) -> Self {
        let mut graph = DiGraph::new();
        let root = graph.add_node(String::new());
        let nodes: HashMap<Key, NodeIndex> =
            package.items.keys().map(|key| (key.clone(), graph.add_node(key.clone()))).collect();
        let mut held = HashSet::new();
        let mut operations = HashMap::new();
        for resource in &package.resources {
            let node = graph.add_node(String::new());
            graph.update_edge(nodes[&resource.key], node, ());
            operations.insert(node, resource.key.clone());
            for (key, _) in package.operations().filter(|(_, operation)| operation.resource == resource.key) {
                graph.update_edge(node, nodes[key], ());
                held.insert(key.clone());
            }
        }
        for (key, item) in &package.items {
            item.each_item(&mut |inner| {
                graph.update_edge(nodes[key], nodes[inner], ());
                held.insert(inner.clone());
            });
        }
        let resources: HashSet<&Key> = package.resources.iter().map(|resource| &resource.key).collect();
        for key in package.items.keys().filter(|key| resources.contains(key) || !held.contains(*key)) {
            graph.update_edge(root, nodes[key], ());
        }
        Self { graph, nodes, operations, root }
    }

    /// For each resource the features of the resources that it embeds, and of those that its operations answer; itself left
    /// out.
    fn needed_resources(&self, package: &Package) -> HashMap<Key, (BTreeSet<String>, BTreeSet<String>)> {
        let features: HashMap<&Key, &String> =
            package.resources.iter().map(|resource| (&resource.key, &resource.feature)).collect();
        let objects = NodeFiltered::from_fn(&self.graph, |node| !self.operations.contains_key(&node));
        let operations: HashMap<&Key, NodeIndex> =
            self.operations.iter().map(|(node, resource)| (resource, *node)).collect();
        let named = |found: Vec<NodeIndex>, own: &Key| {
            let keys = found.into_iter().map(|node| &self.graph[node]).filter(|key| *key != own);
            keys.filter_map(|key| features.get(key).map(|feature| (*feature).clone())).collect()
        };
        let needed = |key: &Key| {
            let embedded = self.nodes.get(key).map(|start| reachable(&objects, *start));
            let answered = operations.get(key).map(|start| reachable(&self.graph, *start));
            (named(embedded.unwrap_or_default(), key), named(answered.unwrap_or_default(), key))
        };
        package.resources.iter().map(|resource| (resource.key.clone(), needed(&resource.key))).collect()
    }

    /// The file of each item.
    fn heads(&self, package: &Package) -> BTreeMap<Key, Room> {
        let dominators = simple_fast(&self.graph, self.root);
        let features: HashMap<&Key, &String> =
            package.resources.iter().map(|resource| (&resource.key, &resource.feature)).collect();
        self.nodes
            .iter()
            .filter_map(|(key, node)| {
                let mut head = *node;
                while let Some(above) = dominators.immediate_dominator(head)
                    && above != self.root
                {
                    if let Some(resource) = self.operations.get(&above) {
                        let operation = package.operation(key).is_some();
                        let folder = if operation { OPERATIONS } else { PARAMS };
                        let module = format!("{folder}/{}", features.get(resource)?);
                        return Some((key.clone(), Room::Named(module)));
                    }
                    head = above;
                }
                let head = &self.graph[head];
                let module = match features.get(head) {
                    Some(feature) => Room::Named((*feature).clone()),
                    None => Room::Shared(head.clone()),
                };
                Some((key.clone(), module))
            })
            .collect()
    }
}

/// The place to which an item is written.
enum Room {
    /// The file of a resource, or of its operations.
    Named(String),
    /// A file of what several resources hold, together with what stands above the item.
    Shared(Key),
}

/// Returns the file of each item. What the same resources hold stands in one file, which has the name of the plainest type in it.
fn rooms(package: &Package, heads: BTreeMap<Key, Room>) -> BTreeMap<Key, String> {
    let users = users(package);
    let mut names: BTreeMap<Option<&BTreeSet<String>>, &str> = BTreeMap::new();
    for room in heads.values() {
        if let Room::Shared(head) = room {
            let name = package.items[head].name.as_str();
            let plainest = names.entry(users.get(head)).or_insert(name);
            if (name.len(), name) < (plainest.len(), *plainest) {
                *plainest = name;
            }
        }
    }
    let module = |room: &Room| match room {
        Room::Named(module) => module.clone(),
        Room::Shared(head) => {
            let name = names.get(&users.get(head)).copied().unwrap_or_default();
            format!("{SHARED}/{}", snake(name))
        }
    };
    heads.iter().map(|(key, room)| (key.clone(), module(room))).collect()
}

fn reachable<G>(graph: G, start: NodeIndex) -> Vec<NodeIndex>
where
    G: IntoNeighbors<NodeId = NodeIndex> + Visitable,
{
    let mut search = Dfs::new(graph, start);
    let mut found = Vec::new();
    while let Some(node) = search.next(graph) {
        found.push(node);
    }
    found
}

/// The name of the module for a type: without its first words, where the underscores make it too long.
fn snake(name: &str) -> String {
    let mut snake = heck::ToSnakeCase::to_snake_case(name);
    while snake.len() > MAX_LENGTH
        && let Some((_, rest)) = snake.split_once('_')
    {
        snake = rest.to_owned();
    }
    snake
}

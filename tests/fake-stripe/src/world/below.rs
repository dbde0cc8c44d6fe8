//! Objects that are listed below others, as the cards of a customer are: a few below some of each kind.

use super::World;
use super::build::merge;
use crate::spec::{Below, SPEC};
use serde_json::{Map, Value};

/// How many parents have something below them.
const PARENTS: usize = 3;

pub(super) fn build(world: &mut World) {
    let lists: Vec<Below<'_>> = SPEC.lists_below().collect();
    // What is below something that is itself below something comes in the second round.
    for _ in 0..2 {
        for list in &lists {
            for kind in list.kinds {
                if !world.is_built(kind, list.parameter) {
                    fill(world, list, kind);
                }
            }
        }
    }
}

/// Adds a few objects of a kind below the first of its parents, a different number below each.
fn fill(world: &mut World, list: &Below<'_>, kind: &str) {
    let parents: Vec<String> =
        world.kind(&list.parent).live().take(PARENTS).map(|(_, entry)| entry.id.clone()).collect();
    for (place, parent) in parents.iter().enumerate() {
        for number in 0..=place as u64 {
            let index = world.kind(kind).len() as u64 + number;
            let mut object = world.base(kind, index);
            let fields = relation(list, kind, parent);
            merge(&mut object, &Value::Object(fields));
            world.put_below(kind, &object, list.parameter, parent);
        }
    }
}

/// The fields that say whose an object is: what it belongs to by this list, and nothing by the others.
fn relation(list: &Below<'_>, kind: &str, parent: &str) -> Map<String, Value> {
    let properties = &SPEC.kind(kind)["properties"];
    let own = list.parent.rsplit('.').next().unwrap_or_default();
    let mut fields = Map::new();
    for other in SPEC.lists_below().filter(|other| other.kinds.iter().any(|it| it == kind)) {
        let name = other.parameter;
        if properties[name]["nullable"] == true {
            fields.insert(name.to_owned(), Value::Null);
        }
    }
    for name in [list.parameter, own].into_iter().filter(|name| *name != "id") {
        if properties.get(name).is_some() {
            fields.insert(name.to_owned(), parent.into());
        }
    }
    fields
}

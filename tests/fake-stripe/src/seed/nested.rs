//! Objects in nested lists, as the cards of a customer are: a few for some objects of each kind.

use crate::document::{DocumentList, SPEC};
use crate::state::{State, merge};
use serde_json::{Map, Value};

/// The number of parents with nested objects.
const PARENTS: usize = 3;

/// Adds nested objects.
pub(super) fn build(state: &mut State) {
    let lists: Vec<DocumentList<'_>> = SPEC.nested_lists().collect();
    // Parents that are themselves nested come in the first round.
    for _ in 0..2 {
        for list in &lists {
            for kind in list.kinds {
                if !is_built(state, kind, list.parameter) {
                    fill(state, list, kind);
                }
            }
        }
    }
}

/// Adds a few objects of a kind to the first of its parents, a different number to each.
fn fill(state: &mut State, list: &DocumentList<'_>, kind: &str) {
    let parents: Vec<String> =
        state.kind(&list.parent).live().take(PARENTS).map(|(_, entry)| entry.id.clone()).collect();
    for (place, parent) in parents.iter().enumerate() {
        for number in 0..=place as u64 {
            let index = state.kind(kind).len() as u64 + number;
            let mut object = state.seeded(kind, index);
            let fields = relation(list, kind, parent);
            merge(&mut object, &Value::Object(fields));
            state.put_listed(kind, &object, list.parameter, parent);
        }
    }
}

/// Returns the fields with the parent of an object: the id in those of this list, null in those of other lists.
fn relation(list: &DocumentList<'_>, kind: &str, parent: &str) -> Map<String, Value> {
    let properties = &SPEC.kind(kind)["properties"];
    let own = list.parent.rsplit('.').next().unwrap_or_default();
    let mut fields = Map::new();
    for other in SPEC.nested_lists().filter(|other| other.kinds.iter().any(|it| it == kind)) {
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

/// Returns true if a list by this parameter has objects of a kind.
fn is_built(state: &State, kind: &str, parameter: &str) -> bool {
    state.kind(kind).live().any(|(_, entry)| entry.field(parameter).is_some_and(|id| !id.is_empty()))
}

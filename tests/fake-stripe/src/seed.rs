//! Accounts with many objects from a seed, and changes of them at random.

mod billing;
mod mutate;
mod nested;
mod parallel;
mod payments;
mod values;

pub(crate) use mutate::mutate;

use crate::document::SPEC;
use crate::state::{Clock, State, Time};
use serde_json::Value;

/// Fills an account with the objects of its seed: core billing, and a few of each other kind that can be listed.
pub(crate) fn fill(state: &mut State) {
    // The objects of a seed are the same at any time.
    let clock = std::mem::replace(&mut state.clock, Clock::new(Time::Stepping));
    billing::build(state);
    build_others(state);
    nested::build(state);
    state.clock = clock;
}

/// Adds a few objects of each kind that has a root list and is not one of core billing.
fn build_others(state: &mut State) {
    let others = state.seed.sizes.others;
    for (list, kind) in SPEC.root_lists() {
        if kind == "event" {
            record_products(state);
        } else if kind == "test_helpers.test_clock" {
            // A clock without customers is of no use, and lists would be walked for it.
        } else if state.kind(kind).is_empty() && list.required().next().is_none() {
            for index in 0..others {
                let mut object = state.seeded(kind, index);
                // Lists hide what belongs to a test clock.
                if let Some(clock) = object.get_mut("test_clock") {
                    *clock = Value::Null;
                }
                state.put(kind, &object);
            }
        }
    }
}

/// Records an event for some products, so that there are events.
fn record_products(state: &mut State) {
    let count = state.seed.sizes.others as usize;
    let products: Vec<Value> =
        state.kind("product").live().take(count).map(|(_, entry)| entry.value()).collect();
    for product in products {
        state.record("product", "updated", &product, None);
    }
}

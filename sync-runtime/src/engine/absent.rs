//! [`Absent`]: what objects lack that they must have, and what their rows have NULL for.

use crate::engine::Engine;
use crate::map::{Mapped, Plan};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::PoisonError;

/// The fields that objects lack though they are required, and the number of objects that lack each.
///
/// Shown as in `Invoice.customer, in 3 objects; InvoiceLine.subtotal, in 1 object`.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Absent(BTreeMap<(&'static str, &'static str), u64>);

impl Absent {
    /// Returns whether no object lacks anything.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The model and the column of each field, and the number of objects that lack it.
    pub fn fields(&self) -> impl Iterator<Item = (&'static str, &'static str, u64)> + '_ {
        self.0.iter().map(|((model, column), objects)| (*model, *column, *objects))
    }

    /// Adds what other objects lack.
    pub fn add(&mut self, other: &Self) {
        for (field, objects) in &other.0 {
            *self.0.entry(*field).or_default() += objects;
        }
    }

    /// Notes what an object and its child rows lack.
    pub(crate) fn note(&mut self, plan: &Plan, object: &Mapped) {
        let own = object.row.absent.iter().map(|column| (plan.table().model, *column));
        let children = object.children.iter().flat_map(|set| {
            let model = plan.child(set.index).table().model;
            set.rows.iter().flat_map(move |row| row.absent.iter().map(move |column| (model, *column)))
        });
        for field in own.chain(children) {
            *self.0.entry(field).or_default() += 1;
        }
    }

    /// Logs a warning for each field.
    pub(crate) fn warn(&self) {
        for (model, column, objects) in self.fields() {
            tracing::warn!(objects, "absent though required: {model}.{column}, in {}", counted(objects));
        }
    }
}

impl<S> Engine<S> {
    /// Logs a warning for each field of which none was logged before: events come one after the other, and lack the same.
    pub(crate) fn warn_of(&self, absent: &Absent) {
        if absent.is_empty() {
            return;
        }
        let mut known = self.absent.lock().unwrap_or_else(PoisonError::into_inner);
        let mut fresh = absent.clone();
        fresh.0.retain(|field, _| !known.0.contains_key(field));
        known.add(absent);
        fresh.warn();
    }
}

impl fmt::Display for Absent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (model, column, objects)) in self.fields().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{model}.{column}, in {}", counted(objects))?;
        }
        Ok(())
    }
}

fn counted(objects: u64) -> String {
    format!("{objects} {}", if objects == 1 { "object" } else { "objects" })
}

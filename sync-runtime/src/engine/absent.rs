//! [`Absent`]: the required fields that objects do not have, for which their rows have NULL.

use crate::map::{Mapped, Plan};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// The required fields that objects do not have, with the number of objects for each.
///
/// Shown as in `Invoice.customer, in 3 objects; InvoiceLine.subtotal, in 1 object`.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Absent(BTreeMap<(&'static str, &'static str), u64>);

impl Absent {
    /// Returns whether no field is absent.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the model and the column of each field, with the number of objects.
    pub fn fields(&self) -> impl Iterator<Item = (&'static str, &'static str, u64)> + '_ {
        self.0.iter().map(|((model, column), objects)| (*model, *column, *objects))
    }

    /// Adds the fields of other objects.
    pub fn add(&mut self, other: &Self) {
        for (field, objects) in &other.0 {
            *self.0.entry(*field).or_default() += objects;
        }
    }

    /// Notes the fields that an object and its child rows do not have.
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

/// The absent fields of which a warning was logged: events come one by one, and lack the same fields.
#[derive(Debug, Default)]
pub(crate) struct Warned(Mutex<Absent>);

impl Warned {
    /// Logs a warning for each field of which none was logged before.
    pub(crate) fn warn(&self, absent: &Absent) {
        if absent.is_empty() {
            return;
        }
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
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

//! [`Draft`]: a batch in the making, with its report.

use super::report::ModelReport;
use crate::clock::local_now;
use crate::map::{Mapped, Plan};
use crate::model::{Link, SqlValue, Table, TableName};
use crate::origin::RowOrigin;
use crate::store::{Batch, DeadLetter, Deletion, WindowStep};
use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use stripe_types::put_string;

/// A batch in the making, with the report of the work done for it.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) batch: Batch,
    pub(crate) report: ModelReport,
    /// The cause of the changes, unless an event is.
    pub(crate) origin: RowOrigin,
    /// The events that single objects are changed for.
    pub(crate) events: HashMap<(TableName, String), RowOrigin>,
}

impl Draft {
    /// Begins a draft that advances a window.
    pub(crate) fn of_step(step: Option<WindowStep>) -> Self {
        let batch = Batch { steps: step.into_iter().collect(), ..Batch::default() };
        Self { batch, origin: RowOrigin::Backfill, ..Self::default() }
    }

    /// Deletes the row of an object that was deleted at an instant.
    pub(crate) fn delete(&mut self, table: &'static Table, id: String, as_of: i64) {
        self.batch.deletions.push(Deletion { table, id, as_of, origin: self.origin.clone() });
    }

    /// Sets the causes of the changes of the batch: for each object the event that it is changed for, or that a row which
    /// refers to it is changed for.
    pub(crate) fn attribute(&mut self) {
        let Self { batch, origin, events, .. } = self;
        // Parents come before the rows that refer to them.
        for own in batch.tables.iter_mut().rev() {
            let name = own.table.full_name();
            for object in &mut own.objects {
                let event = events.get(&(name, object.row.id.clone())).cloned();
                object.origin = event.unwrap_or_else(|| origin.clone());
                if object.origin.event().is_some() {
                    inherit(own.table, object, events);
                }
            }
        }
        for deletion in &mut batch.deletions {
            let event = events.get(&(deletion.table.full_name(), deletion.id.clone())).cloned();
            deletion.origin = event.unwrap_or_else(|| origin.clone());
        }
    }

    /// Makes an object that does not map to a row a dead letter. Returns the id of the letter.
    pub(crate) fn refuse(&mut self, plan: &Plan, text: &str, reason: &str, as_of: i64) -> String {
        let id = plan.id_of(text).unwrap_or_else(|| {
            // The same broken object is one dead letter, however often it is read.
            let mut hasher = DefaultHasher::new();
            text.hash(&mut hasher);
            format!("without id, {:016x}", hasher.finish())
        });
        let model = plan.table().model;
        tracing::warn!(model, id, reason, "object is a dead letter");
        let (reason, object) = (reason.to_owned(), text.to_owned());
        self.batch.dead_letters.push(DeadLetter { model, id: id.clone(), reason, object, as_of });
        id
    }

    /// Makes an object that could not be read a dead letter.
    pub(crate) fn refuse_unread(&mut self, table: &Table, id: String, reason: String) {
        tracing::warn!(model = table.model, id, reason, "cannot read object; it is a dead letter");
        let mut object = "{\"id\":".to_owned();
        put_string(&id, &mut object);
        object.push('}');
        self.batch.unread.insert(id.clone());
        let letter = DeadLetter { model: table.model, id, reason, object, as_of: local_now() };
        self.batch.dead_letters.push(letter);
    }
}

/// Gives the rows that an object refers to its event, unless they have one.
fn inherit(table: &'static Table, object: &Mapped, events: &mut HashMap<(TableName, String), RowOrigin>) {
    for (column, value) in table.written().zip(&object.row.values) {
        if let (Some(parent), SqlValue::Text(id)) = (column.references.map(Link::table), value) {
            let key = (parent.full_name(), id.to_string());
            events.entry(key).or_insert_with(|| object.origin.clone());
        }
    }
}

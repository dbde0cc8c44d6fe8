//! [`Draft`]: a batch in the making, with its report.

use super::report::ModelReport;
use crate::clock::local_now;
use crate::map::Plan;
use crate::model::Table;
use crate::store::{Batch, DeadLetter, Deletion, WindowStep};
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use stripe_types::put_string;

/// A batch in the making, with the report of the work done for it.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) batch: Batch,
    pub(crate) report: ModelReport,
}

impl Draft {
    /// Begins a draft that advances a window.
    pub(crate) fn of_step(step: Option<WindowStep>) -> Self {
        Self { batch: Batch { steps: step.into_iter().collect(), ..Batch::default() }, ..Self::default() }
    }

    /// Deletes the row of an object that was deleted at an instant.
    pub(crate) fn delete(&mut self, table: &'static Table, id: String, as_of: i64) {
        self.batch.deletions.push(Deletion { table, id, as_of });
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

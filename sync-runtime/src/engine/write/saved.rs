//! [`Saved`]: the results of a batch, by table.

use crate::model::{Table, TableName};
use crate::store::{DeletedTable, WrittenTable};

/// The results of a batch, by table.
#[derive(Debug, Default)]
pub(crate) struct Saved {
    pub(super) tables: Vec<(TableName, WrittenTable)>,
    pub(super) deletions: Vec<DeletedTable>,
}

impl Saved {
    /// Returns the reason why an object is a dead letter; `None` if it is not.
    pub(crate) fn refused(&self, table: &Table, id: &str) -> Option<&String> {
        let name = table.full_name();
        let written = self.tables.iter().filter(|(table, _)| *table == name);
        let deleted = self.deletions.iter().filter(|deletions| deletions.table == name);
        let mut refused = written.map(|(_, it)| &it.refused).chain(deleted.map(|it| &it.refused));
        refused.find_map(|refused| refused.get(id))
    }

    /// Returns whether the row of an object has changed.
    pub(crate) fn changed(&self, table: &Table, id: &str) -> bool {
        let name = table.full_name();
        self.tables.iter().any(|(table, written)| *table == name && written.changed.contains(id))
    }
}

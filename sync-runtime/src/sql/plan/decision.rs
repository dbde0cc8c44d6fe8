//! The decision what becomes of a difference: it is taken away for free, at a price that the user allows, or refused.

use super::Planner;
use super::words::is_conversion;
use crate::model::{Column, Table};
use crate::sql::Fit;
use crate::sql::live::{Deviation, DeviationKind, ForeignKey, LiveTable};

impl Planner<'_> {
    /// Returns true if a difference is taken away without losing anything.
    pub(super) fn is_mended(&self, Deviation { table, kind }: &Deviation, found: &LiveTable) -> bool {
        match kind {
            DeviationKind::NoTable
            | DeviationKind::NoColumn(_)
            | DeviationKind::NoInstant
            | DeviationKind::NoIndex(_) => true,
            other => self.is_loosened(table, other, found),
        }
    }

    /// Keeps a column that the model does not have any more where nothing may be lost. Where the database can do so by itself,
    /// the difference is left as it is.
    pub(super) fn kept(&self, difference: Deviation, found: &LiveTable) -> Deviation {
        let Deviation { table, kind } = difference;
        let is_mended = self.is_loosened(table, &kind, found);
        let kind = match kind {
            DeviationKind::Foreign { name, made: true, in_the_way: true }
                if !self.destructive && !is_mended && self.keeps_rows(table, found) =>
            {
                DeviationKind::Leftover { name }
            }
            kind => kind,
        };
        Deviation { table, kind }
    }

    /// Returns true if a statement takes the difference away without losing anything.
    pub(super) fn is_loosened(&self, table: &Table, kind: &DeviationKind, found: &LiveTable) -> bool {
        found.is_created(table) && self.dialect.loosen(table, kind).is_some()
    }

    /// Returns true if a difference is taken away at the price that it says.
    pub(super) fn is_altered(&self, difference: &Deviation, found: &LiveTable) -> bool {
        let is_free =
            matches!(difference.kind, DeviationKind::Required(_)) && self.keeps_rows(difference.table, found);
        let is_free = is_free
            || is_conversion(&difference.kind)
            || matches!(difference.kind, DeviationKind::Leftover { .. });
        (self.destructive || is_free) && self.is_alterable(difference, found)
    }

    /// Returns true if a table can be made anew without losing a row: the key of each is known, and no foreign key is new.
    pub(super) fn keeps_rows(&self, table: &'static Table, found: &LiveTable) -> bool {
        let is_required =
            |column: &&Column| found.columns.iter().any(|found| found.name == column.name && found.required);
        let is_there = |key: &ForeignKey| found.foreign_keys.iter().any(|columns| *columns == key.columns);
        table.key_columns().iter().all(is_required)
            && ForeignKey::all(table, self.dialect).iter().all(is_there)
    }

    /// Returns true if `--allow-destructive` takes a difference away. Never in a table that stripe-sync did not create: its
    /// rows may be the application's own, and do not come again.
    pub(super) fn is_alterable(&self, Deviation { table, kind }: &Deviation, found: &LiveTable) -> bool {
        if !found.is_created(table) {
            return false;
        }
        match kind {
            DeviationKind::Required(_) if self.dialect.loosen(table, kind).is_some() => false,
            DeviationKind::Type { fit, .. } => matches!(fit, Fit::Convertible | Fit::Other),
            DeviationKind::Required(_)
            | DeviationKind::Optional(_)
            | DeviationKind::Key { .. }
            | DeviationKind::Leftover { .. } => true,
            DeviationKind::Foreign { made, .. } => *made,
            DeviationKind::NoForeignKey(_) => self.dialect.defines_foreign_keys(),
            DeviationKind::NoTable
            | DeviationKind::NoColumn(_)
            | DeviationKind::NoInstant
            | DeviationKind::NoIndex(_) => false,
            DeviationKind::Own(_) | DeviationKind::OwnKey { .. } => false,
        }
    }

    /// Describes a difference, with the change that takes it away.
    pub(super) fn words(&self, difference: &Deviation, found: &LiveTable) -> String {
        let price = match (self.is_alterable(difference, found), &difference.kind) {
            (false, _) => return difference.to_string(),
            (true, DeviationKind::Key { .. }) => {
                ", and deletes the rows that lack a value of the new key, your own columns included"
            }
            (true, _) => "",
        };
        format!("{difference}; `migrate --allow-destructive` changes it{price}")
    }
}

//! Checking a database against the models, without changing it: what they contradict each other in, and how the tables
//! differ from them.

use super::Fit;
use super::differences::differences;
use super::live::{Deviation, DeviationKind, ForeignKey, LiveDatabase, LiveTable};
use super::{Dialect, names};
use crate::migration::Difference;
use crate::model::{Column, Table};

/// Returns the differences between a database and the models.
pub(crate) fn check(
    dialect: &dyn Dialect,
    tables: &[&'static Table],
    live: &LiveDatabase,
) -> Vec<Difference> {
    let faults = faults(dialect, tables).into_iter().map(|words| Difference { words, hinders: true });
    let system = system_difference(live.steps.unwrap_or_default(), dialect.system().1.len());
    let mut all: Vec<Difference> = faults.chain(system).collect();
    for (table, found) in tables.iter().copied().zip(&live.tables) {
        let differences = differences(table, found, dialect);
        all.extend(differences.iter().map(|difference| Difference {
            words: words(difference, found),
            hinders: difference.is_in_the_way() || difference.is_missing(),
        }));
    }
    all
}

/// Returns the tables whose rows can be read and written as the models say.
pub(crate) fn usable(
    dialect: &dyn Dialect,
    tables: &[&'static Table],
    live: &LiveDatabase,
) -> Vec<&'static Table> {
    let fits = |(table, found): &(&'static Table, &LiveTable)| {
        let differences = differences(table, found, dialect);
        differences.iter().all(|difference| !difference.is_in_the_way() && !difference.is_missing())
    };
    tables.iter().copied().zip(&live.tables).filter(fits).map(|(table, _)| table).collect()
}

/// Describes a difference, and the change that takes it away without losing anything.
fn words(difference: &Deviation, found: &LiveTable) -> String {
    match difference.kind {
        DeviationKind::Type { fit: Fit::Convertible, .. } if found.is_created(difference.table) => {
            format!("{difference}; migrate: it converts the values, and loses none")
        }
        _ => difference.to_string(),
    }
}

/// Returns the difference between the system tables and those that this version needs.
fn system_difference(taken: i64, steps: usize) -> Option<Difference> {
    let steps = i64::try_from(steps).unwrap_or(i64::MAX);
    match taken.cmp(&steps) {
        std::cmp::Ordering::Less => {
            let words = "the tables of the synchronisation itself are not up to date; migrate".to_owned();
            Some(Difference { words, hinders: true })
        }
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => {
            let words =
                "the tables of the synchronisation itself are of a newer version of this program".to_owned();
            Some(Difference { words, hinders: false })
        }
    }
}

/// Returns the contradictions among models.
pub(crate) fn faults(dialect: &dyn Dialect, tables: &[&'static Table]) -> Vec<String> {
    let mut faults = names::collisions(dialect, tables);
    for table in tables.iter().copied() {
        for child in table.children.iter().map(|child| child.table.table()) {
            if table.account_column().is_some() && child.account_column().is_none() {
                let (child, parent) = (child.model, table.model);
                faults.push(format!(
                    "the model {child} is a child of {parent}, which is by account: write `account` on it too"
                ));
            }
        }
        let enforced = |column: &&'static Column| ForeignKey::of(table, column, dialect).is_some();
        for column in table.columns.iter().filter(|column| column.foreign_key && !enforced(column)) {
            faults.push(format!(
                "the foreign key of {}.{} leads to a table that is by account: write `account` on {} too, or leave out `foreign_key`",
                table.full_name(), column.name, table.model
            ));
        }
    }
    faults
}

//! Migrations: the statements that make a database fit the models, with descriptions.

mod decision;
mod step;
mod words;

pub(crate) use step::{MigrationStep, text, words};

use super::check::faults;
use super::differences::differences;
use super::live::ForeignKey;
use super::live::{Deviation, DeviationKind, LiveDatabase, LiveTable};
use super::{Dialect, define, joined, literal};
use crate::model::{Source, Table, TableName};
use std::collections::BTreeSet;
use words::{converted_column, done, is_conversion, left_alone, readers};

/// Returns the SQL that creates everything in an empty database.
pub(crate) fn schema(dialect: &dyn Dialect, tables: &[&'static Table]) -> Result<String, Vec<String>> {
    let live = LiveDatabase {
        tables: tables.iter().map(|_| LiveTable::default()).collect(),
        ..LiveDatabase::default()
    };
    Ok(text(&plan(dialect, tables, &live, false)?))
}

/// Returns the steps of a migration; with `destructive`, also those that lose data.
///
/// # Errors
/// The obstacles, in words.
pub(crate) fn plan(
    dialect: &dyn Dialect,
    tables: &[&'static Table],
    live: &LiveDatabase,
    destructive: bool,
) -> Result<Vec<MigrationStep>, Vec<String>> {
    let mut refused = faults(dialect, tables);
    let mut planner =
        Planner { dialect, live, tables, destructive, steps: Vec::new(), unbound: BTreeSet::new() };
    planner.system();
    planner.release(tables);
    for (table, found) in tables.iter().copied().zip(&live.tables) {
        let mut costly = Vec::new();
        let before = refused.len();
        for difference in differences(table, found, dialect) {
            let difference = planner.kept(difference, found);
            match difference.kind {
                _ if planner.is_altered(&difference, found) => costly.push(difference.kind),
                DeviationKind::NoForeignKey(key) => drop(planner.unbound.insert(key.name)),
                _ if planner.is_mended(&difference, found) => planner.mend(difference),
                _ if difference.is_in_the_way() => refused.push(planner.words(&difference, found)),
                _ => {}
            }
        }
        if refused.len() > before && !found.is_created(table) {
            refused.push(left_alone(table, dialect));
        }
        if !costly.is_empty() {
            refused.extend(dialect.lost(table, found, &costly));
            refused.extend(readers(table, found, &costly));
        }
        planner.alter(table, found, &costly);
    }
    planner.foreign_keys(tables);
    if refused.is_empty() { Ok(planner.steps) } else { Err(refused) }
}

struct Planner<'p> {
    dialect: &'p dyn Dialect,
    live: &'p LiveDatabase,
    tables: &'p [&'static Table],
    destructive: bool,
    steps: Vec<MigrationStep>,
    /// The names of the missing foreign keys of existing tables.
    unbound: BTreeSet<String>,
}

impl Planner<'_> {
    fn push(&mut self, description: impl Into<Option<String>>, statements: impl IntoIterator<Item = String>) {
        self.steps.push(MigrationStep::new(description, statements));
    }

    /// Adds the steps of the system's tables, and the records of these steps.
    fn system(&mut self) {
        let (ledger, steps) = self.dialect.system();
        if let Some((description, statement)) = self.dialect.create_place(self.live) {
            self.push(description, [statement]);
        }
        if self.live.steps.is_none() {
            self.push(None, [ledger.to_owned()]);
        }
        let taken = usize::try_from(self.live.steps.unwrap_or_default()).unwrap_or_default();
        for (step, text) in steps.iter().enumerate().skip(taken) {
            let insert = format!("INSERT INTO stripe_sync_migrations (step) VALUES ({})", step + 1);
            let description = format!("took step {} of the system tables", step + 1);
            self.push(description, [(*text).to_owned(), insert]);
        }
        if let Some((description, statement)) = self.dialect.record_place(taken) {
            self.push(description, [statement]);
        }
    }

    /// Drops the foreign keys to keys that change. They are created again at the end.
    fn release(&mut self, tables: &[&'static Table]) {
        let changing = self.changing(tables);
        for (table, found) in tables.iter().copied().zip(&self.live.tables) {
            for key in ForeignKey::all(table, self.dialect) {
                let there = found.foreign_keys.iter().any(|columns| *columns == key.columns);
                if there
                    && changing.contains(&key.target.full_name())
                    && let Some(statement) = self.dialect.drop_foreign_key(table, &key)
                {
                    self.push(None, [statement]);
                    self.unbound.insert(key.name);
                }
            }
        }
    }

    /// Returns the tables whose keys change.
    fn changing(&self, tables: &[&'static Table]) -> BTreeSet<TableName> {
        let all = tables.iter().copied().zip(&self.live.tables).filter(|_| self.destructive);
        let changes = all.filter(|(table, found)| {
            let differences = differences(table, found, self.dialect);
            found.is_created(table)
                && differences.iter().any(|difference| matches!(difference.kind, DeviationKind::Key { .. }))
        });
        changes.map(|(table, _)| table.full_name()).collect()
    }

    fn mend(&mut self, Deviation { table, kind }: Deviation) {
        let (dialect, live) = (self.dialect, self.live);
        match kind {
            DeviationKind::NoTable => {
                let mut statements: Vec<String> = dialect.create_schema(table).into_iter().collect();
                statements.push(define::create(
                    table,
                    &dialect.table(table),
                    define::Heritage::default(),
                    dialect,
                ));
                statements
                    .extend(table.columns.iter().filter_map(|column| dialect.tune(table, column, live)));
                statements
                    .extend(define::indexes(table, dialect).iter().map(|index| index.create(table, dialect)));
                statements.extend(define::remember(table, table.columns.iter(), dialect));
                statements.extend(self.incomplete(table));
                self.push(format!("created the table {}", table.full_name()), statements);
            }
            DeviationKind::NoColumn(column) => {
                let mut statements = define::add_column(table, column, dialect);
                statements.extend(dialect.tune(table, column, live));
                statements.extend(define::remember(table, [column].into_iter(), dialect));
                let is_local = matches!(column.source, Source::Local { .. });
                statements.extend(self.incomplete(table).filter(|_| !is_local));
                self.push(format!("added the column {}.{}", table.full_name(), column.name), statements);
            }
            DeviationKind::NoInstant => self.push(None, [define::add_as_of(table, dialect)]),
            DeviationKind::NoIndex(index) => {
                let description = format!("added the index {}", index.name);
                let step = MigrationStep::new(description, [index.create(table, dialect)]);
                self.steps.push(MigrationStep { is_index: true, ..step });
            }
            other => {
                let statement = dialect.loosen(table, &other);
                let description = match other {
                    DeviationKind::Foreign { name, .. } => done(table, &DeviationKind::Leftover { name }),
                    other => done(table, &other),
                };
                self.push(description, statement);
            }
        }
    }

    /// Returns the statement that marks the rows of a table as incomplete, so that the next run lists them: new columns have no
    /// values, and no event brings them. Child rows are complete with those of their parents.
    fn incomplete(&self, table: &Table) -> Option<String> {
        self.live.steps?;
        let is_parent = |other: &&&'static Table| {
            other.children.iter().any(|child| child.table.table().full_name() == table.full_name())
        };
        let parents = self.tables.iter().filter(is_parent).map(|parent| parent.model);
        let models: Vec<String> = parents.chain([table.model]).map(literal).collect();
        Some(format!(
            "UPDATE stripe_sync_runs SET complete = NULL, open = FALSE WHERE model IN ({})",
            joined(models, ", ")
        ))
    }

    /// Removes differences by altering the table.
    fn alter(&mut self, table: &'static Table, found: &LiveTable, costly: &[DeviationKind]) {
        if costly.is_empty() {
            return;
        }
        self.push(None, self.dialect.alter(table, found, costly));
        let loses = |kind: &DeviationKind| match kind {
            DeviationKind::Key { .. } => true,
            DeviationKind::Type { .. } => !is_conversion(kind),
            _ => false,
        };
        if costly.iter().any(loses) {
            self.push(None, self.incomplete(table));
        }
        let converted: Vec<&str> = costly.iter().filter_map(converted_column).collect();
        if !converted.is_empty() {
            let (table, converted) = (table.full_name(), converted.join(", "));
            self.push(format!("changed the types of columns of {table} without loss: {converted}"), None);
        }
        for kind in costly.iter().filter(|kind| !is_conversion(kind)) {
            let forgotten = match kind {
                DeviationKind::Foreign { name, .. } => Some(define::forget(table, name, self.dialect)),
                _ => None,
            };
            self.push(done(table, kind), forgotten);
        }
    }

    /// Adds the foreign keys, which need all tables.
    fn foreign_keys(&mut self, tables: &[&'static Table]) {
        for (table, found) in tables.iter().copied().zip(&self.live.tables) {
            let fresh = found.columns.is_empty();
            for key in ForeignKey::all(table, self.dialect) {
                if fresh || self.unbound.contains(&key.name) {
                    let statements = self.dialect.add_foreign_key(table, &key, fresh, self.live);
                    let description =
                        format!("added the foreign key of {}.{}", table.full_name(), key.column.name);
                    self.push((!fresh && !statements.is_empty()).then_some(description), statements);
                }
            }
        }
    }
}

//! Migrations: the statements that make a database fit the models, with descriptions.

use super::check::faults;
use super::differences::differences;
use super::live::ForeignKey;
use super::live::{Deviation, Kind, LiveDatabase, LiveTable};
use super::{Dialect, Fit, define, joined, literal};
use crate::model::{Column, Source, Table, TableName};
use std::collections::BTreeSet;

/// A step of a migration.
#[derive(Debug, Clone)]
pub(crate) struct MigrationStep {
    /// Its description, if it is worth printing.
    pub(crate) description: Option<String>,
    /// Its statements.
    pub(crate) statements: Vec<String>,
    /// True if it creates an index of an existing table, which takes long if the table is large. PostgreSQL alone needs to know.
    #[cfg_attr(
        not(feature = "postgres"),
        expect(dead_code, reason = "SQLite creates an index as any other step")
    )]
    pub(crate) is_index: bool,
}

impl MigrationStep {
    fn new(description: impl Into<Option<String>>, statements: impl IntoIterator<Item = String>) -> Self {
        Self {
            description: description.into(),
            statements: statements.into_iter().collect(),
            is_index: false,
        }
    }
}

/// The SQL that makes everything in an empty database.
pub(crate) fn schema(dialect: &dyn Dialect, tables: &[&'static Table]) -> Result<String, Vec<String>> {
    let live = LiveDatabase {
        tables: tables.iter().map(|_| LiveTable::default()).collect(),
        ..LiveDatabase::default()
    };
    Ok(text(&plan(dialect, tables, &live, false)?))
}

/// The statements, one after the other.
pub(crate) fn text(steps: &[MigrationStep]) -> String {
    let statements = steps.iter().flat_map(|step| &step.statements);
    statements.map(|statement| format!("{};\n", statement.trim().trim_end_matches(';'))).collect()
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
            match difference.kind {
                _ if planner.is_altered(&difference, found) => costly.push(difference.kind),
                Kind::NoForeignKey(key) => drop(planner.unbound.insert(key.name)),
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
    /// The names of the foreign keys that tables which are there lack.
    unbound: BTreeSet<String>,
}

impl Planner<'_> {
    fn push(&mut self, description: impl Into<Option<String>>, statements: impl IntoIterator<Item = String>) {
        self.steps.push(MigrationStep::new(description, statements));
    }

    /// The tables of the synchronisation itself, step by step, with a ledger of the steps that were taken.
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

    /// Takes away the foreign keys that hold on to a key that is about to change; they are made again at the end.
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

    /// The tables whose keys are to change.
    fn changing(&self, tables: &[&'static Table]) -> BTreeSet<TableName> {
        let all = tables.iter().copied().zip(&self.live.tables).filter(|_| self.destructive);
        let changes = all.filter(|(table, found)| {
            let differences = differences(table, found, self.dialect);
            found.is_created(table)
                && differences.iter().any(|difference| matches!(difference.kind, Kind::Key { .. }))
        });
        changes.map(|(table, _)| table.full_name()).collect()
    }

    /// Returns whether it is taken away without losing anything.
    fn is_mended(&self, Deviation { table, kind }: &Deviation, found: &LiveTable) -> bool {
        match kind {
            Kind::NoTable | Kind::NoColumn(_) | Kind::NoInstant | Kind::NoIndex(_) => true,
            other => found.is_created(table) && self.dialect.loosen(table, other).is_some(),
        }
    }

    /// Returns whether it is to be taken away at the price of what it says.
    fn is_altered(&self, difference: &Deviation, found: &LiveTable) -> bool {
        let is_free =
            matches!(difference.kind, Kind::Required(_)) && self.keeps_rows(difference.table, found);
        (self.destructive || is_free) && self.is_alterable(difference, found)
    }

    /// Returns whether a table can be made anew without losing a row: the key of each is known, and no foreign key comes with it.
    fn keeps_rows(&self, table: &'static Table, found: &LiveTable) -> bool {
        let is_required =
            |column: &&Column| found.columns.iter().any(|found| found.name == column.name && found.required);
        let is_there = |key: &ForeignKey| found.foreign_keys.iter().any(|columns| *columns == key.columns);
        table.key_columns().iter().all(is_required)
            && ForeignKey::all(table, self.dialect).iter().all(is_there)
    }

    /// Returns whether `--allow-destructive` takes a difference away. Never in a table that stripe-sync did not create: its
    /// rows may be the application's own, and do not come again.
    fn is_alterable(&self, Deviation { table, kind }: &Deviation, found: &LiveTable) -> bool {
        if !found.is_created(table) {
            return false;
        }
        match kind {
            Kind::Required(_) if self.dialect.loosen(table, kind).is_some() => false,
            Kind::Type { fit, .. } => *fit == Fit::Other,
            Kind::Required(_) | Kind::Optional(_) | Kind::Key { .. } => true,
            Kind::Foreign { made, .. } => *made,
            Kind::NoForeignKey(_) => self.dialect.defines_foreign_keys(),
            Kind::NoTable | Kind::NoColumn(_) | Kind::NoInstant | Kind::NoIndex(_) => false,
            Kind::Own(_) | Kind::OwnKey { .. } => false,
        }
    }

    fn words(&self, difference: &Deviation, found: &LiveTable) -> String {
        let price = match (self.is_alterable(difference, found), &difference.kind) {
            (false, _) => return difference.to_string(),
            (true, Kind::Key { .. }) => {
                ", and deletes the rows that lack a value of the new key, your own columns included"
            }
            (true, _) => "",
        };
        format!("{difference}; `migrate --allow-destructive` changes it{price}")
    }

    fn mend(&mut self, Deviation { table, kind }: Deviation) {
        let (dialect, live) = (self.dialect, self.live);
        match kind {
            Kind::NoTable => {
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
            Kind::NoColumn(column) => {
                let mut statements = vec![define::add_column(table, column, dialect)];
                statements.extend(dialect.tune(table, column, live));
                statements.extend(define::remember(table, [column].into_iter(), dialect));
                let is_local = matches!(column.source, Source::Local { .. });
                statements.extend(self.incomplete(table).filter(|_| !is_local));
                self.push(format!("added the column {}.{}", table.full_name(), column.name), statements);
            }
            Kind::NoInstant => self.push(None, [define::add_as_of(table, dialect)]),
            Kind::NoIndex(index) => {
                let description = format!("added the index {}", index.name);
                let step = MigrationStep::new(description, [index.create(table, dialect)]);
                self.steps.push(MigrationStep { is_index: true, ..step });
            }
            other => {
                let (description, statement) = (done(table, &other), dialect.loosen(table, &other));
                self.push(description, statement);
            }
        }
    }

    /// The statement that forgets that the rows of a table were complete, where they may have been: what is new about it has no
    /// values yet, what it is told apart by may be unknown, and no event brings either. Child rows are complete with those of
    /// their parents.
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

    /// Takes differences away at the price of what they say.
    fn alter(&mut self, table: &'static Table, found: &LiveTable, costly: &[Kind]) {
        if costly.is_empty() {
            return;
        }
        self.push(None, self.dialect.alter(table, found, costly));
        if costly.iter().any(|kind| matches!(kind, Kind::Key { .. } | Kind::Type { .. })) {
            self.push(None, self.incomplete(table));
        }
        for kind in costly {
            let forgotten = match kind {
                Kind::Foreign { name, .. } => Some(define::forget(table, name, self.dialect)),
                _ => None,
            };
            self.push(done(table, kind), forgotten);
        }
    }

    /// Foreign keys come last, when all tables are there.
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

/// Returns what to do about a table that stripe-sync did not create and that does not fit its model.
fn left_alone(table: &Table, dialect: &dyn Dialect) -> String {
    format!(
        "stripe-sync did not create the table {} and does not alter it; rename it, or keep the tables of stripe-sync {}, or in \
         another database",
        table.full_name(),
        dialect.elsewhere()
    )
}

/// Describes a change.
fn done(table: &Table, kind: &Kind) -> Option<String> {
    let table_name = table.full_name();
    Some(match kind {
        Kind::Type { column, wanted, .. } => {
            format!("changed the type of the column {table_name}.{} to {wanted}", column.name)
        }
        Kind::Required(column) => format!("let the column {table_name}.{} be NULL", column.name),
        Kind::Optional(column) => format!("forbade NULL in the column {table_name}.{}", column.name),
        Kind::Key { .. } => {
            let key: Vec<&str> = table.key_columns().iter().map(|column| column.name).collect();
            format!("changed the key of {table_name} to ({})", key.join(", "))
        }
        Kind::Foreign { name, in_the_way: true, made: false } => {
            format!("let the column {table_name}.{name} be NULL")
        }
        Kind::Foreign { name, .. } => format!("took away the column {table_name}.{name}"),
        Kind::NoForeignKey(key) => format!("added the foreign key of {table_name}.{}", key.column.name),
        Kind::NoTable
        | Kind::NoColumn(_)
        | Kind::NoInstant
        | Kind::NoIndex(_)
        | Kind::Own(_)
        | Kind::OwnKey { .. } => return None,
    })
}

/// Returns the descriptions of steps, in words.
pub(crate) fn words(steps: &[MigrationStep]) -> Vec<String> {
    steps.iter().filter_map(|step| step.description.clone()).collect()
}

//! Making a table anew: SQLite changes little of one that is there. What the application has added stays as it is written; where
//! that cannot be, nothing is done.

use super::columns::converted as conversion;
use super::definition::{Definition, TableClause};
use super::quoted;
use crate::model::{Column, Table};
use crate::sql::live::{DeviationKind, ForeignKey, LiveTable};
use crate::sql::{Dialect, Fit, define, joined};

/// The name of a table while it is rebuilt.
const REBUILT: &str = "stripe_sync_rebuilt";

/// Clauses of a column that rebuilding the table would lose.
const ADDED: [&str; 7] = ["CHECK", "UNIQUE", "COLLATE", "GENERATED", "AS", "AUTOINCREMENT", "CONFLICT"];

/// Returns the statements that rebuild a table without its differences.
pub(super) fn rebuild(
    dialect: &dyn Dialect,
    table: &'static Table,
    live: &LiveTable,
    differences: &[DeviationKind],
) -> Vec<String> {
    // `lost` refuses a definition that cannot be parsed.
    let definition = Definition::parse(&live.definition).unwrap_or_default();
    let there = |name: &str| live.columns.iter().any(|column| column.name == name);
    let key = table.key_columns();
    let new = table.columns.iter().map(|column| column.name).filter(|name| !there(name));
    let unfilled = new.filter(|name| key.iter().all(|key| key.name != *name));
    let unfilled = unfilled.chain(left_optional(dialect, table, live, differences)).collect();
    let own = own_columns(dialect, table, &definition, differences);
    let constraints = own_constraints(dialect, table, &definition, differences);
    let heritage = define::Heritage {
        more: own.iter().map(|part| loosened(part, differences)).collect(),
        constraints: constraints.iter().map(|part| part.text.to_owned()).collect(),
        unfilled,
    };
    let (kept, values) = kept(dialect, live, differences);
    // Rows without a value of the key are not copied: the next run writes them.
    let known = match key.iter().all(|column| there(column.name)) {
        true => key.iter().map(|column| format!("{} IS NOT NULL", quoted(column.name))).collect(),
        false => vec!["FALSE".to_owned()],
    };
    let (table_name, rebuilt) = (dialect.table(table), quoted(REBUILT));
    let mut statements = vec![
        format!("{} {}", define::create(table, &rebuilt, heritage, dialect), definition.options),
        format!(
            "INSERT INTO {rebuilt} ({kept})\nSELECT {values}\nFROM {table_name} WHERE {}",
            known.join(" AND ")
        ),
        format!("DROP TABLE {table_name}"),
        format!("ALTER TABLE {rebuilt} RENAME TO {table_name}"),
    ];
    let indexes = define::indexes(table, dialect);
    statements.extend(indexes.iter().map(|index| index.create(table, dialect)));
    let own = |attached: &str| indexes.iter().any(|index| index.name == attached);
    let attached = live.attached.iter().filter(|(name, _)| !own(name));
    statements.extend(attached.map(|(_, sql)| sql.clone()));
    statements
}

/// Returns the definition of a column that the model does not have, which may be NULL if it is left over.
fn loosened(column: &TableClause<'_>, differences: &[DeviationKind]) -> String {
    let is_left =
        |kind: &DeviationKind| matches!(kind, DeviationKind::Leftover { name } if name == column.name());
    match differences.iter().any(is_left) {
        true => column.text.replacen(" NOT NULL", "", 1),
        false => column.text.to_owned(),
    }
}

/// Returns the columns whose values are copied, and the expressions of these values.
fn kept(dialect: &dyn Dialect, live: &LiveTable, differences: &[DeviationKind]) -> (String, String) {
    let converted = |name: &str| {
        differences.iter().find_map(|kind| match kind {
            DeviationKind::Type { column, fit: Fit::Convertible, .. } if column.name == name => Some(*column),
            _ => None,
        })
    };
    let copied = live.columns.iter().filter(|column| !column.is_generated);
    let copied = copied.map(|column| column.name.as_str()).filter(|name| !is_dropped(name, differences));
    let (names, values): (Vec<String>, Vec<String>) = copied
        .map(|name| match converted(name) {
            Some(column) => (quoted(&dialect.stored(column)), conversion(column)),
            None => (quoted(name), quoted(name)),
        })
        .unzip();
    (joined(names, ", "), joined(values, ", "))
}

/// Returns the columns that may be NULL, although those of the model may not, and that stay so: they may hold NULL.
fn left_optional(
    dialect: &dyn Dialect,
    table: &'static Table,
    live: &LiveTable,
    differences: &[DeviationKind],
) -> Vec<&'static str> {
    let forbids = |name: &str| {
        differences.iter().any(|kind| matches!(kind, DeviationKind::Optional(column) if column.name == name))
    };
    let is_key = |name: &str| table.key_columns().iter().any(|key| key.name == name);
    let find = |name: &str| live.columns.iter().find(|column| column.name == name);
    let may_be_null = |column: &&Column| {
        let stored = find(&dialect.stored(column)).or_else(|| find(column.name));
        stored.is_some_and(|stored| !stored.required)
    };
    let columns = table.columns.iter().filter(|column| !column.nullable).filter(may_be_null);
    let columns = columns.map(|column| column.name);
    columns.filter(|name| !forbids(name) && !is_key(name)).collect()
}

/// Describes the data of the application that would be lost.
pub(super) fn lost(
    dialect: &dyn Dialect,
    table: &'static Table,
    live: &LiveTable,
    differences: &[DeviationKind],
) -> Vec<String> {
    let full_name = table.full_name();
    let Some(definition) = Definition::parse(&live.definition) else {
        return vec![format!(
            "the definition of the table {full_name} cannot be read; change the table by hand"
        )];
    };
    let columns = definition.columns.iter().filter(|part| define::has(table, part.name(), dialect));
    let primary = definition.columns.iter().filter(|part| !define::has(table, part.name(), dialect));
    let primary = primary.filter(|part| part.keyword(&["PRIMARY"]).is_some()).map(|part| {
        format!(
            "the column {full_name}.{} is the primary key, and not of the model; change the table by hand",
            part.name()
        )
    });
    let columns = columns.filter_map(|part| {
        let word = added(dialect, table, live, part)?;
        Some(format!(
            "the column {full_name}.{} has a {word} of the application, which would be lost; change the table by hand",
            part.name()
        ))
    });
    let constraints = own_constraints(dialect, table, &definition, differences).into_iter().filter_map(|part| {
        let dropped = differences.iter().find_map(|kind| match kind {
            DeviationKind::Foreign { name, .. } if part.names(name) => Some(name),
            _ => None,
        })?;
        Some(format!(
            "a constraint of the application on {full_name} names the column {dropped}, which is to go; change the table by hand"
        ))
    });
    primary.chain(columns).chain(constraints).collect()
}

/// Returns a clause that the application has added to a column of the model.
fn added(
    dialect: &dyn Dialect,
    table: &'static Table,
    live: &LiveTable,
    column: &TableClause<'_>,
) -> Option<&'static str> {
    let generated = table.columns.iter().any(|known| known.generated && known.name == column.name());
    // The number of a decimal is generated from its digits.
    let is_number = |own: &Column| own.name == column.name() && dialect.stored(own) != own.name;
    if live.columns.iter().any(|live| live.is_generated && live.name == column.name())
        && table.columns.iter().any(is_number)
    {
        return None;
    }
    column.keyword(&ADDED).filter(|_| !generated).or_else(|| {
        let made = live.made.iter().any(|made| made.eq_ignore_ascii_case(column.name()));
        let enforced = ForeignKey::all(table, dialect).iter().any(|key| key.column.name == column.name());
        column.keyword(&["REFERENCES"]).filter(|_| !made && !enforced)
    })
}

/// Returns the columns of the application.
fn own_columns<'d, 't>(
    dialect: &dyn Dialect,
    table: &Table,
    definition: &'d Definition<'t>,
    differences: &[DeviationKind],
) -> Vec<&'d TableClause<'t>> {
    let own = |part: &&TableClause<'_>| {
        !define::has(table, part.name(), dialect) && !is_dropped(part.name(), differences)
    };
    definition.columns.iter().filter(own).collect()
}

/// Returns the constraints of the application: not the key, foreign keys of the model, or those of dropped columns.
fn own_constraints<'d, 't>(
    dialect: &dyn Dialect,
    table: &'static Table,
    definition: &'d Definition<'t>,
    differences: &[DeviationKind],
) -> Vec<&'d TableClause<'t>> {
    let keys = ForeignKey::all(table, dialect);
    let own = |part: &&TableClause<'_>| match part.keyword(&["PRIMARY", "FOREIGN", "UNIQUE", "CHECK"]) {
        Some("PRIMARY") => false,
        Some("FOREIGN") => {
            let columns = part.key();
            let goes = columns.iter().any(|column| is_dropped(column, differences));
            !goes && !keys.iter().any(|key| key.columns == columns)
        }
        Some("UNIQUE") if define::has_own_key(table) => {
            let found_by = table.key_columns();
            part.key() != found_by.iter().map(|column| column.name).collect::<Vec<_>>()
        }
        _ => true,
    };
    definition.constraints.iter().filter(own).collect()
}

/// Returns true if a column is dropped.
fn is_dropped(column: &str, differences: &[DeviationKind]) -> bool {
    let goes = |kind: &DeviationKind| matches!(kind, DeviationKind::Foreign { name, .. } if name.eq_ignore_ascii_case(column));
    differences.iter().any(goes)
}

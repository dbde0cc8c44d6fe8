//! [`Dialect`]: what databases say differently of the same tables.

use super::live::{DeviationKind, Fit, ForeignKey, LiveTable, Settle};
use super::{AS_OF, SystemSql, joined, quoted};
use crate::model::{Column, Table};
use std::borrow::Cow;

/// The SQL dialect of a database.
pub(crate) trait Dialect: Sync {
    /// Returns the statement that creates the table of migrations, and the migrations.
    fn system(&self) -> (&'static str, &'static [&'static str]);

    /// Returns the SQL of the system's own tables, as far as databases differ.
    fn system_sql(&self) -> &'static SystemSql;

    /// Returns a source of rows with the ids of a parameter: `asked.id`.
    fn asked(&self, parameter: usize) -> String;

    /// Returns the statements that store the count of the rows of a table as the expected number.
    fn settle(&self, table: &Table) -> Settle;

    /// Returns the name of a table without quotes, and without a schema that the database keeps apart.
    fn plain_name(&self, table: &Table) -> String;

    /// Returns the name of a table as statements use it.
    fn table(&self, table: &Table) -> String {
        quoted(&self.plain_name(table))
    }

    /// Returns the name of a table in the records of created columns, which does not depend on the place of the tables.
    fn recorded(&self, table: &Table) -> String;

    /// Describes the place of the tables.
    fn place(&self) -> String;

    /// Returns the advice where else tables can be kept.
    fn elsewhere(&self) -> &'static str;

    /// Returns a name as the database stores it, or compares it with others.
    fn folded(&self, name: &str) -> String;

    /// Returns true if schemas keep names apart.
    fn has_schemas(&self) -> bool;

    /// Returns the condition that a text is among the ids of the first parameter.
    fn among_ids(&self) -> &'static str;

    /// Returns the second parameter, an account.
    fn account_parameter(&self) -> &'static str;

    /// Returns the step that creates the place of the tables before the first of them, in words and as a statement, if one is
    /// needed.
    fn create_place(&self, live: &super::LiveDatabase) -> Option<(String, String)>;

    /// Returns the step that records the place of the tables, in words and as a statement, if it is recorded. `taken` is the
    /// number of system migrations that were applied before.
    fn record_place(&self, taken: usize) -> Option<(Option<String>, String)>;

    /// Returns the statement that creates the schema of a table, if it has one.
    fn create_schema(&self, table: &Table) -> Option<String>;

    /// Returns the type of a column, as the database writes it.
    fn type_name(&self, table: &Table, column: &Column) -> &'static str;

    /// Returns the columns of a row that a statement calls `m`, as structs are read from it. They are named: SQLite's driver relies
    /// on the columns that `*` had when the statement was prepared, also after another process has migrated the table.
    fn selected(&self, table: &Table) -> String {
        let columns = table.columns.iter().flat_map(|column| self.read(column));
        joined(columns.chain([format!("m.{}", quoted(AS_OF))]), ", ")
    }

    /// Returns a column of a row that a statement calls `m`, as fields are read from it: one column, or several that belong
    /// together.
    fn read(&self, column: &Column) -> Vec<String> {
        let (name, stored) = (Cow::Borrowed(column.name), self.stored(column));
        let beside = (stored != name).then_some(stored);
        [name].into_iter().chain(beside).map(|name| format!("m.{}", quoted(&name))).collect()
    }

    /// Returns the end of the definition of a column whose values the database generates.
    fn generated(&self, column: &Column) -> &'static str;

    /// Returns the name of the column that has the value as it is written.
    fn stored(&self, column: &Column) -> Cow<'static, str> {
        Cow::Borrowed(column.name)
    }

    /// Returns the definitions of a column, with the constraints of its values: of one column, or of several that belong
    /// together.
    fn definitions(&self, table: &Table, column: &Column, constraints: &str) -> Vec<String> {
        vec![format!("{} {}{constraints}", quoted(column.name), self.type_name(table, column))]
    }

    /// Returns a column of a row that a statement calls `m`, as text: times in the form of RFC 3339, decimals with all digits.
    fn text(&self, _: &Table, column: &Column) -> String {
        format!("CAST(m.{} AS text)", quoted(&self.stored(column)))
    }

    /// Returns how well a column of the type `found` holds the values of a column of the model.
    fn fit(&self, found: &str, table: &Table, column: &Column) -> Fit;

    /// Returns the definition of the system's column.
    fn as_of(&self) -> &'static str;

    /// Returns true if foreign keys are defined with their table, and can be added only with a column.
    fn defines_foreign_keys(&self) -> bool;

    /// Returns the statements that make a foreign key work on a table that is defined; `fresh` if it has just been.
    fn add_foreign_key(
        &self,
        table: &Table,
        key: &ForeignKey,
        fresh: bool,
        live: &super::LiveDatabase,
    ) -> Vec<String>;

    /// Returns the statement that drops a foreign key, if that can be done.
    fn drop_foreign_key(&self, table: &Table, key: &ForeignKey) -> Option<String>;

    /// Returns a further statement for a new column, if it needs one.
    fn tune(&self, table: &Table, column: &Column, live: &super::LiveDatabase) -> Option<String>;

    /// Returns the statement that removes a difference without losing anything, beyond those that are the same everywhere.
    fn loosen(&self, table: &Table, difference: &DeviationKind) -> Option<String>;

    /// Returns the statements that remove differences of a table by altering it.
    fn alter(&self, table: &'static Table, live: &LiveTable, differences: &[DeviationKind]) -> Vec<String>;

    /// Describes the data of the application that [`alter`](Self::alter) would lose.
    fn lost(&self, _: &'static Table, _: &LiveTable, _: &[DeviationKind]) -> Vec<String> {
        Vec::new()
    }
}

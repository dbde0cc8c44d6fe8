//! [`MigrationStep`]: a step of a migration, and the texts of steps.

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
    pub(super) fn new(
        description: impl Into<Option<String>>,
        statements: impl IntoIterator<Item = String>,
    ) -> Self {
        Self {
            description: description.into(),
            statements: statements.into_iter().collect(),
            is_index: false,
        }
    }
}

/// Returns the statements, one after the other.
pub(crate) fn text(steps: &[MigrationStep]) -> String {
    let statements = steps.iter().flat_map(|step| &step.statements);
    statements.map(|statement| format!("{};\n", statement.trim().trim_end_matches(';'))).collect()
}

/// Returns the descriptions of steps, in words.
pub(crate) fn words(steps: &[MigrationStep]) -> Vec<String> {
    steps.iter().filter_map(|step| step.description.clone()).collect()
}

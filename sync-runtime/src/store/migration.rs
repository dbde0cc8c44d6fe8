//! [`Migration`]: what would be done to a database, and [`Difference`]: why.

use std::fmt;

/// What a migration may do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Changes {
    /// Only what loses nothing.
    #[default]
    Safe,
    /// Also what loses something: types that change, columns that models no longer have, keys, NULLs that are forbidden. Columns
    /// of the application, and tables that stripe-sync did not create, are never altered.
    Destructive,
}

/// How a database differs from what models say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// In words.
    pub words: String,
    /// Whether rows cannot be read or written as long as it is there.
    pub hinders: bool,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

/// What would be done to a database.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Migration {
    /// In words.
    pub words: Vec<String>,
    /// As SQL, a statement a line or more; empty if nothing is to be done.
    pub sql: String,
}

#[cfg(any(feature = "sqlite", feature = "postgres"))]
impl Migration {
    pub(super) fn of(steps: &[crate::sql::Step]) -> Self {
        let words = steps.iter().filter_map(|step| step.said.clone()).collect();
        Self { words, sql: crate::sql::text(steps) }
    }
}

//! [`Migration`]: the changes of a database that fit it to the models, and [`Difference`]: their reasons.

use std::fmt;

/// The changes that a migration may make.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Changes {
    /// Changes that lose nothing.
    #[default]
    Safe,
    /// Also changes that lose something: other types, columns that models no longer have, keys, NULLs that are forbidden. Columns
    /// of the application, and tables that stripe-sync did not create, are never altered.
    Destructive,
}

/// A difference between a database and the models.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The description, in words.
    pub words: String,
    /// True if rows cannot be read or written because of it.
    pub hinders: bool,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

/// The changes of a database.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Migration {
    /// The description, in words.
    pub words: Vec<String>,
    /// The statements; empty if there is nothing to do.
    pub sql: String,
    /// The rows and values that a destructive migration deletes, with their numbers.
    pub losses: Vec<String>,
}

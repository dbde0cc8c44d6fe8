//! [`TableName`]: the name of a table with its schema.

use std::fmt;

/// The name of a table with its schema, which is unique. Shown as in `billing.customers`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableName {
    /// The schema, unless it is the default one.
    pub schema: Option<&'static str>,
    /// The name in the schema.
    pub name: &'static str,
}

impl fmt::Display for TableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.schema {
            Some(schema) => write!(f, "{schema}.{}", self.name),
            None => f.write_str(self.name),
        }
    }
}

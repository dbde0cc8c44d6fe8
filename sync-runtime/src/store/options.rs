//! [`OpenOptions`]: the options of opening a database.

/// The options of opening a database.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenOptions {
    /// The number of connections to PostgreSQL at the most. Comes before the parameter `connections` of the URL; without either it
    /// is 10. SQLite has one that writes, always.
    pub connections: Option<u32>,
    /// The schema of the tables on PostgreSQL, which is created if it is missing. Comes before the parameter `schema` of the URL.
    /// Without either, an existing installation is found: in the search path, or in the schema `stripe`.
    pub schema: Option<String>,
    /// The prefix of the names of the tables on SQLite; empty for none. Comes before the parameter `table_prefix` of the URL.
    /// Without either, an existing installation is found.
    pub table_prefix: Option<String>,
    /// Keeps a new installation apart from the tables of the application, unless its place is given: in the schema `stripe`, and
    /// on SQLite under the prefix `stripe_` if the file has other tables.
    pub separate: bool,
}

impl OpenOptions {
    /// Sets the number of connections at the most. A server that gives fewer gets along with fewer.
    pub fn connections(mut self, connections: u32) -> Self {
        self.connections = Some(connections);
        self
    }

    /// Sets the schema of the tables on PostgreSQL.
    pub fn schema(mut self, schema: impl Into<String>) -> Self {
        self.schema = Some(schema.into());
        self
    }

    /// Sets the prefix of the names of the tables on SQLite.
    pub fn table_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.table_prefix = Some(prefix.into());
        self
    }

    /// Keeps a new installation apart from the tables of the application.
    pub fn separate(mut self) -> Self {
        self.separate = true;
        self
    }
}

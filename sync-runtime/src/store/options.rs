//! [`OpenOptions`]: in what way a database is opened.

/// In what way a database is opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenOptions {
    /// The number of connections to PostgreSQL at the most. Comes before the parameter `connections` of the URL; without either it
    /// is 10. SQLite has one that writes, always.
    pub connections: Option<u32>,
}

impl OpenOptions {
    /// Sets the number of connections at the most. A server that gives fewer gets along with fewer.
    pub fn connections(mut self, connections: u32) -> Self {
        self.connections = Some(connections);
        self
    }
}

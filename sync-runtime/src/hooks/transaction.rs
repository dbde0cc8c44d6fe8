//! [`Transaction`]: the transaction of a hook or a handler, on either database.

/// The longest time until the server answers a statement of the synchronisation between hooks.
#[cfg(feature = "postgres")]
const ANSWER: std::time::Duration = std::time::Duration::from_secs(30);

/// The transaction that writes the rows.
pub enum Transaction<'t> {
    /// No transaction: there is no store without a feature.
    #[cfg(not(any(feature = "sqlite", feature = "postgres")))]
    None(std::convert::Infallible, std::marker::PhantomData<&'t ()>),
    /// A transaction of SQLite.
    #[cfg(feature = "sqlite")]
    Sqlite(&'t mut sqlx::SqliteConnection),
    /// A transaction of PostgreSQL.
    #[cfg(feature = "postgres")]
    Postgres(&'t mut sqlx::PgConnection),
}

impl Transaction<'_> {
    /// Executes a statement without parameters.
    #[cfg(any(feature = "sqlite", feature = "postgres"))]
    pub(crate) async fn execute(&mut self, statement: &'static str) -> sqlx::Result<()> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(connection) => sqlx::query(statement).execute(&mut **connection).await.map(drop),
            #[cfg(feature = "postgres")]
            Self::Postgres(connection) => {
                let done = sqlx::query(statement).persistent(false).execute(&mut **connection);
                match tokio::time::timeout(ANSWER, done).await {
                    Ok(done) => done.map(drop),
                    Err(elapsed) => Err(sqlx::Error::Io(elapsed.into())),
                }
            }
        }
    }

    /// Returns the connection, if the database is SQLite.
    #[cfg(feature = "sqlite")]
    pub fn sqlite(&mut self) -> Option<&mut sqlx::SqliteConnection> {
        match self {
            Self::Sqlite(connection) => Some(connection),
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => None,
        }
    }

    /// Returns the connection, if the database is PostgreSQL.
    #[cfg(feature = "postgres")]
    pub fn postgres(&mut self) -> Option<&mut sqlx::PgConnection> {
        match self {
            Self::Postgres(connection) => Some(connection),
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => None,
        }
    }
}

//! [`SystemSql`]: the statements about the system's own tables, as far as databases differ.

/// The SQL of the system's own tables, as far as databases differ.
pub(crate) struct SystemSql {
    /// The time at which a statement runs, in milliseconds by the clock of the database.
    pub(crate) now: &'static str,
    /// The clause that passes over rows that others have locked.
    pub(crate) skip_locked: &'static str,
    /// The clause that locks the rows that are read.
    pub(crate) for_update: &'static str,
    /// The statement that takes a lock until the end of the transaction, if transactions do not exclude each other. Parameter:
    /// the key.
    pub(crate) lock: Option<&'static str>,
    /// The statement that records the ids that a list has returned. Parameters: the account, the model, when the run began,
    /// the ids.
    pub(crate) mark_seen: &'static str,
    /// Conditions by which events are chosen: all, failed ones, by type, by the beginning of the type, by id. Parameter: texts,
    /// as the second.
    pub(crate) conditions: [&'static str; 5],
    /// The statement that renews the claims of a worker. Parameters: the worker, the lease.
    pub(crate) renew_claims: &'static str,
    /// The statement that gives the claims of events without an account to one, if claims are rows of their own. Parameter: the
    /// account.
    pub(crate) adopt_claims: Option<&'static str>,
    /// The JSON of an event whose content was removed.
    pub(crate) removed_content: &'static str,
    /// The function that finds a text in another.
    pub(crate) position: &'static str,
    /// The statement that sets back instants which pages have confirmed, if the database keeps them. Parameters: those of
    /// [`future::SYSTEM`](super::future::SYSTEM).
    pub(crate) confirmed_in_the_future: Option<&'static str>,
    /// The statement that begins an epoch unless one is there, if a crash can lose commits. Parameter: its number.
    pub(crate) begin_epoch: Option<&'static str>,
    /// The number of the epoch, which ends when the database crashes; NULL if a crash loses no commit.
    pub(crate) epoch: &'static str,
}

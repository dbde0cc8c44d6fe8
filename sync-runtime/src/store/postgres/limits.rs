//! [`Limits`]: the time that a transaction gives the server, so that a silent server is told from a busy one.
//!
//! The server ends what takes too long by itself and says so: a wait for a lock, a statement, a transaction that nobody goes
//! on with. A server that is silent says nothing: after [`Limits::answer`] its connection is closed. The settings are those of
//! the transaction alone, so that nothing is left on the connection.

use crate::sql::postgres::BEGIN;
use std::time::Duration;

/// The time limits of a transaction.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// The longest time until a statement is answered. Longer than `statement`, but where code of the application runs.
    pub(super) answer: Duration,
    /// The time after which the server ends a statement.
    statement: Duration,
    /// The time after which the server ends the wait for a lock.
    lock: Duration,
    /// The time after which the server ends a transaction without a statement: that of a process which is stopped or cut off
    /// holds its locks no longer.
    idle: Duration,
}

/// For somebody who waits for an answer: Stripe, or whoever asks for the readiness.
pub(super) const PROMPT: Limits =
    Limits { answer: seconds(8), statement: seconds(7), lock: seconds(6), idle: seconds(20) };

/// For most transactions.
pub(super) const PLAIN: Limits =
    Limits { answer: seconds(30), statement: seconds(27), lock: seconds(15), idle: seconds(30) };

/// For transactions that write rows: triggers of the application take their time.
pub(super) const WRITING: Limits =
    Limits { answer: seconds(60), statement: seconds(55), lock: seconds(15), idle: seconds(30) };

/// For transactions in which hooks and handlers of the application run: their statements are theirs, and so are their pauses.
pub(super) const FOREIGN_CODE: Limits =
    Limits { answer: seconds(60), statement: seconds(600), lock: seconds(15), idle: seconds(600) };

/// For what reads or forgets many rows: counts, sweeps.
pub(super) const LONG: Limits =
    Limits { answer: seconds(1800), statement: seconds(1790), lock: seconds(15), idle: seconds(30) };

/// For migrations: an index of a large table takes hours, and whoever waits for its lock keeps readers waiting behind it.
pub(super) const MIGRATION: Limits =
    Limits { answer: seconds(21_600), statement: seconds(21_590), lock: seconds(1), idle: seconds(60) };

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

impl Limits {
    /// The statements that begin a transaction with these limits.
    pub(super) fn begin(&self) -> String {
        let Self { statement, lock, idle, .. } = self;
        format!(
            "{BEGIN}; SET LOCAL lock_timeout = {}; SET LOCAL statement_timeout = {}; \
             SET LOCAL idle_in_transaction_session_timeout = {}",
            lock.as_millis(),
            statement.as_millis(),
            idle.as_millis()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_ends_what_takes_too_long_before_its_connection_is_closed() {
        for limits in [PROMPT, PLAIN, WRITING, LONG, MIGRATION] {
            assert!(limits.lock < limits.statement && limits.statement < limits.answer, "{limits:?}");
        }
        assert!(FOREIGN_CODE.lock < FOREIGN_CODE.answer);
    }
}

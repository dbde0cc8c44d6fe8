//! [`Job`]: one backfill of an account.

use crate::engine::options::Options;
use crate::engine::pipeline::{Parts, Pipeline};
use crate::engine::schedule::leases::Leases;
use crate::engine::schedule::slots::Slots;
use crate::engine::source::account::Account;
use std::sync::Arc;

/// One backfill of an account.
pub(super) struct Job<'j, S, O> {
    pub(super) parts: &'j Parts<S>,
    pub(super) pipeline: Pipeline<S>,
    /// Shared with the backfills of other accounts.
    pub(super) slots: Arc<Slots>,
    pub(super) leases: Leases,
    pub(super) account: &'j Account,
    pub(super) options: &'j Options,
    pub(super) observer: &'j O,
}

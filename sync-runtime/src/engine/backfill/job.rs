//! [`Job`]: one backfill of an account.

use super::related::RelatedLists;
use crate::engine::options::Options;
use crate::engine::pipeline::{Parts, Pipeline};
use crate::engine::schedule::leases::Leases;
use crate::engine::schedule::slots::Slots;
use crate::engine::source::account::Account;
use crate::engine::source::clocks::TestClocks;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// One backfill of an account.
pub(super) struct Job<'j, S, O> {
    pub(super) parts: &'j Parts<S>,
    pub(super) pipeline: Pipeline<S>,
    /// Shared with the backfills of other accounts.
    pub(super) slots: Arc<Slots>,
    pub(super) leases: Arc<Leases>,
    pub(super) clocks: Arc<TestClocks>,
    pub(super) related: Arc<RelatedLists>,
    /// The place of the related list that the job walks through: it may walk through those before it.
    pub(super) related_end: usize,
    /// Set when the key may not read events.
    pub(super) refuses_events: Arc<AtomicBool>,
    pub(super) account: &'j Account,
    pub(super) options: &'j Options,
    pub(super) observer: &'j O,
}

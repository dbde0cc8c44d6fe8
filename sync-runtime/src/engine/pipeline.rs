//! [`Pipeline`]: the stages that a page passes, from the source to the database.

use super::models::Models;
use super::references::parents::References;
use super::schedule::slots::Slots;
use super::source::access::Source;
use super::source::mapper::Mapper;
use super::source::redactions::Redactions;
use super::source::rows::RowMapper;
use super::write::commit::Writer;
use super::write::owner::Owner;
use super::write::queue::WriteQueue;
use crate::model::Table;
use crate::store::Store;
use std::sync::Arc;
use stripe_client::Client;

/// The parts of an engine that all of its runs share.
#[derive(Debug)]
pub(crate) struct Parts<S> {
    pub(crate) source: Arc<Source>,
    pub(crate) models: Arc<Models>,
    pub(crate) store: S,
    pub(crate) owner: Arc<Owner<S>>,
    redactions: Arc<Redactions>,
}

/// The stages of one run: objects are mapped, their parents added, and both written.
#[derive(Debug)]
pub(crate) struct Pipeline<S> {
    pub(crate) source: Arc<Source>,
    pub(crate) models: Arc<Models>,
    pub(crate) store: S,
    pub(crate) mapper: Arc<Mapper<S>>,
    pub(crate) references: Arc<References<S>>,
    pub(crate) writer: Writer<S>,
}

impl<S: Store> Parts<S> {
    pub(crate) fn new(client: Client, store: S, tables: &[&'static Table]) -> Self {
        let source = Arc::new(Source::new(client, store.filter().clone()));
        let models = Arc::new(Models::new(tables, &store));
        let owner = Owner::new(Arc::clone(&source), Arc::clone(&models), store.clone());
        Self { source, models, store, owner: Arc::new(owner), redactions: Arc::default() }
    }

    /// Begins a run that shares its slots with others; without `parents`, it does not request the parents of rows.
    pub(crate) fn pipeline(&self, slots: &Arc<Slots>, parents: bool) -> Pipeline<S> {
        let (source, models) = (Arc::clone(&self.source), Arc::clone(&self.models));
        let rows = RowMapper::new(source, models, Arc::clone(&self.redactions));
        let mapper = Arc::new(Mapper::new(rows, self.store.clone()));
        let references = Arc::new(References::new(Arc::clone(&mapper), self.store.clone(), parents));
        let queue = WriteQueue::new(self.store.clone(), Arc::clone(slots));
        let (source, models) = (Arc::clone(&self.source), Arc::clone(&self.models));
        let owner = Arc::clone(&self.owner);
        let writer =
            Writer::new(Arc::clone(&source), Arc::clone(&models), owner, Arc::clone(&references), queue);
        Pipeline { source, models, store: self.store.clone(), mapper, references, writer }
    }

    /// Begins a run with slots of its own.
    pub(crate) fn single(&self) -> Pipeline<S> {
        self.pipeline(&Arc::new(Slots::new(None)), true)
    }
}

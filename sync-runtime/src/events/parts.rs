//! [`EventParts`]: the parts that apply events.

use super::handler::Handlers;
use super::pace::Pace;
use super::probe::Probe;
use super::unconfirmed::Unconfirmed;
use crate::changes::meaning::Kinds;
use crate::engine::Engine;
use crate::store::Store;
use std::sync::Arc;

/// The parts that apply events.
#[derive(Debug)]
pub(super) struct EventParts<S> {
    pub(super) engine: Arc<Engine<S>>,
    /// The engine of the platform that the account is connected to.
    pub(super) platform: Option<Arc<Engine<S>>>,
    pub(super) kinds: Kinds,
    pub(super) pace: Pace,
    pub(super) handlers: Handlers,
    pub(super) probe: Probe,
    pub(super) unconfirmed: Unconfirmed,
    /// Set if other accounts share the tables.
    pub(super) shared: bool,
}

impl<S: Store> EventParts<S> {
    pub(super) fn new(engine: Engine<S>) -> Self {
        Self {
            kinds: Kinds::new(&engine.tables()),
            engine: Arc::new(engine),
            platform: None,
            pace: Pace::default(),
            handlers: Handlers::default(),
            probe: Probe::default(),
            unconfirmed: Unconfirmed::default(),
            shared: false,
        }
    }

    /// Returns the engine of the account, or of the platform that it is connected to.
    pub(super) fn engine_of(&self, platform: bool) -> &Engine<S> {
        match &self.platform {
            Some(engine) if platform => engine,
            _ => &self.engine,
        }
    }
}

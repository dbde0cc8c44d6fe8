//! [`Run`]: one thing that the engine was asked to do.

use crate::engine::Engine;
use crate::engine::references::in_flight::Asked;
use crate::engine::schedule::slots::{Crew, Places};
use crate::engine::write::queue::Desk;
use crate::error::SyncError;
use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// The number of objects that a run leaves out because the API fails for them, before it counts as failing for all.
const MAX_TROUBLES: u32 = 3;

/// One thing that the engine was asked to do, and what it remembers while it does it.
#[derive(Debug)]
pub(crate) struct Run<'e, S> {
    engine: &'e Engine<S>,
    /// The ids that were asked for because something refers to them, so that none is asked for twice.
    pub(crate) asked: Asked,
    pub(crate) crew: Crew,
    pub(crate) places: Arc<Places>,
    pub(crate) desk: Arc<Desk>,
    /// How many objects were left out because the API failed for each of them alone.
    troubles: AtomicU32,
}

impl<'e, S> Run<'e, S> {
    pub(crate) fn new(engine: &'e Engine<S>) -> Self {
        Self::among(engine, Arc::new(Places::new(None)), None)
    }

    /// One that shares its places with others, and claims parts of lists for so long.
    pub(crate) fn among(engine: &'e Engine<S>, places: Arc<Places>, lease: Option<Duration>) -> Self {
        Self {
            engine,
            asked: Asked::default(),
            crew: Crew::new(lease),
            places,
            desk: Arc::default(),
            troubles: AtomicU32::new(0),
        }
    }
}

impl<S> Run<'_, S> {
    /// Returns whether an error that came while something of one object was read costs that object alone: a refusal does, and the first
    /// few failures of the API; where more of it fails, all of it does.
    pub(crate) fn costs_one(&self, error: &SyncError) -> bool {
        error.is_refusal()
            || (error.is_trouble() && self.troubles.fetch_add(1, Ordering::Relaxed) < MAX_TROUBLES)
    }
}

impl<S> Deref for Run<'_, S> {
    type Target = Engine<S>;

    fn deref(&self) -> &Engine<S> {
        self.engine
    }
}

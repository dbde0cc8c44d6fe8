//! [`Run`]: one thing that the engine was asked to do.

use super::Engine;
use super::asked::Asked;
use super::crew::{Crew, Places};
use super::desk::Desk;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

/// One thing that the engine was asked to do, and what it remembers while it does it.
#[derive(Debug)]
pub(super) struct Run<'e, S> {
    engine: &'e Engine<S>,
    /// The ids that were asked for because something refers to them, so that none is asked for twice.
    pub(super) asked: Asked,
    pub(super) crew: Crew,
    pub(super) places: Arc<Places>,
    pub(super) desk: Arc<Desk>,
}

impl<'e, S> Run<'e, S> {
    pub(super) fn new(engine: &'e Engine<S>) -> Self {
        Self::among(engine, Arc::new(Places::new(None)), None)
    }

    /// One that shares its places with others, and claims parts of lists for so long.
    pub(super) fn among(engine: &'e Engine<S>, places: Arc<Places>, lease: Option<Duration>) -> Self {
        Self { engine, asked: Asked::default(), crew: Crew::new(lease), places, desk: Arc::default() }
    }
}

impl<S> Deref for Run<'_, S> {
    type Target = Engine<S>;

    fn deref(&self) -> &Engine<S> {
        self.engine
    }
}

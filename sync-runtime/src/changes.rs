//! Changes: what an event says of which objects, and what to do about it.

pub(crate) mod decide;
pub(crate) mod follow;
pub(crate) mod meaning;
pub(crate) mod pages;
mod related;

pub use meaning::event_types;

// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Readers and where they stand.

mod terminal_configuration;
mod terminal_location;
mod terminal_reader;

pub use terminal_configuration::TerminalConfiguration;
pub use terminal_location::TerminalLocation;
pub use terminal_reader::TerminalReader;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(TerminalConfiguration::table),
    Link::to(TerminalLocation::table),
    Link::to(TerminalReader::table),
];

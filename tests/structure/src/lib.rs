//! The structure of this workspace: which file uses which, the circles among them, and the figures by which it is judged.
//!
//! Everything is read from the sources. Tests, generated code and what is compiled for tests only are left out.

mod circles;
mod definitions;
mod figures;
mod scope;
mod sources;
mod sql;
mod surface;
mod uses;
mod way;

pub use circles::{Circle, circles};
pub use figures::{Figure, figures};
pub use sources::{SourceFiles, crates};
pub use way::placed;
